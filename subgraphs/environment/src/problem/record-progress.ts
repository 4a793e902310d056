import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { partOf } from './part.js';
import { EnvironmentProblem } from './problem.js';
import { EnvironmentProblemProgress } from './progress.js';

@InputType('EnvironmentProblemProgressRecordInput', {
  description: '登记整改进展 · record progress in rectifying a problem',
})
export class ProblemProgressRecordInput {
  @Field(() => ID, { description: '督察问题 · problem' })
  problem!: string;

  @Field(() => GraphQLDay, { description: '进展日期 · day of the progress' })
  achievedOn!: Day;

  @Field(() => String, { description: '整改情况 · what was done' })
  description!: string;

  @Field(() => Boolean, { description: '是否已完成整改 · whether the problem is rectified' })
  isComplete!: boolean;
}

export const problemProgressRecord = action({
  name: 'environmentProblemProgressRecord',
  description:
    '登记整改进展；完成整改仍须销号 · record progress; a rectified problem is still to be closed (生态环境保护督察工作条例)',
  input: ProblemProgressRecordInput,
  record: EnvironmentProblemProgress,
  async run({ problem: id, ...input }, work) {
    checkText(work, input.description, 'description');
    checkPast(work, input.achievedOn, 'achievedOn');
    const problem = await work.see(EnvironmentProblem, id, 'problem');
    if (!problem) return;
    if (problem.closedOn) refuse(work, 'PROBLEM_CLOSED', 'problem', `${problem.number}, ${problem.closedOn}`);
    checkAfter(work, problem.listedOn, input.achievedOn, 'achievedOn', 'PROGRESS_BEFORE_LISTING');
    if (work.refused) return;

    work.effectiveOn = input.achievedOn;
    return work.create(EnvironmentProblemProgress, { ...partOf(problem), ...input });
  },
});
