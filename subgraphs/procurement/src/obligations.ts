import {
  addDecimals,
  agreedDay,
  compareDecimals,
  type Day,
  type DomainRecord,
  doneOn,
  keepObligations,
  type LegalReference,
  type Money,
  type Owed,
  RecordType,
  type ResponsibilityLink,
  SectorObligation,
  subtractDecimals,
  type Work,
} from '@integrity-graph/kit';
import { ProcurementAward } from './award/award.js';
import { settleAward } from './award/obligations.js';
import type { ProcurementContractChange } from './change/change.js';
import { type ProcurementContract, totalOf } from './contract/contract.js';
import { type ContractDossier, dossierOf } from './contract/dossier.js';
import type { GuaranteeKind, ProcurementGuarantee } from './guarantee/guarantee.js';
import { isImported } from './imported.js';
import { allot, type Paid } from './rules/allotment.js';
import { paymentPeriod, paymentRule } from './rules/payment.js';
import { dutyPeriod, owedWithin } from './rules/period.js';
import { rules } from './rules/rules.js';
import type { ProcurementSettlement } from './settlement/settlement.js';

/** What a buyer owes on account of a contract, and of what came before it. */
@RecordType({
  table: 'obligation',
  zh: '政府采购义务',
  en: 'Obligation of procurement',
  internal: true,
  bodies: ['obligor_id', 'obligee_id'],
})
export class ProcurementObligation extends SectorObligation {}

/** Keeps what is owed on account of a record. What was imported binds nobody here, nor does what is recorded under it. */
export async function keepDuties(work: Work, subject: DomainRecord, owed: readonly Owed[]): Promise<void> {
  if (!(await isImported(work, subject))) await keepObligations(work, ProcurementObligation, subject, owed);
}

/**
 * Brings a contract's obligations in line with its records, and ends a contract under which nothing is owed any more;
 * then those of the award it was signed on.
 */
export async function settleObligations(work: Work, contract: ProcurementContract): Promise<void> {
  const dossier = await dossierOf(work, contract);
  const isForeign = contract.origin === 'IMPORTED';
  const owed = isForeign ? [] : obligationsOf(dossier);
  await keepDuties(work, contract, owed);
  const settled = isForeign ? [] : paySettlements(dossier);
  for (const [settlement, duty] of settled) await keepDuties(work, settlement, [duty]);
  const endedOn = endOf(dossier, [...owed, ...settled.map(([, duty]) => duty)]);
  // An imported contract is in the state its publisher gives, until it is ended here.
  if (endedOn || !isForeign) work.change(contract, { status: endedOn ? 'TERMINATED' : 'ACTIVE', endedOn });
  const [award] = contract.awardId ? await work.findAll(ProcurementAward, { id: contract.awardId }) : [];
  if (award && !isForeign) await settleAward(work, award);
}

/** The day on which a contract came to a close: it was terminated, or the last thing owed under it was done. */
function endOf({ changes }: ContractDossier, owed: Owed[]): Day | null {
  const terminated = terminationAmong(changes);
  if (terminated) return terminated.changedOn;
  const isDelivered = owed.some(({ kind }) => kind === 'ACCEPT');
  const days = owed.flatMap(({ performed }) => (performed?.inFull ? [performed.on] : []));
  return isDelivered && days.length === owed.length ? days.sort().at(-1)! : null;
}

const terminationAmong = (changes: ProcurementContractChange[]) => changes.find(({ kind }) => kind === 'TERMINATION');

/** What law and contract make of the records: the duties of the buyer, how far each is done, and when it falls due. */
export function obligationsOf(dossier: ContractDossier): Owed[] {
  const { guarantees } = dossier;
  return [
    ...publishContract(dossier),
    ...fileContract(dossier),
    ...acceptDelivery(dossier),
    ...publishAcceptance(dossier),
    payContract(dossier),
    ...guarantees.flatMap((guarantee) => returnGuarantee(dossier, guarantee)),
  ];
}

