import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleProposal } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { StatisticsSanctionProposal } from './proposal.js';

@InputType('StatisticsSanctionNotifyInput', {
  description: '书面通知处分决定 · notify the decision on a proposal in writing (统计法 46)',
})
export class SanctionNotifyInput {
  @Field(() => ID, { description: '处分建议 · proposal' })
  proposal!: string;

  @Field(() => String, { description: '决定 · decision' })
  decision!: string;

  @Field(() => GraphQLDay, { description: '书面通知日期 · day of the written notice' })
  notifiedOn!: Day;
}

export const sanctionNotify = action({
  name: 'statisticsSanctionNotify',
  description: '任免机关、单位书面通知处分决定 · the body that decided gives written word of it (统计法 46)',
  input: SanctionNotifyInput,
  record: StatisticsSanctionProposal,
  async run({ proposal: id, ...input }, work) {
    checkText(work, input.decision, 'decision');
    checkPast(work, input.notifiedOn, 'notifiedOn');
    const proposal = await work.find(StatisticsSanctionProposal, id, 'proposal');
    if (!proposal) return;
    if (proposal.notifiedOn) refuse(work, 'ALREADY_NOTIFIED', 'proposal', proposal.notifiedOn);
    checkAfter(work, proposal.proposedOn, input.notifiedOn, 'notifiedOn', 'NOTIFIED_BEFORE_PROPOSAL');
    if (work.refused) return;

    work.effectiveOn = input.notifiedOn;
    work.change(proposal, input);
    await settleProposal(work, proposal);
    return proposal;
  },
});
