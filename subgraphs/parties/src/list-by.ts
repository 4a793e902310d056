import {
  type BaseRecord,
  type Context,
  leaveLooksAtRows,
  type RecordClass,
  recordFact,
  tableOf,
  toRecord,
} from '@integrity-graph/kit';

/**
 * The records of a type that refer to an id by one of their columns, as far as the caller sees them. All ids asked for
 * in a tick are answered by one statement.
 * @param column name of the uuid column
 * @param orderBy SQL of the order within one id
 */
export function listBy<T extends BaseRecord>(
  context: Context,
  type: RecordClass<T>,
  column: string,
  id: string,
  orderBy: string,
): Promise<T[]> {
  const loader = context.loader<string, T[]>(`${recordFact(type).name}.${column}`, async (ids) => {
    const rows = await context.rows(
      `select * from ${tableOf(type)} where ${column} = any(?::uuid[]) order by ${orderBy}, id`,
      [`{${ids.join(',')}}`],
    );
    const records = rows.map((row) => toRecord(type, row));
    await leaveLooksAtRows(context, type, records);
    const found = Map.groupBy(rows.keys(), (index) => String(rows[index]![column]));
    return ids.map((key) => (found.get(key) ?? []).map((index) => records[index]!));
  });
  return loader.load(id);
}
