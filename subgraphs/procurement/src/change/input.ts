import { type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { refuse } from '../refusals.js';

/** What every change of a contract must say. */
@InputType('ProcurementContractChangeFacts', {
  description: '合同变动的共同内容 · what every change of a contract says',
})
export class ChangeFactsInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => GraphQLDay, { description: '变动日期 · day of the change' })
  changedOn!: Day;

  @Field(() => String, { description: '理由 · reason' })
  reason!: string;

  @Field(() => String, {
    description: '文件：补充合同编号、决定文号 · document: number of the supplement or decision',
  })
  document!: string;
}

/** The contract to be changed, if it is there and still in force. */
export async function changeable(work: Work, input: ChangeFactsInput): Promise<ProcurementContract | undefined> {
  checkText(work, input.reason, 'reason');
  checkText(work, input.document, 'document');
  checkPast(work, input.changedOn, 'changedOn');
  const contract = await work.find(ProcurementContract, input.contract, 'contract');
  if (!contract) return undefined;
  checkAfter(work, contract.dateSigned, input.changedOn, 'changedOn', 'CHANGED_BEFORE_SIGNING');
  if (contract.status === 'TERMINATED') refuse(work, 'CONTRACT_ENDED', 'contract', contract.endedOn ?? contract.number);
  return contract;
}
