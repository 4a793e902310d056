import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast } from '../checks.js';
import { refuse } from '../refusals.js';
import { settleFailure } from './duty.js';
import { ProcurementFailure } from './failure.js';

@InputType('ProcurementFailureTellBiddersInput', {
  description: '将废标理由通知所有投标人 · tell all bidders why the procurement failed (政府采购法 36)',
})
export class FailureTellBiddersInput {
  @Field(() => ID, { description: '废标、采购活动终止 · failure' })
  failure!: string;

  @Field(() => GraphQLDay, { description: '全部通知完毕的日期 · day all of them had been told' })
  toldOn!: Day;
}

export const failureTellBidders = action({
  name: 'procurementFailureTellBidders',
  description: '将废标理由通知所有投标人 · tell all bidders why the procurement failed (政府采购法 36)',
  input: FailureTellBiddersInput,
  record: ProcurementFailure,
  async run({ failure: id, toldOn }, work) {
    checkPast(work, toldOn, 'toldOn');
    const failure = await work.find(ProcurementFailure, id, 'failure');
    if (!failure) return;
    checkAfter(work, failure.decidedOn, toldOn, 'toldOn', 'TOLD_BEFORE_DECISION');
    if (failure.biddersToldOn) refuse(work, 'ALREADY_TOLD', 'failure', failure.biddersToldOn);
    if (work.refused) return;

    work.effectiveOn = toldOn;
    work.change(failure, { biddersToldOn: toldOn });
    await settleFailure(work, failure);
    return failure;
  },
});
