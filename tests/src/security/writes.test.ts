import type { GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PURPOSE } from '../setup/actors.js';
import { type Asked, key, openTestGraph, type TestGraph } from '../setup/graph.js';
import { inputFor, mutationFor, UNKNOWN } from './inputs.js';
import { schemaOf } from './matrix.js';
import { withDatabase } from './world.js';

/* Who may act at all. What the action then finds wrong is told by each subgraph's own table of actions. */

let graph: TestGraph;
let actions: GraphQLField<unknown, unknown>[];

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  actions = Object.values((await schemaOf(graph)).getMutationType()!.getFields());
});
afterAll(() => graph?.close());

const ID = '01900000-0000-7000-8000-00000000000a';
const officer = (sector: string) => ({ roles: ['officer'], sector, division: '990000', clearance: 'L4' as const });

/** Callers, and the beginnings of the names of the actions that are theirs. */
const CALLERS: [name: string, asked: Asked, actions: RegExp][] = [
  [
    'the registrar',
    { as: officer('parties') },
    /^(division|governmentBody|enterprise|person|post|tenure|vacancy|engagement|decision|succession|powerItem)/,
  ],
  ['an officer of procurement', { as: officer('procurement') }, /^(procurement|obligation)/],
  ['an officer of a sector that is not here', { as: officer('environment') }, /^$/],
  ['an officer of the register itself', { as: officer('obligations') }, /^$/],
  ['the credit office', { as: { roles: ['credit-office'], division: '990000' }, headers: PURPOSE }, /^obligation/],
  [
    'a discipline organ',
    {
      as: { roles: ['discipline'], body: ID, division: '990000', sector: 'parties', clearance: 'L4' },
      headers: PURPOSE,
    },
    /^$/,
  ],
  ['a person', { as: { roles: ['subject'], person: ID, division: '990000', sector: 'parties' } }, /^$/],
  ['a firm', { as: { roles: ['subject'], body: ID } }, /^$/],
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
    for (const action of actions) {
      const { data, errors } = await graph.ask(mutationFor(action), {
        variables: { input: inputFor(inputOf(action), UNKNOWN), key: key() },
      });
      expect([action.name, data?.outcome ?? null, errors.map(({ extensions }) => extensions.code)]).toEqual([
        action.name,
        null,
        ['UNAUTHENTICATED'],
      ]);
    }
  });

  it.each(CALLERS)('of %s are his own', async (_, asked, own) => {
    for (const action of actions) {
      const { data, errors } = await graph.ask(mutationFor(action), {
        ...asked,
        variables: { input: inputFor(inputOf(action), UNKNOWN), key: key() },
      });
      const codes = errors.map(({ extensions }) => extensions.code);
      if (!own.test(action.name))
        expect([action.name, data?.outcome ?? null, codes]).toEqual([action.name, null, ['FORBIDDEN']]);
      else
        expect([action.name, data.outcome.record, data.outcome.userErrors.length > 0, codes]).toEqual([
          action.name,
          null,
          true,
          [],
        ]);
    }
  });

  it('that were refused have written nothing', async () => {
    expect(await count()).toEqual((await count()).map(() => 0));
  });
});

const inputOf = (action: GraphQLField<unknown, unknown>) => action.args.find(({ name }) => name === 'input')!.type;
