import type { BaseRecord } from '../records/domain-record.js';
import { recordFact } from '../records/fields.js';
import type { Context } from '../service/context.js';
import type { RecordClass } from '../storage/rows.js';

const property = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const valueIn = (record: BaseRecord, column: string) =>
  (record as unknown as Record<string, string | null>)[property(column)];

/** The persons a record is about. */
export const personsOf = (record: BaseRecord): string[] =>
  (recordFact(record.constructor).subjects.persons ?? [])
    .map((column) => valueIn(record, column))
    .filter((id) => id != null);

const told = new WeakMap<Context, Map<string, string>>();

/**
 * Records that the caller looked at what is kept about persons, before it is shown: one line for each person and
 * request, one statement for all of them. Looking at oneself leaves nothing. Basis: 个人信息保护法 arts 51, 54.
 */
export async function leaveLooks(context: Context, personIds: readonly string[], what: string): Promise<void> {
  const { principal } = context;
  const others = personIds.filter((id) => principal.role !== 'system' && id !== principal.person);
  if (others.length === 0) return;
  const whats = told.get(context) ?? new Map<string, string>();
  told.set(context, whats);
  for (const id of others) if (!whats.has(id)) whats.set(id, what);
  const loader = context.loader<string, true>('look', async (ids) => {
    const { id, name, role, purpose = '', caseNumber = '' } = principal;
    const values = ids.map(() => '(?::uuid, ?, ?, ?, ?, ?, ?)').join(', ');
    await context.rows(
      `insert into look (person_id, actor, actor_name, actor_role, purpose, case_number, what) values ${values}`,
      ids.flatMap((person) => [person, id, name, role, purpose, caseNumber, whats.get(person)!]),
    );
    return ids.map(() => true as const);
  });
  await loader.loadMany(others).then((results) => {
    const failed = results.find((result) => result instanceof Error);
    if (failed) throw failed;
  });
}

/** Leaves looks for the rows about a person that opened only to the caller's stated purpose: L3 and above, or by 管理权限. */
export async function leaveLooksAtRows(
  context: Context,
  type: RecordClass,
  records: readonly BaseRecord[],
): Promise<void> {
  const { name, subjects } = recordFact(type);
  const { principal, reach } = context;
  if (!subjects.persons || !reach.purposeStated) return;
  const managed = (record: BaseRecord) =>
    principal.role === 'discipline' &&
    subjects.managedBy !== undefined &&
    principal.bodies.includes(String(valueIn(record, subjects.managedBy)));
  await leaveLooks(context, records.filter((record) => record.level >= 3 || managed(record)).flatMap(personsOf), name);
}
