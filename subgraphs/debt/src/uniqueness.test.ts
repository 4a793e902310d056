import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CASES } from './testing/cases.js';
import { act, openDebt } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openDebt(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-41 several who do the same at the same moment', () => {
  it.each([
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
  ])('%s: one is recorded, the others are told %s', async (action, code) => {
    const input = await CASES[action]!.inOrder(world);
    const answers = await Promise.all([
      act(world, action, input),
      act(world, action, input),
      act(world, action, input),
    ]);
    const refusals = answers.flatMap(({ userErrors }) => userErrors.map((refusal) => refusal.code));
    expect(refusals).toEqual([code, code]);
    expect(answers.filter(({ record }) => record !== null)).toHaveLength(1);
  });
});
