import type { JsonObject } from '@integrity-graph/kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { done, ids, officer, sign } from '../testing/world.js';
import { recordPackageFaults } from './standard.js';
import { type Exchange, openExchange } from './testing/exchange.js';

let exchange: Exchange;

beforeAll(async () => {
  exchange = await openExchange(inject('adminUrl'));
});
afterAll(() => exchange.close());

describe('REQ-35 a contracting process of our own', () => {
  let contract: string;
  let project: string;

  beforeAll(async () => {
    contract = await sign(exchange.world);
    await done(exchange.world, 'procurementDeliveryRecord', {
      contract,
      deliveredOn: '2026-03-30',
      description: '路灯 320 盏',
    });
    await done(exchange.world, 'procurementAcceptanceRecord', {
      contract,
      acceptedOn: '2026-04-02',
      items: [{ name: '照度', isMet: true }],
      signedBy: ids.head,
    });
    await done(exchange.world, 'procurementContractSupplement', {
      contract,
      changedOn: '2026-04-15',
      reason: '增加两处路口',
      document: '示合补〔2026〕1号',
      amount: { amount: '100000' },
    });
    await done(exchange.world, 'procurementPaymentRecord', {
      contract,
      paidOn: '2026-04-20',
      amount: { amount: '280000.50' },
    });
    const { data } = await exchange.world.as('procurement', officer)(
      'query ($id: ID!) { procurementContract(id: $id) { project { id } } }',
      { id: contract },
    );
    project = data.procurementContract.project.id;
  });

  const compiledOf = (record: JsonObject | null) =>
    (record as { records: [{ compiledRelease: JsonObject }] }).records[0].compiledRelease;

  it('is a record in which a reader of the standard finds buyer, supplier, sums and days', async () => {
    const record = await exchange.recordOf({ project });
    expect(recordPackageFaults(record)).toEqual([]);
    const code = await exchange.codeOf(ids.supplier);
    expect(compiledOf(record)).toMatchObject({
      ocid: `ocds-000000-${project}`,
      tag: ['compiled'],
      buyer: { id: `CN-USCC-${await exchange.codeOf(ids.buyer)}` },
      planning: { budget: { amount: { amount: 1300000, currency: 'CNY' }, description: '一般公共预算' } },
      tender: { procurementMethod: 'open', procurementMethodDetails: '公开招标', mainProcurementCategory: 'works' },
      awards: [{ date: '2026-02-20T00:00:00+08:00', suppliers: [{ id: `CN-USCC-${code}` }] }],
      contracts: [
        {
          id: contract,
          dateSigned: '2026-03-02T00:00:00+08:00',
          value: { amount: 1280000, currency: 'CNY' },
          amendments: [
            { date: '2026-04-15T00:00:00+08:00', description: '示合补〔2026〕1号', rationale: '增加两处路口' },
          ],
          implementation: {
            transactions: [{ date: '2026-04-20T00:00:00+08:00', value: { amount: 280000.5, currency: 'CNY' } }],
            milestones: [{ title: '照度', status: 'met', dateMet: '2026-04-02T00:00:00+08:00' }],
          },
        },
      ],
    });
    const parties = compiledOf(record).parties as { id: string; identifier: JsonObject }[];
    expect(parties.find(({ id }) => id === `CN-USCC-${code}`)!.identifier).toMatchObject({
      scheme: 'CN-USCC',
      id: code,
    });
    expect(await exchange.recordOf({ ocid: `ocds-000000-${project}` })).toEqual(record);
  });

  it('shows the public nothing before its contract is published, and then the contract without what was paid', async () => {
    expect(await exchange.recordOf({ contract }, null)).toBeNull();
    await done(exchange.world, 'procurementContractPublish', {
      contract,
      publishedOn: '2026-03-03',
      medium: '示例政府采购网',
      basis: '政府采购法实施条例 50',
      approverPost: ids.head,
    });
    const record = await exchange.recordOf({ contract }, null);
    expect(recordPackageFaults(record)).toEqual([]);
    const { contracts, tender, planning } = compiledOf(record);
    expect(contracts).toMatchObject([{ id: contract, value: { amount: 1280000 } }]);
    for (const field of ['implementation', 'amendments'])
      expect((contracts as JsonObject[])[0]).not.toHaveProperty(field);
    expect([tender, planning]).toEqual([undefined, undefined]);
  });
});
