import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { SubgraphDefinition } from '../service/subgraph.js';
import { type ActionCases, itKeepsItsActionTable } from './action-cases.js';
import { createDatabase, type TestDatabase } from './databases.js';
import { type FlagTrial, flagCases } from './flag-cases.js';
import type { SectorTrial } from './sector-trial.js';
import type { World } from './world.js';

export interface SectorActions {
  definition: SubgraphDefinition;
  /** The sector's `actions.csv`. */
  table: URL;
  /** A case for each of its actions but those on flags. */
  cases: ActionCases;
  trial: Pick<SectorTrial<string>, 'open' | 'act' | 'done' | 'obligationsOf'>;
  flags?: Pick<FlagTrial, 'raise' | 'posts'>;
  /** Actions that one alone can carry out of those who try at the same moment, and what the others are told. */
  once?: readonly (readonly [action: string, code: string])[];
}

/** Tries all actions of a sector, in a world of their own: row by row of its table, then several at the same moment. */
export function testActions({ definition, table, cases, trial, flags, once = [] }: SectorActions): void {
  const { open, act, done, obligationsOf } = trial;
  let database: TestDatabase;
  let world: World;

  beforeAll(async () => {
    database = await createDatabase(inject('adminUrl'));
    world = await open(database.adminUrl);
  });
  afterAll(async () => {
    await world?.close();
    await database?.drop();
  });

  describe('the table of actions', () => {
    itKeepsItsActionTable({
      definition,
      table,
      cases: { ...cases, ...(flags && flagCases({ sector: definition.name, done, ...flags })) },
      world: () => world,
      act: (action, input) => act(world, action, input),
      obligationsOf: (subject) => obligationsOf(world, subject),
    });
  });

  if (once.length === 0) return;
  describe('several who do the same at the same moment', () => {
    it.each(once)('%s: one is recorded, the others are told %s', async (action, code) => {
      const input = await cases[action]!.inOrder(world);
      const answers = await Promise.all([1, 2, 3].map(() => act(world, action, input)));
      const others = answers.filter(({ record }) => record === null);
      expect(others).toHaveLength(2);
      // Whoever waited for the first may be told what else has changed meanwhile.
      for (const { userErrors } of others) expect(userErrors.map((refusal) => refusal.code)).toContain(code);
    });
  });
}
