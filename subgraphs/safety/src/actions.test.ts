import {
  createDatabase,
  flagCases,
  itKeepsItsActionTable,
  type TestDatabase,
  type World,
} from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { accidentCases } from './accident/actions.cases.js';
import { agreementCases } from './agreement/actions.cases.js';
import { breachCases } from './breach/actions.cases.js';
import { dangerCases } from './danger/actions.cases.js';
import { evaluationCases } from './evaluation/actions.cases.js';
import { inspectionCases } from './inspection/actions.cases.js';
import { investigationCases } from './investigation/actions.cases.js';
import { measureCases } from './measure/actions.cases.js';
import { misconductCases } from './misconduct/actions.cases.js';
import { penaltyCases } from './penalty/actions.cases.js';
import { principalCases } from './principal/actions.cases.js';
import { reportCases } from './report/actions.cases.js';
import { responsibilityCases } from './responsibility/actions.cases.js';
import { safety } from './subgraph.js';
import { act, done, ids, obligationsOf, openSafety, raiseFlag } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openSafety(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-43 the table of actions', () => {
  itKeepsItsActionTable({
    definition: safety,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: {
      ...accidentCases,
      ...reportCases,
      ...breachCases,
      ...investigationCases,
      ...responsibilityCases,
      ...measureCases,
      ...evaluationCases,
      ...dangerCases,
      ...inspectionCases,
      ...agreementCases,
      ...penaltyCases,
      ...principalCases,
      ...misconductCases,
      ...flagCases({
        sector: 'safety',
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
