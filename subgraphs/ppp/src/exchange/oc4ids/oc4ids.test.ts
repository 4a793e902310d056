import { type JsonObject, systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publication } from '../../publication/cases.js';
import {
  act,
  done,
  flagsOn,
  ids,
  obligationsOf,
  openPpp,
  registered,
  reviewInput,
  signed,
  undertaken,
  yuan,
} from '../../testing/world.js';
import { oc4idsImport } from '../format.js';
import { exampleFile, packageFaults, readExample } from '../testing/examples.js';
import { Files, patternsOf } from '../testing/files.js';

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

const EXAMPLE = 'oc4ids/example.json';
const example = () => readExample(EXAMPLE) as JsonObject & { projects: [JsonObject] };
const [theirs] = example().projects;
const ID = String(theirs.id);

/** The standard's example, changed: it says neither when an agreement was signed, nor that it is a partnership. */
function withAgreement(id: string, change: JsonObject = {}): JsonObject {
  const copy = JSON.parse(JSON.stringify(theirs)) as JsonObject & { contractingProcesses: { summary: JsonObject }[] };
  const [first] = copy.contractingProcesses;
  const signing = {
    id: 'close',
    type: 'contractClose',
    code: 'commercialClose',
    status: 'met',
    dateMet: '2017-06-20T00:00:00Z',
  };
  first!.summary.milestones = [signing, ...(first!.summary.milestones as JsonObject[])];
  return { ...copy, id, ...change };
}

describe('REQ-37 projects published in OC4IDS', () => {
  let first: Awaited<ReturnType<Files['load']>>;
  beforeAll(async () => {
    first = await files.load(oc4idsImport, [exampleFile(EXAMPLE)], { division: '990100' });
  });

  it('are kept whole, and the report names every field of those that are nobody’s here', async () => {
    expect(first.summary).toMatchObject({ read: 1, recorded: 1, refused: 0 });
    expect(first.said[0]).toBe(
      '1 documents of 1 projects: 1 kept, 0 known already, 0 kept beside another content under the same number',
    );
    const { projects: _, ...metadata } = example();
    expect(await files.kept(ID)).toEqual([{ content: theirs, packages: [metadata], edition: 1 }]);
    const named = new Set(first.report.unplaced.map(({ path }) => path));
    expect(patternsOf(theirs).filter((pattern) => !named.has(pattern))).toEqual(['id', 'updated']);
    expect(first.processes[0]!.reasons).toEqual([
      {
        path: 'publicAuthority',
        reason: '"Motorways UK" is not tied to a registered government body: add it to the table of ties',
      },
    ]);
  });

  it('change nothing when the same file is imported again', async () => {
    const before = await files.lines();
    const { summary } = await files.load(oc4idsImport, [exampleFile(EXAMPLE)], { division: '990100' });
    expect(summary).toMatchObject({ recorded: 0, unchanged: 1 });
    expect(await files.lines()).toBe(before);
  });

  it('name persons only to readers of L3; the report names none', async () => {
    expect(
      first.report.unplaced.filter(({ path, example: value }) => /people|contactPoint|person/.test(path) && value),
    ).toEqual([]);
    const isNamedTo = async (clearance: string) =>
      JSON.stringify(
        await files.kept(ID, { sub: 'o', roles: ['officer'], sector: 'ppp', division: '990100', clearance }),
      ).includes('Jane Bloggs');
    expect([await isNamedTo('L2'), await isNamedTo('L3')]).toEqual([false, true]);
  });

  it('are for the departments of the division they were imported for', async () => {
    for (const who of [null, { sub: 'o', roles: ['officer'], sector: 'ppp', division: '990200' }]) {
      expect(await files.kept(ID, who)).toEqual([]);
    }
  });
});

