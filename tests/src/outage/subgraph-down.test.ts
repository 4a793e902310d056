import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, attempt, creditOffice, procurementOfficer, registrar } from '../setup/actors.js';
import { type Bureau, contractTerms, foundBureau, signContract } from '../setup/bureau.js';
import { type Answer, key } from '../setup/graph.js';
import { type Installation, natsUrl, openInstallation } from './installation.js';
import { until } from './until.js';

/* The road bureau owes its supplier the price of a contract that A signed; one part after another is killed. */

const DOSSIER = `query Dossier($person: ID!) {
  person(id: $person) { name obligations(relation: SIGNATORY) { edges { node { kind } } } }
  obligations(filter: { person: $person }) { edges { node {
    kind state due { on } amount { amount }
    obligor { name }
    responsibilities { capacity holder(on: "2026-03-01") { state tenure { person { name } } } }
    subject { ... on ProcurementContract { number } }
  } } }
  procurementContracts(first: 10) { edges { node { number value { amount } } } }
}`;

describe.runIf(natsUrl)('a part of the graph is down (separate processes: needs TEST_NATS_URL)', () => {
  let graph: Installation;
  let bureau: Bureau;
  let contract: string;
  /** The answer while everything runs. */
  let whole: Answer['data'];

  const dossier = () => graph.ask(DOSSIER, { as: creditOffice, variables: { person: bureau.a } });
  const restored = async (name: string) => {
    await graph.restart(name);
    const { data, errors } = await dossier();
    expect({ data, errors }).toEqual({ data: whole, errors: [] });
  };
  /** What is missing, told once for each service. */
  const told = (errors: Answer['errors']) => [...new Set(errors.map(({ extensions: e }) => `${e.code} ${e.service}`))];
  const pay = (paidOn: string, amount: string) => ({ contract, paidOn, amount: { amount, currency: 'CNY' } });
  const obligationToPay = async () => {
    const { data } = await graph.ask(
      'query ToPay($id: ID!) { obligations(filter: { person: $id }) { edges { node { kind state performedOn amountPerformed { amount } } } } }',
      { as: creditOffice, variables: { id: bureau.a } },
    );
    return data.obligations.edges
      .map((edge: { node: { kind: string } }) => edge.node)
      .find(({ kind }: { kind: string }) => kind === 'PAY');
  };
  const freshness = async () => {
    const { data } = await graph.ask('{ freshness { sector lastApplied lag } }', { as: creditOffice });
    return data.freshness.find(({ sector }: { sector: string }) => sector === 'PROCUREMENT');
  };

  beforeAll(async () => {
    graph = await openInstallation(inject('adminUrl'));
    bureau = await foundBureau(graph);
    await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.a, startDate: '2021-06-01' });
    contract = await signContract(graph, bureau);
    await act(graph, procurementOfficer, 'procurementDeliveryRecord', {
      contract,
      deliveredOn: '2026-04-03',
      description: '全部灯具',
    });
    const { data, errors } = await dossier();
    expect(errors).toEqual([]);
    whole = data;
  });
  afterAll(() => graph?.close());

  describe('procurement', () => {
    let before: object;
    const lost = { key: key(), input: {} as Record<string, unknown> };
    beforeAll(async () => {
      before = await freshness();
      await graph.kill('procurement');
    });

    it('the list of obligations stays, without the details of its contracts, and says whose are missing', async () => {
      const { data, errors, status } = await dossier();
      expect(status).toBe(200);
      const withoutSubjects = whole.obligations.edges.map(({ node }: { node: object }) => ({
        node: { ...node, subject: null },
      }));
      expect(data).toEqual({ ...whole, obligations: { edges: withoutSubjects }, procurementContracts: null });
      expect(told(errors)).toEqual(['SUBGRAPH_UNAVAILABLE procurement']);
    });

    it('what concerns the other subgraphs is done, and the register follows at once', async () => {
      const { errors, userErrors, pending } = await attempt(graph, registrar, 'postCreate', {
        body: bureau.body,
        title: '副局长',
        validFrom: '2015-01-01',
      });
      expect({ errors, userErrors, pending }).toEqual({ errors: [], userErrors: [], pending: false });
    });

    it('its own actions are refused, and say how to repeat them', async () => {
      lost.input = { ...contractTerms(bureau), number: 'HT-2026-002', signatory: bureau.b };
      const { errors } = await attempt(graph, procurementOfficer, 'procurementContractSign', lost.input, {
        idempotencyKey: lost.key,
      });
      expect(errors).toEqual([
        { code: 'SUBGRAPH_UNAVAILABLE', message: expect.stringContaining('same idempotencyKey') },
      ]);
    });

    it('its freshness stands at its last event, however much happens elsewhere', async () => {
      expect(await freshness()).toEqual(before);
    });

    it('back again, everything is whole, and the repeated action is carried out', async () => {
      await restored('procurement');
      const { id, errors } = await attempt(graph, procurementOfficer, 'procurementContractSign', lost.input, {
        idempotencyKey: lost.key,
      });
      expect({ id, errors }).toEqual({ id: expect.any(String), errors: [] });
      whole = (await dossier()).data;
    });
  });

  describe('parties', () => {
    beforeAll(() => graph.kill('parties'));

    it('obligations, periods and contracts stay; only names are missing, and nobody is called vacant for that', async () => {
      const { data, errors } = await dossier();
      expect(data.person).toBeNull();
      expect(data.procurementContracts).toEqual(whole.procurementContracts);
      const nameless = whole.obligations.edges.map(
        ({ node }: { node: { responsibilities: { holder: object }[] } }) => ({
          node: {
            ...node,
            obligor: null,
            responsibilities: node.responsibilities.map((one) => ({
              ...one,
              holder: { ...one.holder, tenure: { person: null } },
            })),
          },
        }),
      );
      expect(data.obligations.edges).toEqual(nameless);
      expect(told(errors)).toEqual(['SUBGRAPH_UNAVAILABLE parties']);
    });

    it('the sector goes on working', async () => {
      const { errors, userErrors, pending } = await attempt(
        graph,
        procurementOfficer,
        'procurementPaymentRecord',
        pay('2026-04-20', '80000.00'),
      );
      expect({ errors, userErrors, pending }).toEqual({ errors: [], userErrors: [], pending: false });
      expect(await obligationToPay()).toMatchObject({ state: 'OPEN', amountPerformed: { amount: '80000.00' } });
    });

    it('back again, everything is whole', () => restored('parties'));
  });

  describe('the register', () => {
    beforeAll(() => graph.kill('obligations'));

    it('persons and contracts stay, obligations are missing', async () => {
      const { data, errors } = await dossier();
      expect(data).toEqual({ ...whole, person: { name: whole.person.name, obligations: null }, obligations: null });
      expect(told(errors)).toEqual(['SUBGRAPH_UNAVAILABLE obligations']);
    });

    it('actions are done and say that the register has not followed; it does when it is back', async () => {
      const [paid, began] = await Promise.all([
        attempt(graph, procurementOfficer, 'procurementPaymentRecord', pay('2026-05-20', '1200000.00')),
        attempt(graph, registrar, 'tenureEnd', { tenure: await tenureOfA(), endDate: '2026-05-31' }),
      ]);
      for (const { errors, userErrors, pending } of [paid, began]) {
        expect({ errors, userErrors, pending }).toEqual({ errors: [], userErrors: [], pending: true });
      }
      await graph.restart('obligations');
      const performed = await until(async () => {
        const obligation = await obligationToPay();
        return obligation.state === 'PERFORMED' && obligation;
      });
      expect(performed).toMatchObject({ performedOn: '2026-05-20', amountPerformed: { amount: '1280000.00' } });
      await until(async () => !(await mustPerform('2026-06-01')));
      expect(await mustPerform('2026-05-19')).toBe(true);
      whole = (await dossier()).data;
    });

    const tenureOfA = async () => {
      const { data } = await graph.ask('query Tenures($post: ID!) { post(id: $post) { tenures { id } } }', {
        as: registrar,
        variables: { post: bureau.post },
      });
      return data.post.tenures[0].id;
    };
    /** Whether A answers for anything on a day. */
    const mustPerform = async (on: string) => {
      const { data } = await graph.ask(
        'query Must($id: ID!, $on: Date!) { person(id: $id) { obligations(relation: MUST_PERFORM, on: $on) { totalCount } } }',
        {
          as: creditOffice,
          variables: { id: bureau.a, on },
        },
      );
      return data.person.obligations.totalCount > 0;
    };
  });

  describe('the gateway', () => {
    it('nobody is answered, and nothing is lost: back again, everything is whole', async () => {
      await graph.kill('gateway');
      await expect(dossier()).rejects.toThrow('fetch failed');
      await restored('gateway');
    });
  });
});
