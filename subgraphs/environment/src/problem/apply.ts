import { action, checkPast, checkPost, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { ArrayNotEmpty } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { settleProblem } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { EnvironmentProblemClosing } from './closing.js';
import { dossierOf, type ProblemDossier } from './dossier.js';
import { partOf } from './part.js';
import { EnvironmentProblem } from './problem.js';

@InputType('EnvironmentProblemClosingApplyInput', {
  description: '申请问题销号 · apply for the closing of a problem (生态环境保护督察工作条例)',
})
export class ProblemClosingApplyInput {
  @Field(() => ID, { description: '督察问题 · problem' })
  problem!: string;

  @Field(() => GraphQLDay, { description: '申请日期 · day of the application' })
  appliedOn!: Day;

  @Field(() => ID, { description: '经办岗位，须为责任单位的岗位 · post that applies, one of the responsible body’s' })
  handlerPost!: string;

  @ArrayNotEmpty()
  @Field(() => [String], { description: '佐证材料，至少一项 · evidence, at least one piece' })
  evidence!: string[];
}

export const problemClosingApply = action({
  name: 'environmentProblemClosingApply',
  description:
    '申请问题销号；须已完成整改并附佐证 · apply for the closing of a rectified problem, with evidence (生态环境保护督察工作条例)',
  input: ProblemClosingApplyInput,
  record: EnvironmentProblemClosing,
  async run({ problem: id, handlerPost, ...input }, work) {
    for (const [index, piece] of input.evidence.entries()) checkText(work, piece, `evidence.${index}`);
    checkPast(work, input.appliedOn, 'appliedOn');
    const problem = await work.find(EnvironmentProblem, id, 'problem');
    await checkPost(work, problem?.responsibleBodyId, handlerPost, 'handlerPost');
    if (!problem) return;
    const rectifiedOn = checkRectified(work, await dossierOf(work, problem));
    checkAfter(work, rectifiedOn, input.appliedOn, 'appliedOn', 'APPLIED_BEFORE_RECTIFIED');
    if (work.refused || !rectifiedOn) return;

    work.effectiveOn = input.appliedOn;
    const closing = work.create(EnvironmentProblemClosing, {
      ...partOf(problem),
      ...input,
      state: 'APPLIED',
      rectifiedOn,
      handlerPostId: handlerPost,
      appliedBy: work.context.principal.id,
    });
    await settleProblem(work, problem);
    return closing;
  },
});

/** The day the problem was rectified, since the last closing that failed; refuses when it is not, or is being closed. */
function checkRectified(work: Work, { problem, progress, closings }: ProblemDossier): Day | undefined {
  const last = closings.at(-1);
  if (last && last.state !== 'REJECTED' && last.state !== 'REVOKED') {
    refuse(work, 'CLOSING_UNDER_WAY', 'problem', `${problem.number}, ${last.appliedOn}`);
  }
  const since = last?.revokedOn ?? last?.decidedOn ?? last?.checkedOn ?? problem.listedOn;
  const rectifiedOn = progress
    .filter(({ isComplete, achievedOn }) => isComplete && achievedOn >= since)
    .map(({ achievedOn }) => achievedOn)
    .sort()[0];
  if (!rectifiedOn) refuse(work, 'NOT_RECTIFIED', 'problem', problem.number);
  return rectifiedOn;
}
