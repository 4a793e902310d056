import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkKnown, checkPast } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { settleObligations } from '../obligations.js';
import { refuse } from '../refusals.js';
import { ProcurementContractFiling } from './filing.js';

@InputType('ProcurementContractFileInput', {
  description: '备案政府采购合同 · file a procurement contract (政府采购法 47)',
})
export class ContractFileInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => GraphQLDay, { description: '备案日期 · day of filing' })
  filedOn!: Day;

  @Field(() => ID, { description: '受理备案机关 · body filed with' })
  filedWith!: string;
}

export const contractFile = action({
  name: 'procurementContractFile',
  description: '备案政府采购合同 · file a copy of a contract (政府采购法 47)',
  input: ContractFileInput,
  record: ProcurementContractFiling,
  async run({ contract: contractId, filedOn, filedWith }, work) {
    checkPast(work, filedOn, 'filedOn');
    await checkKnown(work, 'GovernmentBody', filedWith, 'filedWith');
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    if (!contract) return;
    if (contract.dateFiled) {
      refuse(work, 'ALREADY_FILED', 'contract', contract.dateFiled);
    }
    checkAfter(work, contract.dateSigned, filedOn, 'filedOn', 'FILED_BEFORE_SIGNING');
    if (work.refused) return;

    work.effectiveOn = filedOn;
    const filing = work.create(ProcurementContractFiling, { ...partOf(contract), filedOn, filedWithId: filedWith });
    await settleObligations(work, contract);
    work.change(contract, { dateFiled: filedOn });
    return filing;
  },
});
