import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, creditOffice, procurementOfficer, registrar } from '../setup/actors.js';
import { type Bureau, foundBureau, signContract } from '../setup/bureau.js';
import { openTestGraph, type TestGraph } from '../setup/graph.js';

/*
 * A world made by mutations alone. A heads the bureau until 31 March 2026; the post is vacant; B acts from 11 May; C is
 * appointed on 1 June. A signs a contract with a small firm on 10 February. Everything is delivered on 3 April, so the
 * price is due within 30 days, on 3 May; that and the days to 5 May are rest days, and the period ends on 6 May
 * (民法典 203). C pays on 15 June.
 */

let graph: TestGraph;
let bureau: Bureau;
let tenureA: string;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  bureau = await foundBureau(graph);
  const { post, a, b, c } = bureau;
  const register = (mutation: string, input: Record<string, unknown>) => act(graph, registrar, mutation, input);
  const procure = (mutation: string, input: Record<string, unknown>) => act(graph, procurementOfficer, mutation, input);
  tenureA = await register('tenureBegin', { post, person: a, startDate: '2021-06-01' });
  const contract = await signContract(graph, bureau);
  await register('tenureEnd', { tenure: tenureA, endDate: '2026-03-31' });
  await register('vacancyRecord', { post, startDate: '2026-04-01', endDate: '2026-05-10' });
  await procure('procurementDeliveryRecord', { contract, deliveredOn: '2026-04-03', description: '全部灯具' });
  await register('tenureBegin', { post, person: b, kind: 'ACTING', startDate: '2026-05-11', endDate: '2026-05-31' });
  await register('tenureBegin', { post, person: c, startDate: '2026-06-01' });
  await procure('procurementPaymentRecord', {
    contract,
    paidOn: '2026-06-15',
    amount: { amount: '1280000.00', currency: 'CNY' },
  });
});
afterAll(() => graph?.close());

const OBLIGATION = `
  id kind document recordedBy { name } state performedOn performedLate overdueDays isOverdue
  due { on rule { n unit } }
  legalBasis { title article }
  obligor { name }
  obligee { ... on Enterprise { name } }
  subject { ... on ProcurementContract { number name value { amount currency } } }`;

/** The duty to pay among the obligations of a person in a relation on a day: true when he is tied to it. */
async function tied(person: string, relation: string, on: string): Promise<boolean> {
  const { data, errors } = await graph.ask(
    `query Tied($person: ID!, $relation: [ObligationRelation!], $on: Date) {
       person(id: $person) { obligations(relation: $relation, on: $on, first: 100) { edges { node { kind } } } }
     }`,
    { as: creditOffice, variables: { person, relation: [relation], on } },
  );
  expect(errors).toEqual([]);
  return data.person.obligations.edges.some((edge: { node: { kind: string } }) => edge.node.kind === 'PAY');
}

const holder = async (on: string, knownAt?: string) => {
  const { data } = await graph.ask(
    `query Holder($post: ID!, $on: Date, $knownAt: DateTime) {
       post(id: $post) { holder(on: $on, knownAt: $knownAt) { state tenure { person { name } } } }
     }`,
    { as: creditOffice, variables: { post: bureau.post, on, knownAt } },
  );
  const { state, tenure } = data.post.holder;
  return tenure ? `${state} ${tenure.person.name}` : state;
};

