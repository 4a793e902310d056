import {
  Code,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { DebtKind } from '../ledger/codes.js';
import { DayCount, InterestFrequency, PrincipalRepayment, type Terms } from '../rules/schedule.js';

/** What a bond is issued for. */
export const BondPurpose = { NEW: 'NEW', REFINANCING: 'REFINANCING', REPLACEMENT: 'REPLACEMENT' } as const;
export type BondPurpose = keyof typeof BondPurpose;

codelist(BondPurpose, 'DebtBondPurpose', '债券用途 · what a bond is issued for', {
  NEW: '新增债券 · new borrowing for public capital spending (预算法 35)',
  REFINANCING: '再融资债券 · repays bonds that fall due',
  REPLACEMENT: '置换债券 · takes the place of debt that was no bond',
});

@RecordType({ table: 'bond', zh: '地方政府债券', en: 'Local government bond', bodies: ['issuer_id'] })
export class DebtBond extends DomainRecord {
  @Text('债券代码 · code of the bond', { filter: true, order: true })
  code!: string;

  @Text('债券名称 · name of the bond')
  name!: string;

  @Reference(() => GovernmentBody, '发行人，省级人民政府 · issuer, a provincial government (预算法 35)', {
    filter: true,
  })
  issuerId!: string;

  @Code(DebtKind, '债务类别 · kind of debt', { filter: true })
  kind!: DebtKind;

  @Code(BondPurpose, '债券用途 · what it is issued for', { filter: true })
  purpose!: BondPurpose;

  @Money('发行额 · amount issued', { order: true })
  amount!: Money;

  @DecimalNumber('票面年利率，0.0287 即 2.87% · yearly coupon rate')
  couponRate!: string;

  @Code(InterestFrequency, '付息频率 · how often interest is paid')
  frequency!: InterestFrequency;

  @Code(DayCount, '计息基础 · how days count')
  dayCount!: DayCount;

  @Code(PrincipalRepayment, '还本方式 · how the principal is repaid')
  principal!: PrincipalRepayment;

  @Day('发行日期 · day of issue', { filter: true, order: true })
  issuedOn!: string;

  @Day('起息日 · day interest begins to run')
  interestFrom!: string;

  @Day('到期日 · day of maturity', { filter: true, order: true })
  maturesOn!: string;

  @Day('发行文件披露日期 · day the documents of the issue were disclosed', { nullable: true })
  documentsDisclosedOn?: string | null;

  @Text('偿还计划与资金来源 · plan of repayment and where its funds come from (预算法 35)')
  repaymentPlan!: string;

  @Text('项目 · project the bond is for', { nullable: true })
  project?: string | null;

  @Money('项目存续期预期收入 · revenue expected of the project over the term', { nullable: true })
  projectRevenue?: Money | null;
}

/** The terms by which a bond, or an amount of it, is paid. */
export const termsOf = (bond: DebtBond, amount = bond.amount.amount): Terms => ({
  amount,
  couponRate: bond.couponRate,
  frequency: bond.frequency,
  dayCount: bond.dayCount,
  principal: bond.principal,
  interestFrom: bond.interestFrom,
  maturesOn: bond.maturesOn,
});