describe('a project of OC4IDS whose public authority is tied to a body of ours', () => {
  let project: string;

  it('is recorded, in a dry run too without being kept', async () => {
    const map = await files.map({ 'GB-GOR-XX1234': ids.body });
    const before = await files.lines();
    expect((await files.load(oc4idsImport, [exampleFile(EXAMPLE)], { map, dryRun: true })).summary.recorded).toBe(1);
    expect(await files.lines()).toBe(before);

    const { processes, report } = await files.load(oc4idsImport, [exampleFile(EXAMPLE)], { map });
    project = processes[0]!.project!;
    expect(await files.project(project)).toMatchObject({
      number: 'M75/SM/4-5',
      name: 'M75 Junctions 4 to 5 upgrade smart motorway',
      origin: 'IMPORTED',
      publishedAs: ID,
      industry: 'transport、transport.road',
      mechanism: null,
      mechanismRule: null,
      operationMode: null,
      returnMechanism: null,
      status: 'SIGNED',
      totalInvestment: { amount: '40000000.00', currency: 'GBP' },
      constructionMonths: 6,
      initiatedOn: '2016-01-01',
      implementingBody: { id: ids.body },
      government: null,
      agreements: [],
    });
    const named = report.unplaced.map(({ path }) => path);
    expect(named).not.toContain('title');
    expect(named).toEqual(
      expect.arrayContaining([
        'purpose',
        'implementationPeriod.startDate',
        'parties[].contactPoint.email',
        'budget.budgetBreakdowns[].budgetBreakdown[].amount.amount',
      ]),
    );
    expect(processes[0]!.reasons.map(({ path }) => path)).toContain(
      'contractingProcesses[ocds-a1b1c1-c9b14c18-adc8-11e6-9901-0019b9f3037b]',
    );
  });

  it('is exported as it was published', async () => {
    const exported = await files.exported(project);
    expect(packageFaults(exported)).toEqual([]);
    expect(exported!.projects).toEqual([theirs]);
  });

  it('is recorded with its agreement, what is owed on it and what was paid, once the partner is tied too', async () => {
    const id = 'oc4ids-bu3kcz-signed';
    const map = await files.map({ 'GB-GOR-XX1234': ids.body, 'GB-COH-33333333': ids.partner });
    const path = files.write('signed.json', { ...example(), projects: [withAgreement(id)] });
    const { processes, report } = await files.load(oc4idsImport, [path], { map });
    const [told] = processes;
    const recorded = await files.project(told!.project!);
    expect(recorded).toMatchObject({
      number: id,
      agreements: [
        {
          number: '2016-SMP-M75-J4_J5-construction',
          sponsor: { id: ids.partner },
          dateSigned: '2017-06-20',
          startsOn: '2017-07-07',
          endsOn: '2018-07-01',
          signatoryPost: null,
        },
      ],
      commitments: [
        {
          kind: 'PAYMENT',
          title: 'Construction payment',
          dueOn: '2017-08-07',
          performedOn: '2017-08-07',
          amount: { amount: '1950000.00', currency: 'GBP' },
          payments: [{ paidOn: '2017-08-07', document: 'https://openspending.org/motorways-uk-spending/' }],
        },
      ],
    });
    const second = 'a second contract of the project: here it has one agreement';
    expect(told!.reasons.map(({ reason }) => reason)).toEqual([second, second]);
    const named = report.unplaced.map(({ path: at }) => at);
    expect(named).toContain('contractingProcesses[].summary.contractValue.amount');
    expect(named).not.toContain('contractingProcesses[].summary.transactions[].value.amount');

    // It binds nobody here, whatever is recorded under it since.
    const agreement = recorded.agreements[0].id;
    const owed = await done(world, 'pppCommitmentUndertake', {
      agreement,
      kind: 'PAYMENT',
      title: '补助',
      clause: '1',
      dueOn: '2018-03-31',
      amount: yuan('1'),
    });
    expect([await obligationsOf(world, owed), await obligationsOf(world, recorded.commitments[0].id)]).toEqual([
      {},
      {},
    ]);
    expect([await flagsOn(world, agreement), await flagsOn(world, told!.project!)]).toEqual([[], []]);
    const rows = [{ year: 2027, type: 'SUBSIDY', amount: yuan('1') }];
    const { userErrors } = await act(world, 'pppExpenditureSchedule', {
      project: told!.project,
      rows,
      document: '1',
      approvedOn: '2024-01-01',
    });
    expect(userErrors).toMatchObject([{ code: 'NO_GOVERNMENT', field: ['input', 'project'] }]);
  });

  it('is what was updated last, in whatever order the files come, and an old file undoes nothing', async () => {
    const id = 'oc4ids-bu3kcz-updated';
    const map = await files.map({ 'GB-GOR-XX1234': ids.body });
    const load = async (updated: string, title: string) => {
      const path = files.write(`${title}.json`, { ...theirs, id, updated, title });
      const { processes } = await files.load(oc4idsImport, [path], { map });
      return (await files.project(processes[0]!.project!)).name;
    };
    expect(await load('2026-02-01T00:00:00Z', 'Second')).toBe('Second');
    expect(await load('2026-01-01T00:00:00Z', 'First')).toBe('Second');
    expect(await load('2026-03-01T00:00:00Z', 'Third')).toBe('Third');
    expect(await load('2026-02-01T00:00:00Z', 'Second')).toBe('Third');
    expect(await load('2026-03-01T00:00:00Z', 'Corrected')).toBe('Corrected');
    expect((await files.kept(id)).map(({ edition }) => edition).sort()).toEqual([1, 1, 1, 2]);
  });

  it('outside the division one records for is kept alone', async () => {
    const path = files.write('elsewhere.json', { ...theirs, id: 'oc4ids-bu3kcz-elsewhere' });
    const map = await files.map({ 'GB-GOR-XX1234': ids.body });
    const { processes } = await files.load(oc4idsImport, [path], { map, division: '990200' });
    const [told] = processes;
    expect(told!.project).toBeNull();
    expect(told!.reasons).toContainEqual({
      path: 'project',
      reason: '青川市交通运输局 lies outside the division you record for',
    });
  });
});

describe('a file that is no OC4IDS', () => {
  it('is told with where and what was expected, and the rest is kept', async () => {
    const path = files.write('mixed.json', {
      ...example(),
      projects: [{ title: 'No id' }, { id: 'oc4ids-bu3kcz-bare' }],
    });
    const { summary, report } = await files.load(oc4idsImport, [path]);
    expect(summary).toMatchObject({ recorded: 1, refused: 1 });
    expect(report.files[0]!.faults).toEqual([
      { at: 'projects[0]', message: 'not a project of OC4IDS: expected an object with an id' },
    ]);
  });
});

