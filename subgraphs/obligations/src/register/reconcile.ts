import { canonical, type Context, type RecordClass, recordFact, type Runtime, type SectorObligation, stateOf, systemContext, tableOf, toRecord } from '@integrity-graph/kit';
import { SECTORS } from '../sectors.js';

export interface Difference {
  sector: string;
  id: string;
  /** MISSING: the source has it, the register not. EXTRA: the other way round. DIFFERENT: both have it, not the same. */
  kind: 'MISSING' | 'EXTRA' | 'DIFFERENT';
  detail: string;
}

const BATCH = 2000;

/** The record type in which a sector keeps its obligations. */
function obligationType(source: Runtime): RecordClass<SectorObligation> {
  const type = source.definition.records.find((record) => recordFact(record).name.endsWith('Obligation'));
  if (!type) throw new Error(`the subgraph ${source.definition.name} keeps no obligations`);
  return type as unknown as RecordClass<SectorObligation>;
}

/** Compares the register with the records of every sector, row by row, in both directions. */
export async function* reconcileRegister(register: Runtime, sources: ReadonlyMap<string, Runtime>): AsyncGenerator<Difference> {
  const context = systemContext(register, 'reconcile');
  for (const sector of SECTORS) {
    const source = sources.get(sector);
    if (!source) throw new Error(`reconcile needs the database of the sector "${sector}"`);
    yield* fromSource(context, sector, source);
    yield* fromRegister(context, sector, source);
  }
}

async function* fromSource(context: Context, sector: string, source: Runtime): AsyncGenerator<Difference> {
  const type = obligationType(source);
  const from = systemContext(source, 'reconcile');
  for await (const rows of batches(from, `select * from ${tableOf(type)}`)) {
    const kept = await registered(context, rows.map((row) => String(row.id)));
    for (const row of rows) {
      const id = String(row.id);
      const mine = kept.get(id);
      const record = toRecord(type, row);
      if (!mine) {
        yield { sector, id, kind: 'MISSING', detail: 'not in the register' };
      } else if (mine.version !== record.version || canonical(mine.state) !== canonical(stateOf(record))) {
        yield { sector, id, kind: 'DIFFERENT', detail: `source version ${record.version}, register version ${mine.version}` };
      }
    }
  }
}

async function* fromRegister(context: Context, sector: string, source: Runtime): AsyncGenerator<Difference> {
  const type = obligationType(source);
  const from = systemContext(source, 'reconcile');
  for await (const rows of batches(context, `select id from obligation where sector = '${sector.toUpperCase()}'`)) {
    const ids = rows.map((row) => String(row.id));
    const found = await from.rows<{ id: string }>(`select id from ${tableOf(type)} where id = any(?::uuid[])`, [`{${ids.join(',')}}`]);
    const known = new Set(found.map((row) => row.id));
    for (const id of ids) if (!known.has(id)) yield { sector, id, kind: 'EXTRA', detail: 'not among the records of its sector' };
  }
}

async function registered(context: Context, ids: string[]): Promise<Map<string, { version: number; state: unknown }>> {
  const rows = await context.rows<{ id: string; version: number; sector_state: unknown }>(
    'select id, version, sector_state from obligation where id = any(?::uuid[]) and projected',
    [`{${ids.join(',')}}`],
  );
  return new Map(rows.map((row) => [row.id, { version: row.version, state: row.sector_state }]));
}

/** Rows by id, a batch at a time. */
async function* batches(context: Context, select: string): AsyncGenerator<Record<string, unknown>[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await context.rows(`select * from (${select}) rows where id > ?::uuid order by id limit ${BATCH}`, [after]);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    after = String(rows.at(-1)!.id);
  }
}

