import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { SafetyInvestigation } from '../investigation/investigation.js';
import { partOf } from '../investigation/part.js';
import { settleEvaluation, settleInvestigation } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { SafetyEvaluation } from './evaluation.js';

@InputType('SafetyEvaluationRecordInput', {
  description: '登记整改和防范措施评估 · record the evaluation of the measures (安全生产法 86)',
})
export class EvaluationRecordInput {
  @Field(() => ID, { description: '事故调查 · investigation' })
  investigation!: string;

  @Field(() => ID, { description: '评估组织单位 · body that organised it' })
  evaluatedBy!: string;

  @Field(() => GraphQLDay, { description: '评估日期 · day of the evaluation' })
  evaluatedOn!: Day;

  @Field(() => Boolean, { description: '措施是否全部落实 · whether all measures were carried out' })
  isCarriedOut!: boolean;

  @Field(() => String, { description: '评估结论 · conclusion' })
  conclusion!: string;

  @Field(() => String, { description: '评估文件 · document' })
  document!: string;
}

export const evaluationRecord = action({
  name: 'safetyEvaluationRecord',
  description:
    '登记整改和防范措施评估，结果须公开 · record the evaluation of the measures; its result is owed to the public (安全生产法 86)',
  input: EvaluationRecordInput,
  record: SafetyEvaluation,
  constraints: { evaluation_investigation: taken('ALREADY_EVALUATED', 'investigation') },
  async run({ investigation: id, evaluatedBy, ...input }, work) {
    checkText(work, input.conclusion, 'conclusion');
    checkText(work, input.document, 'document');
    checkPast(work, input.evaluatedOn, 'evaluatedOn');
    await checkKnown(work, 'GovernmentBody', evaluatedBy, 'evaluatedBy');
    const investigation = await work.find(SafetyInvestigation, id, 'investigation');
    if (!investigation) return;
    if (!investigation.repliedOn) refuse(work, 'NOT_REPLIED', 'investigation', investigation.status);
    checkAfter(work, investigation.repliedOn, input.evaluatedOn, 'evaluatedOn', 'EVALUATED_BEFORE_REPLY');
    const [same] = await work.findAll(SafetyEvaluation, { investigationId: investigation.id });
    if (same) refuse(work, 'ALREADY_EVALUATED', 'investigation', same.evaluatedOn);
    if (work.refused) return;

    work.effectiveOn = input.evaluatedOn;
    const evaluation = work.create(SafetyEvaluation, {
      ...partOf(investigation),
      ...input,
      evaluatedById: evaluatedBy,
    });
    await settleInvestigation(work, investigation);
    await settleEvaluation(work, evaluation);
    return evaluation;
  },
});
