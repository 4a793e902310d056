import { testActions } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { debt } from './subgraph.js';
import { CASES } from './testing/cases.js';
import { act, done, ids, obligationsOf, openDebt, raiseFlag } from './testing/world.js';

describe('REQ-41 REQ-42', () => {
  testActions({
    definition: debt,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: CASES,
    trial: { open: openDebt, act, done, obligationsOf },
    flags: { raise: raiseFlag, posts: () => ({ post: ids.bureauHead, postElsewhere: ids.cityHead }) },
    once: [
      ['debtLimitApprove', 'LIMIT_RECORDED'],
      ['debtBalanceReport', 'BALANCE_RECORDED'],
      ['debtFiscalCapacityReport', 'YEAR_RECORDED'],
      ['debtBondIssue', 'DUPLICATE_NUMBER'],
      ['debtShareOnLend', 'ABOVE_REMAINDER'],
      ['debtInstalmentPay', 'ABOVE_UNPAID'],
      ['debtContingentRecord', 'DUPLICATE_NUMBER'],
      ['debtHiddenRecord', 'DUPLICATE_NUMBER'],
      ['debtRestructuringPlanAdopt', 'DUPLICATE_NUMBER'],
      ['debtViolationFind', 'DUPLICATE_NUMBER'],
      ['debtLimitPublish', 'ALREADY_PUBLISHED'],
    ],
  });
});
