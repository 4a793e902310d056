import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast } from '../checks.js';
import { refuse } from '../refusals.js';
import { ProcurementAward } from './award.js';
import { settleAward } from './obligations.js';

@InputType('ProcurementAwardNotifyInput', {
  description: '发出中标、成交通知书 · issue the award notice (政府采购法实施条例 43)',
})
export class AwardNotifyInput {
  @Field(() => ID, { description: '中标、成交结果 · award' })
  award!: string;

  @Field(() => GraphQLDay, { description: '发出日期 · day of issue' })
  issuedOn!: Day;
}

export const awardNotify = action({
  name: 'procurementAwardNotify',
  description:
    '发出中标、成交通知书；三十日内须签订合同 · issue the award notice: the contract is signed within thirty days (政府采购法 46)',
  input: AwardNotifyInput,
  record: ProcurementAward,
  async run({ award: id, issuedOn }, work) {
    checkPast(work, issuedOn, 'issuedOn');
    const award = await work.find(ProcurementAward, id, 'award');
    if (!award) return;
    checkAfter(work, award.decidedOn, issuedOn, 'issuedOn', 'ISSUED_BEFORE_CHOICE');
    if (award.noticeIssuedOn) refuse(work, 'ALREADY_ISSUED', 'award', award.noticeIssuedOn);
    if (work.refused) return;

    work.effectiveOn = issuedOn;
    work.change(award, { noticeIssuedOn: issuedOn });
    await settleAward(work, award);
    return award;
  },
});
