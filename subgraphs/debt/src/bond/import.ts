import {
  amountColumn,
  codeColumn,
  dayColumn,
  decimalColumn,
  importFormat,
  type RowOf,
  textColumn,
} from '@integrity-graph/kit';
import { yuan } from '../ledger/amounts.js';
import { amountFields, governmentOf, kindColumn, requiredAmount } from '../ledger/columns.js';
import { DayCount, InterestFrequency, PrincipalRepayment } from '../rules/schedule.js';
import { BondPurpose } from './bond.js';
import { bondIssue } from './issue.js';

/* Issued bonds (债券发行明细): one a row, with the terms its schedule follows from. */

const columns = {
  code: textColumn('债券代码 · code', { required: true, aliases: ['代码'], example: '990001' }),
  name: textColumn('债券名称 · name', {
    required: true,
    aliases: ['债券简称'],
    example: '2026年示例省政府专项债券（一期）',
  }),
  issuer: textColumn('发行人 · issuer', {
    required: true,
    aliases: ['发行主体', '发行地区'],
    note: '省级人民政府：统一社会信用代码或登记的全称 · a provincial government: its code or registered name',
    source: '预算法 35',
    example: '示例省人民政府',
  }),
  kind: kindColumn,
  purpose: codeColumn(BondPurpose, '债券用途 · what it is issued for', {
    required: true,
    aliases: ['债券类型', '用途'],
    example: '新增债券',
  }),
  amount: requiredAmount('发行额 · amount issued', ['发行金额', '发行规模'], '100000000.00'),
  couponRate: decimalColumn('票面利率 · coupon rate', {
    required: true,
    aliases: ['票面年利率', '利率'],
    example: '2.87%',
  }),
  frequency: codeColumn(InterestFrequency, '付息频率 · how often interest is paid', {
    required: true,
    aliases: ['付息方式'],
    example: '每半年付息',
  }),
  dayCount: codeColumn(DayCount, '计息基础 · how days count', {
    note: '不填为按期等额 · every period alike unless said',
    example: '按期等额',
  }),
  principal: codeColumn(PrincipalRepayment, '还本方式 · how the principal is repaid', {
    note: '不填为到期一次还本 · once at maturity unless said',
    example: '到期一次还本',
  }),
  issuedOn: dayColumn('发行日期 · day of issue', { required: true, aliases: ['发行日'], example: '2026-03-11' }),
  interestFrom: dayColumn('起息日 · interest from', { required: true, example: '2026-03-12' }),
  maturesOn: dayColumn('到期日 · maturity', { required: true, example: '2036-03-12' }),
  documentsDisclosedOn: dayColumn('披露日期 · documents disclosed', {
    aliases: ['发行文件披露日期'],
    example: '2026-02-27',
  }),
  repaymentPlan: textColumn('偿还计划 · plan of repayment', {
    required: true,
    aliases: ['偿还计划与资金来源', '偿债资金来源'],
    source: '预算法 35',
    example: '污水处理费收入',
  }),
  project: textColumn('项目 · project', {
    aliases: ['项目名称'],
    note: '新增专项债券必填 · a new special bond names it',
  }),
  projectRevenue: amountColumn('项目预期收入 · expected revenue', { aliases: ['项目存续期预期收入'] }),
};

export const bondsImport = importFormat<RowOf<typeof columns>>({
  kind: 'rows',
  name: 'bonds',
  description: '地方政府债券 · local government bonds (预算法 35)',
  columns,
  actions: [bondIssue],
  async act({ issuer, amount, projectRevenue, dayCount, principal, ...row }, work) {
    const body = await governmentOf(work, issuer, 'issuer');
    if (!body) return;
    await work.perform(
      bondIssue,
      {
        ...row,
        issuer: body.id,
        amount: yuan(amount),
        dayCount: dayCount ?? 'PER_PERIOD',
        principal: principal ?? 'AT_MATURITY',
        projectRevenue: projectRevenue === undefined ? null : yuan(projectRevenue),
      },
      amountFields(['amount', 'projectRevenue']),
    );
  },
});
