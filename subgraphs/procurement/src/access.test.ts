import { createDatabase, key, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { done, ids, officer, openProcurement, sign } from './testing/world.js';

let database: TestDatabase;
let world: World;
let unpublished: string;
let published: string;
let expired: string;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openProcurement(database.adminUrl);
  const publish = async (visibleUntil?: string) => {
    const contract = await sign(world);
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-04-20', amount: { amount: '280000' } });
    await done(world, 'procurementContractPublish', {
      contract,
      publishedOn: '2026-03-03',
      medium: '示例政府采购网',
      basis: '政府采购法实施条例 50',
      approverPost: ids.head,
      visibleUntil,
    });
    return contract;
  };
  unpublished = await sign(world);
  published = await publish();
  expired = await publish('2026-06-30');
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const speakerOf = (body: string) => ({ sub: 'speaker', roles: ['subject'], body });
const see = async (who: object | undefined, id: string, fields = 'number') => {
  const { data, errors } = await world.as('procurement', who)(
    `query ($id: ID!) { procurementContract(id: $id) { ${fields} } }`,
    { id },
  );
  return { contract: data.procurementContract, codes: errors.map(({ code, path }) => `${path?.at(-1)} ${code}`) };
};

describe('REQ-35 publication', () => {
  it('shows a contract to everyone, from its day to the end of its window, and no other', async () => {
    expect((await see(undefined, unpublished)).contract).toBeNull();
    expect((await see(undefined, published)).contract).not.toBeNull();
    expect((await see(undefined, expired)).contract).toBeNull();
    const { data } = await world.as('procurement')('{ procurementContracts { totalCount } }');
    expect(data.procurementContracts.totalCount).toBe(1);
  });

  it('shows the public the contract and its publication, not who handles it or what was paid', async () => {
    const { contract, codes } = await see(
      undefined,
      published,
      'value { amount } publication { medium } signatory { id } handlerPost { id } amountPaid { amount } lateInterest { amount } payments { paidOn } deliveries { deliveredOn } filing { filedOn }',
    );
    expect(contract).toEqual({
      value: { amount: '1280000.00' },
      publication: { medium: '示例政府采购网' },
      signatory: null,
      handlerPost: null,
      amountPaid: null,
      lateInterest: null,
      payments: null,
      deliveries: null,
      filing: null,
    });
    expect(codes.sort()).toEqual([
      'amountPaid FORBIDDEN',
      'deliveries FORBIDDEN',
      'filing FORBIDDEN',
      'handlerPost FORBIDDEN',
      'lateInterest FORBIDDEN',
      'payments FORBIDDEN',
      'signatory FORBIDDEN',
    ]);
  });
});

describe('a supplier', () => {
  it('sees its own contracts, what was paid and the interest owed, before any publication', async () => {
    const { contract, codes } = await see(
      speakerOf(ids.supplier),
      published,
      'amountPaid { amount } payments { amount { amount } } handlerPost { id }',
    );
    expect(codes).toEqual([]);
    expect(contract).toEqual({
      amountPaid: { amount: '280000' },
      payments: [{ amount: { amount: '280000.00' } }],
      handlerPost: { id: ids.handler },
    });
    expect((await see(speakerOf(ids.supplier), unpublished)).contract).not.toBeNull();
  });

  it('sees of others only what is public', async () => {
    const other = speakerOf(ids.otherSupplier);
    expect((await see(other, unpublished)).contract).toBeNull();
    expect((await see(other, published, 'number payments { paidOn }')).codes).toEqual(['payments FORBIDDEN']);
  });

  it('records nothing itself', async () => {
    const { data, errors } = await world.as('procurement', speakerOf(ids.supplier))(
      `mutation ($input: ProcurementPaymentRecordInput!, $key: String!) {
        procurementPaymentRecord(input: $input, idempotencyKey: $key) { record { id } userErrors { code } }
      }`,
      { input: { contract: unpublished, paidOn: '2026-04-20', amount: { amount: '1' } }, key: key() },
    );
    expect(data).toEqual({ procurementPaymentRecord: null });
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });
});

describe('an officer', () => {
  it('sees and records in the own division and sector, and below', async () => {
    expect((await see(officer, unpublished)).contract).not.toBeNull();
    expect((await see({ ...officer, division: '990000' }, unpublished)).contract).not.toBeNull();
    expect((await see({ ...officer, division: '990200' }, unpublished)).contract).toBeNull();
    expect((await see({ ...officer, sector: 'debt' }, unpublished)).contract).toBeNull();
  });
});
