import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { officer, openStatistics, uncleared } from '../testing/world.js';
import { proposed } from './actions.cases.js';

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

describe('REQ-45 a proposal of a sanction', () => {
  it('says how grave it is held, to those alone who may read what is proposed', async () => {
    const id = await proposed(world);
    const query = 'query ($id: ID!) { statisticsSanctionProposal(id: $id) { liability severity } }';
    const asking = { purpose: '案件核查', caseNumber: '示统案〔2026〕1号' };
    const cleared = await world.as('statistics', officer, asking)(query, { id });
    expect(cleared.data.statisticsSanctionProposal).toEqual({ liability: 'LEADING', severity: 'LIGHTER' });
    const { data, errors } = await world.as('statistics', uncleared)(query, { id });
    expect(data.statisticsSanctionProposal).toEqual({ liability: 'LEADING', severity: null });
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });
});
