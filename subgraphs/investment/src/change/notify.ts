import { action, checkPast, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { InvestmentChange } from './change.js';

@InputType('InvestmentChangeNotifyInput', { description: '送达变更决定 · notify the investor of a change' })
export class ChangeNotifyInput {
  @Field(() => ID, { description: '变更 · change' })
  change!: string;

  @Field(() => GraphQLDay, { description: '送达日期 · day of the notice' })
  notifiedOn!: Day;
}

export const changeNotify = action({
  name: 'investmentChangeNotify',
  description: '向投资者送达变更决定 · notify the investor of an approved change (优化营商环境条例 31)',
  input: ChangeNotifyInput,
  record: InvestmentChange,
  async run({ change: id, notifiedOn }, work) {
    checkPast(work, notifiedOn, 'notifiedOn');
    const change = await work.find(InvestmentChange, id, 'change');
    if (!change) return;
    if (change.state !== 'APPROVED') refuse(work, 'CHANGE_NOT_APPROVED', 'change', change.state);
    if (change.notifiedOn) refuse(work, 'ALREADY_NOTIFIED', 'change', change.notifiedOn);
    checkAfter(work, change.decidedOn, notifiedOn, 'notifiedOn', 'NOTIFIED_BEFORE_DECISION');
    if (work.refused) return;

    work.effectiveOn = notifiedOn;
    return work.change(change, { notifiedOn });
  },
});
