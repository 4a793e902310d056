import {
  createDatabase,
  flagCases,
  itKeepsItsActionTable,
  type TestDatabase,
  type World,
} from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { agreementCases } from './agreement/actions.cases.js';
import { changeCases } from './change/actions.cases.js';
import { commitmentCases } from './commitment/actions.cases.js';
import { compensationCases } from './compensation/actions.cases.js';
import { complaintCases } from './complaint/actions.cases.js';
import { fulfilmentCases } from './fulfilment/actions.cases.js';
import { policyCases } from './policy/actions.cases.js';
import { reasonReviewCases } from './reason-review/actions.cases.js';
import { reviewCases } from './review/actions.cases.js';
import { investment } from './subgraph.js';
import { act, done, ids, obligationsOf, openInvestment, raiseFlag } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openInvestment(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-33 REQ-40 the table of actions', () => {
  itKeepsItsActionTable({
    definition: investment,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: {
      ...reviewCases,
      ...policyCases,
      ...agreementCases,
      ...commitmentCases,
      ...fulfilmentCases,
      ...changeCases,
      ...reasonReviewCases,
      ...compensationCases,
      ...complaintCases,
      ...flagCases({
        sector: 'investment',
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
