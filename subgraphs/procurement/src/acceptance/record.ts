import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { ArrayNotEmpty } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkPost, checkText, isOfToday } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { ProcurementDelivery } from '../delivery/delivery.js';
import { settleObligations } from '../obligations.js';
import { refuse } from '../refusals.js';
import { ProcurementAcceptance } from './acceptance.js';

@InputType('ProcurementAcceptanceItemInput', { description: '验收项目 · one item of an acceptance (实施条例 45)' })
export class AcceptanceItemInput {
  @Field(() => String, { description: '验收内容与标准 · what was inspected, by which standard' })
  name!: string;

  @Field(() => Boolean, { description: '是否达到标准 · whether the standard is met' })
  isMet!: boolean;

  @Field(() => String, { nullable: true, description: '说明 · remark' })
  remark?: string | null;
}

@InputType('ProcurementAcceptanceRecordInput', { description: '登记履约验收 · record an acceptance (政府采购法 41)' })
export class AcceptanceRecordInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => GraphQLDay, { description: '验收日期 · day of acceptance' })
  acceptedOn!: Day;

  @ArrayNotEmpty()
  @Field(() => [AcceptanceItemInput], { description: '验收项目，至少一项 · items, at least one' })
  items!: AcceptanceItemInput[];

  @Field(() => ID, {
    nullable: true,
    description:
      '签字岗位，须为采购人的岗位；无人签字则不填 · post that signed, one of the buyer’s; none when nobody did',
  })
  signedBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '服务对象意见，公共服务项目必填 · opinion of those served, asked for a public service (实施条例 45)',
  })
  userOpinion?: string | null;
}

export const acceptanceRecord = action({
  name: 'procurementAcceptanceRecord',
  description: '登记履约验收，逐项注明是否达到标准 · record an acceptance, item by item (政府采购法 41、实施条例 45)',
  input: AcceptanceRecordInput,
  record: ProcurementAcceptance,
  async run({ contract: contractId, acceptedOn, items, signedBy, userOpinion }, work) {
    checkPast(work, acceptedOn, 'acceptedOn');
    checkText(work, userOpinion, 'userOpinion');
    for (const [index, { name }] of items.entries()) checkText(work, name, `items.${index}.name`);
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    await checkPost(work, contract?.buyerId, signedBy, 'signedBy');
    if (!contract) return;
    const [delivery] = await work.findAll(ProcurementDelivery, { contractId, isComplete: true });
    if (!delivery) {
      refuse(work, 'NOT_DELIVERED', 'contract', contract.number);
    }
    checkAfter(work, delivery?.deliveredOn, acceptedOn, 'acceptedOn', 'ACCEPTED_BEFORE_DELIVERY');
    if (isOfToday(work, acceptedOn)) {
      if (!signedBy) refuse(work, 'NOT_SIGNED', 'signedBy', contract.number);
      if (contract.isPublicService && !userOpinion) refuse(work, 'USERS_NOT_HEARD', 'userOpinion', contract.number);
    }
    if (work.refused) return;

    work.effectiveOn = acceptedOn;
    const acceptance = work.create(ProcurementAcceptance, {
      ...partOf(contract),
      acceptedOn,
      items: items.map(({ name, isMet, remark }) => ({ name, isMet, remark: remark ?? null })),
      isMet: items.every(({ isMet }) => isMet),
      signedById: signedBy,
      userOpinion,
    });
    await settleObligations(work, contract);
    return acceptance;
  },
});
