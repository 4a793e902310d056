import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ImportSummary,
  inOrder,
  type JsonObject,
  type JsonValue,
  leavesOf,
  type Release,
  runImport,
  systemContext,
  type Unplaced,
} from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ProcurementContract } from '../contract/contract.js';
import { FILED_LATE } from '../flags/contract.js';
import { ofRegistered } from '../imported.js';
import { done, ids, obligationsOf, officer, openProcurement, sign } from '../testing/world.js';
import { ocdsImport } from './format.js';
import type { ProcessReport } from './import.js';
import { recordPackageFaults } from './standard.js';
import { exampleFile, readExample, realFiles } from './testing/examples.js';

let database: TestDatabase;
let world: World;
let folder: string;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openProcurement(database.adminUrl);
  folder = mkdtempSync(join(tmpdir(), 'ocds-'));
});
afterAll(async () => {
  await world.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

interface Report {
  unplaced: Unplaced[];
  files: {
    file: string;
    processes: ProcessReport[];
    faults: { at: string; message: string }[];
    unplaced: Unplaced[];
  }[];
}

/** Imports files as the command line does; gives what it says, on the screen and in the report. */
async function importFiles(files: string[], options: { map?: string; division?: string; dryRun?: boolean } = {}) {
  const { map, ...rest } = options;
  const said: string[] = [];
  const report = join(folder, 'report.json');
  const summary: ImportSummary = await runImport(world.runtime('procurement'), ocdsImport, files, {
    as: 'tester',
    ...rest,
    options: { report, ...(map && { map }) },
    notice: (text) => said.push(text),
  });
  return { summary, said, report: JSON.parse(readFileSync(report, 'utf8')) as Report };
}

const write = (name: string, content: string | object): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

/** The credit code of a party of the sample. */
async function codeOf(id: string): Promise<string> {
  const [row] = await systemContext(world.runtime('procurement'), 'test').rows<{ number: string }>(
    'select number from directory where id = ?::uuid',
    [id],
  );
  return row!.number;
}

/** Who reads releases whole, persons to turn to included. */
const reader = { ...officer, clearance: 'L3' as const };

async function recordOf(
  of: { project?: string; contract?: string; ocid?: string },
  who: object | null = reader,
): Promise<JsonObject | null> {
  const { data, errors } = await world.as('procurement', who ?? undefined)(
    'query ($project: ID, $contract: ID, $ocid: String) { procurementOcdsRecord(project: $project, contract: $contract, ocid: $ocid) }',
    of,
  );
  expect(errors).toEqual([]);
  return data.procurementOcdsRecord;
}

interface Process {
  releases: { releaseNumber: string; edition: number; content: Release; packages: JsonObject[] }[];
  compiled: JsonObject;
  versioned: JsonObject;
  project: { id: string; name: string; origin: string; contracts?: unknown } | null;
}

async function processOf(ocid: string, who: object | null = reader): Promise<Process | null> {
  const { data, errors } = await world.as('procurement', who ?? undefined)(
    `query ($ocid: String!) { procurementOcdsProcess(ocid: $ocid) {
      releases { releaseNumber edition content packages } compiled versioned project { id name origin } } }`,
    { ocid },
  );
  expect(errors).toEqual([]);
  return data.procurementOcdsProcess;
}

const lines = async () => {
  const [row] = await systemContext(world.runtime('procurement'), 'test').rows<{ n: string }>(
    'select count(*) as n from journal',
  );
  return Number(row!.n);
};

/** Every value of some releases, and how often it stands there. */
const valuesIn = (documents: readonly JsonValue[]): Set<string> =>
  new Set(documents.flatMap((one) => [...leavesOf(one)].map(({ key, value }) => `${key} ${JSON.stringify(value)}`)));

/** What of a file stands neither in what is exported nor in the report. */
async function lostFrom(path: string, report: Report): Promise<string[]> {
  const json = JSON.parse(readFileSync(path, 'utf8'));
  const releases: Release[] = json.releases ?? [json];
  const { releases: _, ...metadata } = json.releases ? json : { releases: [] };
  const [file] = report.files.filter(({ file: name }) => path.endsWith(name));
  const named = new Set(file!.unplaced.map((one) => one.path));
  const lost: string[] = [];
  for (const release of releases) {
    const exported = (await recordOf({ ocid: release.ocid })) as { records: [{ releases: Release[] }] } | null;
    const there = valuesIn(exported!.records[0].releases.filter(({ id }) => id === release.id));
    for (const { key, pattern, value } of leavesOf(release)) {
      if (!there.has(`${key} ${JSON.stringify(value)}`) && !named.has(pattern)) lost.push(key);
    }
    // And the release is kept as it came, whatever the report says.
    const kept = (await processOf(release.ocid))!.releases.map(({ content }) => content);
    expect(kept).toContainEqual(release);
  }
  const packages = (await processOf(releases[0]!.ocid))!.releases.flatMap((one) => one.packages);
  expect(packages).toContainEqual(metadata);
  return lost;
}

describe('REQ-35 releases published elsewhere', () => {
  const files = [...realFiles('nigeria'), ...realFiles('uk')];
  let first: Awaited<ReturnType<typeof importFiles>>;

  beforeAll(async () => {
    first = await importFiles(files, { division: '990100' });
  });

  it('are kept, every one: another content under a known id as an edition, which is told', () => {
    expect(files).toHaveLength(33);
    expect(first.summary).toMatchObject({ read: 33, recorded: 33, refused: 0 });
    expect(first.said[0]).toBe(
      '33 releases of 23 processes: 23 kept, 0 known already, 10 kept beside another content under the same id',
    );
    expect(first.said).toContain(
      '  ocds-b5fd17-2c3698c7-adc8-11e6-9901-0019b9f3037b: ocds-b5fd17-2c3698c7-adc8-11e6-9901-0019b9f3037b-59430-gcc-qtle-9hdehl was published with other content before; this is edition 2',
    );
  });

  it('lose nothing: each value is in the exported record or named in the report', async () => {
    for (const file of files) expect(await lostFrom(file, first.report), file).toEqual([]);
  });

  it('are exported as records that the schema of the standard finds nothing wrong with', async () => {
    for (const file of files) {
      const { ocid } = JSON.parse(readFileSync(file, 'utf8'));
      expect(recordPackageFaults(await recordOf({ ocid })), file).toEqual([]);
    }
  });

  it('make no records while their parties are nobody here, and the report says why', () => {
    const processes = first.report.files.flatMap((file) => file.processes);
    expect(processes.filter(({ project }) => project)).toEqual([]);
    expect(processes[0]!.reasons).toEqual([
      {
        path: 'buyer',
        reason:
          '"benin-owena river basin development authority" is not tied to a registered government body: add it to the table of ties',
      },
    ]);
  });

  it('change nothing when the same files are imported again', async () => {
    const before = await lines();
    const { summary } = await importFiles(files, { division: '990100' });
    expect(summary).toMatchObject({ recorded: 0, unchanged: 33, refused: 0 });
    expect(await lines()).toBe(before);
  });

  it('are for the departments of the division they were imported for', async () => {
    const { ocid } = JSON.parse(readFileSync(files[0]!, 'utf8'));
    expect(await processOf(ocid, null)).toBeNull();
    expect(await processOf(ocid, { ...officer, division: '990200' })).toBeNull();
    expect(await recordOf({ ocid }, null)).toBeNull();
  });
});

describe('a process whose parties are tied to ours', () => {
  const OCID = 'ocds-213czf-000-00001';
  const example = exampleFile('ocds-213czf-000-00001.json');
  let map: string;
  let project: string;
  let contract: { id: string; number: string };

  const contractsOf = async () => {
    const { data } = await world.as('procurement', officer)(
      `query ($project: ID!) { procurementContracts(filter: { project: $project }) { edges { node {
        id number name origin ocid dateSigned status value { amount currency } supplier { id } supplierSizeClass lateInterest { amount }
        award { decidedOn value { amount } } payments { paidOn amount { amount } } acceptances { acceptedOn } } } } }`,
      { project },
    );
    return data.procurementContracts.edges.map(({ node }: { node: object }) => node);
  };

  beforeAll(async () => {
    const tie = async (id: string, name: string, of: string) => `GB,${id},${name},${await codeOf(of)}`;
    const buyerOnly = ['scheme,id,name,unifiedSocialCreditCode', `GB-LAC,E09000003,,${await codeOf(ids.buyer)}`];
    write('buyers.csv', buyerOnly.join('\n'));
    map = write('parties.csv', [...buyerOnly, await tie('GB-COH-11111111', '', ids.supplier)].join('\n'));
  });

  it('is recorded as far as they are: without its supplier the project alone, and the report says so', async () => {
    const { report, said } = await importFiles([example], { map: join(folder, 'buyers.csv') });
    const [told] = report.files[0]!.processes;
    const reason = '"AnyCorp Cycle Provision" is not tied to a registered enterprise: add it to the table of ties';
    expect(told!.reasons).toEqual([
      { path: 'awards[ocds-213czf-000-00001-award-01]', reason },
      { path: 'contracts[ocds-213czf-000-00001-contract-01]', reason },
    ]);
    project = told!.project!;
    expect(await contractsOf()).toEqual([]);
    expect(said.join('\n')).toContain('1 of 1 processes have a project here');
    const named = report.files[0]!.unplaced.map(({ path }) => path);
    expect(named).toContain('contracts[].value.amount');
    expect(named).not.toContain('tender.title');
  });

  it('is recorded with contract and payments once they are all tied; a dry run keeps nothing', async () => {
    const before = await lines();
    expect((await importFiles([example], { map, dryRun: true })).summary).toMatchObject({ recorded: 1, refused: 0 });
    expect(await lines()).toBe(before);

    const { report } = await importFiles([example], { map });
    expect(report.files[0]!.processes[0]!.reasons).toEqual([]);
    expect(report.files[0]!.unplaced.map(({ path }) => path)).not.toContain('contracts[].value.amount');
    const [only] = await contractsOf();
    contract = only;
    expect(only).toMatchObject({
      number: 'ocds-213czf-000-00001-contract-01',
      origin: 'IMPORTED',
      ocid: OCID,
      dateSigned: '2010-06-10',
      value: { amount: '11000000.00', currency: 'GBP' },
      supplier: { id: ids.supplier },
      supplierSizeClass: null,
      award: { decidedOn: '2010-05-10', value: { amount: '11000000.00' } },
      payments: [
        { paidOn: '2010-08-01', amount: { amount: '50000.00' } },
        { paidOn: '2010-10-01', amount: { amount: '10000.00' } },
      ],
    });
    expect(await lostFrom(example, report)).toEqual([]);
  });

  it('binds nobody here: no obligation or lead arises, neither by the import nor by what is recorded since', async () => {
    await done(world, 'procurementPaymentRecord', {
      contract: contract.id,
      paidOn: '2026-04-20',
      amount: { amount: '250', currency: 'GBP' },
    });
    const change = await done(world, 'procurementContractSupplement', {
      contract: contract.id,
      changedOn: '2026-04-15',
      reason: 'More',
      document: '1',
      amount: { amount: '1000', currency: 'GBP' },
    });
    for (const subject of [contract.id, change]) expect(await obligationsOf(world, subject)).toEqual({});
    const context = systemContext(world.runtime('procurement'), 'test');
    const record = (await context.load(ProcurementContract, contract.id))!;
    const [finding] = await ofRegistered(FILED_LATE).gather([{ record }], context);
    expect(finding).toMatchObject({ reason: '导入的数据不作线索 · imported: it binds nobody here' });
  });

  it('is exported with what was recorded since, and importing the old file again undoes nothing', async () => {
    await importFiles([example], { map });
    const exported = (await recordOf({ project })) as {
      records: [{ compiledRelease: JsonObject; releases: Release[] }];
    };
    expect(recordPackageFaults(exported)).toEqual([]);
    const [{ compiledRelease: compiled, releases }] = exported.records;
    expect(releases.map(({ id }) => id).at(-1)).toBe(`${OCID}-progress-${contract.id}`);
    const [only] = compiled.contracts as { implementation: { transactions: { value: JsonObject }[] } }[];
    expect(only!.implementation.transactions.map(({ value }) => value.amount)).toEqual([50000, 10000, 250]);
    expect(inOrder(releases)).toEqual(releases);
  });

  it('names persons to turn to only to readers of L3, in whatever form it is shown; the report names none', async () => {
    const { report } = await importFiles([example], { map });
    const examples = report.unplaced.filter(({ path }) => path.includes('contactPoint'));
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter(({ example: value }) => value !== '')).toEqual([]);
    const list =
      'query ($ocid: String) { procurementOcdsReleases(filter: { ocid: $ocid }) { edges { node { content } } } }';
    const isNamedTo = async (who: object) => {
      const { data } = await world.as('procurement', who)(list, { ocid: OCID });
      const forms = [await processOf(OCID, who), await recordOf({ project }, who), data.procurementOcdsReleases];
      return forms.map((form) => /"contactPoint"|"telephone"/.test(JSON.stringify(form)));
    };
    const creditOffice = { sub: 'credit', roles: ['credit-office'], division: '990100' };
    expect(await isNamedTo(reader)).toEqual([true, true, true]);
    expect(await isNamedTo(creditOffice)).toEqual([true, true, true]);
    expect(await isNamedTo(officer)).toEqual([false, false, false]);
    const elsewhere = { ...reader, sector: 'environment' };
    for (const who of [undefined, elsewhere]) expect(await processOf(OCID, who ?? null)).toBeNull();
    for (const who of [undefined, elsewhere]) expect(await recordOf({ project }, who ?? null)).toBeNull();
  });

  it('stands in the journal without them, and can be read as of a day all the same', async () => {
    const told = await systemContext(world.runtime('procurement'), 'test').rows<{ entries: string }>(
      "select entries from journal where action = 'procurementOcdsImport'",
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ entries }) => entries.includes('"telephone"'))).toEqual([]);
    const { data } = await world.as('procurement', reader)(
      'query ($ocid: String) { procurementOcdsReleases(filter: { ocid: $ocid }, first: 1) { edges { node { id content } } } }',
      { ocid: OCID },
    );
    const [{ node }] = data.procurementOcdsReleases.edges;
    const before = await world.as('procurement', reader)(
      'query ($id: ID!) { procurementOcdsRelease(id: $id, asOf: "2099-01-01") { content } }',
      { id: node.id },
    );
    expect(before.errors).toEqual([]);
    expect(before.data.procurementOcdsRelease.content).toEqual(node.content);
  });

  it('tells of a changed release under a known id, and does not put it in the place of the first', async () => {
    const [release] = readExample('ocds-213czf-000-00001-02-tender.json').releases as Release[];
    const path = write('changed.json', { ...release!, tender: { ...(release!.tender as JsonObject), title: 'Other' } });
    const { said } = await importFiles([path], { map });
    expect(said.join('\n')).toContain('was published with other content before; this is edition 2');
    const { project: kept, releases } = (await processOf(OCID))!;
    expect(kept!.name).toBe('Planned cycle lane improvements');
    expect(releases.filter(({ releaseNumber }) => releaseNumber === release!.id).map(({ edition }) => edition)).toEqual(
      [1, 2],
    );
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
    const path = write('lots.json', release);
    const { report } = await importFiles([path], { map });
    expect(report.files[0]!.processes[0]!.reasons).toContainEqual({
      path: 'tender.lots[lot-2]',
      reason: 'a package needs an id and a value above 0, in a known currency',
    });
    const { data } = await world.as('procurement', officer)(
      'query ($project: ID!) { procurementProject(id: $project) { packages { number name budget { amount } } awards { package { name } } } procurementContracts(filter: { project: $project }) { edges { node { package { name } } } } }',
      { project: report.files[0]!.processes[0]!.project },
    );
    expect(data.procurementProject).toEqual({
      packages: [{ number: 'lot-1', name: 'Lanes', budget: { amount: '9000000.00' } }],
      awards: [{ package: { name: 'Lanes' } }],
    });
    expect(data.procurementContracts.edges).toEqual([{ node: { package: { name: 'Lanes' } } }]);
    expect(await lostFrom(path, report)).toEqual([]);
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
    const path = write(`${status}.json`, { ...release!, ocid, tender });
    const { report } = await importFiles([path], { map });
    const { data } = await world.as('procurement', officer)(
      'query ($project: ID!) { procurementProject(id: $project) { failures { reason decidedOn package { number } } } }',
      { project: report.files[0]!.processes[0]!.project },
    );
    expect(data.procurementProject.failures).toEqual([{ reason, decidedOn: null, package: lot }]);
    const unplaced = report.files[0]!.processes[0]!.unplaced.map((one) => one.path);
    expect(unplaced).not.toContain(isLot ? 'tender.lots[].status' : 'tender.status');
    expect(await lostFrom(path, report)).toEqual([]);
  });

  it('is recorded as failed as long as its releases say so', async () => {
    const ocid = 'ocds-213czf-000-withdrawn';
    const [release] = readExample('ocds-213czf-000-00001-02-tender.json').releases as (Release & {
      tender: JsonObject;
    })[];
    const told = async (id: string, date: string, status: string) => {
      const path = write(`${id}.json`, { ...release!, ocid, id, date, tender: { ...release!.tender, status } });
      const { report } = await importFiles([path], { map });
      const { data } = await world.as('procurement', officer)(
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
    const path = write(`${ocid}.json`, {
      ...release!,
      ocid,
      tender,
      awards: said.awards?.map((award) => ({ id: 'a-1', ...award })),
      contracts: said.contracts?.map((contract) => ({ id: 'c-1', ...contract })),
    });
    const { report } = await importFiles([path], { map });
    const { project, reasons } = report.files[0]!.processes[0]!;
    const { data } = await world.as('procurement', officer)(
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
    const { report } = await importFiles([write('contradiction.json', release)], { map });
    expect(report.files[0]!.processes[0]!.reasons).toContainEqual({
      path: 'tender.status',
      reason: 'unsuccessful, though there is an award',
    });
  });

  it('takes a record package; what it only links to is named', async () => {
    const record = exampleFile('record/ocds-213czf-000-00001.json');
    const { report, summary } = await importFiles([record], { map });
    expect(summary.refused).toBe(6);
    expect(report.files[0]!.faults[0]!.message).toContain('ocds-213czf-000-00001-01-planning is linked, not embedded');
    expect((await processOf(OCID))!.releases.some(({ content }) => content.tag.includes('compiled'))).toBe(true);
  });
});

describe('a file that is none, or holds none', () => {
  it('is told with where and what was expected, and the rest is kept', async () => {
    const release = {
      ocid: 'ocds-213czf-x',
      id: '1',
      date: '2026-01-01T00:00:00Z',
      tag: ['tender'],
      initiationType: 'tender',
    };
    const path = write(
      'mixed.jsonl',
      `${JSON.stringify(release)}\n${JSON.stringify({ ...release, id: '', date: 'soon' })}\n[1]\n`,
    );
    const { summary, report } = await importFiles([path]);
    expect(summary).toMatchObject({ recorded: 1, refused: 2 });
    expect(report.files[0]!.faults.map(({ message }) => message)).toEqual([
      'not a release: expected id, date (ISO 8601)',
      'expected an OCDS release, record or package: a JSON object',
    ]);
  });

  it('is refused when a number in it has more digits than can be kept', async () => {
    const path = write(
      'digits.json',
      '{"ocid":"o","id":"1","date":"2026-01-01","tag":["tender"],"x":12345678901234567.89}',
    );
    const { summary } = await importFiles([path]);
    expect(summary.recorded).toBe(0);
    expect(summary.unreadable).toEqual([expect.stringContaining('x: 12345678901234567.89 has more digits')]);
  });
});

describe('REQ-35 a contracting process of our own', () => {
  let contract: string;
  let project: string;

  beforeAll(async () => {
    contract = await sign(world);
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯 320 盏' });
    await done(world, 'procurementAcceptanceRecord', {
      contract,
      acceptedOn: '2026-04-02',
      items: [{ name: '照度', isMet: true }],
      signedBy: ids.head,
    });
    await done(world, 'procurementContractSupplement', {
      contract,
      changedOn: '2026-04-15',
      reason: '增加两处路口',
      document: '示合补〔2026〕1号',
      amount: { amount: '100000' },
    });
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-04-20', amount: { amount: '280000.50' } });
    const { data } = await world.as('procurement', officer)(
      'query ($id: ID!) { procurementContract(id: $id) { project { id } } }',
      { id: contract },
    );
    project = data.procurementContract.project.id;
  });

  const compiledOf = (record: JsonObject | null) =>
    (record as { records: [{ compiledRelease: JsonObject }] }).records[0].compiledRelease;

  it('is a record in which a reader of the standard finds buyer, supplier, sums and days', async () => {
    const record = await recordOf({ project });
    expect(recordPackageFaults(record)).toEqual([]);
    const code = await codeOf(ids.supplier);
    expect(compiledOf(record)).toMatchObject({
      ocid: `ocds-000000-${project}`,
      tag: ['compiled'],
      buyer: { id: `CN-USCC-${await codeOf(ids.buyer)}` },
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
    expect(await recordOf({ ocid: `ocds-000000-${project}` })).toEqual(record);
  });

  it('shows the public nothing before its contract is published, and then the contract without what was paid', async () => {
    expect(await recordOf({ contract }, null)).toBeNull();
    await done(world, 'procurementContractPublish', {
      contract,
      publishedOn: '2026-03-03',
      medium: '示例政府采购网',
      basis: '政府采购法实施条例 50',
      approverPost: ids.head,
    });
    const record = await recordOf({ contract }, null);
    expect(recordPackageFaults(record)).toEqual([]);
    const { contracts, tender, planning } = compiledOf(record);
    expect(contracts).toMatchObject([{ id: contract, value: { amount: 1280000 } }]);
    for (const field of ['implementation', 'amendments'])
      expect((contracts as JsonObject[])[0]).not.toHaveProperty(field);
    expect([tender, planning]).toEqual([undefined, undefined]);
  });
});
