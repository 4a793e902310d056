import type { Work } from '@integrity-graph/kit';
import { ProcurementTender } from '../tender/tender.js';
import { ProcurementBid } from './bid.js';

/** A bid to change, held with its tender: first the tender, as by all who open, evaluate or decide. */
export async function findBid(work: Work, id: string, field: string): Promise<ProcurementBid | undefined> {
  const seen = await work.see(ProcurementBid, id, field);
  const tender = seen && (await work.find(ProcurementTender, seen.tenderId, field));
  return tender && work.find(ProcurementBid, id, field);
}
