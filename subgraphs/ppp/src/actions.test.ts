import {
  createDatabase,
  flagCases,
  itKeepsItsActionTable,
  type TestDatabase,
  type World,
} from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { ppp } from './subgraph.js';
import { cases } from './testing/cases.js';
import { act, done, ids, obligationsOf, openPpp, raiseFlag } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openPpp(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-37 the table of actions', () => {
  itKeepsItsActionTable({
    definition: ppp,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: {
      ...cases,
      ...flagCases({
        sector: 'ppp',
        raise: raiseFlag,
        posts: () => ({ post: ids.head, postElsewhere: ids.postElsewhere }),
        done,
      }),
    },
    world: () => world,
    act: (action, input) => act(world, action, input),
    obligationsOf: (subject) => obligationsOf(world, subject),
  });
});
