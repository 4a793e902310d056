import { type Context, type DomainRecord, type RecordClass, tableOf, toRecord, UUID } from '@integrity-graph/kit';
import { ProcurementAcceptance } from '../acceptance/acceptance.js';
import { ProcurementAward } from '../award/award.js';
import { ProcurementBid } from '../bid/bid.js';
import { ProcurementContractChange } from '../change/change.js';
import { ProcurementContract } from '../contract/contract.js';
import { ProcurementFailure } from '../failure/failure.js';
import { ProcurementPackage } from '../package/package.js';
import { ProcurementPayment } from '../payment/payment.js';
import { ProcurementProject } from '../project/project.js';
import { ProcurementTender } from '../tender/tender.js';

/** A process as the caller sees it: without the project where only its contracts are public. */
export interface Seen {
  project?: ProcurementProject;
  /** One after the other: what failed is tendered anew. */
  tenders: ProcurementTender[];
  packages: ProcurementPackage[];
  failures: ProcurementFailure[];
  bids: ProcurementBid[];
  awards: ProcurementAward[];
  contracts: ProcurementContract[];
  payments: ProcurementPayment[];
  acceptances: ProcurementAcceptance[];
  changes: ProcurementContractChange[];
  /** Bodies and firms by id. */
  parties: ReadonlyMap<string, { name: string; code: string | null }>;
}

/** Reads it, each kind in one statement. */
export async function look(context: Context, projectId: string): Promise<Seen> {
  const nothing = {
    tenders: [],
    packages: [],
    failures: [],
    bids: [],
    awards: [],
    contracts: [],
    payments: [],
    acceptances: [],
    changes: [],
    parties: new Map(),
  };
  if (!UUID.test(projectId)) return nothing;
  const project = (await context.load(ProcurementProject, projectId)) ?? undefined;
  const contracts = await under(context, ProcurementContract, 'project_id', [projectId]);
  const ids = contracts.map(({ id }) => id);
  const awards = await under(context, ProcurementAward, 'project_id', [projectId]);
  const tenders = await under(context, ProcurementTender, 'project_id', [projectId]);
  const calls = tenders.map(({ id }) => id);
  const packages = await under(context, ProcurementPackage, 'tender_id', calls);
  const failures = await under(context, ProcurementFailure, 'tender_id', calls);
  const bids = await under(context, ProcurementBid, 'tender_id', calls);
  const payments = await under(context, ProcurementPayment, 'contract_id', ids);
  const acceptances = await under(context, ProcurementAcceptance, 'contract_id', ids);
  const changes = await under(context, ProcurementContractChange, 'contract_id', ids);
  const named = [
    project?.buyerId,
    project?.agencyId,
    ...[...contracts, ...awards].flatMap(({ buyerId, supplierId }) => [buyerId, supplierId]),
    ...bids.map(({ supplierId }) => supplierId),
    tenders[0]?.buyerId,
  ].filter((id) => id != null);
  const rows = await context.rows<{ id: string; name: string; number: string | null }>(
    'select id, name, number from directory where id = any(?::uuid[])',
    [`{${named.join(',')}}`],
  );
  const parties = new Map(rows.map(({ id, name, number }) => [id, { name, code: number }]));
  return { project, tenders, packages, failures, bids, awards, contracts, payments, acceptances, changes, parties };
}

async function under<T extends DomainRecord>(
  context: Context,
  type: RecordClass<T>,
  column: string,
  ids: string[],
): Promise<T[]> {
  const rows = await context.rows(
    `select * from ${tableOf(type)} where ${column} = any(?::uuid[]) order by recorded_at, id`,
    [`{${ids.join(',')}}`],
  );
  return rows.map((row) => toRecord(type, row));
}
