import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { IsOptional, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { partOf } from '../contract/part.js';
import { checkTerms, termsOf } from '../contract/terms.js';
import { settleObligations } from '../obligations.js';
import { refuse } from '../refusals.js';
import { ChangeGround, ProcurementContractChange } from './change.js';
import { settleChange } from './duty.js';
import { ChangeFactsInput, changeable } from './input.js';

@InputType('ProcurementContractChangeInput', {
  description: '变更合同条款，不填的项不变 · change terms of a contract; what is left out stays (政府采购法 50)',
})
export class ContractChangeInput extends ChangeFactsInput {
  @Field(() => ChangeGround, { description: '变更事由 · ground (政府采购法 50)' })
  ground!: ChangeGround;

  @Field(() => GraphQLDay, { nullable: true, description: '新的约定交付日期 · new agreed day of delivery' })
  performanceDueOn?: Day | null;

  @Field(() => GraphQLDay, { nullable: true, description: '新的约定验收期限 · new last day for acceptance' })
  acceptanceDueOn?: Day | null;

  @IsOptional()
  @Min(0)
  @Max(3650)
  @Field(() => Int, { nullable: true, description: '新的约定付款期限（日） · new term of payment in days' })
  paymentTermDays?: number | null;
}

export const contractChange = action({
  name: 'procurementContractChange',
  description:
    '变更合同条款：自变更之日起生效，此前适用原条款 · change a contract: the new terms hold from that day, the old ones until then (政府采购法 50)',
  input: ContractChangeInput,
  record: ProcurementContractChange,
  async run(input, work) {
    const { contract: _, performanceDueOn, acceptanceDueOn, paymentTermDays, ...facts } = input;
    const terms = Object.fromEntries(
      Object.entries({ performanceDueOn, acceptanceDueOn, paymentTermDays }).filter(([, term]) => term != null),
    );
    if (Object.keys(terms).length === 0) refuse(work, 'NOTHING_TO_CHANGE', '', facts.document);
    const contract = await changeable(work, input);
    if (!contract) return;
    checkTerms(work, { ...termsOf(contract), ...terms });
    if (work.refused) return;

    work.effectiveOn = facts.changedOn;
    const change = work.create(ProcurementContractChange, { ...partOf(contract), ...facts, kind: 'CHANGE' });
    work.change(contract, terms);
    await settleObligations(work, contract);
    await settleChange(work, change);
    return change;
  },
});
