import { compiledRelease, type JsonObject, type Release } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { flagsOn, ids, obligationsOf, openPpp } from '../../testing/world.js';
import { ocdsImport } from '../format.js';
import { exampleFile, packageFaults, readExample, schemaFaults } from '../testing/examples.js';
import { Files, patternsOf } from '../testing/files.js';
import { PPP_MERGING } from './merging.js';

let database: TestDatabase;
let world: World;
let files: Files;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openPpp(database.adminUrl);
  files = new Files(world);
});
afterAll(async () => {
  files.remove();
  await world.close();
  await database.drop();
});

const OCID = 'ocds-213czf-example-ppp';
const { releases } = readExample('ocds-ppp/full.json') as { releases: Release[] };
const [record] = readExample('ocds-ppp/full_record_package.json').records;

describe('merging releases of the profile for partnerships', () => {
  it('comes to what the schema of the profile makes of them, whichever there are', () => {
    const schema = readExample('ocds-ppp/release-schema.json');
    fc.assert(
      fc.property(fc.shuffledSubarray(releases, { minLength: 1 }), (some) => {
        expect(compiledRelease(some, PPP_MERGING)).toEqual(compiledRelease(some, schema));
      }),
    );
  });

  it('replaces lists that are one value, as the schema says', () => {
    const schema = readExample('ocds-ppp/release-schema.json');
    const classified = (id: string, date: string, code: string): Release => {
      const additionalClassifications = [{ scheme: 'x', id: code }];
      const additionalIdentifiers = [{ scheme: 'x', id: code }];
      const items = [{ id: '1', additionalClassifications }];
      const party = [{ id: 'p', additionalIdentifiers }];
      return {
        ocid: OCID,
        id,
        date,
        tag: ['planning'],
        parties: party,
        planning: { project: { id: '1', additionalClassifications, locations: [{ description: code }] } },
        tender: { id: '1', items, tenderers: party },
        awards: [{ id: '1', items, suppliers: party }],
        contracts: [{ id: '1', items, signatories: party }],
      } as Release;
    };
    const two = [classified('1', '2026-01-01T00:00:00Z', 'a'), classified('2', '2026-02-01T00:00:00Z', 'b')];
    const merged = compiledRelease(two, PPP_MERGING);
    expect(merged).toEqual(compiledRelease(two, schema));
    expect(JSON.stringify(merged)).not.toContain('"a"');
  });
});

