import type { Work } from '@integrity-graph/kit';
import { InvestmentChange } from '../change/change.js';
import { InvestmentFulfilment } from '../fulfilment/fulfilment.js';
import type { InvestmentCommitment } from './commitment.js';

/** A commitment with what was recorded under it. */
export interface CommitmentDossier {
  commitment: InvestmentCommitment;
  fulfilments: InvestmentFulfilment[];
  /** Approved changes, in the order they were decided. */
  approved: InvestmentChange[];
}

/** The dossier of a commitment within an action, with what the action itself has added. */
export async function dossierOf(work: Work, commitment: InvestmentCommitment): Promise<CommitmentDossier> {
  const where = { commitmentId: commitment.id };
  const changes = await work.findAll(InvestmentChange, where);
  return {
    commitment,
    fulfilments: await work.findAll(InvestmentFulfilment, where),
    approved: changes
      .filter(({ state }) => state === 'APPROVED')
      .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
  };
}

const orderOf = ({ decidedOn, id }: InvestmentChange): string => `${decidedOn} ${id}`;
