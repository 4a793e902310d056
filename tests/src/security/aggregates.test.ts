import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, PURPOSE, procurementOfficer, registrar } from '../setup/actors.js';
import { type Bureau, foundBureau, signContract } from '../setup/bureau.js';
import { type Asked, openTestGraph, type TestGraph } from '../setup/graph.js';
import { setObligationLevels } from './behind.js';
import { eventsOf } from './events.js';

/*
 * One body owes under four contracts, whose obligations lie at L1 to L4. The amounts are 1, 10, 100 and 1,000, so that
 * every sum tells whose obligations went into it.
 */

let graph: TestGraph;
let bureau: Bureau;
/** Obligations by level. */
const byLevel = new Map<number, string[]>();
/** Contracts by level. */
const contracts = new Map<number, string>();

const officer = { ...procurementOfficer, clearance: 'L4' as const };

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  bureau = await foundBureau(graph);
  await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.a, startDate: '2021-06-01' });
  for (const level of [1, 2, 3, 4]) {
    const contract = await signContract(graph, bureau, {
      number: `HT-${level}`,
      value: { amount: String(10 ** (level - 1)) },
    });
    await act(graph, officer, 'procurementDeliveryRecord', {
      contract,
      deliveredOn: '2026-04-03',
      description: '灯具',
    });
    contracts.set(level, contract);
  }
  const { data } = await graph.ask(
    'query Owed($obligor: ID!) { obligations(filter: { obligor: $obligor }, first: 100) { edges { node { id subject { ... on ProcurementContract { number } } } } } }',
    { as: officer, variables: { obligor: bureau.body } },
  );
  for (const { node } of data.obligations.edges) {
    const level = Number(node.subject.number.slice(-1));
    byLevel.set(level, [...(byLevel.get(level) ?? []), node.id]);
  }
  await setObligationLevels(graph, new Map([...byLevel].flatMap(([level, ids]) => ids.map((id) => [id, level]))));
});
afterAll(() => graph?.close());

const officerOf = (sector: string, division: string, clearance: string) => ({
  as: { sub: `${sector}-${division}-${clearance}`, roles: ['officer'], sector, division, clearance: clearance as 'L2' },
});
const credit = (division: string) => ({ as: { sub: `credit-${division}`, roles: ['credit-office'], division } });

/** Callers, the highest level of the obligations they see, and whether they may know who is tied to them. */
const CALLERS: [name: string, levels: number, ties: boolean, asked: () => Asked][] = [
  ['nobody known', 1, false, () => ({})],
  ['an officer of the sector, L2', 2, true, () => officerOf('procurement', '990000', 'L2')],
  ['an officer of the sector, L3', 3, true, () => officerOf('procurement', '990000', 'L3')],
  [
    'an officer of the sector, L4, with purpose',
    4,
    true,
    () => ({ ...officerOf('procurement', '990000', 'L4'), headers: PURPOSE }),
  ],
  [
    'an officer of the sector elsewhere, L4, with purpose',
    1,
    false,
    () => ({ ...officerOf('procurement', '980000', 'L4'), headers: PURPOSE }),
  ],
  ['an officer of a county below', 1, false, () => officerOf('procurement', '990100', 'L4')],
  ['an officer of another sector', 1, false, () => officerOf('environment', '990000', 'L4')],
  ['the registrar', 1, false, () => officerOf('parties', '990000', 'L4')],
  ['the credit office', 3, true, () => credit('990000')],
  ['the credit office elsewhere, with purpose', 1, false, () => ({ ...credit('980000'), headers: PURPOSE })],
  ['the discipline organ without a purpose', 1, false, () => ({ as: { roles: ['discipline'], body: bureau.manager } })],
  [
    'the discipline organ with one',
    4,
    true,
    () => ({ as: { roles: ['discipline'], body: bureau.manager }, headers: PURPOSE }),
  ],
  ['the head himself', 4, true, () => ({ as: { roles: ['subject'], person: bureau.a } })],
  ['another person', 1, false, () => ({ as: { roles: ['subject'], person: bureau.b } })],
  ['the supplier', 4, false, () => ({ as: { roles: ['subject'], body: bureau.firm } })],
  ['the body itself', 4, true, () => ({ as: { roles: ['subject'], body: bureau.body } })],
];