describe('REQ-37 partnerships published under the profile', () => {
  let first: Awaited<ReturnType<Files['load']>>;
  let project: string;

  it('are samples that the schema of the profile finds nothing wrong with', () => {
    const faults = schemaFaults('ocds-ppp/release-schema.json');
    expect(releases.flatMap(faults)).toEqual([]);
  });

  it('are kept whole, and the report names every field of those that are nobody’s here', async () => {
    first = await files.load(ocdsImport, [exampleFile('ocds-ppp/full.json')], { division: '990100' });
    expect(first.summary).toMatchObject({ read: 1, recorded: 1, refused: 0 });
    expect((await files.kept(OCID)).map(({ content }) => content)).toEqual(expect.arrayContaining(releases));
    const named = new Set(first.report.unplaced.map(({ path }) => path));
    const lost = releases.flatMap(patternsOf).filter((pattern) => !named.has(pattern));
    expect([...new Set(lost)]).toEqual(['ocid', 'id', 'date']);
  });

  it('change nothing when the same file is imported again', async () => {
    const before = await files.lines();
    const { summary } = await files.load(ocdsImport, [exampleFile('ocds-ppp/full.json')], { division: '990100' });
    expect(summary).toMatchObject({ recorded: 0, unchanged: 1 });
    expect(await files.lines()).toBe(before);
  });

  it('are recorded with their agreement, once who takes part in them is tied', async () => {
    const map = await files.map({ 'XX-GOV-12345678': ids.body, MEGA: ids.partner });
    const { processes, report } = await files.load(ocdsImport, [exampleFile('ocds-ppp/full.json')], { map });
    project = processes[0]!.project!;
    expect(await files.project(project)).toMatchObject({
      number: 'example_ppp',
      name: 'Example PPP',
      origin: 'IMPORTED',
      publishedAs: OCID,
      industry: 'Communication (CS)',
      mechanism: null,
      returnMechanism: 'USER_PAYS',
      status: 'SIGNED',
      totalInvestment: { amount: '600000000.00', currency: 'USD' },
      initiatedOn: '2015-10-01',
      implementingBody: { id: ids.body },
      agreements: [
        {
          number: '1',
          sponsor: { id: ids.partner },
          dateSigned: '2016-01-24',
          startsOn: '2016-01-24',
          endsOn: '2046-01-23',
        },
      ],
    });
    const named = report.unplaced.map(({ path }) => path);
    expect(named).toEqual(
      expect.arrayContaining([
        'contracts[].finance[].title',
        'contracts[].riskAllocation[].category',
        'contracts[].implementation.performanceFailures[].category',
        'contracts[].implementation.transactions[].value.amount',
        'bids.details[].status',
      ]),
    );
    for (const placed of [
      'planning.project.title',
      'contracts[].dateSigned',
      'contracts[].implementation.charges[].paidBy',
    ]) {
      expect(named).not.toContain(placed);
    }
  });

  it('bind nobody here, and can be told in OC4IDS', async () => {
    const { agreements } = await files.project(project);
    expect([await obligationsOf(world, agreements[0].id), await flagsOn(world, agreements[0].id)]).toEqual([{}, []]);
    const exported = await files.exported(project);
    expect(packageFaults(exported)).toEqual([]);
    expect(exported!.projects).toMatchObject([
      { title: 'Example PPP', contractingProcesses: [{ summary: { externalReference: '1' } }] },
    ]);
  });

  it('are recorded from a record package alike', async () => {
    const map = await files.map({ 'XX-GOV-12345678': ids.body, MEGA: ids.partner });
    const { processes } = await files.load(ocdsImport, [exampleFile('ocds-ppp/full_record_package.json')], { map });
    expect(processes[0]).toMatchObject({ project, changed: 0 });
  });

  it.each([
    ['active', 'SIGNED', true],
    ['terminated', 'TERMINATED', true],
    ['pending', 'PREPARING', false],
    ['cancelled', 'PREPARING', false],
  ])('whose contract is %s are %s', async (status, expected, isSigned) => {
    const ocid = `${OCID}-${status}`;
    const contracts = [{ ...(record.compiledRelease.contracts as JsonObject[])[0], status }];
    const release = { ...record.compiledRelease, ocid, contracts };
    const map = await files.map({ 'XX-GOV-12345678': ids.body, MEGA: ids.partner });
    const { processes } = await files.load(ocdsImport, [files.write(`${status}.json`, release)], { map });
    const recorded = await files.project(processes[0]!.project!);
    expect([recorded.status, recorded.agreements.length > 0]).toEqual([expected, isSigned]);
  });

  it.each([
    [['user', 'government'], 'VIABILITY_GAP'],
    [['government'], 'GOVERNMENT_PAYS'],
    [[], null],
  ])('whose charges are paid by %j pay by %s', async (payers, expected) => {
    const ocid = `${OCID}-paid-${payers.join('-')}`;
    const [contract] = record.compiledRelease.contracts as (JsonObject & { implementation: JsonObject })[];
    const charges = payers.map((paidBy, id) => ({ id: String(id), paidBy }));
    const contracts = [{ ...contract!, implementation: { ...contract!.implementation, charges } }];
    const map = await files.map({ 'XX-GOV-12345678': ids.body, MEGA: ids.partner });
    const path = files.write('charges.json', { ...record.compiledRelease, ocid, contracts });
    const { processes } = await files.load(ocdsImport, [path], { map });
    expect((await files.project(processes[0]!.project!)).returnMechanism).toBe(expected);
  });
});
