import { recordFact } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import pg from 'pg';
import { until } from '../outage/until.js';
import type { TestGraph } from '../setup/graph.js';
import { isFlag } from './fill.js';
import type { Row } from './world.js';

/* What is done to a world behind the back of the graph: rows get the level that no action would give them. */

export type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** Asks the database as its administrator, whom no row policy binds. */
export async function withDatabase<T>(graph: TestGraph, use: (query: Query) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: graph.adminUrl });
  await client.connect();
  try {
    return await use(async (sql, values) => (await client.query(sql, values)).rows);
  } finally {
    await client.end();
  }
}

/** Rows of a world that are none of those the matrix looks at, with the column that holds the id of the given type. */
const BESIDE: [table: string, column: string, type: string][] = [
  ['parties.post', 'body_id', 'GovernmentBody'],
  ['parties.decision_participant', 'decision_id', 'Decision'],
  ['procurement.obligation', 'subject_id', 'ProcurementContract'],
  ['obligations.obligation', 'subject_id', 'ProcurementContract'],
  ['obligations.tenure', 'id', 'Tenure'],
  ['obligations.vacancy', 'id', 'Vacancy'],
];

/** The tables of all record types. */
const TABLES = subgraphs.flatMap(({ name, records }) =>
  records.map((type): [string, string, string] => [`${name}.${recordFact(type).table}`, 'id', recordFact(type).name]),
);

/** Puts every row of a world at its level, within a window of publication that is open, and leaves no field empty. */
export async function setLevel(query: Query, { ids, level }: Row): Promise<void> {
  for (const [table, column, type] of [...TABLES, ...BESIDE].filter(([, , type]) => ids[type])) {
    await query(
      `update ${table} set level = $1, visible_from = '2020-01-01', visible_until = '2098-12-31' where ${column} = $2`,
      [level, ids[type]],
    );
  }
  const obligation = ids.Obligation;
  await query(
    'update obligations.responsible set level = $1 where obligation_id in (select id from obligations.obligation where subject_id = $2)',
    [level, ids.ProcurementContract],
  );
  await query(
    `update obligations.obligation set amount_performed_amount = 1, amount_performed_currency = 'CNY', performed_on = '2026-08-01' where id = $1`,
    [obligation],
  );
  await query('update parties.government_body set valid_until = $1 where id = $2', ['2098-12-31', ids.GovernmentBody]);
  await query('update parties.post set valid_until = $1 where id = $2', ['2098-12-31', ids.Post]);
  await query(`update parties.tenure set end_document = '示免〔2098〕1号' where id = $1`, [ids.Tenure]);
  for (const schema of ['parties', 'obligations']) {
    await query(
      `insert into ${schema}.look (person_id, actor, actor_name, actor_role, purpose, case_number, what) values ($1, 'credit', '信用办', 'credit-office', '核查', 'XY-1', 'Person')`,
      [ids.Person],
    );
  }
}

/** The register's tallies follow the rows that were changed behind its back. */
export async function recount(query: Query): Promise<void> {
  await query('delete from obligations.tally');
  await query(
    `insert into obligations.tally (obligor_id, scope, level, sector, state, month, n)
     select current_obligor_id, scope, level, sector, state, case when isfinite(due_on) then to_char(due_on, 'YYYY-MM') else '' end, count(*)
     from obligations.obligation where projected group by 1, 2, 3, 4, 5, 6`,
  );
}

/** Sets the level of single obligations in the register, with the ties of persons to them. */
export async function setObligationLevels(graph: TestGraph, levels: ReadonlyMap<string, number>): Promise<void> {
  await withDatabase(graph, async (query) => {
    for (const [id, level] of levels) {
      await query(
        `update obligations.obligation set level = $1::int, sector_state = jsonb_set(sector_state, '{level}', to_jsonb($1::int)) where id = $2`,
        [level, id],
      );
      await query('update procurement.obligation set level = $1 where id = $2', [level, id]);
      // As if it had been made at that level: of what was not public the public sees no version.
      await query(
        `update obligations.obligation_version set state = jsonb_set(state, '{level}', to_jsonb($1::int)) where obligation_id = $2`,
        [level, id],
      );
      await query('update obligations.responsible set level = greatest(level, $1::int) where obligation_id = $2', [
        level,
        id,
      ]);
    }
    await recount(query);
  });
}

/** The sectors whose rules raise flags, with the tables of them. */
const SCREENED = subgraphs.flatMap(({ name, screen, records }) => {
  const flags = records.filter(isFlag);
  return screen ? [{ name, flags: flags.map((type) => `${name}.${recordFact(type).table}`) }] : [];
});

/** Waits until the rules have looked at what the actions made. */
export async function screened(query: Query): Promise<void> {
  for (const { name } of SCREENED) {
    await until(async () => {
      const [row] = await query(
        `select coalesce((select position from ${name}.cursor where source = '@screening'), 0) >= max(seq) as done from ${name}.version`,
      );
      return row!.done !== false;
    });
  }
}

/** Drops the flags that the rules raised: each world is to have one and the same. Until the end of the transaction they do not look again. */
export async function stopScreening(query: Query): Promise<void> {
  for (const { name, flags } of SCREENED) {
    await query(`lock table ${name}.cursor`);
    for (const table of flags) await query(`delete from ${table}`);
  }
}

/** What was filled in by hand makes no rule look. */
export async function endScreening(query: Query): Promise<void> {
  for (const { name } of SCREENED) {
    await query(
      `insert into ${name}.cursor (source, position) select '@screening', max(seq) from ${name}.version
       on conflict (source) do update set position = excluded.position`,
    );
  }
}
