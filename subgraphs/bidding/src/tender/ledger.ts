import {
  amountColumn,
  codeColumn,
  dayColumn,
  instantColumn,
  type RowOf,
  textColumn,
  yesNoColumn,
} from '@integrity-graph/kit';
import { BiddingCategory, BiddingMethod } from '../project/project.js';
import { EvaluationMethod } from './tender.js';

/* A ledger of tender notices (招标公告台账): one tender a row, with its section and project where they are new. */

const forNewProject = '项目未登记时填写 · for a project that is not registered yet';
const party = '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name';
const post = '招标人的职务名称 · title of a post of the tenderer';

const project = {
  projectNumber: textColumn('项目编号 · project number', {
    required: true,
    aliases: ['招标项目编号'],
    note: '同一招标人不得重复 · unique for the tenderer',
    example: '示交招〔2026〕18号',
  }),
  tenderer: textColumn('招标人 · tenderer', {
    required: true,
    aliases: ['招标单位', '建设单位', '招标人统一社会信用代码'],
    note: party,
    source: '招标投标法 8',
    example: '青川市交通运输局',
  }),
  projectName: textColumn('项目名称 · project name', {
    aliases: ['招标项目名称'],
    note: forNewProject,
    example: '示例大道改造',
  }),
  responsiblePost: textColumn('责任岗位 · post responsible', {
    note: `${post}；${forNewProject}`,
    example: '副局长',
  }),
  agency: textColumn('招标代理机构 · agency', {
    aliases: ['代理机构'],
    note: '自行招标的不填 · left out when the tenderer acts itself',
    source: '招标投标法 12',
  }),
  authority: textColumn('行政监督部门 · supervising department', {
    aliases: ['监督部门'],
    note: forNewProject,
    source: '招标投标法 7',
    example: '青川市发展和改革委员会',
  }),
  category: codeColumn(BiddingCategory, '招标对象 · what is tendered for', {
    aliases: ['招标类别'],
    note: forNewProject,
    source: '招标投标法 3',
    example: '施工',
  }),
  method: codeColumn(BiddingMethod, '招标方式 · method', {
    note: forNewProject,
    source: '招标投标法 10',
    example: '公开招标',
  }),
  invitationReason: textColumn('邀请招标理由 · why not everyone may bid', { source: '实施条例 8' }),
  scope: textColumn('招标范围 · scope', { note: forNewProject, source: '实施条例 7', example: '施工' }),
  market: textColumn('市场类别 · market', {
    note: '报价筛查按此比较 · bids are compared with those of the same',
    example: '市政道路施工',
  }),
  projectEstimate: amountColumn('项目估算价 · estimate of the project', {
    note: forNewProject,
    source: '实施条例 26',
    example: '10000000.00',
  }),
  isMustTender: yesNoColumn('是否依法必须招标 · whether the law has it tendered', {
    aliases: ['依法必须招标'],
    note: forNewProject,
    source: '招标投标法 3',
    example: '是',
  }),
  isStateControlled: yesNoColumn('国有资金是否占控股或者主导地位 · whether state funds prevail', {
    aliases: ['国有资金控股或主导'],
    note: forNewProject,
    source: '实施条例 55',
    example: '是',
  }),
  approvalNumber: textColumn('核准文号 · number of the approval', {
    aliases: ['批准文号', '审批文号'],
    note: forNewProject,
    source: '实施条例 7',
    example: '示发改〔2026〕1号',
  }),
  approvedBy: textColumn('项目审批部门 · body that approved', {
    aliases: ['审批部门', '核准部门'],
    note: forNewProject,
    source: '实施条例 7',
    example: '青川市发展和改革委员会',
  }),
  approvedOn: dayColumn('核准日期 · day of the approval', {
    aliases: ['批准日期', '审批日期'],
    note: forNewProject,
    example: '2026-01-05',
  }),
};

const section = {
  sectionNumber: textColumn('标段编号 · number of the section', {
    aliases: ['标段号', '标段'],
    note: '不划分标段的不填 · left out where there are no sections',
    source: '招标投标法 19',
    example: '1',
  }),
  sectionName: textColumn('标段名称 · name of the section', {
    note: '不填为项目名称 · that of the project unless said',
    example: '第一标段',
  }),
  sectionEstimate: amountColumn('标段估算价 · estimate of the section', {
    note: '标段未登记时填写，不填为项目估算价 · for a new section; that of the project unless said',
    source: '实施条例 26',
    example: '6000000.00',
  }),
  itemCode: textColumn('分类编码 · code of what is tendered for', {
    aliases: ['品目编码'],
    note: '2 至 12 位数字；标段未登记时填写 · 2 to 12 digits; for a new section',
    example: '450301',
  }),
};

const tender = {
  publishedOn: dayColumn('公告发布日期 · day of the notice', {
    required: true,
    aliases: ['公告日期', '招标公告日期'],
    source: '招标投标法 16',
    example: '2026-02-02',
  }),
  medium: textColumn('发布媒介 · medium', {
    required: true,
    aliases: ['公告媒介'],
    source: '招标投标法 16',
    example: '示例省公共资源交易平台',
  }),
  url: textColumn('公告网址 · address', { aliases: ['网址'] }),
  approverPost: textColumn('批准岗位 · post that approved', {
    required: true,
    note: post,
    example: '局长',
  }),
  isOpenToConsortia: yesNoColumn('是否接受联合体投标 · whether consortia may bid', {
    aliases: ['是否接受联合体', '接受联合体'],
    source: '实施条例 37',
    example: '否',
  }),
  documentUntil: dayColumn('停止发售日期 · last day the documents are on sale', {
    required: true,
    aliases: ['招标文件发售截止日期', '文件获取截止日期'],
    source: '实施条例 16',
    example: '2026-02-09',
  }),
  bidsDueAt: instantColumn('投标截止时间 · bid deadline', {
    required: true,
    aliases: ['开标时间', '投标截止时刻', '递交投标文件截止时间'],
    source: '招标投标法 24',
    example: '2026-03-02 09:30',
  }),
  evaluationMethod: codeColumn(EvaluationMethod, '评标方法 · how bids are evaluated', {
    required: true,
    aliases: ['评标办法'],
    source: '招标投标法 41',
    example: '综合评估法',
  }),
  bidBond: amountColumn('投标保证金 · bid bond', { source: '实施条例 26', example: '120000.00' }),
  ceilingPrice: amountColumn('最高投标限价 · ceiling price', {
    aliases: ['招标控制价', '拦标价'],
    source: '实施条例 27',
  }),
  currency: textColumn('币种 · currency', { note: 'ISO 4217；不填为 CNY · CNY unless said', example: 'CNY' }),
};

export const columns = { ...project, ...section, ...tender };

export type Row = RowOf<typeof columns>;
