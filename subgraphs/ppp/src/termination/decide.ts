import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleTermination } from '../obligations.js';
import { projectOf } from '../project/part.js';
import { checkAfter, refuse } from '../refusals.js';
import { PppTermination } from './termination.js';

@InputType('PppTerminationDecideInput', { description: '复核提前终止 · decide on an early termination' })
export class TerminationDecideInput {
  @Field(() => ID, { description: '提前终止 · termination' })
  termination!: string;

  @Field(() => Boolean, { description: '是否同意 · whether it is approved' })
  isApproved!: boolean;

  @Field(() => ID, { description: '复核岗位，不得为经办岗位 · post that decides, not the one that prepared it' })
  approverPost!: string;

  @Field(() => GraphQLDay, { description: '复核日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => String, { description: '复核意见 · remark' })
  remark!: string;
}

export const terminationDecide = action({
  name: 'pppTerminationDecide',
  description:
    '复核提前终止，经办与复核不得为同一人；未了义务仍须依法变更或解除 · decide on an early termination: who prepared it may not approve; what is still owed is changed or discharged in the register alone (优化营商环境条例 31)',
  input: TerminationDecideInput,
  record: PppTermination,
  async run({ termination: id, isApproved, approverPost, ...input }, work) {
    checkText(work, input.remark, 'remark');
    checkPast(work, input.decidedOn, 'decidedOn');
    await checkKnown(work, 'Post', approverPost, 'approverPost');
    const termination = await work.find(PppTermination, id, 'termination');
    const project = termination && (await projectOf(work, termination, 'termination'));
    if (!project) return;
    if (termination.state !== 'PREPARED') refuse(work, 'ALREADY_DECIDED', 'termination', termination.state);
    if (isApproved) checkAnother(work, termination, approverPost);
    checkAfter(work, termination.preparedOn, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_PREPARED');
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    work.change(termination, {
      ...input,
      approverPostId: approverPost,
      state: isApproved ? 'APPROVED' : 'REJECTED',
    });
    if (isApproved) work.change(project, { status: 'TERMINATED' });
    await settleTermination(work, termination);
    return termination;
  },
});

/** Another post approves than prepared, and another person records it; what the system loads by itself has no person. */
function checkAnother(work: Work, { handlerPostId, preparedBy }: PppTermination, approverPost: string): void {
  const { principal } = work.context;
  if (approverPost === handlerPostId) refuse(work, 'PREPARER_APPROVES', 'approverPost', approverPost);
  else if (principal.role !== 'system' && principal.id === preparedBy) {
    refuse(work, 'PREPARER_APPROVES', 'termination', principal.name);
  }
}
