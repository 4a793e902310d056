import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { refuse } from '../refusals.js';
import { ProcurementSupplierEvaluation } from './evaluation.js';

@InputType('ProcurementSupplierEvaluationContestInput', {
  description: '供应商对履约评价提出异议 · a supplier objects to an evaluation',
})
export class SupplierEvaluationContestInput {
  @Field(() => ID, { description: '履约评价 · evaluation' })
  evaluation!: string;

  @Field(() => GraphQLDay, { description: '提出日期 · day of the objection' })
  contestedOn!: Day;

  @Field(() => String, { description: '异议 · objection' })
  objection!: string;
}

export const supplierEvaluationContest = action({
  name: 'procurementSupplierEvaluationContest',
  description: '供应商对履约评价提出异议 · a supplier objects to an evaluation of itself',
  input: SupplierEvaluationContestInput,
  record: ProcurementSupplierEvaluation,
  bySubjects: true,
  async run({ evaluation: id, ...input }, work) {
    checkText(work, input.objection, 'objection');
    checkPast(work, input.contestedOn, 'contestedOn');
    const evaluation = await work.find(ProcurementSupplierEvaluation, id, 'evaluation');
    if (!evaluation) return;
    work.speakFor(evaluation.supplierId);
    checkAfter(work, evaluation.evaluatedOn, input.contestedOn, 'contestedOn', 'BEFORE_LAST_STEP');
    if (evaluation.contestedOn) refuse(work, 'ALREADY_CONTESTED', 'evaluation', evaluation.contestedOn);
    if (work.refused) return;

    work.effectiveOn = input.contestedOn;
    return work.change(evaluation, input);
  },
});
