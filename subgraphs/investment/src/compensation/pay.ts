import {
  action,
  checkMoney,
  checkPast,
  checkText,
  compareDecimals,
  type Day,
  GraphQLDay,
  MoneyInput,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { InvestmentChange } from '../change/change.js';
import { settleChange } from '../obligations.js';
import { checkAfter, checkCurrency, refuse, sumOf } from '../refusals.js';
import { InvestmentCompensation } from './compensation.js';

@InputType('InvestmentCompensationPayInput', { description: '支付补偿 · pay compensation (优化营商环境条例 31)' })
export class CompensationPayInput {
  @Field(() => ID, { description: '变更 · change it compensates' })
  change!: string;

  @Field(() => GraphQLDay, { description: '支付日期 · day of payment' })
  paidOn!: Day;

  @Field(() => MoneyInput, { description: '支付数额 · amount paid' })
  amount!: MoneyInput;

  @Field(() => String, { description: '支付凭证 · document of the payment' })
  document!: string;
}

export const compensationPay = action({
  name: 'investmentCompensationPay',
  description: '向投资者支付补偿 · pay an investor the compensation of a change (优化营商环境条例 31)',
  input: CompensationPayInput,
  record: InvestmentCompensation,
  async run({ change: id, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.paidOn, 'paidOn');
    const isAmount = checkMoney(work, input.amount, 'amount');
    const change = await work.find(InvestmentChange, id, 'change');
    if (!change) return;
    if (change.state !== 'APPROVED') refuse(work, 'CHANGE_NOT_APPROVED', 'change', change.state);
    else if (!change.compensation) refuse(work, 'NO_COMPENSATION', 'change', change.compensationDecision);
    checkAfter(work, change.decidedOn, input.paidOn, 'paidOn', 'PAID_BEFORE_DECISION');
    if (isAmount) await checkTotal(work, change, input.amount);
    if (work.refused) return;

    work.effectiveOn = input.paidOn;
    const { commitmentId, promisorId, investorId, divisionId, divisionPath } = change;
    const payment = work.create(InvestmentCompensation, {
      ...{ commitmentId, promisorId, investorId, divisionId, divisionPath },
      ...input,
      changeId: change.id,
    });
    await settleChange(work, change);
    return payment;
  },
});

/** All payments together stay within what was decided, in its currency. */
async function checkTotal(work: Work, { id, compensation }: InvestmentChange, amount: MoneyInput): Promise<void> {
  if (!compensation || !checkCurrency(work, amount, compensation, 'amount')) return;
  const paid = await work.findAll(InvestmentCompensation, { changeId: id });
  const total = sumOf([...paid.map((payment) => payment.amount), amount])!;
  if (compareDecimals(total.amount, compensation.amount) > 0) {
    refuse(work, 'PAID_ABOVE_COMPENSATION', 'amount.amount', `${total.amount} is above ${compensation.amount}`);
  }
}
