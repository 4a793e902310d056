import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import {
  act,
  attempt,
  creditOffice,
  PURPOSE,
  procurementOfficer,
  registrar,
  secondProcurementOfficer,
} from '../setup/actors.js';
import { type Bureau, foundBureau, signContract } from '../setup/bureau.js';
import { openTestGraph, type TestGraph } from '../setup/graph.js';

let graph: TestGraph;
let bureau: Bureau;
let pay: string;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  bureau = await foundBureau(graph);
  await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.a, startDate: '2021-06-01' });
  const contract = await signContract(graph, bureau);
  await act(graph, procurementOfficer, 'procurementDeliveryRecord', {
    contract,
    deliveredOn: '2026-04-03',
    description: '全部灯具',
  });
  pay = await obligation('PAY');
});
afterAll(() => graph?.close());

async function obligation(kind: string): Promise<string> {
  const { data } = await graph.ask(
    'query Owed($obligor: ID!) { obligations(filter: { obligor: $obligor }, first: 100) { edges { node { id kind } } } }',
    {
      as: creditOffice,
      variables: { obligor: bureau.body },
    },
  );
  return data.obligations.edges.find((edge: { node: { kind: string } }) => edge.node.kind === kind).node.id;
}

async function state(id: string) {
  const { data } = await graph.ask(
    'query State($id: ID!) { obligation(id: $id) { state isOverdue due { on } amount { amount } } }',
    { as: creditOffice, variables: { id } },
  );
  return data.obligation;
}

/** Rules look after the commit: the lead on the payment comes to be in that state, and is one. */
async function leadIs(state: string): Promise<void> {
  const leads = async () => {
    const { data } = await graph.ask(
      '{ procurementFlags(filter: { rule: [SME_UNPAID_WHEN_DUE] }) { edges { node { state } } } }',
      { as: procurementOfficer },
    );
    return data.procurementFlags.edges.map(({ node }: { node: { state: string } }) => node.state);
  };
  await vi.waitFor(async () => expect(await leads()).toEqual([state]), { timeout: 20_000, interval: 100 });
}

const lawful = () => ({
  obligation: pay,
  kind: 'MODIFICATION',
  reason: 'PUBLIC_INTEREST',
  explanation: '汛期道路抢险，经协商顺延付款',
  authority: '示例省人民政府常务会议 2026年第5次',
  procedureDocument: '示政办函〔2026〕31号',
  compensationDecision: '按合同利率支付顺延期间利息，示财建〔2026〕12号',
  effectiveOn: '2026-04-30',
  newDueOn: '2026-12-31',
});

