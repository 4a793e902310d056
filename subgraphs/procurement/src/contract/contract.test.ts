import { createDatabase, key, sentDuring, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { changeLawfully } from '../testing/arrears.js';
import { done, ids, obligationsOf, officer, openProcurement, sign } from '../testing/world.js';

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

describe('REQ-35 a contract from signing to payment', () => {
  it('opens the buyer’s obligations at signing and closes each by its record', async () => {
    const contract = await sign(world, {
      guarantees: [
        { kind: 'BID', form: 'LETTER_OF_GUARANTEE', amount: { amount: '26000' } },
        { kind: 'PERFORMANCE', form: 'LETTER_OF_GUARANTEE', amount: { amount: '128000' }, returnDueOn: '2027-04-10' },
      ],
    });
    let owed = await obligationsOf(world, contract);
    expect(Object.fromEntries(Object.values(owed).map(({ kind, dueOn, state }) => [kind, [dueOn, state]]))).toEqual({
      PUBLISH_CONTRACT: ['2026-03-04', 'OPEN'],
      FILE_CONTRACT: ['2026-03-11', 'OPEN'],
      PAY: [null, 'OPEN'],
      RETURN_BID_GUARANTEE: ['2026-03-09', 'OPEN'],
      RETURN_PERFORMANCE_GUARANTEE: ['2027-04-10', 'OPEN'],
    });
    expect(owed.PAY).toMatchObject({
      incurredOn: '2026-03-02',
      obligeeId: ids.supplier,
      signatoryIds: [ids.signatory],
      responsibilities: [{ capacity: 'HANDLER', postId: ids.handler, from: '2026-03-02' }],
    });

    await done(world, 'procurementContractPublish', {
      contract,
      publishedOn: '2026-03-03',
      medium: '示例政府采购网',
      basis: '政府采购法实施条例 50',
      approverPost: ids.head,
    });
    await done(world, 'procurementContractFile', { contract, filedOn: '2026-03-13', filedWith: ids.finance });
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯 320 盏' });
    owed = await obligationsOf(world, contract);
    // Not inspected yet: payment can fall due no later than 30 days after the last day for acceptance, a Sunday.
    expect(owed.ACCEPT).toMatchObject({ dueOn: '2026-04-10', state: 'OPEN' });
    expect(owed.PAY).toMatchObject({ dueOn: '2026-05-11', state: 'OPEN' });

    await done(world, 'procurementAcceptanceRecord', {
      contract,
      acceptedOn: '2026-04-02',
      items: [{ name: '照度', isMet: true }],
      signedBy: ids.handler,
    });
    owed = await obligationsOf(world, contract);
    expect(owed.PAY?.dueOn).toBe('2026-05-06');

    const invoice = await done(world, 'procurementInvoiceRecord', {
      contract,
      number: '0001',
      receivedOn: '2026-04-03',
      amount: { amount: '1280000' },
    });
    await done(world, 'procurementPaymentRecord', {
      contract,
      invoice,
      paidOn: '2026-04-20',
      amount: { amount: '280000' },
    });
    owed = await obligationsOf(world, contract);
    expect(owed.PAY).toMatchObject({ state: 'OPEN', amountPerformed: '280000.00' });
    await done(world, 'procurementPaymentRecord', {
      contract,
      invoice,
      paidOn: '2026-06-05',
      amount: { amount: '1000000' },
    });
    owed = await obligationsOf(world, contract);
    expect(owed.PAY).toMatchObject({
      state: 'PERFORMED',
      performedOn: '2026-06-05',
      amountPerformed: '1280000.00',
      version: 5,
    });
    expect(owed.PUBLISH_CONTRACT).toMatchObject({ state: 'PERFORMED', performedOn: '2026-03-03', version: 2 });

    const { data, errors } = await world.as('procurement', officer)(
      `query ($id: ID!) { procurementContract(id: $id) {
        number status level datePublished dateFiled project { name } buyer { id } signatory { id }
        amountPaid { amount currency } lateInterest(on: "2026-06-05") { amount }
        publication { medium } filing { filedWith { id } } guarantees { kind }
        deliveries { description } acceptances { items { name isMet } } invoices { number } payments { paidOn invoice { number } }
        versions { version action changes { field before after } }
      } }`,
      { id: contract },
    );
    expect(errors).toEqual([]);
    expect(data.procurementContract).toMatchObject({
      status: 'ACTIVE',
      level: 'L1',
      datePublished: '2026-03-03',
      dateFiled: '2026-03-13',
      signatory: { id: ids.signatory },
      amountPaid: { amount: '1280000', currency: 'CNY' },
      // 1,000,000 for 30 days at 0.05 % a day.
      lateInterest: { amount: '15000' },
      publication: { medium: '示例政府采购网' },
      filing: { filedWith: { id: ids.finance } },
      acceptances: [{ items: [{ name: '照度', isMet: true }] }],
      payments: [{ paidOn: '2026-04-20', invoice: { number: '0001' } }, { paidOn: '2026-06-05' }],
    });
    expect(data.procurementContract.versions).toHaveLength(3);
  });
});

describe('REQ-36 acceptance by the buyer', () => {
  it('is owed from delivery on, and done by an inspection even when the goods fail it', async () => {
    const contract = await sign(world);
    const accept = (acceptedOn: string, isMet: boolean) =>
      done(world, 'procurementAcceptanceRecord', {
        contract,
        acceptedOn,
        items: [
          { name: '照度', isMet: true },
          { name: '灯杆镀锌层', isMet, remark: isMet ? null : '厚度不足' },
        ],
        signedBy: ids.handler,
      });
    expect((await obligationsOf(world, contract)).ACCEPT).toBeUndefined();
    await done(world, 'procurementDeliveryRecord', {
      contract,
      deliveredOn: '2026-03-20',
      description: '灯杆',
      isComplete: false,
    });
    expect((await obligationsOf(world, contract)).ACCEPT).toBeUndefined();
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '灯具' });
    await accept('2026-04-08', false);
    expect(await obligationsOf(world, contract)).toMatchObject({
      ACCEPT: { state: 'PERFORMED', performedOn: '2026-04-08' },
      // Payment waits until what failed was mended.
      PAY: { state: 'OPEN', dueOn: null },
    });
    await accept('2026-04-20', true);
    expect(await obligationsOf(world, contract)).toMatchObject({
      ACCEPT: { performedOn: '2026-04-08' },
      PAY: { dueOn: '2026-05-20' },
    });
    const { data } = await world.as('procurement', officer)(
      'query ($id: ID!) { procurementContract(id: $id) { acceptances { acceptedOn isMet items { name isMet remark } signedBy { id } } } }',
      { id: contract },
    );
    expect(data.procurementContract.acceptances[0]).toEqual({
      acceptedOn: '2026-04-08',
      isMet: false,
      items: [
        { name: '照度', isMet: true, remark: null },
        { name: '灯杆镀锌层', isMet: false, remark: '厚度不足' },
      ],
      signedBy: { id: ids.handler },
    });
  });
});

