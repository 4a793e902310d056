import {
  createDatabase,
  flagCases,
  itKeepsItsActionTable,
  type TestDatabase,
  type World,
} from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { evaluationCases } from './evaluation/actions.cases.js';
import { falsificationCases } from './falsification/actions.cases.js';
import { hourCases } from './hour/actions.cases.js';
import { inspectionCases } from './inspection/actions.cases.js';
import { noticeCases } from './notice/actions.cases.js';
import { planCases } from './plan/actions.cases.js';
import { problemCases } from './problem/actions.cases.js';
import { reportCases } from './report/actions.cases.js';
import { sourceCases } from './source/actions.cases.js';
import { stationCases } from './station/actions.cases.js';
import { environment } from './subgraph.js';
import { targetCases } from './target/actions.cases.js';
import { act, done, ids, obligationsOf, openEnvironment, raiseFlag } from './testing/world.js';

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
    cases: {
      ...stationCases,
      ...hourCases,
      ...evaluationCases,
      ...falsificationCases,
      ...sourceCases,
      ...targetCases,
      ...planCases,
      ...reportCases,
      ...inspectionCases,
      ...problemCases,
      ...noticeCases,
      ...flagCases({
        sector: 'environment',
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
