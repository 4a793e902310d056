import { recordFact, systemContext } from '@integrity-graph/kit';
import { createDatabase, readActionTable, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { procurement } from './subgraph.js';
import { act, contractInput, done, ids, obligationsOf, openProcurement, projectInput, sign } from './testing/world.js';

/*
 * `actions.csv` is what the sector promises; here every row is put to the test. A row without a case, a case without a
 * row, and an action without rows all fail.
 */

const TABLE = readActionTable(new URL('../src/actions.csv', import.meta.url));
const NOWHERE = '00000000-0000-7000-8000-000000000000';
const TOMORROW = '2026-07-02';

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

// --- Inputs that are in order ----------------------------------------------------------------------------------------

type Input = Record<string, unknown>;

const project = () => done(world, 'procurementProjectRegister', projectInput());
const guarantee = (kind: string, amount: string) => ({ kind, form: 'LETTER_OF_GUARANTEE', amount: { amount } });
const deliver = (contract: string) =>
  done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯 320 盏' });
const item = { name: '照度', isMet: true };

const IN_ORDER: Record<string, () => Promise<Input>> = {
  procurementProjectRegister: async () => projectInput(),
  procurementContractSign: async () => contractInput(await project()),
  procurementContractPublish: async () => ({
    contract: await sign(world),
    publishedOn: '2026-03-03',
    medium: '示例政府采购网',
    basis: '政府采购法实施条例 50',
    approverPost: ids.head,
  }),
  procurementContractFile: async () => ({ contract: await sign(world), filedOn: '2026-03-03', filedWith: ids.finance }),
  procurementDeliveryRecord: async () => ({
    contract: await sign(world),
    deliveredOn: '2026-03-30',
    description: '路灯',
  }),
  async procurementAcceptanceRecord() {
    const contract = await sign(world);
    await deliver(contract);
    return { contract, acceptedOn: '2026-04-02', items: [item], signedBy: ids.head };
  },
  procurementInvoiceRecord: async () => ({
    contract: await sign(world),
    number: '0001',
    receivedOn: '2026-04-03',
    amount: { amount: '1280000' },
  }),
  procurementPaymentRecord: async () => ({
    contract: await sign(world),
    paidOn: '2026-04-20',
    amount: { amount: '1280000' },
  }),
  procurementGuaranteeReturn: async () => ({
    guarantee: await guaranteeOf(await sign(world, { guarantees: [guarantee('BID', '26000')] })),
    returnedOn: '2026-03-05',
  }),
  procurementContractCorrect: async () => ({
    contract: await sign(world),
    reason: '录入错误',
    document: '示交〔2026〕7号',
    performanceDueOn: '2026-04-01',
  }),
};

async function guaranteeOf(contract: string, kind = 'BID'): Promise<string> {
  const context = systemContext(world.runtime('procurement'), 'test');
  const [row] = await context.rows<{ id: string }>(
    'select id from guarantee where contract_id = ?::uuid and kind = ?',
    [contract, kind],
  );
  return row!.id;
}

// --- What spoils them ------------------------------------------------------------------------------------------------

type Spoil = (input: Input) => object | Promise<object>;

/** Performs the action once with the same input, so that the second time is too late. */
const twice =
  (action: string): Spoil =>
  async (input) => {
    await done(world, action, input);
    return {};
  };

const amountFaults = (field: string): Record<string, Spoil> => ({
  AMOUNT_NOT_POSITIVE: () => ({ [field]: { amount: '-5' } }),
  AMOUNT_TOO_FINE: () => ({ [field]: { amount: '5.001' } }),
  AMOUNT_INVALID: () => ({ [field]: { amount: '5', currency: 'RMB' } }),
});

const termFaults: Record<string, Spoil> = {
  ...amountFaults('value'),
  INVALID: () => ({ paymentTermDays: -1 }),
  FUTURE_DATE: () => ({ dateSigned: TOMORROW }),
  SIGNED_BEFORE_RULES: () => ({ dateSigned: '2014-12-31', awardNoticeIssuedOn: null }),
  SIGNED_BEFORE_AWARD: () => ({ dateSigned: '2026-02-19' }),
  DUE_BEFORE_SIGNING: () => ({ performanceDueOn: '2026-03-01' }),
  ACCEPTANCE_BEFORE_DELIVERY: () => ({ acceptanceDueOn: '2026-03-30' }),
  ACCEPTANCE_DAY_MISSING: () => ({ acceptanceDueOn: null }),
  LPR_MISSING: () => ({ agreedInterestRate: '0.05' }),
  RATE_BELOW_LPR: () => ({ agreedInterestRate: '0.029', loanPrimeRate: '0.03' }),
};

const postFaults = (field: string): Record<string, Spoil> => ({
  UNKNOWN_POST: () => ({ [field]: NOWHERE }),
  POST_OF_OTHER_BODY: () => ({ [field]: ids.postElsewhere }),
});

const noContract: Spoil = () => ({ contract: NOWHERE });

const SPOILT: Record<string, Record<string, Spoil>> = {
  procurementProjectRegister: {
    ...amountFaults('budget'),
    BLANK: () => ({ name: ' ' }),
    INVALID: () => ({ fiscalYear: 26 }),
    UNKNOWN_BODY: () => ({ buyer: ids.supplier }),
    UNKNOWN_ENTERPRISE: () => ({ agency: NOWHERE }),
    DUPLICATE_NUMBER: twice('procurementProjectRegister'),
  },
  procurementContractSign: {
    ...termFaults,
    ...postFaults('handlerPost'),
    BLANK: () => ({ number: '' }),
    NOT_FOUND: () => ({ project: NOWHERE }),
    UNKNOWN_ENTERPRISE: () => ({ supplier: NOWHERE }),
    UNKNOWN_PERSON: () => ({ signatory: NOWHERE }),
    DUPLICATE_NUMBER: twice('procurementContractSign'),
    DUPLICATE_GUARANTEE: () => ({ guarantees: [guarantee('BID', '1'), guarantee('BID', '1')] }),
    GUARANTEE_ABOVE_LIMIT: () => ({ guarantees: [guarantee('PERFORMANCE', '128000.01')] }),
    CURRENCY_MISMATCH: () => ({
      guarantees: [{ ...guarantee('BID', '1'), amount: { amount: '1', currency: 'USD' } }],
    }),
  },
  procurementContractPublish: {
    ...postFaults('approverPost'),
    BLANK: () => ({ basis: '' }),
    NOT_FOUND: noContract,
    FUTURE_DATE: () => ({ publishedOn: TOMORROW }),
    PUBLISHED_BEFORE_SIGNING: () => ({ publishedOn: '2026-03-01' }),
    ALREADY_PUBLISHED: twice('procurementContractPublish'),
    WINDOW_ENDS_FIRST: () => ({ visibleUntil: '2026-03-02' }),
  },
  procurementContractFile: {
    NOT_FOUND: noContract,
    UNKNOWN_BODY: () => ({ filedWith: NOWHERE }),
    FUTURE_DATE: () => ({ filedOn: TOMORROW }),
    FILED_BEFORE_SIGNING: () => ({ filedOn: '2026-03-01' }),
    ALREADY_FILED: twice('procurementContractFile'),
  },
  procurementDeliveryRecord: {
    BLANK: () => ({ description: '' }),
    NOT_FOUND: noContract,
    FUTURE_DATE: () => ({ deliveredOn: TOMORROW }),
    DELIVERED_BEFORE_SIGNING: () => ({ deliveredOn: '2026-03-01' }),
    ALREADY_DELIVERED: twice('procurementDeliveryRecord'),
  },
  procurementAcceptanceRecord: {
    ...postFaults('signedBy'),
    INVALID: () => ({ items: [] }),
    BLANK: () => ({ items: [{ ...item, name: '' }] }),
    NOT_FOUND: noContract,
    FUTURE_DATE: () => ({ acceptedOn: TOMORROW }),
    NOT_DELIVERED: async () => ({ contract: await sign(world) }),
    ACCEPTED_BEFORE_DELIVERY: () => ({ acceptedOn: '2026-03-29' }),
  },
  procurementInvoiceRecord: {
    ...amountFaults('amount'),
    BLANK: () => ({ number: '' }),
    NOT_FOUND: noContract,
    FUTURE_DATE: () => ({ receivedOn: TOMORROW }),
    INVOICED_BEFORE_SIGNING: () => ({ receivedOn: '2026-03-01' }),
    DUPLICATE_NUMBER: twice('procurementInvoiceRecord'),
    CURRENCY_MISMATCH: () => ({ amount: { amount: '1', currency: 'USD' } }),
    INVOICED_ABOVE_VALUE: () => ({ amount: { amount: '1280000.01' } }),
  },
  procurementPaymentRecord: {
    ...amountFaults('amount'),
    NOT_FOUND: () => ({ invoice: NOWHERE }),
    FUTURE_DATE: () => ({ paidOn: TOMORROW }),
    PAID_BEFORE_SIGNING: () => ({ paidOn: '2026-03-01' }),
    CURRENCY_MISMATCH: () => ({ amount: { amount: '1', currency: 'USD' } }),
    INVOICE_OF_OTHER_CONTRACT: async () => ({
      invoice: await done(world, 'procurementInvoiceRecord', await IN_ORDER.procurementInvoiceRecord!()),
    }),
    PAID_ABOVE_VALUE: async (input) => {
      await done(world, 'procurementPaymentRecord', input);
      return { amount: { amount: '0.01' } };
    },
  },
  procurementGuaranteeReturn: {
    NOT_FOUND: () => ({ guarantee: NOWHERE }),
    FUTURE_DATE: () => ({ returnedOn: TOMORROW }),
    RETURNED_BEFORE_SIGNING: () => ({ returnedOn: '2026-03-01' }),
    ALREADY_RETURNED: twice('procurementGuaranteeReturn'),
  },
  procurementContractCorrect: {
    ...termFaults,
    BLANK: () => ({ reason: '' }),
    NOT_FOUND: noContract,
    NOTHING_TO_CORRECT: () => ({ performanceDueOn: undefined }),
    SIGNED_AFTER_RECORDS: async ({ contract }) => {
      await done(world, 'procurementContractFile', { contract, filedOn: '2026-03-03', filedWith: ids.finance });
      return { dateSigned: '2026-03-04' };
    },
    VALUE_BELOW_RECORDS: async ({ contract }) => {
      await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-04-20', amount: { amount: '1280000' } });
      return { value: { amount: '1279999.99' } };
    },
    GUARANTEE_ABOVE_LIMIT: async () => ({
      contract: await sign(world, { guarantees: [guarantee('PERFORMANCE', '128000')] }),
      value: { amount: '1279999' },
    }),
    CURRENCY_MISMATCH: async ({ contract }) => {
      await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-04-20', amount: { amount: '1' } });
      return { value: { amount: '1280000', currency: 'USD' } };
    },
  },
};

// --- The table -------------------------------------------------------------------------------------------------------

describe('REQ-35 every action of the table', () => {
  it('is a mutation on its record, and no mutation is missing', () => {
    const promised = TABLE.filter(({ refusal }) => !refusal).map(({ action, record }) => [action, record]);
    const offered = procurement.actions.map(({ name, record }) => [name, recordFact(record).name]);
    expect(promised).toEqual(offered);
  });

  it('has a case for each refusal, and no case without a row', () => {
    const promised = TABLE.filter(({ refusal }) => refusal).map(({ action, refusal }) => `${action} ${refusal}`);
    const tried = Object.entries(SPOILT).flatMap(([action, codes]) =>
      Object.keys(codes).map((code) => `${action} ${code}`),
    );
    expect(tried.sort()).toEqual(promised.sort());
  });

  it.each(TABLE.filter(({ refusal }) => refusal))(
    '$action refuses $refusal unless $precondition',
    async ({ action, refusal }) => {
      const input = await IN_ORDER[action]!();
      const spoilt = { ...input, ...(await SPOILT[action]![refusal]!(input)) };
      const before = await linesWritten();
      const { record, userErrors } = await act(world, action, spoilt);
      expect(userErrors.map(({ code }) => code)).toContain(refusal);
      expect(record).toBeNull();
      expect(await linesWritten()).toBe(before);
    },
  );

  it.each(TABLE.filter(({ refusal }) => !refusal))('$action opens [$opens] and closes [$closes]', async (row) => {
    const { contract, act: carryOut } = await story(row.action);
    const before = contract ? await obligationsOf(world, contract) : {};
    const after = await obligationsOf(world, await carryOut());
    const changed = (state: string) =>
      Object.values(after)
        .filter(({ kind }) => after[kind]!.state === state && before[kind]?.state !== state)
        .map(({ kind }) => kind);
    expect({ opens: changed('OPEN').sort(), closes: changed('PERFORMED').sort() }).toEqual({
      opens: row.opens.toSorted(),
      closes: row.closes.toSorted(),
    });
  });
});

/** For each action: other faults beside the record that is not there, and all that is told of them. */
const LOST: [string, Input, string[]][] = [
  [
    'procurementProjectRegister',
    { buyer: 'nobody', agency: NOWHERE, name: ' ', budget: { amount: '0' } },
    ['BLANK name', 'AMOUNT_NOT_POSITIVE budget.amount', 'UNKNOWN_BODY buyer', 'UNKNOWN_ENTERPRISE agency'],
  ],
  [
    'procurementContractSign',
    {
      project: NOWHERE,
      name: '',
      value: { amount: '0.001' },
      supplier: NOWHERE,
      handlerPost: NOWHERE,
      guarantees: [guarantee('BID', '0')],
    },
    [
      'BLANK name',
      'AMOUNT_TOO_FINE value.amount',
      'UNKNOWN_ENTERPRISE supplier',
      'NOT_FOUND project',
      'UNKNOWN_POST handlerPost',
      'AMOUNT_NOT_POSITIVE guarantees.0.amount.amount',
    ],
  ],
  [
    'procurementContractPublish',
    { contract: NOWHERE, medium: '', publishedOn: TOMORROW, approverPost: NOWHERE },
    ['BLANK medium', 'FUTURE_DATE publishedOn', 'NOT_FOUND contract', 'UNKNOWN_POST approverPost'],
  ],
  [
    'procurementContractFile',
    { contract: NOWHERE, filedOn: TOMORROW, filedWith: NOWHERE },
    ['FUTURE_DATE filedOn', 'UNKNOWN_BODY filedWith', 'NOT_FOUND contract'],
  ],
  [
    'procurementDeliveryRecord',
    { contract: NOWHERE, deliveredOn: TOMORROW, description: ' ' },
    ['BLANK description', 'FUTURE_DATE deliveredOn', 'NOT_FOUND contract'],
  ],
  [
    'procurementAcceptanceRecord',
    { contract: NOWHERE, acceptedOn: TOMORROW, items: [{ ...item, name: '' }], signedBy: NOWHERE },
    ['FUTURE_DATE acceptedOn', 'BLANK items.0.name', 'NOT_FOUND contract', 'UNKNOWN_POST signedBy'],
  ],
  [
    'procurementInvoiceRecord',
    { contract: NOWHERE, number: '', receivedOn: TOMORROW, amount: { amount: '-1' } },
    ['BLANK number', 'FUTURE_DATE receivedOn', 'AMOUNT_NOT_POSITIVE amount.amount', 'NOT_FOUND contract'],
  ],
  [
    'procurementPaymentRecord',
    { contract: NOWHERE, paidOn: TOMORROW, amount: { amount: '-1' }, invoice: NOWHERE },
    ['FUTURE_DATE paidOn', 'AMOUNT_NOT_POSITIVE amount.amount', 'NOT_FOUND contract', 'NOT_FOUND invoice'],
  ],
  [
    'procurementGuaranteeReturn',
    { guarantee: NOWHERE, returnedOn: TOMORROW },
    ['FUTURE_DATE returnedOn', 'NOT_FOUND guarantee'],
  ],
  [
    'procurementContractCorrect',
    {
      contract: NOWHERE,
      document: '',
      value: { amount: '0' },
      dateSigned: TOMORROW,
      awardNoticeIssuedOn: TOMORROW,
      performanceDueOn: '2026-03-31',
    },
    [
      'BLANK document',
      'AMOUNT_NOT_POSITIVE value.amount',
      'NOT_FOUND contract',
      'FUTURE_DATE dateSigned',
      'FUTURE_DATE awardNoticeIssuedOn',
      'DUE_BEFORE_SIGNING performanceDueOn',
    ],
  ],
];

describe('an action on a record that is not there', () => {
  it.each(LOST)('%s is told every other fault too, each once', async (action, faults, expected) => {
    const { userErrors } = await act(world, action, { ...(await IN_ORDER[action]!()), ...faults });
    expect(userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`)).toEqual(expected);
  });

  it('has a case for every action', () => {
    expect(LOST.map(([action]) => action)).toEqual(procurement.actions.map(({ name }) => name));
  });
});

/** A contract at the point where an action is due, and the action. */
async function story(action: string): Promise<{ contract?: string; act: () => Promise<string> }> {
  const guarantees = [guarantee('BID', '26000'), guarantee('PERFORMANCE', '128000')];
  if (action === 'procurementProjectRegister') return { act: () => project() };
  if (action === 'procurementContractSign') return { act: () => sign(world, { guarantees }) };
  if (action === 'procurementGuaranteeReturn') {
    const contract = await sign(world, { guarantees });
    const giveBack = async () => {
      for (const kind of ['BID', 'PERFORMANCE']) {
        await done(world, action, { guarantee: await guaranteeOf(contract, kind), returnedOn: '2026-03-05' });
      }
      return contract;
    };
    return { contract, act: giveBack };
  }
  const input = await IN_ORDER[action]!();
  const contract = String(input.contract);
  const carryOut = async () => {
    await done(world, action, input);
    return contract;
  };
  return { contract, act: carryOut };
}

async function linesWritten(): Promise<string> {
  const context = systemContext(world.runtime('procurement'), 'test');
  const [row] = await context.rows<{ n: string }>('select count(*) as n from journal');
  return row!.n;
}