describe('REQ-33 REQ-35 one query lists what each head had to perform, with the contract’s own details in every line', () => {
  it('under A at signing, under nobody in the vacancy, under B while acting, under C until it was paid', async () => {
    const { data, errors } = await graph.ask(
      `query Dossier($a: ID!, $b: ID!, $c: ID!) {
         a: person(id: $a) { name obligations(relation: MUST_PERFORM, on: "2026-03-01") { edges { relations node { ${OBLIGATION} } } } }
         b: person(id: $b) { name obligations(relation: MUST_PERFORM, on: "2026-05-20") { edges { relations node { ${OBLIGATION} } } } }
         c: person(id: $c) { name obligations(relation: MUST_PERFORM, on: "2026-06-10") { edges { relations node { ${OBLIGATION} } } } }
       }`,
      { as: creditOffice, variables: { a: bureau.a, b: bureau.b, c: bureau.c } },
    );
    expect(errors).toEqual([]);
    for (const who of ['a', 'b', 'c']) {
      const pay = data[who].obligations.edges.find((edge: { node: { kind: string } }) => edge.node.kind === 'PAY');
      expect(pay).toEqual({
        relations: ['MUST_PERFORM'],
        node: {
          id: expect.any(String),
          kind: 'PAY',
          document: 'HT-2026-001',
          recordedBy: { name: '示例省道路局' },
          state: 'PERFORMED',
          performedOn: '2026-06-15',
          performedLate: true,
          overdueDays: 40,
          isOverdue: false,
          due: { on: '2026-05-06', rule: { n: 30, unit: 'DAY' } },
          legalBasis: { title: '保障中小企业款项支付条例', article: '9' },
          obligor: { name: '示例省道路局' },
          obligee: { name: '示例照明有限公司' },
          subject: {
            number: 'HT-2026-001',
            name: '道路照明设备采购合同',
            value: { amount: '1280000.00', currency: 'CNY' },
          },
        },
      });
    }
  });
});

describe('REQ-33 the five relations of each head at four dates', () => {
  // 1 March: A in office. 20 April: vacancy. 20 May: B acting, overdue. 20 June: C in office, paid.
  const dates = ['2026-03-01', '2026-04-20', '2026-05-20', '2026-06-10'] as const;
  const table: Record<'a' | 'b' | 'c', Record<string, [boolean, boolean, boolean, boolean]>> = {
    a: {
      MUST_PERFORM: [true, false, false, false],
      IN_OFFICE_WHEN_INCURRED: [true, true, true, true],
      IN_OFFICE_WHEN_DUE: [false, false, false, false],
      SIGNATORY: [true, true, true, true],
      NAMED_BY_DECISION: [false, false, false, false],
    },
    b: {
      MUST_PERFORM: [false, false, true, false],
      IN_OFFICE_WHEN_INCURRED: [false, false, false, false],
      IN_OFFICE_WHEN_DUE: [false, false, false, false],
      SIGNATORY: [false, false, false, false],
      NAMED_BY_DECISION: [false, false, false, false],
    },
    c: {
      MUST_PERFORM: [false, false, false, true],
      IN_OFFICE_WHEN_INCURRED: [false, false, false, false],
      IN_OFFICE_WHEN_DUE: [false, false, false, false],
      SIGNATORY: [false, false, false, false],
      NAMED_BY_DECISION: [false, false, false, false],
    },
  };
  const cases = Object.entries(table).flatMap(([person, relations]) =>
    Object.entries(relations).map(([relation, expected]) => ({
      person: person as 'a' | 'b' | 'c',
      relation,
      expected,
    })),
  );
  it.each(cases)('$person $relation: $expected', async ({ person, relation, expected }) => {
    expect(await Promise.all(dates.map((on) => tied(bureau[person], relation, on)))).toEqual(expected);
  });

  it('nobody was in office when it fell due, and the post says so: vacant, not unknown', async () => {
    expect(
      await Promise.all(['2026-03-01', '2026-05-06', '2026-05-20', '2026-06-10', '2015-06-01'].map((on) => holder(on))),
    ).toEqual(['HELD 甲某某', 'VACANT', 'HELD 乙某某', 'HELD 丙某某', 'HOLDER_UNKNOWN']);
  });
});

