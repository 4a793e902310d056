import {
  type Context,
  type DomainRecord,
  type FlagRule,
  NotApplicable,
  type RecordClass,
  type Work,
} from '@integrity-graph/kit';
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

/** A rule of leads that has nothing to say of what was imported, nor of what lies under it. */
export const ofRegistered = (rule: FlagRule): FlagRule => ({
  ...rule,
  async gather(targets, context) {
    const imported = await importedAmong(
      targets.map(({ record }) => whatItLiesUnder(record)),
      context,
    );
    const judged = targets.filter(({ record }) => !imported.has(whatItLiesUnder(record)));
    const inputs = new Map((await rule.gather(judged, context)).map((input, index) => [judged[index]!, input]));
    return targets.map((target) => inputs.get(target) ?? IMPORTED);
  },
});

const IMPORTED = new NotApplicable('导入的数据不作线索 · imported: it binds nobody here');

const whatItLiesUnder = ({ id, origin, contractId, projectId }: Part): string =>
  origin ? id : (contractId ?? projectId ?? id);

async function importedAmong(ids: readonly string[], { rows }: Context): Promise<Set<string>> {
  const list = `{${ids.join(',')}}`;
  const found = await rows<{ id: string }>(
    `select id from contract where origin = 'IMPORTED' and id = any(?::uuid[])
     union all select id from project where origin = 'IMPORTED' and id = any(?::uuid[])`,
    [list, list],
  );
  return new Set(found.map(({ id }) => id));
}
