import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { settleObligations } from '../obligations.js';
import { refuse } from '../refusals.js';
import { ProcurementDelivery } from './delivery.js';

@InputType('ProcurementDeliveryRecordInput', { description: '登记交付 · record a delivery' })
export class DeliveryRecordInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => GraphQLDay, { description: '交付日期 · day of delivery' })
  deliveredOn!: Day;

  @Field(() => String, { description: '交付内容 · what was delivered' })
  description!: string;

  @Field(() => Boolean, { defaultValue: true, description: '是否全部交付完毕 · whether everything is now delivered' })
  isComplete!: boolean;
}

export const deliveryRecord = action({
  name: 'procurementDeliveryRecord',
  description: '登记交付；全部交付后起算付款期限 · record a delivery; the term of payment runs when all is delivered',
  input: DeliveryRecordInput,
  record: ProcurementDelivery,
  async run({ contract: contractId, ...input }, work) {
    checkText(work, input.description, 'description');
    checkPast(work, input.deliveredOn, 'deliveredOn');
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    if (!contract) return;
    checkAfter(work, contract.dateSigned, input.deliveredOn, 'deliveredOn', 'DELIVERED_BEFORE_SIGNING');
    const [complete] = await work.findAll(ProcurementDelivery, { contractId, isComplete: true });
    if (complete) {
      refuse(work, 'ALREADY_DELIVERED', 'contract', complete.deliveredOn);
    }
    if (work.refused) return;

    work.effectiveOn = input.deliveredOn;
    const delivery = work.create(ProcurementDelivery, { ...partOf(contract), ...input });
    await settleObligations(work, contract);
    return delivery;
  },
});
