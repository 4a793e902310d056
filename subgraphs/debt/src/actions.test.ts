import {
  createDatabase,
  flagCases,
  itKeepsItsActionTable,
  type TestDatabase,
  type World,
} from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { debt } from './subgraph.js';
import { CASES } from './testing/cases.js';
import { act, done, ids, obligationsOf, openDebt, raiseFlag } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openDebt(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-41 REQ-42 the table of actions', () => {
  itKeepsItsActionTable({
    definition: debt,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: {
      ...CASES,
      ...flagCases({
        sector: 'debt',
        raise: raiseFlag,
        posts: () => ({ post: ids.bureauHead, postElsewhere: ids.cityHead }),
        done,
      }),
    },
    world: () => world,
    act: (action, input) => act(world, action, input),
    obligationsOf: (subject) => obligationsOf(world, subject),
  });
});
