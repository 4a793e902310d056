import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * A row of a sector's `actions.csv`. A row without `refusal` is the action carried out: it says which kinds of
 * obligations it opens and closes. Every other row is a precondition with the code that refuses when it does not hold.
 */
export interface ActionRow {
  action: string;
  record: string;
  precondition: string;
  refusal: string;
  opens: string[];
  closes: string[];
  article: string;
}

/** Reads a sector's table of actions. */
export function readActionTable(file: URL): ActionRow[] {
  const rows: Record<keyof ActionRow, string>[] = parse(readFileSync(file), { columns: true });
  return rows.map((row) => ({ ...row, opens: words(row.opens), closes: words(row.closes) }));
}

const words = (text: string): string[] => text.split(' ').filter(Boolean);
