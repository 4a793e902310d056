import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, creditOffice, procurementOfficer, registrar, secondProcurementOfficer } from '../setup/actors.js';
import { type Bureau, contractTerms, establishBody, foundBureau, signContract } from '../setup/bureau.js';
import { openTestGraph, type TestGraph, topology } from '../setup/graph.js';
import { natsUrl, openInstallation } from './installation.js';
import { subscribe } from './subscribing.js';
import { until } from './until.js';

/*
 * The province's road bureau and the city's, each with a contract; whoever watches hears of what he may see. The caller
 * of the city watches all that is hers, so that the first she hears of shows that she did not hear what came before.
 */

const CHANGED = `subscription Changed($filter: ObligationFilter) {
  obligationChanged(filter: $filter) { kind state performedOn obligor { name } subject { ... on ProcurementContract { number } } }
}`;

describe.runIf(topology === 'one process')('obligationChanged, all in one process', () => watching(openTestGraph));
describe.runIf(natsUrl)('obligationChanged, separate processes (needs TEST_NATS_URL)', () =>
  watching(openInstallation),
);

function watching(open: (serverUrl: string) => Promise<TestGraph>): void {
  let graph: TestGraph;
  let province: Bureau;
  let city: Bureau;

  beforeAll(async () => {
    graph = await open(inject('adminUrl'));
    province = await foundBureau(graph);
    const division = await act(graph, registrar, 'divisionRegister', {
      code: '990200',
      name: '示例市',
      kind: 'PREFECTURE',
    });
    const body = await establishBody(graph, division, '示例市道路局');
    const project = await act(graph, procurementOfficer, 'procurementProjectRegister', {
      number: 'SL-2026-002',
      name: '市区道路照明',
      buyer: body.body,
      method: 'OPEN_TENDER',
      category: 'GOODS',
      budget: { amount: '1500000', currency: 'CNY' },
      fundingSource: '一般公共预算',
      fiscalYear: 2026,
    });
    city = { ...province, ...body, project };
  });
  afterAll(() => graph?.close());

  const cityOfficer = { ...procurementOfficer, sub: 'procurement-of-the-city', division: '990200' };

  it('tells of a payment that somebody else records, as far as each may see', async () => {
    const contract = await signContract(graph, province, { number: 'HT-P' });
    await act(graph, procurementOfficer, 'procurementDeliveryRecord', {
      contract,
      deliveredOn: '2026-04-03',
      description: '全部灯具',
    });
    const [officer, office, outsider, anonymous] = await Promise.all([
      subscribe(graph, CHANGED, { as: secondProcurementOfficer, variables: { filter: { states: ['PERFORMED'] } } }),
      subscribe(graph, CHANGED, { as: creditOffice, variables: { filter: { obligor: province.body } } }),
      subscribe(graph, CHANGED, { as: cityOfficer }),
      subscribe(graph, CHANGED, {}),
    ]);
    const price = { amount: '1280000.00', currency: 'CNY' };
    await act(graph, procurementOfficer, 'procurementPaymentRecord', { contract, paidOn: '2026-04-20', amount: price });
    const paid = {
      kind: 'PAY',
      state: 'PERFORMED',
      performedOn: '2026-04-20',
      obligor: { name: '示例省道路局' },
      subject: { number: 'HT-P' },
    };
    expect(await officer.next()).toEqual({ data: { obligationChanged: paid } });
    expect(await office.next()).toEqual({ data: { obligationChanged: paid } });

    await act(graph, procurementOfficer, 'procurementContractSign', { ...contractTerms(city), number: 'HT-C' });
    expect(await outsider.next()).toMatchObject({
      data: { obligationChanged: { obligor: { name: '示例市道路局' }, subject: { number: 'HT-C' } } },
    });
    await Promise.all([officer, office, outsider, anonymous].map((one) => one.leave()));
  });

  it('is refused at once when its filter is no good', async () => {
    const refused = await subscribe(graph, CHANGED, { as: creditOffice, variables: { filter: { obligor: 'nobody' } } });
    expect(await refused.next()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(await refused.next()).toBeUndefined();
  });

  it('ends when the client leaves, though nothing happens', async () => {
    await until(async () => (await streamed()) === 0);
    const clients = await Promise.all([1, 2, 3].map(() => subscribe(graph, CHANGED, { as: creditOffice })));
    await until(async () => (await streamed()) === 3);
    await Promise.all(clients.map((client) => client.leave()));
    await until(async () => (await streamed()) === 0);
  });

  /** Subscriptions that the gateway streams, by its own count. */
  async function streamed(): Promise<number> {
    const metrics = await (await graph.fetch(new Request('http://graph.test/metrics'))).text();
    return Number(/^gateway_open_subscriptions (\d+)$/m.exec(metrics)![1]);
  }
}
