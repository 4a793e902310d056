import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { v5 } from 'uuid';
import type { Work } from '../actions/work.js';
import { canonical } from '../journal/journal.js';
import type { DomainRecord } from '../records/domain-record.js';

import type { Context } from '../service/context.js';
import { SetupError } from '../storage/database.js';
import type { RecordClass } from '../storage/rows.js';
import { compareMoney, type Day, type Money } from '../values/index.js';
import type { JsonValue } from './json.js';

/* What importers of published documents share: what a document's content is known by, and where it lies. */

/** What became of a document: kept now, known already, or kept beside another content under the same identifier. */
export type KeepingOutcome = 'KEPT' | 'KNOWN' | 'EDITION';

/** SHA-256 of the canonical content. */
export const contentHash = (document: JsonValue): string =>
  createHash('sha256').update(canonical(document)).digest('hex');

export type Place = Pick<DomainRecord, 'divisionId' | 'divisionPath'>;

/** Where documents lie that are tied to nobody here: in the division of whoever imports. */
export async function placeForImport({ rows, principal }: Context): Promise<Place> {
  const [row] = await rows<{ id: string; division_path: string }>(
    `select id, division_path from directory where type = 'Division' and division_path ^@ ?
     order by length(division_path) limit 1`,
    [principal.path ?? ''],
  );
  if (!row)
    throw new SetupError('No division is registered in which what is imported could lie: register divisions first.');
  return { divisionId: row.id, divisionPath: row.division_path };
}

/** Ids of imported records come from where they stand in what was published, so that importing again finds them. */
const NAMESPACE = v5('https://standard.open-contracting.org', v5.URL);
export const importedId = (identifier: string, path: string): string =>
  v5(`${identifier}/${path}`.toWellFormed(), NAMESPACE);

/**
 * The records of what was published under one identifier. Those that are there change only when something new was kept:
 * what was corrected here since must not be undone by reading an old file again.
 */
export class ImportedRecords {
  /** How many were made or changed. */
  changed = 0;

  constructor(
    private readonly work: Work,
    private readonly identifier: string,
    private readonly isNew: boolean,
  ) {}

  async put<T extends DomainRecord>(type: RecordClass<T>, path: string, data: Partial<T>, effectiveOn?: Day) {
    const id = importedId(this.identifier, path);
    const [existing] = await this.work.findAll(type, { id } as never);
    if (existing && !(this.isNew && differs(existing, data))) return existing;
    this.changed += 1;
    return existing
      ? this.work.change(existing, data, effectiveOn)
      : this.work.create(type, { ...data, id } as Partial<T>, effectiveOn);
  }
}

/** Whether a record has other values than those told. */
const differs = <T extends object>(record: T, told: Partial<T>): boolean =>
  Object.entries(told).some(([key, value]) => !isSame((record as Record<string, unknown>)[key], value));

const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null && 'currency' in value;

function isSame(a: unknown, b: unknown): boolean {
  if (isMoney(a) && isMoney(b)) return a.currency === b.currency && compareMoney(a, b) === 0;
  return isDeepStrictEqual(a ?? null, b ?? null);
}
