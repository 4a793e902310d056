import {
  action,
  checkPast,
  checkText,
  type Day,
  type DirectoryEntry,
  GraphQLDay,
  GraphQLDecimal,
  MoneyInput,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { openInstalments } from '../instalment/open.js';
import { checkRate, checkYuan } from '../ledger/amounts.js';
import { DebtKind } from '../ledger/codes.js';
import { checkGovernment, placeOf } from '../ledger/government.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { DayCount, InterestFrequency, PrincipalRepayment, periodsOf } from '../rules/schedule.js';
import { DebtShare } from '../share/share.js';
import { BondPurpose, DebtBond } from './bond.js';

@InputType('DebtBondIssueInput', { description: '登记发行的地方政府债券 · record a bond that was issued (预算法 35)' })
export class BondIssueInput {
  @Field(() => String, { description: '债券代码，不得重复 · code, unique' })
  code!: string;

  @Field(() => String, { description: '债券名称 · name' })
  name!: string;

  @Field(() => ID, { description: '发行人，须为省级人民政府 · issuer, a provincial government' })
  issuer!: string;

  @Field(() => DebtKind, { description: '债务类别 · kind of debt' })
  kind!: DebtKind;

  @Field(() => BondPurpose, { description: '债券用途 · what it is issued for' })
  purpose!: BondPurpose;

  @Field(() => MoneyInput, { description: '发行额（人民币） · amount issued, in yuan' })
  amount!: MoneyInput;

  @Field(() => GraphQLDecimal, { description: '票面年利率，0.0287 即 2.87% · yearly coupon rate' })
  couponRate!: string;

  @Field(() => InterestFrequency, { description: '付息频率 · how often interest is paid' })
  frequency!: InterestFrequency;

  @Field(() => DayCount, { description: '计息基础 · how days count' })
  dayCount!: DayCount;

  @Field(() => PrincipalRepayment, { description: '还本方式 · how the principal is repaid' })
  principal!: PrincipalRepayment;

  @Field(() => GraphQLDay, { description: '发行日期 · day of issue' })
  issuedOn!: Day;

  @Field(() => GraphQLDay, { description: '起息日，不早于发行日 · day interest begins, not before the issue' })
  interestFrom!: Day;

  @Field(() => GraphQLDay, { description: '到期日，自起息日起为整数个付息期 · maturity, whole periods of interest on' })
  maturesOn!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: '发行文件披露日期 · day the documents were disclosed' })
  documentsDisclosedOn?: Day | null;

  @Field(() => String, { description: '偿还计划与资金来源 · plan of repayment and where its funds come from' })
  repaymentPlan!: string;

  @Field(() => String, { nullable: true, description: '项目，专项新增债券必填 · project; a new special bond names it' })
  project?: string | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: '项目存续期预期收入 · revenue expected of the project over the term',
  })
  projectRevenue?: MoneyInput | null;
}

export const bondIssue = action({
  name: 'debtBondIssue',
  description:
    '登记发行的地方政府债券；发行人按期还本付息 · record a bond that was issued: its issuer owes interest and principal on their days (预算法 35)',
  input: BondIssueInput,
  record: DebtBond,
  constraints: { bond_code: taken('DUPLICATE_NUMBER', 'code') },
  async run({ issuer, ...input }, work) {
    for (const field of ['code', 'name', 'repaymentPlan', 'project'] as const) checkText(work, input[field], field);
    checkTerms(work, input);
    const body = await checkGovernment(work, issuer, 'issuer');
    if (!body) return;
    if (!isProvincial(body)) refuse(work, 'ISSUER_NOT_PROVINCIAL', 'issuer', body.name);
    const [same] = await work.findAll(DebtBond, { code: input.code });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'code', `${input.code}, ${same.name}`);
    if (work.refused) return;

    work.effectiveOn = input.issuedOn;
    const bond = work.create(DebtBond, { ...input, ...placeOf(body), issuerId: body.id });
    const share = work.create(DebtShare, {
      ...placeOf(body),
      bondId: bond.id,
      kind: bond.kind,
      holderId: body.id,
      amount: bond.amount,
      receivedOn: bond.issuedOn,
      document: bond.code,
      project: bond.project,
    });
    await openInstalments(work, bond, share);
    return bond;
  },
});

function checkTerms(work: Work, input: Omit<BondIssueInput, 'issuer'>): void {
  checkYuan(work, input.amount, 'amount');
  checkYuan(work, input.projectRevenue, 'projectRevenue');
  checkRate(work, input.couponRate, 'couponRate');
  checkPast(work, input.issuedOn, 'issuedOn');
  checkAfter(work, input.documentsDisclosedOn, input.issuedOn, 'issuedOn', 'ISSUED_BEFORE_DISCLOSURE');
  checkAfter(work, input.issuedOn, input.interestFrom, 'interestFrom', 'INTEREST_BEFORE_ISSUE');
  const { interestFrom, maturesOn, frequency } = input;
  if (!periodsOf({ interestFrom, maturesOn, frequency })) {
    refuse(work, 'TERM_NOT_WHOLE', 'maturesOn', `${interestFrom} – ${maturesOn}, ${frequency}`);
  }
  if (input.kind === 'SPECIAL' && input.purpose === 'NEW' && !input.project) {
    refuse(work, 'PROJECT_MISSING', 'project', input.code);
  }
}

/** A government whose division lies right below the nation. */
const isProvincial = ({ divisionPath }: DirectoryEntry): boolean => divisionPath?.length === 'C99'.length;
