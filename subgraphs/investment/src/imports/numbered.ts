import type { ItemWork } from '@integrity-graph/kit';

/** What a number of a document names, such as a review; within one body where several may use the number. */
export interface Numbered {
  table: 'review' | 'policy' | 'agreement';
  number: string | undefined;
  column: string;
  /** Column of the table, and the body whose number it is. */
  of?: { column: 'issuer_id' | 'party_id'; body: string };
}

/** The record of a number; refuses the row when there is none, or more than one. Nothing for no number. */
export async function recordOf(work: ItemWork, { table, number, column, of }: Numbered): Promise<string | undefined> {
  if (number === undefined) return undefined;
  const [found, other] = await work.context.rows<{ id: string }>(
    `select id from ${table} where number = ? ${of ? `and ${of.column} = ?::uuid` : ''} limit 2`,
    of ? [number, of.body] : [number],
  );
  if (found && !other) return found.id;
  const message = found
    ? '多份文件有此文号，请更正 · several have this number: correct it'
    : '未登记 · nothing with this number is recorded: record it first, or correct the number';
  work.refuse(found ? 'AMBIGUOUS' : 'UNKNOWN', column, message);
  return undefined;
}