describe('REQ-37 a project of our own in OC4IDS', () => {
  let project: string;
  beforeAll(async () => {
    project = await registered(world);
    const appraisal = { kind: 'FISCAL_CAPACITY', isPassed: true, decidedBy: ids.finance, decidedOn: '2023-06-01' };
    await done(world, 'pppAppraisalRecord', { project, ...appraisal, document: '示财金〔2023〕6号' });
    const rows = [{ year: 2027, type: 'SUBSIDY', amount: yuan('12000000.50') }];
    await done(world, 'pppExpenditureSchedule', {
      project,
      rows,
      document: '示财金〔2023〕6号',
      approvedOn: '2023-06-01',
    });
    const agreement = await signed(world, project, { company: null });
    const commitment = await undertaken(world, agreement);
    await done(world, 'pppPaymentRecord', {
      commitment,
      amount: yuan('12000000'),
      paidOn: '2026-03-20',
      document: '凭证',
    });
    await done(world, 'pppReviewRecord', await reviewInput(world, agreement));
  });

  const ownOf = async (who?: object | null) => {
    const exported = await files.exported(project, who);
    expect(packageFaults(exported)).toEqual([]);
    return (exported as { projects: [JsonObject] }).projects[0];
  };

  it('satisfies the schema, with parties, term, budget, milestones and what was paid', async () => {
    expect(await ownOf()).toMatchObject({
      id: `oc4ids-000000-${project}`,
      title: '示例大桥项目',
      status: 'maintenance',
      sector: ['transport'],
      type: 'construction',
      identificationPeriod: { startDate: '2023-02-01T00:00:00+08:00' },
      implementationPeriod: { startDate: '2024-02-01T00:00:00+08:00', endDate: '2026-01-31T00:00:00+08:00' },
      maintenancePeriod: { startDate: '2026-02-01T00:00:00+08:00', endDate: '2044-01-31T00:00:00+08:00' },
      budget: {
        amount: { amount: 860000000, currency: 'CNY' },
        budgetBreakdowns: [{ budgetBreakdown: [{ amount: { amount: 12000000.5 } }] }],
      },
      milestones: [{ code: 'projectApproval', status: 'met', dateMet: '2023-06-01T00:00:00+08:00' }],
      metrics: [{ observations: [{ measure: '86.5' }] }],
      contractingProcesses: [
        {
          summary: {
            status: 'active',
            nature: ['construction'],
            milestones: [
              { code: 'commercialClose', dateMet: '2024-01-15T00:00:00+08:00' },
              { type: 'payment', status: 'met', dateMet: '2026-03-20T00:00:00+08:00' },
              { type: 'assessment', status: 'met' },
            ],
            transactions: [{ value: { amount: 12000000, currency: 'CNY' } }],
          },
        },
      ],
    });
  });

  it('is shown to the public once it is published, without what is not', async () => {
    expect(await files.exported(project, null)).toBeNull();
    await done(world, 'pppProjectPublish', { record: project, ...publication(), approverPost: ids.head });
    const shown = await ownOf(null);
    expect(shown).toMatchObject({ title: '示例大桥项目', budget: { amount: { amount: 860000000 } } });
    for (const field of ['contractingProcesses', 'metrics', 'milestones', 'period'])
      expect(shown).not.toHaveProperty(field);
    expect(JSON.stringify(shown)).not.toContain('budgetBreakdowns');
  });

  it('comes back as it went out: another register reads from it what it says', async () => {
    const own = await ownOf();
    const path = files.write('own.json', { ...own, id: 'oc4ids-999999-own' });
    const { processes } = await files.load(oc4idsImport, [path]);
    const [before, after] = [await files.project(project), await files.project(processes[0]!.project!)];
    for (const field of [
      'name',
      'industry',
      'operationMode',
      'returnMechanism',
      'status',
      'totalInvestment',
      'constructionMonths',
      'operationMonths',
      'initiatedOn',
    ]) {
      expect(after[field], field).toEqual(before[field]);
    }
    const [agreement] = after.agreements;
    expect(agreement).toMatchObject({
      sponsor: before.agreements[0].sponsor,
      dateSigned: '2024-01-15',
      startsOn: '2024-02-01',
      endsOn: '2044-01-31',
    });
    expect(after.commitments).toMatchObject([
      { kind: 'PAYMENT', dueOn: '2026-03-31', payments: [{ paidOn: '2026-03-20' }] },
    ]);
    // The number is taken by the project itself, in the same register: the identifier tells them apart.
    expect(after.number).toBe('oc4ids-999999-own');
    const [{ n }] = (await systemContext(world.runtime('ppp'), 'test').rows<{ n: number }>(
      'select count(*)::int as n from obligation join commitment on commitment.id = subject_id where project_id = ?::uuid',
      [processes[0]!.project!],
    )) as [{ n: number }];
    expect(n).toBe(0);
  });
});
