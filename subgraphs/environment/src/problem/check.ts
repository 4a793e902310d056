import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleProblem } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { EnvironmentProblemClosing } from './closing.js';
import { EnvironmentProblem } from './problem.js';

@InputType('EnvironmentProblemClosingCheckInput', {
  description: '登记销号核查 · record the check before a closing (生态环境保护督察工作条例)',
})
export class ProblemClosingCheckInput {
  @Field(() => ID, { description: '销号 · closing' })
  closing!: string;

  @Field(() => GraphQLDay, { description: '核查日期 · day of the check' })
  checkedOn!: Day;

  @Field(() => ID, { description: '核查单位，不得为责任单位 · body that checks, not the responsible one' })
  checkedBy!: string;

  @Field(() => String, { description: '核查情况 · what the check found' })
  finding!: string;

  @Field(() => Boolean, { description: '是否整改到位 · whether the problem is rectified' })
  isRectified!: boolean;
}

export const problemClosingCheck = action({
  name: 'environmentProblemClosingCheck',
  description:
    '登记销号核查，由责任单位以外的机关核查 · record the check before a closing, by another body than the responsible one',
  input: ProblemClosingCheckInput,
  record: EnvironmentProblemClosing,
  async run({ closing: id, checkedBy, isRectified, ...input }, work) {
    checkText(work, input.finding, 'finding');
    checkPast(work, input.checkedOn, 'checkedOn');
    const body = await checkKnown(work, 'GovernmentBody', checkedBy, 'checkedBy');
    const closing = await work.find(EnvironmentProblemClosing, id, 'closing');
    const problem = closing && (await work.find(EnvironmentProblem, closing.problemId, 'closing'));
    if (!problem) return;
    if (closing.state !== 'APPLIED') refuse(work, 'CLOSING_CHECKED', 'closing', closing.state);
    if (body?.id === closing.responsibleBodyId) refuse(work, 'OWN_CHECK', 'checkedBy', body.name);
    checkAfter(work, closing.appliedOn, input.checkedOn, 'checkedOn', 'CHECKED_BEFORE_APPLICATION');
    if (work.refused) return;

    work.effectiveOn = input.checkedOn;
    work.change(closing, { ...input, checkedById: checkedBy, state: isRectified ? 'CHECKED' : 'REJECTED' });
    await settleProblem(work, problem);
    return closing;
  },
});
