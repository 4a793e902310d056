import {
  createDatabase,
  flagCases,
  itKeepsItsActionTable,
  type TestDatabase,
  type World,
} from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { bidding } from './subgraph.js';
import { CASES } from './testing/all-cases.js';
import { raiseFlag } from './testing/procedure.js';
import { act, done, ids, obligationsOf, openBidding } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openBidding(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-39 the table of actions', () => {
  itKeepsItsActionTable({
    definition: bidding,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: {
      ...CASES,
      ...flagCases({
        sector: 'bidding',
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
