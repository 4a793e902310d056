import type { MikroORM } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Claims } from '../access/token.js';
import { newId } from '../records/domain-record.js';
import { openDatabase } from '../storage/database.js';
import { promises } from '../testing/promises.js';
import { appUrl, sql } from '../testing/sql.js';
import { type Ask, createDatabase, key, openWorld, type TestDatabase, type World } from '../testing/world.js';
import { appendLine, type Checkpoint, canonical, verifyJournal } from './journal.js';

const LINES = 6;
const officer: Partial<Claims> = {
  sub: 'officer',
  roles: ['officer'],
  sector: 'promises',
  division: '990100',
  clearance: 'L3',
};

let database: TestDatabase;
let world: World;
let ask: Ask;
/** A superuser past all triggers: who wants to forge the journal has this and no more. */
let forger: MikroORM;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, [promises]);
  ask = world.as('promises', officer);
  for (let n = 1; n <= LINES; n += 1) await make(`promise ${n}`);
  forger = await openDatabase({ url: database.adminUrl, schema: 'promises', entities: [], pool: 1 });
});

afterAll(async () => {
  await forger?.close(true);
  await world?.close();
  await database?.drop();
});

const MAKE = `mutation ($key: String!, $title: String!, $promisor: String) {
  promiseMake(idempotencyKey: $key, input: { title: $title, path: "C9901", promisor: $promisor }) { record { id } userErrors { message } }
}`;

async function make(title: string, promisor?: string): Promise<string> {
  return (await ask(MAKE, { key: key(), title, promisor })).data.promiseMake.record.id;
}

const verify = (checkpoints?: Checkpoint[]) => verifyJournal(world.runtime('promises').orm.em.fork(), checkpoints);

/** What verification says of a forged journal; the forgery is undone afterwards. */
async function afterForging(statements: string[], checkpoints?: Checkpoint[]) {
  const em = forger.em.fork();
  await em.begin();
  try {
    await em.execute('set local session_replication_role = replica');
    for (const statement of statements) await em.execute(statement);
    return await verifyJournal(em as never, checkpoints);
  } finally {
    await em.rollback();
  }
}

const lineHash = (seq: number) =>
  sql<{ hash: string }>(database.adminUrl, `select encode(hash, 'hex') as hash from promises.journal where seq = $1`, [
    seq,
  ]);
const checkpointAt = async (seq: number): Promise<Checkpoint> => ({ seq, hash: (await lineHash(seq))[0]!.hash });

/** Writes the whole journal anew with the database's own function, as a forger with patience would. */
const rewritten = (select: string) => [
  'create temporary table old on commit drop as select * from journal',
  'delete from journal; delete from version; delete from event',
  `select journal_append(${select}, effective_on, recorded_at, entries, schema_version, entries::jsonb, entries::jsonb) from (select * from old order by seq) o`,
];

