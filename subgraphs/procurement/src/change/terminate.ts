import { action, compareDecimals, MoneyInput, parseDecimal, type Work } from '@integrity-graph/kit';
import { Field, InputType } from 'type-graphql';
import { checkMoney, checkTotal } from '../checks.js';
import { type ProcurementContract, totalOf } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { settleObligations } from '../obligations.js';
import { ProcurementSettlement } from '../settlement/settlement.js';
import { ChangeGround, ProcurementContractChange } from './change.js';
import { settleChange } from './duty.js';
import { ChangeFactsInput, changeable } from './input.js';

@InputType('ProcurementContractTerminateInput', {
  description: '终止合同 · terminate a contract (政府采购法 50、73)',
})
export class ContractTerminateInput extends ChangeFactsInput {
  @Field(() => ChangeGround, { description: '终止事由 · ground (政府采购法 50、73)' })
  ground!: ChangeGround;

  @Field(() => MoneyInput, {
    nullable: true,
    description:
      '结算金额，零为无须支付；不填则仍按合同金额 · what is payable in all, 0 for nothing; the contract’s value when left out',
  })
  settlement?: MoneyInput | null;
}

export const contractTerminate = action({
  name: 'procurementContractTerminate',
  description:
    '终止合同；已发生的付款等义务不因此消灭 · terminate a contract; what is owed for what was done stays owed (政府采购法 50)',
  input: ContractTerminateInput,
  record: ProcurementContractChange,
  async run(input, work) {
    const { contract: _, ...facts } = input;
    const { settlement } = facts;
    const isSum = !settlement || checkSettlement(work, settlement);
    const contract = await changeable(work, input);
    if (!contract) return;
    if (settlement && isSum) await checkFinalSum(work, contract, settlement);
    if (work.refused) return;

    work.effectiveOn = facts.changedOn;
    const change = work.create(ProcurementContractChange, { ...partOf(contract), ...facts, kind: 'TERMINATION' });
    await settleObligations(work, contract);
    await settleChange(work, change);
    return change;
  },
});

/** Nothing at all may be payable; any other sum must be sound. */
function checkSettlement(work: Work, settlement: MoneyInput): boolean {
  return compareDecimals(parseDecimal(settlement.amount), '0') === 0 || checkMoney(work, settlement, 'settlement');
}

/** The final sum lies within the value of the contract, and covers what both sides settled before. */
async function checkFinalSum(work: Work, contract: ProcurementContract, settlement: MoneyInput): Promise<void> {
  const total = totalOf(contract);
  checkTotal(work, [settlement], total, 'settlement', 'SETTLED_ABOVE_VALUE');
  if (settlement.currency !== total.currency) return;
  const settled = await work.findAll(ProcurementSettlement, { contractId: contract.id });
  const amounts = settled.map(({ amount }) => amount);
  if (amounts.length > 0) checkTotal(work, amounts, settlement, 'settlement', 'FINAL_BELOW_SETTLED');
}
