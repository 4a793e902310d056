import type { DomainRecord, RecordClass, Work } from '@integrity-graph/kit';
import { ProcurementContract } from './contract/contract.js';
import { ProcurementProject } from './project/project.js';
import { ProcurementTender } from './tender/tender.js';

/** What a record of this sector may lie under. */
type Part = DomainRecord & {
  origin?: string;
  contractId?: string | null;
  projectId?: string | null;
  tenderId?: string | null;
};

/** Whether a record was imported, or lies under a contract or project that was. */
export async function isImported(work: Work, { origin, contractId, projectId, tenderId }: Part): Promise<boolean> {
  if (origin) return origin === 'IMPORTED';
  const under = async (type: RecordClass<Part>, id: string | null | undefined) => {
    const [found] = id ? await work.findAll<Part>(type, { id }) : [];
    return found !== undefined && isImported(work, found);
  };
  return (
    (await under(ProcurementContract, contractId)) ||
    (await under(ProcurementProject, projectId)) ||
    (await under(ProcurementTender, tenderId))
  );
}
