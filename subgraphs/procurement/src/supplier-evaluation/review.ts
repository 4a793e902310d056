import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { refuse } from '../refusals.js';
import { ProcurementSupplierEvaluation } from './evaluation.js';

@InputType('ProcurementSupplierEvaluationReviewInput', {
  description: '处理对履约评价的异议 · deal with an objection to an evaluation',
})
export class SupplierEvaluationReviewInput {
  @Field(() => ID, { description: '履约评价 · evaluation' })
  evaluation!: string;

  @Field(() => GraphQLDay, { description: '处理日期 · day it was dealt with' })
  reviewedOn!: Day;

  @Field(() => String, { description: '处理说明 · why' })
  reviewReason!: string;

  @IsOptional()
  @Min(0)
  @Max(100)
  @Field(() => Int, {
    nullable: true,
    description: '异议成立时改后的评分，不填即异议不成立 · the new score; left out, the objection is dismissed',
  })
  score?: number | null;
}

export const supplierEvaluationReview = action({
  name: 'procurementSupplierEvaluationReview',
  description:
    '采购人处理供应商的异议，原评分留存 · the buyer deals with an objection; the first score is kept in the versions',
  input: SupplierEvaluationReviewInput,
  record: ProcurementSupplierEvaluation,
  async run({ evaluation: id, score, ...input }, work) {
    checkText(work, input.reviewReason, 'reviewReason');
    checkPast(work, input.reviewedOn, 'reviewedOn');
    const evaluation = await work.find(ProcurementSupplierEvaluation, id, 'evaluation');
    if (!evaluation) return;
    if (!evaluation.contestedOn) refuse(work, 'NOT_CONTESTED', 'evaluation', evaluation.evaluatedOn);
    if (evaluation.reviewedOn) refuse(work, 'ALREADY_REVIEWED', 'evaluation', evaluation.reviewedOn);
    checkAfter(work, evaluation.contestedOn, input.reviewedOn, 'reviewedOn', 'BEFORE_LAST_STEP');
    if (work.refused) return;

    work.effectiveOn = input.reviewedOn;
    return work.change(evaluation, {
      ...input,
      score: score ?? evaluation.score,
      objectionOutcome: score == null ? 'DISMISSED' : 'UPHELD',
    });
  },
});