/** The supplier is owed to in some of them only. */
const isOwedTo = (name: string) => name === 'the supplier';

describe('counts, sums, orders and pages', () => {
  it.each(CALLERS)('for %s tell of nothing above L%i', async (name, levels, _ties, asked) => {
    const all = [...byLevel].flatMap(([level, ids]) => ids.map((id) => ({ id, level })));
    const single = await graph.ask(
      `query Single { ${all.map(({ id }, index) => `o${index}: obligation(id: "${id}") { id amount { amount } isOverdue }`).join(' ')} }`,
      asked(),
    );
    const seen = Object.values(
      single.data as Record<string, { id: string; amount: { amount: string } | null; isOverdue: boolean } | null>,
    ).filter((one) => one !== null);
    const visible = seen.map(({ id }) => id).sort();
    const levelOf = new Map(all.map(({ id, level }) => [id, level]));
    const lowest = isOwedTo(name) ? 0 : 1;
    expect([...new Set(visible.map((id) => levelOf.get(id)))]).toEqual(
      Array.from({ length: levels }, (_, index) => index + 1),
    );
    if (lowest) expect(visible.length).toBe(all.filter(({ level }) => level <= levels).length);

    const { data, errors } = await graph.ask(
      `query Aggregates($body: ID!, $post: ID!) {
         list: obligations(filter: { obligor: $body }, first: 100) { totalCount edges { node { id } } }
         byPost: obligations(filter: { post: $post }, orderBy: AMOUNT_DESC, first: 100) { totalCount edges { node { id } } }
         overdue: obligations(filter: { obligor: $body, isOverdue: true }, first: 1) { totalCount }
         governmentBody(id: $body) {
           obligations(first: 1) { totalCount }
           byState: obligationCounts(by: STATE) { count } bySector: obligationCounts(by: SECTOR) { count } byMonth: obligationCounts(by: MONTH) { count }
         }
         post(id: $post) {
           obligations(orderBy: INCURRED_DESC, first: 1) { totalCount }
           handover(on: "2026-06-01") { openCount overdueCount amounts { amount } obligations(first: 100) { totalCount edges { node { id } } } }
         }
       }`,
      { ...asked(), variables: { body: bureau.body, post: bureau.post } },
    );
    expect(errors).toEqual([]);
    const idsIn = (connection: { edges: { node: { id: string } }[] }) =>
      connection.edges.map(({ node }) => node.id).sort();
    const { handover } = data.post;
    expect([idsIn(data.list), idsIn(data.byPost), idsIn(handover.obligations)]).toEqual([visible, visible, visible]);
    const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    const { byState, bySector, byMonth, obligations } = data.governmentBody;
    const counts = [
      data.list.totalCount,
      data.byPost.totalCount,
      obligations.totalCount,
      sum(byState),
      sum(bySector),
      sum(byMonth),
      data.post.obligations.totalCount,
      handover.openCount,
      handover.obligations.totalCount,
    ];
    expect(counts).toEqual(counts.map(() => visible.length));
    expect(data.overdue.totalCount).toBe(seen.filter(({ isOverdue }) => isOverdue).length);
    expect(handover.overdueCount).toBeLessThanOrEqual(visible.length);
    const owed = seen.reduce((total, { amount }) => total + Number(amount?.amount ?? 0), 0);
    expect(handover.amounts.map(({ amount }: { amount: string }) => Number(amount))).toEqual([owed]);
  });

  it.each(CALLERS.filter(([name]) => name !== 'nobody known'))(
    'for %s a person’s obligations are those he may tie to him',
    async (_name, levels, ties, asked) => {
      const { data } = await graph.ask(
        `query Ties($person: ID!) {
         person(id: $person) { obligations(first: 100) { totalCount edges { node { level } relations } } }
         obligations(filter: { person: $person }, first: 100) { totalCount edges { node { level } } }
       }`,
        { ...asked(), variables: { person: bureau.a } },
      );
      const own = data.person?.obligations ?? { totalCount: 0, edges: [] };
      for (const list of [own, data.obligations]) {
        expect(list.totalCount).toBe(list.edges.length);
        expect(list.edges.length > 0).toBe(ties);
        expect(list.edges.every(({ node }: { node: { level: string } }) => Number(node.level[1]) <= levels)).toBe(true);
      }
    },
  );

  it('a person’s obligations are refused to who shows no token, as is looking for them by person', async () => {
    const { data, errors } = await graph.ask(
      'query Ties($p: ID!) { person(id: $p) { name obligations { totalCount } } obligations(filter: { person: $p }) { totalCount } }',
      { variables: { p: bureau.a } },
    );
    expect(data).toEqual({ person: { name: '甲某某', obligations: null }, obligations: null });
    expect(errors.map(({ extensions, path }) => `${path!.join('.')} ${extensions.code}`).sort()).toEqual([
      'obligations FORBIDDEN',
      'person.obligations FORBIDDEN',
    ]);
  });

  it('a cursor at a row one may not see leads on as one at no row does', async () => {
    const hidden = byLevel.get(4)!;
    const cursorAt = (id: string) => Buffer.from(JSON.stringify(['AMOUNT_DESC', '100.00', id])).toString('base64url');
    const after = async (cursor: string) => {
      const { data, errors } = await graph.ask(
        'query After($c: String!) { obligations(orderBy: AMOUNT_DESC, after: $c, first: 100) { totalCount edges { node { id } } } }',
        {
          ...officerOf('procurement', '990000', 'L2'),
          variables: { c: cursor },
        },
      );
      return { errors, ...data.obligations };
    };
    const expected = await after(cursorAt('ffffffff-ffff-7fff-8fff-ffffffffffff'));
    expect(expected.errors).toEqual([]);
    for (const id of hidden) expect(await after(cursorAt(id))).toEqual(expected);
  });

  it('pages of one entry make up the list, for every order', async () => {
    const { data } = await graph.ask('{ __type(name: "ObligationOrder") { enumValues { name } } }');
    for (const { name } of data.__type.enumValues as { name: string }[]) {
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: {
          obligations: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        } = (
          await graph.ask(
            `query Page($after: String) { obligations(orderBy: ${name}, first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
            {
              ...officerOf('procurement', '990000', 'L2'),
              variables: { after },
            },
          )
        ).data;
        ids.push(...page.obligations.edges.map(({ node }) => node.id));
        if (!page.obligations.pageInfo.hasNextPage) break;
        after = page.obligations.pageInfo.endCursor;
      }
      expect(ids.toSorted()).toEqual([...byLevel.get(1)!, ...byLevel.get(2)!].sort());
    }
  });
});

describe('the subscription obligationChanged', () => {
  it('brings each subscriber what he may see, and nothing else', async () => {
    const subscribers = await Promise.all(
      CALLERS.map(async ([name, levels, _, asked]) => ({
        name,
        levels,
        stream: await eventsOf(
          graph.fetch,
          'subscription Changed { obligationChanged { id level isOverdue } }',
          asked(),
        ),
      })),
    );
    try {
      // From the most secret down: what everybody sees comes last, and ends the waiting.
      for (const level of [4, 3, 2, 1]) {
        await act(graph, officer, 'procurementPaymentRecord', {
          contract: contracts.get(level),
          paidOn: '2026-07-01',
          amount: { amount: '0.5' },
        });
      }
      for (const { name, levels, stream } of subscribers) {
        const got: number[] = [];
        while (!got.includes(1)) {
          const { data, errors } = await stream.next();
          expect(errors ?? []).toEqual([]);
          got.push(Number((data as { obligationChanged: { level: string } }).obligationChanged.level[1]));
        }
        expect([name, [...new Set(got)].sort()]).toEqual([
          name,
          Array.from({ length: levels }, (_, index) => index + 1),
        ]);
      }
    } finally {
      for (const { stream } of subscribers) await stream.close();
    }
  });
});
