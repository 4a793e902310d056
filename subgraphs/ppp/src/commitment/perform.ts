import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleCommitment } from '../obligations.js';
import { projectOf } from '../project/part.js';
import { checkAfter, refuse } from '../refusals.js';
import { MONETARY, PppCommitment } from './commitment.js';

@InputType('PppCommitmentPerformInput', { description: '登记承诺事项的履行 · record the performance of a commitment' })
export class CommitmentPerformInput {
  @Field(() => ID, { description: '承诺事项 · commitment' })
  commitment!: string;

  @Field(() => GraphQLDay, { description: '履行日期 · day it was performed in full' })
  performedOn!: Day;

  @Field(() => String, { description: '履行凭据 · evidence' })
  evidence!: string;
}

export const commitmentPerform = action({
  name: 'pppCommitmentPerform',
  description:
    '登记承诺事项的履行，付款与绩效考核除外 · record the performance of a commitment; payments and reviews have their own records',
  input: CommitmentPerformInput,
  record: PppCommitment,
  async run({ commitment: id, ...input }, work) {
    checkText(work, input.evidence, 'evidence');
    checkPast(work, input.performedOn, 'performedOn');
    const commitment = await work.find(PppCommitment, id, 'commitment');
    const project = commitment && (await projectOf(work, commitment, 'commitment'));
    if (!project) return;
    const { kind } = commitment;
    if (MONETARY.includes(kind) || kind === 'REVIEW') refuse(work, 'PERFORMED_OTHERWISE', 'commitment', kind);
    if (commitment.performedOn) refuse(work, 'ALREADY_PERFORMED', 'commitment', commitment.performedOn);
    checkAfter(work, commitment.agreedOn, input.performedOn, 'performedOn', 'PERFORMED_BEFORE_AGREED');
    if (work.refused) return;

    work.effectiveOn = input.performedOn;
    work.change(commitment, input);
    if (kind === 'HANDOVER' && project.status === 'SIGNED') work.change(project, { status: 'HANDED_OVER' });
    await settleCommitment(work, commitment);
    return commitment;
  },
});
