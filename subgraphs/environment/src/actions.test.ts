import { createDatabase, itKeepsItsActionTable, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { falsificationCases } from './falsification/actions.cases.js';
import { stationCases } from './station/actions.cases.js';
import { environment } from './subgraph.js';
import { act, obligationsOf, openEnvironment } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openEnvironment(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-44 the table of actions', () => {
  itKeepsItsActionTable({
    definition: environment,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: { ...stationCases, ...falsificationCases },
    world: () => world,
    act: (action, input) => act(world, action, input),
    obligationsOf: (subject) => obligationsOf(world, subject),
  });
});
