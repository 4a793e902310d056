import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleProblem } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { EnvironmentProblemClosing } from './closing.js';
import { EnvironmentProblem } from './problem.js';

@InputType('EnvironmentProblemClosingDecideInput', {
  description: '审核问题销号 · decide on the closing of a problem (生态环境保护督察工作条例)',
})
export class ProblemClosingDecideInput {
  @Field(() => ID, { description: '销号 · closing' })
  closing!: string;

  @Field(() => GraphQLDay, { description: '审核日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => ID, { description: '复核岗位，不得为经办岗位 · post that decides, not the one that applied' })
  approverPost!: string;

  @Field(() => String, { description: '审核意见文件 · document of the decision' })
  document!: string;

  @Field(() => Boolean, { description: '是否同意销号 · whether it is approved' })
  isApproved!: boolean;
}

export const problemClosingDecide = action({
  name: 'environmentProblemClosingDecide',
  description:
    '审核问题销号，经办与复核不得为同一人 · decide on a closing: who applied may not approve (生态环境保护督察工作条例)',
  input: ProblemClosingDecideInput,
  record: EnvironmentProblemClosing,
  async run({ closing: id, approverPost, isApproved, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.decidedOn, 'decidedOn');
    await checkKnown(work, 'Post', approverPost, 'approverPost');
    const closing = await work.find(EnvironmentProblemClosing, id, 'closing');
    const problem = closing && (await work.find(EnvironmentProblem, closing.problemId, 'closing'));
    if (!problem) return;
    if (closing.state !== 'CHECKED') refuse(work, 'CLOSING_NOT_CHECKED', 'closing', closing.state);
    if (isApproved) checkAnother(work, closing, approverPost);
    checkAfter(work, closing.checkedOn, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_CHECK');
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    work.change(closing, { ...input, approverPostId: approverPost, state: isApproved ? 'APPROVED' : 'REJECTED' });
    await settleProblem(work, problem);
    return closing;
  },
});

/** Another post approves than applied, and another person records it; what the system loads by itself has no person. */
function checkAnother(work: Work, { handlerPostId, appliedBy }: EnvironmentProblemClosing, approverPost: string): void {
  const { principal } = work.context;
  if (approverPost === handlerPostId) refuse(work, 'APPLICANT_APPROVES', 'approverPost', approverPost);
  else if (principal.role !== 'system' && principal.id === appliedBy) {
    refuse(work, 'APPLICANT_APPROVES', 'closing', principal.name);
  }
}
