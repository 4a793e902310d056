import { subgraphs } from '@integrity-graph/schema';
import type { GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PURPOSE } from '../setup/actors.js';
import { type Asked, EVERY_SECTOR, key, openTestGraph, type TestGraph } from '../setup/graph.js';
import { withDatabase } from './behind.js';
import { inParts, inputFor, inputType, mutationFor, TRIALS, UNKNOWN } from './inputs.js';
import { schemaOf } from './matrix.js';

/* Who may act at all. What the action then finds wrong is told by each subgraph's own table of actions. */

let graph: TestGraph;
let actions: GraphQLField<unknown, unknown>[];

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'), { sectors: EVERY_SECTOR });
  actions = Object.values((await schemaOf(graph)).getMutationType()!.getFields());
});
afterAll(() => graph?.close());

const ID = '01900000-0000-7000-8000-00000000000a';
const officer = (sector: string) => ({ roles: ['officer'], sector, division: '990000', clearance: 'L4' as const });

/** Whose an action is: a sector's word begins the names of its actions, the registrar has what no sector has. */
const isOf = (sector: string) => (name: string) => name.startsWith(sector);
const isRegistrars = (name: string) => ![...EVERY_SECTOR, 'obligation'].some((sector) => isOf(sector)(name));
const isNobodys = () => false;

/** Actions that a firm may perform for itself; whom he speaks for is asked of every subject. */
const BY_SUBJECTS = subgraphs.flatMap(({ actions }) =>
  actions.filter(({ bySubjects }) => bySubjects).map(({ name }) => name),
);
const isBySubjects = (name: string) => BY_SUBJECTS.includes(name);

/** Callers, and which actions answer them. */
const CALLERS: [name: string, asked: Asked, isHis: (action: string) => boolean][] = [
  ['the registrar', { as: officer('parties') }, isRegistrars],
  ...EVERY_SECTOR.map((sector): [string, Asked, (action: string) => boolean] => [
    `an officer of ${sector}`,
    { as: officer(sector) },
    (name) => isOf(sector)(name) || isOf('obligation')(name),
  ]),
  ['an officer of a sector that is not here', { as: officer('nowhere') }, isNobodys],
  ['an officer of the register itself', { as: officer('obligations') }, isNobodys],
  ['the credit office', { as: { roles: ['credit-office'], division: '990000' }, headers: PURPOSE }, isOf('obligation')],
  [
    'a discipline organ',
    {
      as: { roles: ['discipline'], body: ID, division: '990000', sector: 'parties', clearance: 'L4' },
      headers: PURPOSE,
    },
    isNobodys,
  ],
  ['a person', { as: { roles: ['subject'], person: ID, division: '990000', sector: 'parties' } }, isBySubjects],
  ['a firm', { as: { roles: ['subject'], body: ID } }, isBySubjects],
];

const count = () =>
  withDatabase(graph, async (query) => {
    const tables = await query(
      `select format('select count(*) as n from %I.%I', schemaname, tablename) as sql from pg_tables where tablename in ('journal', 'idempotency', 'event')`,
    );
    const counts: number[] = [];
    for (const { sql } of tables) counts.push(Number((await query(String(sql)))[0]!.n));
    return counts;
  });

describe('actions', () => {
  it('are refused to who shows no token, every one of them', async () => {
    for (const { name, payload, codes } of await attemptAll({}))
      expect([name, payload, codes]).toEqual([name, null, ['UNAUTHENTICATED']]);
  });

  it.each(CALLERS)('of %s are his own', async (_, asked, isHis) => {
    for (const { name, payload, codes } of await attemptAll(asked)) {
      // A subject acts for itself alone: as soon as it is known for whom, he is refused.
      const isForAnother = asked.as?.roles?.[0] === 'subject' && payload === null;
      if (!isHis(name) || isForAnother) expect([name, payload, codes]).toEqual([name, null, ['FORBIDDEN']]);
      else expect([name, payload?.record, payload?.userErrors.length > 0, codes]).toEqual([name, null, true, []]);
    }
  });

  it('that were refused have written nothing', async () => {
    expect(await count()).toEqual((await count()).map(() => 0));
  });
});

/** Tries every action, with input of the right shape that names nothing that exists. */
async function attemptAll(asked: Asked) {
  const trials = actions.map((action) => ({ action, input: inputFor(inputType(action), UNKNOWN) }));
  const outcomes = [];
  for (const some of inParts(trials, TRIALS)) {
    const { query, input } = mutationFor(some);
    const { data, errors } = await graph.ask(query, { ...asked, variables: { ...input, key: key() } });
    for (const [index, { action }] of some.entries()) {
      const own = errors.filter(({ path }) => path?.[0] === `a${index}`);
      outcomes.push({
        name: action.name,
        payload: data?.[`a${index}`] ?? null,
        codes: own.map(({ extensions }) => extensions.code),
      });
    }
  }
  return outcomes;
}
