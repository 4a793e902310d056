import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleProblem } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { dossierOf, type ProblemDossier } from './dossier.js';
import { EnvironmentProblemExtension } from './extension.js';
import { partOf } from './part.js';
import { EnvironmentProblem } from './problem.js';

@InputType('EnvironmentProblemExtendInput', {
  description: '批准延长整改时限 · extend the time limit of a problem (生态环境保护督察工作条例)',
})
export class ProblemExtendInput {
  @Field(() => ID, { description: '督察问题 · problem' })
  problem!: string;

  @Field(() => GraphQLDay, { description: '延长至 · new last day' })
  until!: Day;

  @Field(() => GraphQLDay, { description: '批准日期，须在原时限内 · day of approval, before the limit has passed' })
  approvedOn!: Day;

  @Field(() => ID, { description: '批准机关，不得为责任单位 · body that approves, not the responsible one' })
  approvedBy!: string;

  @Field(() => String, { description: '批准文件 · document of approval' })
  document!: string;

  @Field(() => String, { description: '延期理由 · reason' })
  reason!: string;
}

export const problemExtend = action({
  name: 'environmentProblemExtend',
  description:
    '凭批准文件延长整改时限 · extend the time limit of a problem, on a document of approval (生态环境保护督察工作条例)',
  input: ProblemExtendInput,
  record: EnvironmentProblemExtension,
  async run({ problem: id, approvedBy, ...input }, work) {
    checkText(work, input.document, 'document');
    checkText(work, input.reason, 'reason');
    checkPast(work, input.approvedOn, 'approvedOn');
    const body = await checkKnown(work, 'GovernmentBody', approvedBy, 'approvedBy');
    const problem = await work.find(EnvironmentProblem, id, 'problem');
    if (!problem) return;
    if (body?.id === problem.responsibleBodyId) refuse(work, 'OWN_APPROVAL', 'approvedBy', body.name);
    checkAfter(work, problem.listedOn, input.approvedOn, 'approvedOn', 'APPROVED_BEFORE_LISTING');
    checkLimit(work, await dossierOf(work, problem), input);
    if (work.refused) return;

    work.effectiveOn = input.approvedOn;
    const extension = work.create(EnvironmentProblemExtension, {
      ...partOf(problem),
      ...input,
      approvedById: approvedBy,
    });
    await settleProblem(work, problem);
    return extension;
  },
});

/** An extension is later than the limit it moves, and is granted while that limit still runs. */
function checkLimit(
  work: Work,
  { problem, extensions }: ProblemDossier,
  { until, approvedOn }: Pick<ProblemExtendInput, 'until' | 'approvedOn'>,
): void {
  if (problem.closedOn) refuse(work, 'PROBLEM_CLOSED', 'problem', `${problem.number}, ${problem.closedOn}`);
  const limit = [problem.timeLimit, ...extensions.map((extension) => extension.until)].sort().at(-1)!;
  if (until <= limit) refuse(work, 'NO_EXTENSION', 'until', `${until}, the limit is ${limit}`);
  if (approvedOn > limit) refuse(work, 'LIMIT_PASSED', 'approvedOn', `${approvedOn}, the limit was ${limit}`);
}