/** 实施条例 50: published by the buyer, owed to the public. */
function publishContract({ contract, publication }: ContractDossier): Owed[] {
  return owedWithin('contract_publication', contract.dateSigned, {
    ...owedBy(contract),
    kind: 'PUBLISH_CONTRACT',
    title: `公告合同 ${contract.number} · publish the contract`,
    obligee: null,
    performed: doneOn(publication?.publishedOn),
  });
}

/** 政府采购法 47: a copy filed with the finance department. */
function fileContract({ contract, filing }: ContractDossier): Owed[] {
  return owedWithin('contract_filing', contract.dateSigned, {
    ...owedBy(contract),
    kind: 'FILE_CONTRACT',
    title: `备案合同 ${contract.number} · file the contract`,
    obligee: null,
    performed: doneOn(filing?.filedOn),
  });
}

/** 政府采购法 41: the buyer inspects what was delivered. The law sets no number of days; the contract's day counts. */
function acceptDelivery({ contract, deliveries, acceptances }: ContractDossier): Owed[] {
  const deliveredOn = deliveries.find(({ isComplete }) => isComplete)?.deliveredOn;
  if (!deliveredOn) return [];
  const { acceptanceDueOn } = contract;
  const basis: LegalReference = { title: '政府采购法', article: '41' };
  const inspectedOn = acceptances.find(({ acceptedOn }) => acceptedOn >= deliveredOn)?.acceptedOn;
  return [
    {
      ...owedBy(contract),
      kind: 'ACCEPT',
      title: `组织验收 ${contract.number} · inspect what was delivered`,
      obligee: { type: 'Enterprise', id: contract.supplierId },
      incurredOn: deliveredOn,
      // Who delivers after the day agreed for acceptance cannot hold the buyer to it.
      due: acceptanceDueOn && acceptanceDueOn >= deliveredOn ? agreedDay(acceptanceDueOn, basis) : undefined,
      legalBasis: basis,
      performed: doneOn(inspectedOn),
    },
  ];
}

/** 实施条例 45: the result is published where the public is served. The law sets no number of days. */
function publishAcceptance({ contract, acceptances }: ContractDossier): Owed[] {
  const last = acceptances.at(-1);
  if (!contract.isPublicService || !last) return [];
  return [
    {
      ...owedBy(contract),
      kind: 'PUBLISH_ACCEPTANCE',
      title: `公告验收结果 ${contract.number} · publish the result of acceptance`,
      obligee: null,
      incurredOn: last.acceptedOn,
      legalBasis: { title: '政府采购法实施条例', article: '45' },
      performed: doneOn(last.datePublished),
    },
  ];
}

/**
 * 实施条例 51; 保障中小企业款项支付条例 9. Owed since the contract was signed, due once the term of payment has run. What
 * is settled by progress or period is owed on account of its settlement, so here it is what no settlement is of yet.
 */
function payContract(dossier: ContractDossier): Owed {
  const { contract, deliveries, acceptances, invoices, changes } = dossier;
  const terminated = terminationAmong(changes);
  const { unsettled: amount, payments } = unsettledOf(dossier, terminated?.settlement ?? totalOf(contract));
  const due = paymentPeriod(
    contract,
    {
      deliveredOn: deliveries.find(({ isComplete }) => isComplete)?.deliveredOn,
      acceptances,
      invoicedOn: invoices[0]?.receivedOn,
    },
    rules,
  );
  return {
    ...owedBy(contract),
    kind: 'PAY',
    title:
      contract.paymentFrom === 'SETTLEMENT'
        ? `支付合同款未结算部分 ${contract.number} · pay what is not settled yet of the contract value`
        : `支付合同款 ${contract.number} · pay the contract value`,
    obligee: { type: 'Enterprise', id: contract.supplierId },
    amount,
    due,
    legalBasis: paymentRule(contract, rules)?.basis ?? { title: '政府采购法实施条例', article: '51' },
    performed: performedBy(payments, amount, terminated?.changedOn ?? dossier.settlements.at(-1)?.settledOn),
  };
}

