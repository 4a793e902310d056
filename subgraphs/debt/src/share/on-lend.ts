import {
  action,
  checkPast,
  checkText,
  compareDecimals,
  type Day,
  type DirectoryEntry,
  GraphQLDay,
  GraphQLDecimal,
  MoneyInput,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { DebtBond } from '../bond/bond.js';
import { openInstalments } from '../instalment/open.js';
import { checkRate, checkYuan } from '../ledger/amounts.js';
import { checkGovernment, placeOf } from '../ledger/government.js';
import { checkAfter, refuse } from '../refusals.js';
import { remainderOf } from './remainder.js';
import { DebtShare } from './share.js';

@InputType('DebtShareOnLendInput', {
  description: '登记债券资金转贷 · record that proceeds were on-lent (预算法实施条例 43–45)',
})
export class ShareOnLendInput {
  @Field(() => ID, { description: '转贷方的份额 · share of the one who lends on' })
  from!: string;

  @Field(() => ID, { description: '借入方，须为其下级人民政府 · government that borrows, one below the lender' })
  borrower!: string;

  @Field(() => MoneyInput, { description: '转贷金额（人民币） · amount, in yuan' })
  amount!: MoneyInput;

  @Field(() => GraphQLDay, { description: '到账日期 · day it was received' })
  receivedOn!: Day;

  @Field(() => String, { description: '转贷协议 · agreement' })
  document!: string;

  @Field(() => String, {
    description: '批准文件，借入方本级人大常委会 · approval of the borrower’s standing committee',
  })
  approvalDocument!: string;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: '约定逾期年利率，0.05 即 5% · agreed yearly rate of interest on arrears',
  })
  lateRate?: string | null;

  @Field(() => String, { nullable: true, description: '项目 · project it is for' })
  project?: string | null;
}

export const shareOnLend = action({
  name: 'debtShareOnLend',
  description:
    '登记债券资金转贷；借入方按债券期限向转贷方还本付息 · record that proceeds were on-lent: the borrower owes the lender interest and principal on the days of the bond (预算法实施条例 43–45)',
  input: ShareOnLendInput,
  record: DebtShare,
  async run({ from: id, borrower, ...input }, work) {
    for (const field of ['document', 'approvalDocument', 'project'] as const) checkText(work, input[field], field);
    checkYuan(work, input.amount, 'amount');
    checkRate(work, input.lateRate, 'lateRate');
    checkPast(work, input.receivedOn, 'receivedOn');
    const body = await checkGovernment(work, borrower, 'borrower');
    const from = await work.find(DebtShare, id, 'from');
    const bond = from && (await work.see(DebtBond, from.bondId, 'from'));
    if (!from || !bond) return;
    checkAfter(work, from.receivedOn, input.receivedOn, 'receivedOn', 'LENT_BEFORE_RECEIVED');
    if (input.receivedOn >= bond.maturesOn) {
      refuse(work, 'LENT_AFTER_MATURITY', 'receivedOn', `${input.receivedOn}, ${bond.maturesOn}`);
    }
    if (body) checkBelow(work, from, body);
    await checkRemainder(work, from, input.amount.amount);
    if (work.refused || !body) return;

    work.effectiveOn = input.receivedOn;
    const share = work.create(DebtShare, {
      ...input,
      ...placeOf(body),
      bondId: bond.id,
      kind: bond.kind,
      holderId: body.id,
      fromId: from.id,
      project: input.project ?? from.project,
    });
    await openInstalments(work, bond, share);
    return share;
  },
});

/** The chain goes down, from province to city to county. */
function checkBelow(work: Work, from: DebtShare, { divisionPath, name }: DirectoryEntry): void {
  const isBelow = divisionPath!.startsWith(from.divisionPath) && divisionPath !== from.divisionPath;
  if (!isBelow) refuse(work, 'BORROWER_NOT_BELOW', 'borrower', name);
}

/** Nobody lends on what was lent on or spent already. */
async function checkRemainder(work: Work, from: DebtShare, amount: string): Promise<void> {
  const left = await remainderOf(work, from);
  if (compareDecimals(amount, left) > 0) refuse(work, 'ABOVE_REMAINDER', 'amount.amount', `${amount}, ${left} is left`);
}
