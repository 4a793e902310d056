import { inOrder, type JsonObject, type Release, systemContext } from '@integrity-graph/kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ProcurementContract } from '../contract/contract.js';
import { FILED_LATE } from '../flags/contract.js';
import { ofRegistered } from '../imported.js';
import { done, ids, obligationsOf, officer } from '../testing/world.js';
import { recordPackageFaults } from './standard.js';
import { exampleFile, readExample } from './testing/examples.js';
import { type Exchange, openExchange, reader } from './testing/exchange.js';

let exchange: Exchange;

beforeAll(async () => {
  exchange = await openExchange(inject('adminUrl'));
});
afterAll(() => exchange.close());

describe('a process whose parties are tied to ours', () => {
  const OCID = 'ocds-213czf-000-00001';
  const example = exampleFile('ocds-213czf-000-00001.json');
  let ties: { buyers: string; parties: string };
  let project: string;
  let contract: { id: string; number: string };

  const contractsOf = async () => {
    const { data } = await exchange.world.as('procurement', officer)(
      `query ($project: ID!) { procurementContracts(filter: { project: $project }) { edges { node {
        id number name origin ocid dateSigned status value { amount currency } supplier { id } supplierSizeClass lateInterest { amount }
        award { decidedOn value { amount } } payments { paidOn amount { amount } } acceptances { acceptedOn } } } } }`,
      { project },
    );
    return data.procurementContracts.edges.map(({ node }: { node: object }) => node);
  };

  beforeAll(async () => {
    ties = await exchange.ties();
  });

  it('is recorded as far as they are: without its supplier the project alone, and the report says so', async () => {
    const { report, said } = await exchange.importFiles([example], { map: ties.buyers });
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
    const before = await exchange.lines();
    expect((await exchange.importFiles([example], { map: ties.parties, dryRun: true })).summary).toMatchObject({
      recorded: 1,
      refused: 0,
    });
    expect(await exchange.lines()).toBe(before);

    const { report } = await exchange.importFiles([example], { map: ties.parties });
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
    expect(await exchange.lostFrom(example, report)).toEqual([]);
  });

  it('binds nobody here: no obligation or lead arises, neither by the import nor by what is recorded since', async () => {
    await done(exchange.world, 'procurementPaymentRecord', {
      contract: contract.id,
      paidOn: '2026-04-20',
      amount: { amount: '250', currency: 'GBP' },
    });
    const change = await done(exchange.world, 'procurementContractSupplement', {
      contract: contract.id,
      changedOn: '2026-04-15',
      reason: 'More',
      document: '1',
      amount: { amount: '1000', currency: 'GBP' },
    });
    for (const subject of [contract.id, change]) expect(await obligationsOf(exchange.world, subject)).toEqual({});
    const context = systemContext(exchange.world.runtime('procurement'), 'test');
    const record = (await context.load(ProcurementContract, contract.id))!;
    const [finding] = await ofRegistered(FILED_LATE).gather([{ record, values: {} }], context);
    expect(finding).toMatchObject({ reason: '导入的数据不作线索 · imported: it binds nobody here' });
  });

  it('is exported with what was recorded since, and importing the old file again undoes nothing', async () => {
    await exchange.importFiles([example], { map: ties.parties });
    const exported = (await exchange.recordOf({ project })) as {
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
    const { report } = await exchange.importFiles([example], { map: ties.parties });
    const examples = report.unplaced.filter(({ path }) => path.includes('contactPoint'));
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter(({ example: value }) => value !== '')).toEqual([]);
    const list =
      'query ($ocid: String) { procurementOcdsReleases(filter: { ocid: $ocid }) { edges { node { content } } } }';
    const isNamedTo = async (who: object) => {
      const { data } = await exchange.world.as('procurement', who)(list, { ocid: OCID });
      const forms = [
        await exchange.processOf(OCID, who),
        await exchange.recordOf({ project }, who),
        data.procurementOcdsReleases,
      ];
      return forms.map((form) => /"contactPoint"|"telephone"/.test(JSON.stringify(form)));
    };
    const creditOffice = { sub: 'credit', roles: ['credit-office'], division: '990100' };
    expect(await isNamedTo(reader)).toEqual([true, true, true]);
    expect(await isNamedTo(creditOffice)).toEqual([true, true, true]);
    expect(await isNamedTo(officer)).toEqual([false, false, false]);
    const elsewhere = { ...reader, sector: 'environment' };
    for (const who of [undefined, elsewhere]) expect(await exchange.processOf(OCID, who ?? null)).toBeNull();
    for (const who of [undefined, elsewhere]) expect(await exchange.recordOf({ project }, who ?? null)).toBeNull();
  });

  it('stands in the journal without them, and can be read as of a day all the same', async () => {
    const told = await systemContext(exchange.world.runtime('procurement'), 'test').rows<{ entries: string }>(
      "select entries from journal where action = 'procurementOcdsImport'",
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ entries }) => entries.includes('"telephone"'))).toEqual([]);
    const { data } = await exchange.world.as('procurement', reader)(
      'query ($ocid: String) { procurementOcdsReleases(filter: { ocid: $ocid }, first: 1) { edges { node { id content } } } }',
      { ocid: OCID },
    );
    const [{ node }] = data.procurementOcdsReleases.edges;
    const before = await exchange.world.as('procurement', reader)(
      'query ($id: ID!) { procurementOcdsRelease(id: $id, asOf: "2099-01-01") { content } }',
      { id: node.id },
    );
    expect(before.errors).toEqual([]);
    expect(before.data.procurementOcdsRelease.content).toEqual(node.content);
  });

  it('tells of a changed release under a known id, and does not put it in the place of the first', async () => {
    const [release] = readExample('ocds-213czf-000-00001-02-tender.json').releases as Release[];
    const path = exchange.write('changed.json', {
      ...release!,
      tender: { ...(release!.tender as JsonObject), title: 'Other' },
    });
    const { said } = await exchange.importFiles([path], { map: ties.parties });
    expect(said.join('\n')).toContain('was published with other content before; this is edition 2');
    const { project: kept, releases } = (await exchange.processOf(OCID))!;
    expect(kept!.name).toBe('Planned cycle lane improvements');
    expect(releases.filter(({ releaseNumber }) => releaseNumber === release!.id).map(({ edition }) => edition)).toEqual(
      [1, 2],
    );
  });

  it('takes a record package; what it only links to is named', async () => {
    const record = exampleFile('record/ocds-213czf-000-00001.json');
    const { report, summary } = await exchange.importFiles([record], { map: ties.parties });
    expect(summary.refused).toBe(6);
    expect(report.files[0]!.faults[0]!.message).toContain('ocds-213czf-000-00001-01-planning is linked, not embedded');
    expect((await exchange.processOf(OCID))!.releases.some(({ content }) => content.tag.includes('compiled'))).toBe(
      true,
    );
  });
});
