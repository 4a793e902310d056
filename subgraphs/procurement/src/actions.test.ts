import {
  type ActionCases,
  createDatabase,
  flagCases,
  itKeepsItsActionTable,
  type TestDatabase,
  type World,
} from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { acceptanceCases } from './acceptance/actions.cases.js';
import { approvalCases } from './approval/actions.cases.js';
import { arrearsComplaintCases } from './arrears-complaint/actions.cases.js';
import { arrearsReportCases } from './arrears-report/actions.cases.js';
import { awardCases } from './award/actions.cases.js';
import { bidCases } from './bid/actions.cases.js';
import { challengeCases } from './challenge/actions.cases.js';
import { changeCases } from './change/actions.cases.js';
import { clarificationCases } from './clarification/actions.cases.js';
import { complaintCases } from './complaint/actions.cases.js';
import { contractCases } from './contract/actions.cases.js';
import { deliveryCases } from './delivery/actions.cases.js';
import { disclosureCases } from './disclosure/actions.cases.js';
import { evaluationCases } from './evaluation/actions.cases.js';
import { failureCases } from './failure/actions.cases.js';
import { filingCases } from './filing/actions.cases.js';
import { guaranteeCases } from './guarantee/actions.cases.js';
import { inquiryCases } from './inquiry/actions.cases.js';
import { intentionCases } from './intention/actions.cases.js';
import { invoiceCases } from './invoice/actions.cases.js';
import { noticeCases } from './notice/actions.cases.js';
import { paymentCases } from './payment/actions.cases.js';
import { penaltyCases } from './penalty/actions.cases.js';
import { projectCases } from './project/actions.cases.js';
import { publicationCases } from './publication/actions.cases.js';
import { receivableCases } from './receivable/actions.cases.js';
import { procurement } from './subgraph.js';
import { supplierEvaluationCases } from './supplier-evaluation/actions.cases.js';
import { tenderCases } from './tender/actions.cases.js';
import { raiseFlag } from './testing/flags.js';
import { act, done, ids, obligationsOf, openProcurement } from './testing/world.js';

const CASES: ActionCases = {
  ...projectCases,
  ...contractCases,
  ...publicationCases,
  ...filingCases,
  ...guaranteeCases,
  ...deliveryCases,
  ...acceptanceCases,
  ...invoiceCases,
  ...paymentCases,
  ...changeCases,
  ...inquiryCases,
  ...challengeCases,
  ...complaintCases,
  ...supplierEvaluationCases,
  ...penaltyCases,
  ...receivableCases,
  ...arrearsComplaintCases,
  ...arrearsReportCases,
  ...disclosureCases,
  ...intentionCases,
  ...approvalCases,
  ...noticeCases,
  ...tenderCases,
  ...clarificationCases,
  ...bidCases,
  ...evaluationCases,
  ...awardCases,
  ...failureCases,
  ...flagCases({
    sector: 'procurement',
    raise: raiseFlag,
    posts: () => ({ post: ids.head, postElsewhere: ids.postElsewhere }),
    done,
  }),
};

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openProcurement(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-35 the table of actions', () => {
  itKeepsItsActionTable({
    definition: procurement,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: CASES,
    world: () => world,
    act: (action, input) => act(world, action, input),
    obligationsOf: (subject) => obligationsOf(world, subject),
  });
});
