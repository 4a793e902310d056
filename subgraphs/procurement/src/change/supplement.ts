import { action, addMoney, type Money, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, InputType } from 'type-graphql';
import { checkMoney, checkTotal, isOfToday } from '../checks.js';
import type { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { settleObligations } from '../obligations.js';
import { refuse } from '../refusals.js';
import { rules } from '../rules/rules.js';
import { shareOf } from '../rules/share.js';
import { ProcurementContractChange } from './change.js';
import { settleChange } from './duty.js';
import { ChangeFactsInput, changeable } from './input.js';

@InputType('ProcurementContractSupplementInput', {
  description: '签订补充合同 · sign a supplementary contract (政府采购法 49)',
})
export class ContractSupplementInput extends ChangeFactsInput {
  @Field(() => MoneyInput, { description: '补充合同金额 · amount added to the contract' })
  amount!: MoneyInput;
}

export const contractSupplement = action({
  name: 'procurementContractSupplement',
  description:
    '签订补充合同，合计不得超过原合同金额的百分之十 · sign a supplementary contract: all together at most a tenth of the original value (政府采购法 49)',
  input: ContractSupplementInput,
  record: ProcurementContractChange,
  async run(input, work) {
    const { contract: _, amount, ...facts } = input;
    const isAmount = checkMoney(work, amount, 'amount');
    const contract = await changeable(work, input);
    if (!contract) return;
    if (isAmount && amount.currency !== contract.value.currency) {
      refuse(work, 'CURRENCY_MISMATCH', 'amount.currency', `${amount.currency} and ${contract.value.currency}`);
    } else if (isAmount && isOfToday(work, facts.changedOn)) {
      checkLimit(work, contract, amount);
    }
    if (work.refused) return;

    work.effectiveOn = facts.changedOn;
    const change = work.create(ProcurementContractChange, {
      ...partOf(contract),
      ...facts,
      kind: 'SUPPLEMENT',
      amount,
    });
    const { amountSupplemented } = contract;
    work.change(contract, { amountSupplemented: amountSupplemented ? addMoney(amountSupplemented, amount) : amount });
    await settleObligations(work, contract);
    await settleChange(work, change);
    return change;
  },
});

function checkLimit(work: Work, { value, dateSigned, amountSupplemented }: ProcurementContract, amount: Money): void {
  const share = rules.number('supplement_limit', dateSigned);
  if (!share) return;
  const limit = { ...value, amount: shareOf(value.amount, share) };
  checkTotal(work, [amountSupplemented, amount].filter(Boolean) as Money[], limit, 'amount', 'SUPPLEMENTS_ABOVE_LIMIT');
}
