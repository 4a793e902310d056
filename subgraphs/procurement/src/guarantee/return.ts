import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { settleObligations } from '../obligations.js';
import { refuse } from '../refusals.js';
import { ProcurementGuarantee } from './guarantee.js';

@InputType('ProcurementGuaranteeReturnInput', { description: '退还保证金 · return a guarantee (实施条例 33、48)' })
export class GuaranteeReturnInput {
  @Field(() => ID, { description: '保证金 · guarantee' })
  guarantee!: string;

  @Field(() => GraphQLDay, { description: '退还日期 · day of return' })
  returnedOn!: Day;
}

export const guaranteeReturn = action({
  name: 'procurementGuaranteeReturn',
  description: '退还保证金 · return a guarantee (实施条例 33、48)',
  input: GuaranteeReturnInput,
  record: ProcurementGuarantee,
  async run({ guarantee: id, returnedOn }, work) {
    checkPast(work, returnedOn, 'returnedOn');
    const guarantee = await work.find(ProcurementGuarantee, id, 'guarantee');
    const contract = guarantee && (await work.find(ProcurementContract, guarantee.contractId, 'guarantee'));
    if (!guarantee || !contract) return;
    if (guarantee.returnedOn) {
      refuse(work, 'ALREADY_RETURNED', 'guarantee', guarantee.returnedOn);
    }
    checkAfter(work, contract.dateSigned, returnedOn, 'returnedOn', 'RETURNED_BEFORE_SIGNING');
    if (work.refused) return;

    work.effectiveOn = returnedOn;
    work.change(guarantee, { returnedOn });
    await settleObligations(work, contract);
    return guarantee;
  },
});
