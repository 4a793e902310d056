import type { Day, Work } from '@integrity-graph/kit';
import { ProcurementAcceptance } from '../acceptance/acceptance.js';
import { ProcurementContractChange } from '../change/change.js';
import { ProcurementDelivery } from '../delivery/delivery.js';
import { ProcurementContractFiling } from '../filing/filing.js';
import { ProcurementGuarantee } from '../guarantee/guarantee.js';
import { ProcurementInvoice } from '../invoice/invoice.js';
import { ProcurementPayment } from '../payment/payment.js';
import { ProcurementContractPublication } from '../publication/publication.js';
import { inPaymentOrder, ProcurementSettlement } from '../settlement/settlement.js';
import type { ProcurementContract } from './contract.js';

/** A contract with everything recorded under it, each list in the order of its days. */
export interface ContractDossier {
  contract: ProcurementContract;
  publication?: ProcurementContractPublication;
  filing?: ProcurementContractFiling;
  deliveries: ProcurementDelivery[];
  acceptances: ProcurementAcceptance[];
  settlements: ProcurementSettlement[];
  invoices: ProcurementInvoice[];
  payments: ProcurementPayment[];
  guarantees: ProcurementGuarantee[];
  changes: ProcurementContractChange[];
}

/** The dossier of a contract within an action, with what the action itself has added. */
export async function dossierOf(work: Work, contract: ProcurementContract): Promise<ContractDossier> {
  const where = { contractId: contract.id };
  const [publication] = await work.findAll(ProcurementContractPublication, where);
  const [filing] = await work.findAll(ProcurementContractFiling, where);
  return {
    contract,
    publication,
    filing,
    deliveries: byDay(await work.findAll(ProcurementDelivery, where), 'deliveredOn'),
    acceptances: byDay(await work.findAll(ProcurementAcceptance, where), 'acceptedOn'),
    settlements: inPaymentOrder(await work.findAll(ProcurementSettlement, where)),
    invoices: byDay(await work.findAll(ProcurementInvoice, where), 'receivedOn'),
    payments: byDay(await work.findAll(ProcurementPayment, where), 'paidOn'),
    guarantees: await work.findAll(ProcurementGuarantee, where),
    changes: byDay(await work.findAll(ProcurementContractChange, where), 'changedOn'),
  };
}

const byDay = <K extends string, T extends Record<K, Day>>(records: T[], day: K): T[] =>
  records.toSorted((a, b) => (a[day] < b[day] ? -1 : a[day] > b[day] ? 1 : 0));
