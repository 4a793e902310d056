import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { ProcurementDelivery } from '../delivery/delivery.js';
import { refuse } from '../refusals.js';
import { ProcurementSupplierEvaluation } from './evaluation.js';

@InputType('ProcurementSupplierEvaluationMakeInput', {
  description: '履约评价 · evaluate how a supplier performed',
})
export class SupplierEvaluationMakeInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => GraphQLDay, { description: '评价日期 · day of the evaluation' })
  evaluatedOn!: Day;

  @Min(0)
  @Max(100)
  @Field(() => Int, { description: '评分，0–100 · score' })
  score!: number;

  @Field(() => String, { description: '评价意见 · opinion' })
  opinion!: string;
}

export const supplierEvaluationMake = action({
  name: 'procurementSupplierEvaluationMake',
  description:
    '采购人在履约后评价供应商，供以后评审参考 · the buyer evaluates a supplier after performance, for later reviews',
  input: SupplierEvaluationMakeInput,
  record: ProcurementSupplierEvaluation,
  async run({ contract: contractId, ...input }, work) {
    checkText(work, input.opinion, 'opinion');
    checkPast(work, input.evaluatedOn, 'evaluatedOn');
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    if (!contract) return;
    const [delivery] = await work.findAll(ProcurementDelivery, { contractId, isComplete: true });
    const performedOn = delivery?.deliveredOn ?? contract.endedOn;
    if (!performedOn) refuse(work, 'NOT_PERFORMED', 'contract', contract.number);
    checkAfter(work, performedOn, input.evaluatedOn, 'evaluatedOn', 'EVALUATED_BEFORE_PERFORMANCE');
    const [earlier] = await work.findAll(ProcurementSupplierEvaluation, { contractId });
    if (earlier) refuse(work, 'ALREADY_EVALUATED', 'contract', earlier.evaluatedOn);
    if (work.refused) return;

    work.effectiveOn = input.evaluatedOn;
    return work.create(ProcurementSupplierEvaluation, { ...partOf(contract), ...input });
  },
});
