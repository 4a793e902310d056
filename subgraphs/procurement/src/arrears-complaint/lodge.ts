import { action, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkKnown, checkMoney, checkPast, checkText, checkTotal } from '../checks.js';
import { ProcurementContract, totalOf } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { refuse } from '../refusals.js';
import { isSmallOrMedium } from '../rules/payment.js';
import { ProcurementArrearsComplaint, settleArrearsComplaint } from './complaint.js';

@InputType('ProcurementArrearsComplaintLodgeInput', {
  description: '投诉拖欠款项 · complain of arrears (保障中小企业款项支付条例 25)',
})
export class ArrearsComplaintLodgeInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => ID, { description: '受理投诉部门 · body that receives it' })
  receiver!: string;

  @Field(() => GraphQLDay, { description: '正式受理日期 · day it was accepted' })
  acceptedOn!: Day;

  @Field(() => MoneyInput, { description: '投诉拖欠金额 · amount said to be overdue' })
  amount!: MoneyInput;

  @Field(() => String, { description: '投诉内容 · what is complained of' })
  matter!: string;
}

export const arrearsComplaintLodge = action({
  name: 'procurementArrearsComplaintLodge',
  description:
    '中小企业投诉拖欠款项，受理投诉部门受理 · a small or medium firm complains of arrears (保障中小企业款项支付条例 25)',
  input: ArrearsComplaintLodgeInput,
  record: ProcurementArrearsComplaint,
  bySubjects: true,
  async run({ contract: contractId, receiver, ...input }, work) {
    const { acceptedOn, amount } = input;
    checkText(work, input.matter, 'matter');
    checkPast(work, acceptedOn, 'acceptedOn');
    const isAmount = checkMoney(work, amount, 'amount');
    await checkKnown(work, 'GovernmentBody', receiver, 'receiver');
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    if (!contract) return;
    work.speakFor(contract.supplierId);
    checkAfter(work, contract.dateSigned, acceptedOn, 'acceptedOn', 'CLAIMED_BEFORE_SIGNING');
    if (!isSmallOrMedium(contract.supplierSizeClass)) {
      refuse(work, 'SUPPLIER_NOT_SMALL', 'contract', contract.supplierSizeClass ?? contract.number);
    }
    if (isAmount) checkTotal(work, [amount], totalOf(contract), 'amount', 'CLAIMED_ABOVE_VALUE');
    if (work.refused) return;

    work.effectiveOn = acceptedOn;
    const complaint = work.create(ProcurementArrearsComplaint, {
      ...partOf(contract),
      ...input,
      receiverId: receiver,
    });
    await settleArrearsComplaint(work, complaint);
    return complaint;
  },
});