describe('a contract under which nothing is owed any more', () => {
  it('is terminated, in whatever order the last things were done', async () => {
    const contract = await sign(world, { guarantees: [] });
    const status = async () =>
      (
        await world.as('procurement', officer)(
          'query ($id: ID!) { procurementContract(id: $id) { status versions { version } } }',
          { id: contract },
        )
      ).data.procurementContract;
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-03-10', amount: { amount: '1280000' } });
    await done(world, 'procurementContractPublish', {
      contract,
      publishedOn: '2026-03-03',
      medium: '网',
      basis: '条例 50',
      approverPost: ids.head,
    });
    await done(world, 'procurementContractFile', { contract, filedOn: '2026-03-03', filedWith: ids.finance });
    expect(await status()).toMatchObject({ status: 'ACTIVE' });
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯' });
    await done(world, 'procurementAcceptanceRecord', {
      contract,
      acceptedOn: '2026-04-02',
      items: [{ name: '照度', isMet: true }],
      signedBy: ids.head,
    });
    expect(await status()).toEqual({ status: 'TERMINATED', versions: [1, 2, 3, 4].map((version) => ({ version })) });
  });
});

describe('late interest', () => {
  const interest = async (contract: string, on?: string, asOf?: string) => {
    const { data } = await world.as('procurement', officer)(
      'query ($id: ID!, $on: Date, $asOf: Date) { procurementContract(id: $id, asOf: $asOf) { lateInterest(on: $on) { amount currency } } }',
      { id: contract, on, asOf },
    );
    return data.procurementContract.lateInterest;
  };
  const delivered = async (terms: object) => {
    const contract = await sign(world, { paymentFrom: 'DELIVERY', ...terms });
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯' });
    return contract;
  };

  it('runs up to today unless a day is given', async () => {
    const contract = await delivered({});
    expect(await interest(contract, '2026-04-29')).toBeNull();
    expect(await interest(contract, '2026-04-30')).toEqual({ amount: '640', currency: 'CNY' });
    expect(await interest(contract)).toEqual({ amount: '40320', currency: 'CNY' });
  });

  it('runs on the day and the amount that hold after a lawful change, and ends with the duty', async () => {
    const changed = async (change: object) => {
      const contract = await delivered({});
      await changeLawfully(world, contract, change);
      return contract;
    };
    const putOff = await changed({ kind: 'MODIFICATION', effectiveOn: '2026-05-04', newDueOn: '2026-06-30' });
    expect(await interest(putOff)).toEqual({ amount: '640', currency: 'CNY' });
    // As it was told before it was put off, and on the day it was.
    expect(await interest(putOff, undefined, '2026-05-01')).toEqual({ amount: '1280', currency: 'CNY' });
    expect(await interest(putOff, undefined, '2026-05-04')).toBeNull();
    const newAmount = { amount: '100000', currency: 'CNY' };
    const lowered = await changed({ kind: 'MODIFICATION', effectiveOn: '2026-04-20', newAmount });
    expect(await interest(lowered, '2026-04-30')).toEqual({ amount: '50', currency: 'CNY' });
    const discharged = await changed({ kind: 'DISCHARGE', effectiveOn: '2026-05-09' });
    expect(await interest(discharged, '2026-05-04')).toEqual({ amount: '3200', currency: 'CNY' });
    expect(await interest(discharged)).toEqual({ amount: '6400', currency: 'CNY' });
    expect(await interest(await changed({ kind: 'DISCHARGE', effectiveOn: '2026-04-29' }))).toBeNull();
  });

  it('is not owed to a large firm, nor where nothing sets a due day', async () => {
    expect(await interest(await delivered({ supplierSizeClass: 'LARGE', paymentTermDays: 30 }))).toBeNull();
    expect(await interest(await sign(world), '2026-12-31')).toBeNull();
  });
});

