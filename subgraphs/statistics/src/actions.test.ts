import {
  createDatabase,
  flagCases,
  itKeepsItsActionTable,
  type TestDatabase,
  type World,
} from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { caseCases } from './case/actions.cases.js';
import { creditCases } from './credit/actions.cases.js';
import { disposalCases } from './disposal/actions.cases.js';
import { inquiryCases } from './inquiry/actions.cases.js';
import { inspectionCases } from './inspection/actions.cases.js';
import { projectCases } from './project/actions.cases.js';
import { proposalCases } from './proposal/actions.cases.js';
import { qualityCases } from './quality/actions.cases.js';
import { releaseCases } from './release/actions.cases.js';
import { reportCases } from './report/actions.cases.js';
import { respondentCases } from './respondent/actions.cases.js';
import { revisionCases } from './revision/actions.cases.js';
import { roundCases } from './round/actions.cases.js';
import { seriesCases } from './series/actions.cases.js';
import { statistics } from './subgraph.js';
import { act, done, ids, obligationsOf, openStatistics, raiseFlag } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openStatistics(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-45 the table of actions', () => {
  itKeepsItsActionTable({
    definition: statistics,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: {
      ...projectCases,
      ...roundCases,
      ...respondentCases,
      ...reportCases,
      ...seriesCases,
      ...releaseCases,
      ...revisionCases,
      ...inquiryCases,
      ...inspectionCases,
      ...caseCases,
      ...proposalCases,
      ...qualityCases,
      ...creditCases,
      ...disposalCases,
      ...flagCases({
        sector: 'statistics',
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
