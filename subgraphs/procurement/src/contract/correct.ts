import { action, type Day, GraphQLDay, type Money, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkMoney, checkText, checkTotal } from '../checks.js';
import { checkLimits } from '../guarantee/check.js';
import { settleObligations } from '../obligations.js';
import { budgetOf } from '../package/package.js';
import { ProcurementProject } from '../project/project.js';
import { refuse } from '../refusals.js';
import { ProcurementContract, totalOf } from './contract.js';
import { type ContractDossier, dossierOf } from './dossier.js';
import { type ContractTerms, checkTerms, OpenTermsInput, termsOf } from './terms.js';

@InputType('ProcurementContractCorrectInput', {
  description: '更正合同登记；不填的项不变，填空值则清除 · correct what was recorded; left out stays, null clears',
})
export class ContractCorrectInput extends OpenTermsInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => String, { description: '更正理由 · reason' })
  reason!: string;

  @Field(() => String, { description: '依据文件 · document it rests on' })
  document!: string;

  @Field(() => MoneyInput, { nullable: true, description: '合同金额 · contract value' })
  value?: MoneyInput | null;

  @Field(() => GraphQLDay, { nullable: true, description: '签订日期 · date signed' })
  dateSigned?: Day | null;
}

export const contractCorrect = action({
  name: 'procurementContractCorrect',
  description:
    '更正合同登记；义务期限随之重算，原登记留存 · correct a contract’s record: due days are computed anew, the old record is kept',
  input: ContractCorrectInput,
  record: ProcurementContract,
  async run({ contract: id, reason, document, value, dateSigned, ...open }, work) {
    checkText(work, reason, 'reason');
    checkText(work, document, 'document');
    const changes = given({ value: value ?? undefined, dateSigned: dateSigned ?? undefined, ...open });
    if (Object.keys(changes).length === 0) refuse(work, 'NOTHING_TO_CORRECT', '', id);
    // Amounts must be sound before they are compared.
    const isSum = !value || checkMoney(work, value, 'value');
    const contract = await work.find(ProcurementContract, id, 'contract');
    const terms = contract && { ...termsOf(contract), ...changes };
    checkTerms(work, terms ?? changes);
    if (!contract || !terms) return;
    const dossier = await dossierOf(work, contract);
    checkDay(work, dossier, terms.dateSigned);
    const project = await work.see(ProcurementProject, contract.projectId, 'contract');
    if (project && isSum) checkSums(work, dossier, await budgetOf(work, project, contract.packageId), terms);
    if (work.refused) return;

    // What is corrected was so from the beginning: from the day of signing, as it was recorded or as it is now.
    work.effectiveOn = terms.dateSigned < contract.dateSigned ? terms.dateSigned : contract.dateSigned;
    work.change(contract, { ...changes, correctionReason: reason, correctionDocument: document });
    await settleObligations(work, contract);
    return contract;
  },
});

/** The fields that were given, null included. */
const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

/** What was recorded under the contract must still follow its signing. */
function checkDay(
  work: Work,
  { contract, deliveries, settlements, invoices, payments, guarantees }: ContractDossier,
  dateSigned: Day,
): void {
  const days = [
    contract.datePublished,
    contract.dateFiled,
    ...deliveries.map(({ deliveredOn }) => deliveredOn),
    ...settlements.map(({ settledOn }) => settledOn),
    ...invoices.map(({ receivedOn }) => receivedOn),
    ...payments.map(({ paidOn }) => paidOn),
    ...guarantees.map(({ returnedOn }) => returnedOn),
  ];
  const earlier = days.filter((day) => day && day < dateSigned).sort()[0];
  if (earlier) refuse(work, 'SIGNED_AFTER_RECORDS', 'dateSigned', `${dateSigned} is after ${earlier}`);
}

/** What was paid, invoiced and given as a guarantee under the contract must still fit its value. */
function checkSums(
  work: Work,
  { contract, settlements, invoices, payments, guarantees }: ContractDossier,
  budget: Money,
  { value, dateSigned }: ContractTerms,
): void {
  const { amountSupplemented } = contract;
  const isForeign = amountSupplemented && amountSupplemented.currency !== value.currency;
  const total = isForeign ? value : totalOf({ value, amountSupplemented });
  for (const recorded of [isForeign ? [{ amount: amountSupplemented }] : [], payments, settlements, invoices]) {
    const amounts = recorded.map(({ amount }) => amount);
    checkTotal(work, amounts, total, 'value', 'VALUE_BELOW_RECORDS');
  }
  checkLimits(work, guarantees, { budget, value }, dateSigned, () => 'value');
}