describe('REQ-33 a change of leader', () => {
  it('alters no obligation: they hang on body and post', async () => {
    const contract = await sign(world);
    const before = await obligationsOf(world, contract);
    const staff = world.as('parties', { sub: 'staff', roles: ['officer'], sector: 'parties', division: '990000' });
    const change = async (action: string, input: object) => {
      const query = `mutation ($input: ${action[0]!.toUpperCase()}${action.slice(1)}Input!, $key: String!) {
        ${action}(input: $input, idempotencyKey: $key) { record { id } userErrors { message } }
      }`;
      const { data, errors } = await staff(query, { input, key: key() });
      expect({ errors, refused: data?.[action].userErrors }).toEqual({ errors: [], refused: [] });
    };
    await change('tenureEnd', {
      tenure: world.ids.get('tenure:transport.head'),
      endDate: '2026-06-15',
      endDocument: '青免〔2026〕31号',
    });
    await change('vacancyRecord', { post: ids.head, startDate: '2026-06-16', endDate: '2026-06-25', reason: '待任命' });
    await change('tenureBegin', {
      post: ids.head,
      person: world.ids.get('person:transport.deputy'),
      kind: 'SUBSTANTIVE',
      startDate: '2026-06-26',
      document: '青任〔2026〕32号',
    });
    expect(await obligationsOf(world, contract)).toEqual(before);
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯' });
    expect((await obligationsOf(world, contract)).PAY).toMatchObject({
      incurredOn: '2026-03-02',
      dueOn: '2026-05-11',
      signatoryIds: [ids.signatory],
    });
  });
});

describe('the lists', () => {
  it('filter by number, buyer, supplier, day and method, and order by value', async () => {
    const ask = world.as('procurement', officer);
    const contract = await sign(world, {
      number: '示合〔2025〕特1号',
      supplier: ids.otherSupplier,
      dateSigned: '2026-02-25',
    });
    const find = async (filter: object) => {
      const { data, errors } = await ask(
        `query ($filter: ProcurementContractFilter) { procurementContracts(filter: $filter, orderBy: VALUE_DESC, first: 100) { totalCount edges { node { id } } } }`,
        { filter },
      );
      expect(errors).toEqual([]);
      return data.procurementContracts.edges.map(({ node }: { node: { id: string } }) => node.id);
    };
    expect(await find({ number: '示合〔2025〕特1号' })).toEqual([contract]);
    expect(await find({ supplier: ids.otherSupplier, buyer: ids.buyer })).toEqual([contract]);
    expect(
      await find({ dateSignedBetween: { from: '2026-02-25', to: '2026-02-25' }, method: ['OPEN_TENDER', 'INQUIRY'] }),
    ).toEqual([contract]);
    expect(await find({ dateSignedBetween: { to: '2026-02-24' } })).toEqual([]);
    expect(await find({ method: ['SINGLE_SOURCE'] })).toEqual([]);
  });

  it('take as many statements for a hundred contracts as for one', async () => {
    const query = `query ($first: Int) { procurementContracts(first: $first) { edges { node {
      number project { name } amountPaid { amount } lateInterest { amount } publication { medium } filing { filedOn }
      guarantees { kind } deliveries { deliveredOn } acceptances { isMet } invoices { number } payments { paidOn invoice { number } }
    } } } }`;
    const statements = async (first: number) => {
      const { result, sent } = await sentDuring(() => world.as('procurement', officer)(query, { first }));
      return { count: sent.length, rows: result.data.procurementContracts.edges.length };
    };
    await Promise.all([sign(world), sign(world), sign(world)]);
    // The rules look at what was signed; their statements are not the query's.
    await world.runtime('procurement').screened();
    const one = await statements(1);
    const many = await statements(100);
    expect(one.rows).toBe(1);
    expect(many.rows).toBeGreaterThan(5);
    expect(one.count).toBeGreaterThan(0);
    expect(many.count).toBeLessThanOrEqual(12);
    expect(many.count - one.count).toBeLessThanOrEqual(1); // the invoices of payments, where there are any
  });
});
