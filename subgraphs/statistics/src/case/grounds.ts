import { violationGrounds } from '@integrity-graph/kit';

const LAW = '统计法';
const REGULATION = '统计法实施条例';

/* `kind` is who answers for a violation, which decides how it is punished. */
const list = violationGrounds({
  sector: 'statistics',
  zh: '统计违法情形',
  en: 'violations of the law of statistics',
  grounds: {
    TJ_ALTER: {
      kind: 'LEADER',
      title: '负责人自行修改统计资料、编造虚假数据 · a leader altered or invented data',
      basis: { title: LAW, article: '40(1)' },
    },
    TJ_DEMAND: {
      kind: 'LEADER',
      title: '负责人要求伪造、篡改统计资料 · a leader demanded falsification',
      basis: { title: LAW, article: '40(2)' },
    },
    TJ_HINT: {
      kind: 'LEADER',
      title: '负责人明示、暗示填报虚假数据 · a leader hinted at false reports',
      basis: { title: LAW, article: '40(3)' },
    },
    TJ_NEGLECT: {
      kind: 'LEADER',
      title: '负责人对数据严重失实失察 · a leader overlooked serious distortion',
      basis: { title: LAW, article: '40(4)' },
    },
    TJ_RETALIATE: { kind: 'LEADER', title: '打击报复 · retaliation', basis: { title: LAW, article: '40' } },
    TJ_UNAPPROVED: {
      kind: 'BODY',
      title: '擅自组织实施统计调查 · a survey without approval',
      basis: { title: LAW, article: '41(1)' },
    },
    TJ_CHANGED: {
      kind: 'BODY',
      title: '擅自变更统计调查制度 · a scheme changed without approval',
      basis: { title: LAW, article: '41(2)' },
    },
    TJ_FORGE: {
      kind: 'BODY',
      title: '伪造、篡改统计资料 · a body falsified data',
      basis: { title: LAW, article: '41(3)' },
    },
    TJ_ASKFALSE: {
      kind: 'BODY',
      title: '要求提供不真实的统计资料 · a body asked for false data',
      basis: { title: LAW, article: '41(4)' },
    },
    TJ_NOSUBMIT: {
      kind: 'BODY',
      title: '未按制度报送有关资料 · data not passed on as the scheme lays down',
      basis: { title: LAW, article: '41(5)' },
    },
    TJ_OWNCHANGE: {
      kind: 'BODY',
      title: '自行修改单个调查对象的资料 · a body changed what a respondent reported',
      basis: { title: REGULATION, article: '43(5)' },
    },
    TJ_PUBLISH: { kind: 'BODY', title: '违法公布统计资料 · unlawful release', basis: { title: LAW, article: '42(1)' } },
    TJ_LEAK: {
      kind: 'BODY',
      title: '泄露统计调查对象的资料 · what respondents said was leaked',
      basis: { title: LAW, article: '42(2)、(3)' },
    },
    TJ_LOST: {
      kind: 'BODY',
      title: '统计资料毁损、灭失 · material damaged or lost',
      basis: { title: LAW, article: '42(4)' },
    },
    TJ_NOBASIS: {
      kind: 'BODY',
      title: '修订未说明依据 · a revision without its basis',
      basis: { title: REGULATION, article: '26' },
    },
    TJ_REFUSE: {
      kind: 'RESPONDENT',
      title: '拒绝提供或经催报仍未按时提供 · a report refused',
      basis: { title: LAW, article: '44(1)' },
    },
    TJ_FALSE: {
      kind: 'RESPONDENT',
      title: '提供不真实或不完整的统计资料 · a false or incomplete report',
      basis: { title: LAW, article: '44(2)' },
    },
    TJ_INQUIRY: {
      kind: 'RESPONDENT',
      title: '拒绝答复或不如实答复查询书 · an inquiry not answered truly',
      basis: { title: LAW, article: '44(3)' },
    },
    TJ_OBSTRUCT: {
      kind: 'RESPONDENT',
      title: '拒绝、阻碍统计调查、检查 · a survey or inspection obstructed',
      basis: { title: LAW, article: '44(4)' },
    },
    TJ_CONCEAL: {
      kind: 'RESPONDENT',
      title: '转移、隐匿、篡改、毁弃凭证资料 · evidence concealed or destroyed',
      basis: { title: LAW, article: '44(5)' },
    },
    TJ_LATE: { kind: 'LATE', title: '迟报统计资料 · a late report', basis: { title: LAW, article: '45' } },
    TJ_LEDGER: {
      kind: 'LATE',
      title: '未设置原始记录、统计台账 · no records or ledger kept',
      basis: { title: LAW, article: '45' },
    },
    TJ_HONOUR: {
      kind: 'OTHER',
      title: '利用虚假统计资料骗取荣誉、利益或晋升 · honours, gain or promotion won by false data',
      basis: { title: LAW, article: '48' },
    },
  },
});

/** Violations of the law of statistics: a codelist of this project's own, no national standard. */
export const StatisticsGround = list.codes;
export type StatisticsGround = keyof typeof StatisticsGround;

export const kindOf = (ground: StatisticsGround) => list.grounds[ground].kind;
export const basisOf = (ground: StatisticsGround) => list.grounds[ground].basis;

export const { ViolationGrounds } = list;