/** 保障中小企业款项支付条例 9: each settlement is owed from its day on, for a term of its own. */
function paySettlements(dossier: ContractDossier): [ProcurementSettlement, Owed][] {
  const { contract, settlements } = dossier;
  const { paid } = allotmentOf(dossier);
  const rule = paymentRule(contract, rules);
  return settlements.map((settlement, index) => {
    const { settledOn, amount, document } = settlement;
    const duty: Owed = {
      ...owedBy(contract),
      kind: 'PAY',
      title: `支付结算款 ${contract.number} ${document} · pay what was settled`,
      obligee: { type: 'Enterprise', id: contract.supplierId },
      amount,
      incurredOn: settledOn,
      due: rule && { rule, from: settledOn },
      legalBasis: rule?.basis ?? { title: '政府采购法实施条例', article: '51' },
      performed: performedBy(paid[index]!, amount),
    };
    return [settlement, duty];
  });
}

/** What of the payments goes to which settlement; all is left where nothing is settled. */
const allotmentOf = ({ settlements, payments }: ContractDossier) =>
  allot(
    settlements.map(({ amount }) => amount.amount),
    payments.map(({ paidOn, amount }) => ({ paidOn, amount: amount.amount })),
  );

/** What is left to pay, and of the payments, beside the settlements. */
function unsettledOf(dossier: ContractDossier, total: Money): { unsettled: Money; payments: Paid[] } {
  const settled = addDecimals('0', ...dossier.settlements.map(({ amount }) => amount.amount));
  const rest = subtractDecimals(total.amount, settled);
  const unsettled = { ...total, amount: compareDecimals(rest, '0') > 0 ? rest : '0' };
  return { unsettled, payments: allotmentOf(dossier).left };
}

/** How much was paid of what is owed; a termination, or the settlements, may have left less to pay than was paid before. */
function performedBy(payments: readonly Paid[], owed: Money, endedOn?: Day): Owed['performed'] {
  const amount = addDecimals('0', ...payments.map((payment) => payment.amount));
  const inFull = compareDecimals(amount, owed.amount) >= 0;
  const on = payments.at(-1)?.paidOn ?? (inFull ? endedOn : undefined);
  return on ? { on, amount: { ...owed, amount }, inFull } : undefined;
}

/** 实施条例 33 for the bid guarantee; the performance guarantee goes back as agreed (实施条例 48). */
function returnGuarantee({ contract }: ContractDossier, guarantee: ProcurementGuarantee): Owed[] {
  const { kind, amount, returnDueOn, returnedOn } = guarantee;
  const basis: LegalReference = { title: '政府采购法实施条例', article: '48' };
  const agreed = { due: returnDueOn ? agreedDay(returnDueOn, basis) : undefined, legalBasis: basis };
  const period = kind === 'BID' ? dutyPeriod('bid_guarantee_return', contract.dateSigned) : agreed;
  if (!period) return [];
  const owed: Owed = {
    ...owedBy(contract),
    kind: `RETURN_${kind}_GUARANTEE`,
    title: `${RETURNS[kind]} ${contract.number}`,
    obligee: { type: 'Enterprise', id: contract.supplierId },
    amount,
    ...period,
    performed: returnedOn ? { on: returnedOn, amount, inFull: true } : undefined,
  };
  return [owed];
}

const RETURNS: Record<GuaranteeKind, string> = {
  BID: '退还投标保证金 · return the bid guarantee',
  PERFORMANCE: '退还履约保证金 · return the performance guarantee',
};

/** What all duties of a buyer under a contract have in common. */
const owedBy = ({ buyerId, dateSigned, handlerPostId, signatoryId }: ProcurementContract) => ({
  obligorId: buyerId,
  incurredOn: dateSigned,
  responsibilities: handlerOf(handlerPostId, dateSigned),
  signatoryIds: signatoryId ? [signatoryId] : [],
});

/** The head of the buyer answers for everything and is added by the register; the handler is named in the contract. */
const handlerOf = (postId: string | null | undefined, from: Day): ResponsibilityLink[] =>
  postId ? [{ capacity: 'HANDLER', postId, from, basis: '合同载明的经办岗位 · named in the contract' }] : [];
