import { testActions } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { ppp } from './subgraph.js';
import { cases } from './testing/cases.js';
import { act, done, ids, obligationsOf, openPpp, raiseFlag } from './testing/world.js';

describe('REQ-37', () => {
  testActions({
    definition: ppp,
    table: new URL('../src/actions.csv', import.meta.url),
    cases,
    trial: { open: openPpp, act, done, obligationsOf },
    flags: { raise: raiseFlag, posts: () => ({ post: ids.head, postElsewhere: ids.postElsewhere }) },
    once: [
      ['pppProjectRegister', 'DUPLICATE_NUMBER'],
      ['pppStageAssign', 'STAGE_TAKEN'],
      ['pppAgreementSign', 'PROJECT_SIGNED'],
      ['pppTerminationPrepare', 'TERMINATION_UNDER_WAY'],
      ['pppPaymentRecord', 'ABOVE_DUE'],
      ['pppReviewRecord', 'ALREADY_PERFORMED'],
      ['pppBreachDetermine', 'DUPLICATE_NUMBER'],
      ['pppExpenditureSchedule', 'SCHEDULED_LATER'],
      ['pppBudgetRecord', 'BUDGET_RECORDED'],
      ['pppGrowthAssume', 'GROWTH_RECORDED'],
      ['pppProjectPublish', 'ALREADY_PUBLISHED'],
    ],
  });
});
