import { readFileSync } from 'node:fs';
import type { JsonObject, Release } from '@integrity-graph/kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { officer } from '../testing/world.js';
import { exampleFile, readExample } from './testing/examples.js';
import { type Exchange, openExchange } from './testing/exchange.js';

let exchange: Exchange;

beforeAll(async () => {
  exchange = await openExchange(inject('adminUrl'));
});
afterAll(() => exchange.close());

describe('a tied process with lots', () => {
  const OCID = 'ocds-213czf-000-00001';
  const example = exampleFile('ocds-213czf-000-00001.json');
  let map: string;

  beforeAll(async () => {
    ({ parties: map } = await exchange.ties());
  });

  it('is recorded with its packages, and each award and contract with the one it is of', async () => {
    const ocid = 'ocds-213czf-000-lots';
    const release = JSON.parse(readFileSync(example, 'utf8').replaceAll(OCID, ocid));
    const releases = (release.releases ?? [release]) as (Release & { tender?: JsonObject; awards?: JsonObject[] })[];
    const lots: JsonObject[] = [
      { id: 'lot-1', title: 'Lanes', value: { amount: 9000000, currency: 'GBP' } },
      { id: 'lot-2', title: 'Signs' },
    ];
    for (const one of releases) {
      if (one.tender) one.tender.lots = lots;
      for (const award of one.awards ?? []) award.relatedLots = ['lot-1'];
    }
    const path = exchange.write('lots.json', release);
    const { report } = await exchange.importFiles([path], { map });
    expect(report.files[0]!.processes[0]!.reasons).toContainEqual({
      path: 'tender.lots[lot-2]',
      reason: 'a package needs an id and a value above 0, in a known currency',
    });
    const { data } = await exchange.world.as('procurement', officer)(
      'query ($project: ID!) { procurementProject(id: $project) { packages { number name budget { amount } } awards { package { name } } } procurementContracts(filter: { project: $project }) { edges { node { package { name } } } } }',
      { project: report.files[0]!.processes[0]!.project },
    );
    expect(data.procurementProject).toEqual({
      packages: [{ number: 'lot-1', name: 'Lanes', budget: { amount: '9000000.00' } }],
      awards: [{ package: { name: 'Lanes' } }],
    });
    expect(data.procurementContracts.edges).toEqual([{ node: { package: { name: 'Lanes' } } }]);
    expect(await exchange.lostFrom(path, report)).toEqual([]);
  });

  it.each([
    ['a lot', 'unsuccessful', null, { number: 'lot-2' }],
    ['a tender', 'cancelled', 'TASK_CANCELLED', null],
  ])('is recorded with what of it failed: %s that is %s', async (what, status, reason, lot) => {
    const isLot = what === 'a lot';
    const ocid = `ocds-213czf-000-${status}`;
    const [release] = readExample('ocds-213czf-000-00001-02-tender.json').releases as (Release & {
      tender: JsonObject;
    })[];
    const lots = [
      { id: 'lot-1', title: 'Lanes', value: { amount: 9000000, currency: 'GBP' } },
      { id: 'lot-2', title: 'Signs', value: { amount: 100000, currency: 'GBP' }, ...(isLot && { status }) },
    ];
    const tender = { ...release!.tender, lots, ...(!isLot && { status }) };
    const path = exchange.write(`${status}.json`, { ...release!, ocid, tender });
    const { report } = await exchange.importFiles([path], { map });
    const { data } = await exchange.world.as('procurement', officer)(
      'query ($project: ID!) { procurementProject(id: $project) { failures { reason decidedOn package { number } } } }',
      { project: report.files[0]!.processes[0]!.project },
    );
    expect(data.procurementProject.failures).toEqual([{ reason, decidedOn: null, package: lot }]);
    const unplaced = report.files[0]!.processes[0]!.unplaced.map((one) => one.path);
    expect(unplaced).not.toContain(isLot ? 'tender.lots[].status' : 'tender.status');
    expect(await exchange.lostFrom(path, report)).toEqual([]);
  });

  it('is recorded as failed as long as its releases say so', async () => {
    const ocid = 'ocds-213czf-000-withdrawn';
    const [release] = readExample('ocds-213czf-000-00001-02-tender.json').releases as (Release & {
      tender: JsonObject;
    })[];
    const told = async (id: string, date: string, status: string) => {
      const path = exchange.write(`${id}.json`, {
        ...release!,
        ocid,
        id,
        date,
        tender: { ...release!.tender, status },
      });
      const { report } = await exchange.importFiles([path], { map });
      const { data } = await exchange.world.as('procurement', officer)(
        'query ($project: ID!) { procurementProject(id: $project) { failures { reason withdrawnOn } } }',
        { project: report.files[0]!.processes[0]!.project },
      );
      return data.procurementProject.failures;
    };
    const failed = [{ reason: null, withdrawnOn: null }];
    expect(await told('withdrawn-1', '2026-03-01T00:00:00Z', 'unsuccessful')).toEqual(failed);
    const again = [{ reason: null, withdrawnOn: '2026-04-01' }];
    expect(await told('withdrawn-2', '2026-04-01T00:00:00Z', 'active')).toEqual(again);
    // A file read once more tells nothing new.
    expect(await told('withdrawn-1', '2026-03-01T00:00:00Z', 'unsuccessful')).toEqual(again);
    expect(await told('withdrawn-3', '2026-05-01T00:00:00Z', 'unsuccessful')).toEqual(failed);
  });

  it.each<[string, { awards?: object[]; contracts?: object[] }, string | undefined]>([
    ['an award of it with others', { awards: [{ relatedLots: ['lot-1', 'lot-2'] }] }, 'an award'],
    ['an award of it all', { awards: [{ status: 'active' }] }, 'an award'],
    [
      'a contract on such an award',
      { awards: [{ status: 'cancelled' }], contracts: [{ awardID: 'a-1' }] },
      'a contract',
    ],
    ['an award of another lot', { awards: [{ relatedLots: ['lot-1'] }] }, undefined],
    ['an award that does not hold', { awards: [{ status: 'unsuccessful' }] }, undefined],
    ['a contract that was not signed', { contracts: [{ status: 'pending' }] }, undefined],
  ])('has no failed lot beside what holds, though it has no record here: %s', async (what, said, holding) => {
    const ocid = `ocds-213czf-000-beside-${what.replaceAll(' ', '-')}`;
    const [release] = readExample('ocds-213czf-000-00001-02-tender.json').releases as (Release & {
      tender: JsonObject;
    })[];
    const lots = ['lot-1', 'lot-2'].map((id) => ({ id, title: id, value: { amount: 100000, currency: 'GBP' } }));
    const tender = { ...release!.tender, lots: [lots[0], { ...lots[1], status: 'unsuccessful' }] };
    const path = exchange.write(`${ocid}.json`, {
      ...release!,
      ocid,
      tender,
      awards: said.awards?.map((award) => ({ id: 'a-1', ...award })),
      contracts: said.contracts?.map((contract) => ({ id: 'c-1', ...contract })),
    });
    const { report } = await exchange.importFiles([path], { map });
    const { project, reasons } = report.files[0]!.processes[0]!;
    const { data } = await exchange.world.as('procurement', officer)(
      'query ($project: ID!) { procurementProject(id: $project) { failures { package { number } } } }',
      { project },
    );
    expect(data.procurementProject.failures).toEqual(holding ? [] : [{ package: { number: 'lot-2' } }]);
    const reason = { path: 'tender.lots[lot-2].status', reason: `unsuccessful, though there is ${holding}` };
    if (holding) expect(reasons).toContainEqual(reason);
  });

  it('leaves out a failure of what was awarded all the same, and says so', async () => {
    const ocid = 'ocds-213czf-000-contradiction';
    const release = JSON.parse(readFileSync(example, 'utf8').replaceAll(OCID, ocid));
    for (const one of release.releases ?? [release]) if (one.tender) one.tender.status = 'unsuccessful';
    const { report } = await exchange.importFiles([exchange.write('contradiction.json', release)], { map });
    expect(report.files[0]!.processes[0]!.reasons).toContainEqual({
      path: 'tender.status',
      reason: 'unsuccessful, though there is an award',
    });
  });
});