describe('REQ-33 A’s end is backdated by ten days', () => {
  let before: string;
  beforeAll(async () => {
    before = new Date().toISOString();
    await act(graph, registrar, 'tenureCorrect', {
      tenure: tenureA,
      endDate: '2026-03-21',
      reason: '任免文件日期更正',
      document: '示组〔2026〕41号',
    });
  });

  // As worked out by hand: from 22 to 31 March A is struck out, and nothing else was recorded for those days.
  const table: [on: string, knownBefore: string, knownNow: string][] = [
    ['2026-03-20', 'HELD 甲某某', 'HELD 甲某某'],
    ['2026-03-21', 'HELD 甲某某', 'HELD 甲某某'],
    ['2026-03-22', 'HELD 甲某某', 'HOLDER_UNKNOWN'],
    ['2026-03-31', 'HELD 甲某某', 'HOLDER_UNKNOWN'],
    ['2026-04-01', 'VACANT', 'VACANT'],
  ];
  it.each(table)('on %s: known before %s, known now %s', async (on, knownBefore, knownNow) => {
    expect(await holder(on, before)).toBe(knownBefore);
    expect(await holder(on)).toBe(knownNow);
  });

  it('moves what A had to perform, and nothing of what was owed', async () => {
    expect(await tied(bureau.a, 'MUST_PERFORM', '2026-03-25')).toBe(false);
    expect(await tied(bureau.a, 'MUST_PERFORM', '2026-03-21')).toBe(true);
    expect(await tied(bureau.a, 'IN_OFFICE_WHEN_INCURRED', '2026-03-25')).toBe(true);
    const { data } = await graph.ask(
      'query Paid($post: ID!) { obligations(filter: { post: $post, states: [PERFORMED] }) { edges { node { kind performedOn } } } }',
      {
        as: creditOffice,
        variables: { post: bureau.post },
      },
    );
    expect(data.obligations.edges).toContainEqual({ node: { kind: 'PAY', performedOn: '2026-06-15' } });
  });

  it('shows both versions of the tenure, and who recorded them', async () => {
    const { data } = await graph.ask(
      'query Versions($id: ID!) { tenure(id: $id) { endDate versions { version action changes { field before after } } } }',
      {
        as: registrar,
        variables: { id: tenureA },
      },
    );
    expect(data.tenure.endDate).toBe('2026-03-21');
    expect(data.tenure.versions.at(-1)).toMatchObject({
      action: 'tenureCorrect',
      changes: expect.arrayContaining([{ field: 'endDate', before: '2026-03-31', after: '2026-03-21' }]),
    });
  });
});

describe('REQ-33 an obligation as it stood', () => {
  it('was open and overdue on 20 May, and is performed now', async () => {
    const { data: list } = await graph.ask(
      'query Pay($obligor: ID!) { obligations(filter: { obligor: $obligor }, first: 100) { edges { node { id kind } } } }',
      {
        as: creditOffice,
        variables: { obligor: bureau.body },
      },
    );
    const pay = list.obligations.edges.find((edge: { node: { kind: string } }) => edge.node.kind === 'PAY').node.id;
    const { data, errors } = await graph.ask(
      `query Stood($id: ID!) {
         may: obligation(id: $id, asOf: "2026-05-20") { state isOverdue overdueDays performedOn }
         april: obligation(id: $id, asOf: "2026-04-20") { state isOverdue due { on } }
         now: obligation(id: $id) { state isOverdue performedLate versions { version action effectiveOn } }
       }`,
      { as: creditOffice, variables: { id: pay } },
    );
    expect(errors).toEqual([]);
    expect(data.may).toEqual({ state: 'OPEN', isOverdue: true, overdueDays: 14, performedOn: null });
    expect(data.april).toEqual({ state: 'OPEN', isOverdue: false, due: { on: '2026-05-06' } });
    expect(data.now).toMatchObject({ state: 'PERFORMED', isOverdue: false, performedLate: true });
  });
});

describe('REQ-33 the handover on 1 June', () => {
  it('names what C inherits, from whom, and how much of it is overdue', async () => {
    const { data, errors } = await graph.ask(
      `query Handover($post: ID!) {
         post(id: $post) { handover(on: "2026-06-01") {
           openCount overdueCount amounts { amount currency }
           outgoing { state tenure { kind person { name } } } incoming { state tenure { person { name } } }
           obligations { edges { node { kind subject { ... on ProcurementContract { number } } } } }
         } }
       }`,
      { as: creditOffice, variables: { post: bureau.post } },
    );
    expect(errors).toEqual([]);
    const { handover } = data.post;
    expect(handover.outgoing).toEqual({ state: 'HELD', tenure: { kind: 'ACTING', person: { name: '乙某某' } } });
    expect(handover.incoming).toEqual({ state: 'HELD', tenure: { person: { name: '丙某某' } } });
    expect(handover.obligations.edges).toContainEqual({ node: { kind: 'PAY', subject: { number: 'HT-2026-001' } } });
    expect(handover.amounts).toEqual([{ amount: '1280000.00', currency: 'CNY' }]);
  });
});
