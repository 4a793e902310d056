import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast } from '../checks.js';
import { settleAward } from '../obligations.js';
import { refuse } from '../refusals.js';
import { BiddingAward } from './award.js';

@InputType('BiddingAwardNotifyInput', { description: '发出中标通知书 · issue the notice of the award (招标投标法 45)' })
export class AwardNotifyInput {
  @Field(() => ID, { description: '中标结果 · award' })
  award!: string;

  @Field(() => GraphQLDay, { description: '发出日期 · day of issue' })
  issuedOn!: Day;
}

export const awardNotify = action({
  name: 'biddingAwardNotify',
  description: '发出中标通知书；合同期限自此起算 · issue the notice; the time to sign runs from it (招标投标法 45、46)',
  input: AwardNotifyInput,
  record: BiddingAward,
  async run({ award: id, issuedOn }, work) {
    checkPast(work, issuedOn, 'issuedOn');
    const award = await work.find(BiddingAward, id, 'award');
    if (!award) return;
    if (award.noticeIssuedOn) refuse(work, 'ALREADY_ISSUED', 'award', award.noticeIssuedOn);
    checkAfter(work, award.decidedOn, issuedOn, 'issuedOn', 'ISSUED_BEFORE_CHOICE');
    if (work.refused) return;

    work.effectiveOn = issuedOn;
    work.change(award, { noticeIssuedOn: issuedOn });
    await settleAward(work, award);
    return award;
  },
});
