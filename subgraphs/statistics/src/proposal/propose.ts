import { action, checkKnown, checkPast, checkPost, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { StatisticsCase } from '../case/case.js';
import { settleProposal } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { Liability, Severity, StatisticsSanctionProposal } from './proposal.js';

@InputType('StatisticsSanctionProposeInput', { description: '提出处分建议 · propose a sanction (统计法 46)' })
export class SanctionProposeInput {
  @Field(() => ID, { description: '案件，须已认定违法 · case in which a violation was found' })
  case!: string;

  @Field(() => ID, { description: '任免机关、单位 · body that appointed the person' })
  decider!: string;

  @Field(() => ID, { description: '建议处分的人员 · person concerned' })
  person!: string;

  @Field(() => ID, { description: '当时职务 · post he held then' })
  post!: string;

  @Field(() => Liability, { description: '责任类别 · in what part he answers' })
  liability!: Liability;

  @Field(() => Severity, {
    nullable: true,
    description: '情节轻重，由提出机关认定 · how grave it is, as the body holds that proposes',
  })
  severity?: Severity | null;

  @Field(() => String, { description: '建议 · what is proposed' })
  proposal!: string;

  @Field(() => GraphQLDay, { description: '提出日期 · day of the proposal' })
  proposedOn!: Day;
}

export const sanctionPropose = action({
  name: 'statisticsSanctionPropose',
  description:
    '向任免机关、单位提出处分建议；后者须及时决定并书面通知结果 · propose a sanction to the body that appointed the person; it owes a decision and written word of it (统计法 46)',
  input: SanctionProposeInput,
  record: StatisticsSanctionProposal,
  constraints: { sanction_proposal_once: taken('SANCTION_PROPOSED', 'person') },
  async run({ case: id, decider, person, post, ...input }, work) {
    checkText(work, input.proposal, 'proposal');
    checkPast(work, input.proposedOn, 'proposedOn');
    await checkKnown(work, 'GovernmentBody', decider, 'decider');
    await checkKnown(work, 'Person', person, 'person');
    await checkPost(work, undefined, post, 'post');
    const decided = await work.see(StatisticsCase, id, 'case');
    if (!decided) return;
    if (!decided.decidedOn || decided.outcome === 'NO_VIOLATION')
      refuse(work, 'NO_VIOLATION_DECIDED', 'case', decided.number);
    checkAfter(work, decided.openedOn, input.proposedOn, 'proposedOn', 'PROPOSED_BEFORE_CASE');
    const [same] = await work.findAll(StatisticsSanctionProposal, { caseId: decided.id, personId: person });
    if (same) refuse(work, 'SANCTION_PROPOSED', 'person', same.proposedOn);
    if (work.refused) return;

    work.effectiveOn = input.proposedOn;
    const { divisionId, divisionPath, handlerId } = decided;
    const proposal = work.create(StatisticsSanctionProposal, {
      ...input,
      divisionId,
      divisionPath,
      caseId: decided.id,
      proposerId: handlerId,
      deciderId: decider,
      personId: person,
      postId: post,
    });
    await settleProposal(work, proposal);
    return proposal;
  },
});
