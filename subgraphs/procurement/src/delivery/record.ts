import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkOrder, checkPast, checkText } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { settleObligations } from '../obligations.js';
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
    checkOrder(work, 'DELIVERED_BEFORE_SIGNING', contract.dateSigned, input.deliveredOn, 'deliveredOn', 'delivery follows the signing; correct the day');
    const [complete] = await work.findAll(ProcurementDelivery, { contractId, isComplete: true });
    if (complete) {
      work.refuse('ALREADY_DELIVERED', 'contract', `已全部交付 · everything was delivered on ${complete.deliveredOn}: nothing is left to deliver`);
    }
    if (work.refused) return;

    work.effectiveOn = input.deliveredOn;
    const delivery = work.create(ProcurementDelivery, { ...partOf(contract), ...input });
    await settleObligations(work, contract);
    return delivery;
  },
});
