import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleEvaluation } from '../award/obligations.js';
import { checkAfter, checkPast } from '../checks.js';
import { refuse } from '../refusals.js';
import { ProcurementEvaluation } from './evaluation.js';

@InputType('ProcurementEvaluationReportReceiveInput', {
  description: '采购人收到评审报告 · the buyer receives the evaluation report (政府采购法实施条例 43)',
})
export class EvaluationReportReceiveInput {
  @Field(() => ID, { description: '评审 · evaluation' })
  evaluation!: string;

  @Field(() => GraphQLDay, { description: '收到日期 · day of receipt' })
  receivedOn!: Day;
}

export const evaluationReportReceive = action({
  name: 'procurementEvaluationReportReceive',
  description: '采购人收到评审报告 · the buyer receives the evaluation report (政府采购法实施条例 43)',
  input: EvaluationReportReceiveInput,
  record: ProcurementEvaluation,
  async run({ evaluation: id, receivedOn }, work) {
    checkPast(work, receivedOn, 'receivedOn');
    const evaluation = await work.find(ProcurementEvaluation, id, 'evaluation');
    if (!evaluation) return;
    checkAfter(work, evaluation.evaluatedOn, receivedOn, 'receivedOn', 'RECEIVED_BEFORE_EVALUATION');
    if (evaluation.reportReceivedOn) refuse(work, 'ALREADY_RECEIVED', 'evaluation', evaluation.reportReceivedOn);
    if (work.refused) return;

    work.effectiveOn = receivedOn;
    work.change(evaluation, { reportReceivedOn: receivedOn });
    await settleEvaluation(work, evaluation);
    return evaluation;
  },
});