describe('the journal', () => {
  it('is whole as it was written', async () => {
    const last = await checkpointAt(LINES);
    expect(await verify()).toEqual({ ok: true, lines: LINES, last });
    expect(await verify([await checkpointAt(2), last])).toEqual({ ok: true, lines: LINES, last });
  });

  it('is whole before the first line, and after it', async () => {
    const verdict = await afterForging(['delete from event; delete from version; delete from journal']);
    expect(verdict).toEqual({ ok: true, lines: 0, last: { seq: 0, hash: expect.any(String) } });
    expect(await verify([(verdict as { last: Checkpoint }).last])).toMatchObject({ ok: true, lines: LINES });
  });

  it.each([
    ['action', `action = 'promiseBreak'`],
    ['actor', `actor = 'somebody else'`],
    ['actor_body', `actor_body = 'a body'`],
    ['purpose', `purpose = 'a purpose'`],
    ['case_number', `case_number = '1'`],
    ['effective_on', 'effective_on = effective_on - 1'],
    ['recorded_at', `recorded_at = recorded_at - interval '1 millisecond'`],
    ['entries', `entries = replace(entries, 'promise 3', 'promise 9')`],
    ['schema_version', 'schema_version = 2'],
    ['hash', 'hash = sha256(hash)'],
    ['NULL made empty', `purpose = ''`],
    ['NULL made the sign for NULL', `purpose = '-'`],
    ['text moved from one column to the next', `action = 'promiseMakeo', actor = 'fficer'`],
  ])('shows an edited line: %s', async (_, edit) => {
    expect(await afterForging([`update journal set ${edit} where seq = 3`])).toEqual({
      ok: false,
      seq: 3,
      fault: 'its content does not match its hash',
    });
  });

  it('shows an edited line whose hash was made to fit', async () => {
    const forged = `update journal set action = 'promiseBreak', hash = sha256(previous_hash || convert_to(journal_text(seq::text, 'promiseBreak', actor,
      actor_body, purpose, case_number, effective_on::text, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      entries, schema_version::text), 'UTF8')) where seq = 3`;
    expect(await afterForging([forged])).toEqual({ ok: false, seq: 4, fault: 'does not continue the line before it' });
    expect(
      await afterForging([forged.replace('seq = 3', `seq = ${LINES}`)], [await checkpointAt(LINES)]),
    ).toMatchObject({
      ok: false,
      seq: LINES,
      fault: expect.stringContaining('checkpoint'),
    });
  });

  it.each([1, 3])('shows a removed line: %i', async (seq) => {
    expect(await afterForging([`delete from journal where seq = ${seq}`])).toEqual({
      ok: false,
      seq,
      fault: `line ${seq} is missing; the next one present is ${seq + 1}`,
    });
  });

  it('shows a removed line after the others moved up', async () => {
    const verdict = await afterForging([
      'delete from journal where seq = 3',
      'update journal set seq = seq - 1 where seq > 3',
    ]);
    expect(verdict).toEqual({ ok: false, seq: 3, fault: 'does not continue the line before it' });
  });

  it('shows lines in another order', async () => {
    const swap = [
      'update journal set seq = -3 where seq = 3',
      'update journal set seq = 3 where seq = 2',
      'update journal set seq = 2 where seq = -3',
    ];
    expect(await afterForging(swap)).toEqual({ ok: false, seq: 2, fault: 'does not continue the line before it' });
  });

  it('shows a line put in at the end', async () => {
    const added = `insert into journal select seq + 1, action, actor, actor_body, purpose, case_number, effective_on, recorded_at, entries,
      schema_version, hash, hash from journal where seq = ${LINES}`;
    expect(await afterForging([added])).toMatchObject({ ok: false, seq: LINES + 1 });
  });

  it('shows by a checkpoint that the end was cut off', async () => {
    const cut = ['event', 'version', 'journal'].map((table) => `delete from ${table} where seq > ${LINES - 2}`);
    expect(await afterForging(cut)).toMatchObject({ ok: true, lines: LINES - 2 });
    expect(await afterForging(cut, [await checkpointAt(LINES)])).toEqual({
      ok: false,
      seq: LINES - 1,
      fault: `the chain ends at ${LINES - 2}, but a checkpoint knows line ${LINES}`,
    });
  });

  it('shows by a checkpoint that the whole chain was written anew', async () => {
    const same = rewritten('action, actor, actor_body, purpose, case_number');
    expect(await afterForging(same, [await checkpointAt(LINES)])).toMatchObject({ ok: true });
    const other = rewritten(`action, 'somebody else', actor_body, purpose, case_number`);
    expect(await afterForging(other)).toMatchObject({ ok: true, lines: LINES });
    expect(await afterForging(other, [await checkpointAt(LINES)])).toMatchObject({
      ok: false,
      seq: LINES,
      fault: expect.stringContaining('rewritten'),
    });
  });

  it.each([
    ['a version that says another day', `update version set effective_on = '2000-01-01' where seq = 3`, 3],
    ['a version that is gone', 'delete from version where seq = 4', 4],
    ['a version of no line', `update version set seq = 99 where seq = 2`, 2],
    [
      'an event with other content',
      `update event set payload = jsonb_set(payload, '{state,title}', '"forged"') where seq = 3`,
      3,
    ],
    ['an event of another record', 'update event set record_id = gen_random_uuid() where seq = 5', 5],
    ['an event that is gone', 'delete from event where seq = 2', 3],
  ])('shows %s', async (_, forgery, seq) => {
    expect(await afterForging([forgery])).toMatchObject({ ok: false, seq });
  });

  it.each(['journal', 'version', 'event', 'look'])(
    'cannot be forged by the application: %s takes neither UPDATE nor DELETE',
    async (table) => {
      const app = appUrl(database.adminUrl);
      for (const statement of [
        `update ${table} set ${table === 'look' ? 'what' : 'recorded_at'} = default`,
        `delete from ${table}`,
        `truncate ${table}`,
        `drop table ${table} cascade`,
        `alter table ${table} disable trigger all`,
      ]) {
        await expect(sql(app, statement.replace(table, `promises.${table}`)), statement).rejects.toMatchObject({
          code: '42501',
        });
      }
    },
  );

  it('is walked to its end, however long it is', async () => {
    const more = `select journal_append('act', 'actor', null, null, null, '2026-01-01', '2026-01-01', '[]', 1, '[]', '[]') from generate_series(1, 5000)`;
    expect(await afterForging([more])).toMatchObject({ ok: true, lines: LINES + 5000 });
    expect(await afterForging([more, `update journal set actor = 'x' where seq = 5003`])).toMatchObject({
      ok: false,
      seq: 5003,
    });
  });

  it('chains whatever a line says', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((s) => s.replaceAll('\0', ''));
    const optional = fc.option(fc.oneof(text, fc.constantFrom('', '-', '?', '1:-', "it's", '\\', '承诺', '😀')));
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        optional,
        optional,
        optional,
        async (action, actor, actorBody, purpose, caseNumber) => {
          const state = { action, actor, actorBody, purpose, caseNumber };
          const entries = [{ type: 'Promise', id: newId(), version: 1, effectiveOn: '2026-01-01', state }];
          const em = forger.em.fork();
          await em.begin();
          try {
            await appendLine(em as never, {
              ...state,
              effectiveOn: '2026-01-01',
              recordedAt: new Date(),
              entries,
              published: entries,
            });
            expect(await verifyJournal(em as never)).toMatchObject({ ok: true, lines: LINES + 1 });
            const [kept] = await em.execute(
              "select entries::jsonb -> 0 -> 'state' as state, payload -> 'state' as told from journal join event using (seq) where event.seq = ?",
              [LINES + 1],
            );
            expect(kept).toEqual({ state, told: state });
          } finally {
            await em.rollback();
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('what a line may say', () => {
  it.each([
    ['a NUL', 'no\0thing'],
    ['half a character', 'half \ud83d'],
  ])('%s is refused before anything is written: it could not be read again', async (_, title) => {
    const { errors } = await ask(MAKE, { key: key(), title });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['promiseMake'] }]);
    expect(await verify()).toMatchObject({ lines: LINES });
  });
});

describe('16 writers at the same time', () => {
  let own: TestDatabase;
  let crowd: World;

  beforeAll(async () => {
    own = await createDatabase(inject('adminUrl'));
    crowd = await openWorld(own.adminUrl, [promises], { pool: 16 });
  });

  afterAll(async () => {
    await crowd?.close();
    await own?.drop();
  });

  it('leave a chain and events without gaps, in the same order', async () => {
    const writer = async (n: number) => {
      const write = crowd.as('promises', { ...officer, sub: `writer-${n}` });
      for (let line = 0; line < 5; line += 1) await write(MAKE, { key: key(), title: `${n}.${line}` });
    };
    await Promise.all(Array.from({ length: 16 }, (_, n) => writer(n)));

    expect(await verifyJournal(crowd.runtime('promises').orm.em.fork())).toMatchObject({ ok: true, lines: 80 });
    const lines = await sql(own.adminUrl, 'select actor, recorded_at from promises.journal order by seq');
    const instants = lines.map(({ recorded_at }) => (recorded_at as Date).getTime());
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
    expect(new Set(lines.map(({ actor }) => actor)).size).toBe(16);
    const events = await sql(own.adminUrl, 'select position::int, seq::int from promises.event order by position');
    expect(events).toEqual(Array.from({ length: 80 }, (_, n) => ({ position: n + 1, seq: n + 1 })));
  });

  it('record at the instant a line gets its place: what was known before stays as it was', async () => {
    const superuser = await openDatabase({ url: own.adminUrl, schema: 'promises', entities: [], pool: 1 });
    const em = superuser.em.fork();
    const now = async () =>
      (await em.execute<{ at: string }[]>(`select date_trunc('milliseconds', clock_timestamp()) as at`))[0]!.at;
    const waiting = () =>
      em.execute(`select 1 from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`);
    try {
      await em.begin();
      await em.execute(`select pg_advisory_xact_lock(hashtext('promises.journal'))`);
      const slow = crowd.as('promises', officer)(MAKE, { key: key(), title: 'slow' });
      while ((await waiting()).length === 0);
      const meanwhile = await now();
      while ((await now()) === meanwhile);
      await em.commit();
      const id = (await slow).data.promiseMake.record.id;
      const known = async (at: string) => {
        const read = 'query ($id: ID!, $at: DateTime) { promise(id: $id, knownAt: $at) { title } }';
        return (await crowd.as('promises', officer)(read, { id, at: new Date(at).toISOString() })).data.promise;
      };
      expect([await known(meanwhile), await known(await now())]).toEqual([null, { title: 'slow' }]);
    } finally {
      await superuser.close(true);
    }
  });
});

describe('the canonical text (RFC 8785)', () => {
  it('is that of the standard’s example', () => {
    const value: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('does not depend on the order in which an object was filled', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        // Node 24 at times parses {"":1,"\"":2} with a backslash for the second key: no key with an escape here.
        fc.pre(!/\\.[^"]*":/.test(JSON.stringify(object)));
        const reversed = Object.fromEntries(Object.entries(object).reverse());
        expect(canonical(reversed)).toBe(canonical(object));
        expect(JSON.parse(canonical(object))).toEqual(JSON.parse(JSON.stringify(object)));
      }),
    );
  });

  it('is of JSON values only', () => {
    expect(() => canonical(undefined)).toThrow(TypeError);
  });
});