describe('REQ-33 REQ-40 what is owed changes only by law', () => {
  it('a change of leader alters nothing', async () => {
    const before = await state(pay);
    const { data } = await graph.ask('query T($p: ID!) { post(id: $p) { tenures { id } } }', {
      as: registrar,
      variables: { p: bureau.post },
    });
    await act(graph, registrar, 'tenureEnd', { tenure: data.post.tenures[0].id, endDate: '2026-03-31' });
    await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.b, startDate: '2026-04-01' });
    expect(await state(pay)).toEqual(before);
  });

  it.each(['因换届，原负责人已调离', '政府换届后新班子不认可', '机构调整，职能划转'])(
    'is refused with the clause when the reason is "%s"',
    async (explanation) => {
      const { id, userErrors } = await attempt(graph, procurementOfficer, 'obligationChangePrepare', {
        ...lawful(),
        explanation,
      });
      expect(id).toBeUndefined();
      expect(userErrors).toEqual([
        {
          code: 'REASON_NOT_LAWFUL',
          field: ['input', 'explanation'],
          message: expect.stringContaining('优化营商环境条例 art. 31'),
        },
      ]);
    },
  );

  it('lists everything that is missing, not just the first fault, and writes nothing', async () => {
    const { userErrors } = await attempt(graph, procurementOfficer, 'obligationChangePrepare', {
      ...lawful(),
      authority: '',
      procedureDocument: ' ',
      compensationDecision: '',
      effectiveOn: '2099-01-01',
      newDueOn: null,
    });
    expect(userErrors.map(({ code, field }) => `${code} ${field.at(-1)}`)).toEqual([
      'REQUIRED authority',
      'REQUIRED procedureDocument',
      'REQUIRED compensationDecision',
      'IN_FUTURE effectiveOn',
      'REQUIRED newDueOn',
    ]);
    const { data } = await graph.ask('{ obligationChanges { totalCount } }', { as: procurementOfficer });
    expect(data.obligationChanges.totalCount).toBe(0);
  });

  it.each([
    [
      'a new amount that is not above 0',
      { newAmount: { amount: '-5.00', currency: 'CNY' } },
      'NOT_POSITIVE newAmount.amount',
    ],
    ['another currency', { newAmount: { amount: '5.00', currency: 'USD' } }, 'OTHER_CURRENCY newAmount.currency'],
    ['a last day before the change takes effect', { newDueOn: '1990-01-01' }, 'BEFORE_EFFECTIVE newDueOn'],
    ['a discharge with a new last day', { kind: 'DISCHARGE' }, 'CONTRADICTION kind'],
  ])('refuses %s', async (_, changed, refusal) => {
    const { userErrors } = await attempt(graph, procurementOfficer, 'obligationChangePrepare', {
      ...lawful(),
      ...changed,
    });
    expect(userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`)).toEqual([refusal]);
  });

  it('until then what is overdue is a lead of its sector', () => leadIs('RAISED'));

  it('takes two persons: who prepared it cannot approve it', async () => {
    const change = await act(graph, procurementOfficer, 'obligationChangePrepare', lawful());
    expect((await state(pay)).state).toBe('OPEN');
    const own = await attempt(graph, procurementOfficer, 'obligationChangeApprove', { change });
    expect(own.userErrors.map((e) => e.code)).toEqual(['SAME_PERSON']);
    await act(graph, secondProcurementOfficer, 'obligationChangeApprove', { change, remark: '同意' });
    expect(await state(pay)).toMatchObject({ state: 'MODIFIED', isOverdue: false, due: { on: '2026-12-31' } });
    const again = await attempt(graph, secondProcurementOfficer, 'obligationChangeApprove', { change });
    expect(again.userErrors.map((e) => e.code)).toEqual(['NOT_PENDING']);
  });

  it('the sector counts by what holds: nothing is late that was lawfully put off', () => leadIs('WITHDRAWN'));

  it('a rejected change leaves all as it was, and says why', async () => {
    const change = await act(graph, procurementOfficer, 'obligationChangePrepare', {
      ...lawful(),
      newDueOn: '2027-12-31',
    });
    const silent = await attempt(graph, secondProcurementOfficer, 'obligationChangeReject', { change });
    expect(silent.userErrors.map((e) => e.code)).toEqual(['REQUIRED']);
    await act(graph, secondProcurementOfficer, 'obligationChangeReject', { change, remark: '补偿决定未附' });
    expect(await state(pay)).toMatchObject({ state: 'MODIFIED', due: { on: '2026-12-31' } });
  });

  it('a discharge ends it, and nothing more can be changed then', async () => {
    const file = await obligation('FILE_CONTRACT');
    const { newDueOn: _, ...rest } = lawful();
    const change = await act(graph, procurementOfficer, 'obligationChangePrepare', {
      ...rest,
      obligation: file,
      kind: 'DISCHARGE',
      reason: 'EFFECTIVE_JUDGMENT',
    });
    await act(graph, secondProcurementOfficer, 'obligationChangeApprove', { change });
    expect(await state(file)).toMatchObject({ state: 'DISCHARGED', isOverdue: false });
    const { userErrors } = await attempt(graph, procurementOfficer, 'obligationChangePrepare', {
      ...lawful(),
      obligation: file,
    });
    expect(userErrors.map((e) => e.code)).toContain('NOT_OPEN');
  });

  it('is not for others: the credit office, another sector, another division, nobody', async () => {
    const credit = await attempt(graph, creditOffice, 'obligationChangePrepare', lawful());
    expect(credit.userErrors.map((e) => e.code)).toContain('NOT_COMPETENT');
    const elsewhere = await attempt(
      graph,
      { ...procurementOfficer, division: '980000' },
      'obligationChangePrepare',
      lawful(),
    );
    expect(elsewhere.userErrors.map((e) => e.code)).toContain('NOT_FOUND');
    const nobody = await attempt(graph, undefined, 'obligationChangePrepare', lawful());
    expect(nobody.errors.map((e) => e.code)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('REQ-33 a recorded decision names a person; nothing else does', () => {
  const decision = () => ({
    obligation: pay,
    person: bureau.a,
    basis: 'ACCOUNTABILITY',
    documentNumber: '示纪问〔2026〕3号',
    issuer: '示例省监察委员会',
    decidedOn: '2026-07-01',
  });
  const named = async (headers: Record<string, string>) => {
    const { data } = await graph.ask(
      'query Named($p: ID!) { person(id: $p) { obligations(relation: NAMED_BY_DECISION) { totalCount edges { relations } } } }',
      {
        as: creditOffice,
        variables: { p: bureau.a },
        headers,
      },
    );
    return data.person.obligations.totalCount;
  };

  it('only by the credit office, with its document', async () => {
    const officer = await attempt(graph, procurementOfficer, 'obligationDecisionRecord', {
      ...decision(),
      documentNumber: '',
    });
    expect(officer.userErrors.map((e) => e.code)).toEqual(['NOT_COMPETENT', 'PURPOSE_REQUIRED', 'REQUIRED']);
    await act(graph, creditOffice, 'obligationDecisionRecord', decision(), PURPOSE);
  });

  it('of a person who is known', async () => {
    const person = '01900000-0000-7000-8000-00000000dead';
    const { userErrors } = await attempt(
      graph,
      creditOffice,
      'obligationDecisionRecord',
      { ...decision(), person },
      { headers: PURPOSE },
    );
    expect(userErrors.map((e) => e.code)).toEqual(['NOT_FOUND']);
  });

  it('is seen with a purpose and a case number, and is not there without', async () => {
    expect(await named({})).toBe(0);
    expect(await named(PURPOSE)).toBe(1);
  });

  it('leaves a look that the person can read, though nothing was found too', async () => {
    const looks = async (person: string) => {
      const { data } = await graph.ask(
        'query Looks($p: ID!) { person(id: $p) { obligationLooks { actorName purpose caseNumber what } } }',
        {
          as: { roles: ['subject'], person },
          variables: { p: person },
        },
      );
      return data.person.obligationLooks;
    };
    expect(await looks(bureau.a)).toContainEqual({
      actorName: 'credit',
      purpose: '失信认定复核',
      caseNumber: 'XY-2026-17',
      what: 'Person.obligations',
    });
    expect(await looks(bureau.c)).toEqual([]);
    await graph.ask('query Filtered($p: ID!) { obligations(filter: { person: $p }) { totalCount } }', {
      as: creditOffice,
      variables: { p: bureau.c },
      headers: PURPOSE,
    });
    expect(await looks(bureau.c)).toMatchObject([{ what: 'ObligationFilter.person' }]);
  });

  it('is open to the discipline organ that manages the person, and to no other', async () => {
    const ties = async (body: string) => {
      const { data } = await graph.ask(
        'query Ties($p: ID!) { person(id: $p) { obligations(relation: NAMED_BY_DECISION) { totalCount } } }',
        {
          as: { sub: body, roles: ['discipline'], body },
          variables: { p: bureau.a },
          headers: PURPOSE,
        },
      );
      return data.person?.obligations.totalCount ?? null;
    };
    expect(await ties(bureau.manager)).toBe(1);
    expect(await ties(bureau.body)).toBeNull();
  });
});
