import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cases } from './testing/cases.js';
import { act, openPpp } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openPpp(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-37 several who do the same at the same moment', () => {
  it.each([
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
  ])('%s: one is recorded, the others are told %s', async (action, code) => {
    const input = await cases[action]!.inOrder(world);
    const answers = await Promise.all([
      act(world, action, input),
      act(world, action, input),
      act(world, action, input),
    ]);
    const refused = answers.filter(({ record }) => record === null);
    expect(answers).toHaveLength(3);
    expect(refused.map(({ userErrors }) => userErrors.map((refusal) => refusal.code)[0])).toEqual([code, code]);
  });
});
