import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, done, obligationsOf, officer, openProcurement, sign } from '../testing/world.js';

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

const ask = (query: string, id: string) => world.as('procurement', officer)(query, { id });
const why = { reason: '录入错误', document: '示交〔2026〕7号' };

describe('a correction of a contract’s record', () => {
  it('computes due days anew, and keeps what was recorded before', async () => {
    const contract = await sign(world);
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯 320 盏' });
    await done(world, 'procurementContractCorrect', {
      contract,
      ...why,
      dateSigned: '2026-03-05',
      acceptanceDueOn: '2026-04-24',
    });
    expect(await obligationsOf(world, contract)).toMatchObject({
      PUBLISH_CONTRACT: { dueOn: '2026-03-09', incurredOn: '2026-03-05', version: 2 },
      FILE_CONTRACT: { dueOn: '2026-03-16' },
      ACCEPT: { dueOn: '2026-04-24' },
      PAY: { dueOn: '2026-05-25', incurredOn: '2026-03-05' },
    });
    const { data } = await ask(
      `query ($id: ID!) {
        procurementContract(id: $id) { correctionReason versions { action changes { field before after } } }
        then: procurementContract(id: $id, asOf: "2026-03-10") { dateSigned acceptanceDueOn }
      }`,
      contract,
    );
    expect(data.then).toEqual({ dateSigned: '2026-03-05', acceptanceDueOn: '2026-04-24' });
    expect(data.procurementContract.correctionReason).toBe('录入错误');
    expect(data.procurementContract.versions.at(-1).changes).toEqual([
      { field: 'dateSigned', before: '2026-03-02', after: '2026-03-05' },
      { field: 'acceptanceDueOn', before: '2026-04-10', after: '2026-04-24' },
      { field: 'correctionReason', before: null, after: '录入错误' },
      { field: 'correctionDocument', before: null, after: '示交〔2026〕7号' },
    ]);
  });

  it('takes an amount to the last cent, and opens a duty to pay again that seemed performed', async () => {
    const contract = await sign(world, { value: { amount: '900000000000000.01' } });
    await done(world, 'procurementPaymentRecord', {
      contract,
      paidOn: '2026-06-05',
      amount: { amount: '900000000000000.01' },
    });
    expect((await obligationsOf(world, contract)).PAY).toMatchObject({ state: 'PERFORMED', performedOn: '2026-06-05' });
    await done(world, 'procurementContractCorrect', { contract, ...why, value: { amount: '900000000000000.02' } });
    expect((await obligationsOf(world, contract)).PAY).toMatchObject({ state: 'OPEN', performedOn: null });
    const { data } = await ask(
      'query ($id: ID!) { procurementContract(id: $id) { value { amount } amountPaid { amount } } }',
      contract,
    );
    expect(data.procurementContract).toEqual({
      value: { amount: '900000000000000.02' },
      amountPaid: { amount: '900000000000000.01' },
    });
  });

  it('clears an agreed day when it is given as null, and leaves what is not given', async () => {
    const contract = await sign(world, { paymentFrom: 'DELIVERY' });
    await done(world, 'procurementContractCorrect', { contract, ...why, acceptanceDueOn: null });
    const { data } = await ask(
      'query ($id: ID!) { procurementContract(id: $id) { acceptanceDueOn performanceDueOn } }',
      contract,
    );
    expect(data.procurementContract).toEqual({ acceptanceDueOn: null, performanceDueOn: '2026-03-31' });
  });

  it('is told what contradicts the records beside what is wrong in itself', async () => {
    const contract = await sign(world);
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-04-20', amount: { amount: '1280000' } });
    const { userErrors } = await act(world, 'procurementContractCorrect', {
      contract,
      reason: '',
      document: '示交〔2026〕7号',
      dateSigned: '2026-04-21',
      performanceDueOn: '2026-04-20',
      value: { amount: '1' },
    });
    expect(userErrors.map(({ code, field }) => [code, field.join('.')])).toEqual([
      ['BLANK', 'input.reason'],
      ['DUE_BEFORE_SIGNING', 'input.performanceDueOn'],
      ['ACCEPTANCE_BEFORE_DELIVERY', 'input.acceptanceDueOn'],
      ['SIGNED_AFTER_RECORDS', 'input.dateSigned'],
      ['VALUE_BELOW_RECORDS', 'input.value.amount'],
    ]);
  });

  it('is refused with every fault, and changes nothing', async () => {
    const contract = await sign(world);
    const refused = await act(world, 'procurementContractCorrect', {
      contract,
      reason: ' ',
      document: '',
      dateSigned: '2027-01-01',
      value: { amount: '-1' },
    });
    expect(refused.record).toBeNull();
    expect(refused.userErrors.map(({ code, field }) => [code, field.join('.')])).toEqual([
      ['BLANK', 'input.reason'],
      ['BLANK', 'input.document'],
      ['AMOUNT_NOT_POSITIVE', 'input.value.amount'],
      ['FUTURE_DATE', 'input.dateSigned'],
      ['DUE_BEFORE_SIGNING', 'input.performanceDueOn'],
    ]);
    const { data } = await ask('query ($id: ID!) { procurementContract(id: $id) { version } }', contract);
    expect(data.procurementContract.version).toBe(1);
  });
});
