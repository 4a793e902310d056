import {
  type Context,
  type DomainRecord,
  momentOf,
  type RecordClass,
  recordsAt,
  tableOf,
  toRecord,
} from '@integrity-graph/kit';

/**
 * The records of a type that refer to another record, oldest first; of one told as of a day, those there were by then
 * as they were. One statement for all records of an answer.
 */
export async function relatedTo<T extends DomainRecord, K extends keyof T & `${string}Id`>(
  context: Context,
  record: DomainRecord,
  type: RecordClass<T>,
  property: K,
): Promise<T[]> {
  const related = await relatedBy(context, type, property).load(record.id);
  const at = momentOf(record);
  return at ? recordsAt(context, type, related, at) : related;
}

function relatedBy<T extends DomainRecord, K extends keyof T & `${string}Id`>(
  context: Context,
  type: RecordClass<T>,
  property: K,
) {
  const column = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return context.loader<string, T[]>(`${type.name}:${property}`, async (ids) => {
    const rows = await context.rows(
      `select * from ${tableOf(type)} where ${column} = any(?::uuid[]) order by recorded_at, id`,
      [`{${ids.join(',')}}`],
    );
    const related = Map.groupBy(
      rows.map((row) => toRecord(type, row)),
      (record) => record[property] as string,
    );
    return ids.map((id) => related.get(id) ?? []);
  });
}
