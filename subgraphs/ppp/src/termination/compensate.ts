import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleTermination } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { PppTermination } from './termination.js';

@InputType('PppTerminationCompensateInput', { description: '登记补偿支付 · record the payment of compensation' })
export class TerminationCompensateInput {
  @Field(() => ID, { description: '提前终止 · termination' })
  termination!: string;

  @Field(() => GraphQLDay, { description: '付清日期 · day it was paid in full' })
  compensatedOn!: Day;

  @Field(() => String, { description: '支付凭证 · document of the payment' })
  compensationDocument!: string;
}

export const terminationCompensate = action({
  name: 'pppTerminationCompensate',
  description: '登记提前终止补偿已付清 · record that the compensation was paid in full (优化营商环境条例 31)',
  input: TerminationCompensateInput,
  record: PppTermination,
  async run({ termination: id, ...input }, work) {
    checkText(work, input.compensationDocument, 'compensationDocument');
    checkPast(work, input.compensatedOn, 'compensatedOn');
    const termination = await work.find(PppTermination, id, 'termination');
    if (!termination) return;
    const { state, compensation, compensatedOn, decidedOn } = termination;
    if (state !== 'APPROVED' || !compensation) refuse(work, 'NO_COMPENSATION', 'termination', state);
    if (compensatedOn) refuse(work, 'ALREADY_PERFORMED', 'termination', compensatedOn);
    checkAfter(work, decidedOn, input.compensatedOn, 'compensatedOn', 'PERFORMED_BEFORE_AGREED');
    if (work.refused) return;

    work.effectiveOn = input.compensatedOn;
    work.change(termination, input);
    await settleTermination(work, termination);
    return termination;
  },
});
