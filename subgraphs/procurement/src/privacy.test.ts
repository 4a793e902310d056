import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { penaltyInput, responsible } from './penalty/actions.cases.js';
import { acceptedComplaint, decisionInput } from './testing/disputes.js';
import { done, ids, officer, openProcurement, publication } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openProcurement(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const speakerOf = (body: string) => ({ sub: `speaker of ${body}`, roles: ['subject'], body });
const anotherDepartment = { sub: 'other', roles: ['officer'], sector: 'environment', division: '990100' };
const creditOffice = { sub: 'credit', roles: ['credit-office'], division: '990100' };
const purpose = { purpose: '核查', caseNumber: '2026-7' };

/** What a caller reads of a record's fields: their names. */
async function readBy(who: object | undefined, field: string, id: string, fields: string, headers = {}) {
  const { data } = await world.as(
    'procurement',
    who,
    headers,
  )(`query ($id: ID!) { ${field}(id: $id) { ${fields} } }`, { id });
  const found: Record<string, unknown> | null = data[field];
  return found && Object.keys(found).filter((name) => found[name] !== null);
}

const disclose = (kind: string, record: string, approverPost = ids.postElsewhere) =>
  done(world, 'procurementDisclosurePublish', {
    ...publication(),
    approverPost,
    kind,
    record,
    publishedOn: '2026-06-20',
  });

describe('REQ-35 a complaint whose decision was published', () => {
  const fields =
    'number: decisionNumber decidedOn outcome against isInTime supplier { id } matter decision challenge { id }';
  const decided = ['number', 'decidedOn', 'outcome', 'against', 'isInTime'];
  const whole = [...decided, 'supplier', 'matter', 'decision', 'challenge'];
  let complaint: string;
  const reads = (who: object | undefined) => readBy(who, 'procurementComplaint', complaint, fields);

  beforeAll(async () => {
    complaint = await acceptedComplaint(world);
    await done(world, 'procurementComplaintDecide', decisionInput(complaint));
  });

  it('was seen before by the parties and the departments alone', async () => {
    expect(await reads(undefined)).toBeNull();
    expect(await reads(anotherDepartment)).toBeNull();
    expect(await reads(speakerOf(ids.otherSupplier))).toBeNull();
    expect(await reads(speakerOf(ids.supplier))).toEqual(whole);
    expect(await reads(officer)).toEqual(whole);
  });

  it('tells the public and other departments what was decided, not who complained or what was written', async () => {
    await disclose('COMPLAINT_DECISION', complaint);
    expect(await reads(undefined)).toEqual(decided);
    expect(await reads(anotherDepartment)).toEqual(decided);
    expect(await reads(speakerOf(ids.otherSupplier))).toEqual(decided);
    for (const who of [speakerOf(ids.supplier), officer, creditOffice]) expect(await reads(who)).toEqual(whole);
  });

  it('is not found by its complainant but by who may read that', async () => {
    const list = 'query ($supplier: ID!) { procurementComplaints(filter: { supplier: $supplier }) { totalCount } }';
    const find = (who: object | undefined) => world.as('procurement', who)(list, { supplier: ids.supplier });
    for (const who of [undefined, anotherDepartment]) {
      expect((await find(who)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    expect((await find(speakerOf(ids.supplier))).data.procurementComplaints.totalCount).toBe(1);
    expect((await find(speakerOf(ids.otherSupplier))).data.procurementComplaints.totalCount).toBe(0);
    expect((await find(officer)).data.procurementComplaints.totalCount).toBe(1);
  });

  it('keeps its history from the public in the same fields', async () => {
    const { data } = await world.as('procurement')(
      'query ($id: ID!) { procurementComplaint(id: $id) { versions { changes { field } } } }',
      { id: complaint },
    );
    const told: string[] = data.procurementComplaint.versions.flatMap(({ changes }: { changes: { field: string }[] }) =>
      changes.map(({ field }) => field),
    );
    expect(told).toContain('outcome');
    expect(told.filter((field) => ['supplier', 'matter', 'decision', 'rejectionReason'].includes(field))).toEqual([]);
  });
});

describe('REQ-35 a penalty of a responsible person of a buyer that was published', () => {
  const fields = 'role kind basis person { id } post { id }';
  let penalty: string;
  const reads = (who: object | undefined, headers = {}) => readBy(who, 'procurementPenalty', penalty, fields, headers);

  beforeAll(async () => {
    const basis = '合同签订后未公告，直接负责的主管人员';
    penalty = await done(world, 'procurementPenaltyImpose', { ...penaltyInput(), ...responsible(), basis });
    await disclose('PENALTY', penalty);
  });

  it('names person and post, which tells who he is, to who reads L3 and says why he asks, or is that person', async () => {
    expect(await reads(undefined)).toEqual(['role', 'kind']);
    expect(await reads(anotherDepartment)).toEqual(['role', 'kind']);
    expect(await reads(officer)).toEqual(['role', 'kind', 'basis']);
    expect(await reads({ ...officer, clearance: 'L3' }, purpose)).toEqual(['role', 'kind', 'basis', 'person', 'post']);
    const himself = { sub: 'himself', roles: ['subject'], person: ids.signatory };
    expect(await reads(himself)).toEqual(['role', 'kind', 'basis', 'person', 'post']);
  });

  it('stands in the journal without person or post', async () => {
    const [row] = await systemContext(world.runtime('procurement'), 'test').rows<{ entries: string }>(
      "select entries from journal where action = 'procurementPenaltyImpose' and entries like '%RESPONSIBLE_PERSON%'",
    );
    expect([ids.signatory, ids.head].filter((id) => row!.entries.includes(id))).toEqual([]);
  });
});

describe('REQ-35 a penalty of an evaluator that was published', () => {
  const fields = 'role ground kind decisionNumber basis person { id }';
  const facts = ['role', 'ground', 'kind', 'decisionNumber'];
  let penalty: string;
  const reads = (who: object | undefined, headers = {}) => readBy(who, 'procurementPenalty', penalty, fields, headers);

  beforeAll(async () => {
    const fined = { ...penaltyInput(), role: 'EXPERT', party: ids.expert, basis: '某评审专家收受投标人礼品' };
    penalty = await done(world, 'procurementPenaltyImpose', fined);
    await disclose('PENALTY', penalty);
  });

  it('tells the public and other departments ground, kind and number, not the person nor the account of the facts', async () => {
    expect(await reads(undefined)).toEqual(facts);
    expect(await reads(anotherDepartment)).toEqual(facts);
  });

  it('names the person to who reads L3 and says why he asks, or is that person', async () => {
    expect(await reads(officer)).toEqual([...facts, 'basis']);
    expect(await reads(creditOffice)).toEqual([...facts, 'basis']);
    expect(await reads({ ...officer, clearance: 'L3' }, purpose)).toEqual([...facts, 'basis', 'person']);
    expect(await reads(creditOffice, purpose)).toEqual([...facts, 'basis', 'person']);
    const himself = { sub: 'himself', roles: ['subject'], person: ids.expert };
    expect(await reads(himself)).toEqual([...facts, 'basis', 'person']);
  });

  it('stands in the journal without the person', async () => {
    const rows = await systemContext(world.runtime('procurement'), 'test').rows<{ entries: string }>(
      "select entries from journal where action = 'procurementPenaltyImpose' and entries like '%EXPERT%'",
    );
    expect(rows.map(({ entries }) => entries.includes(ids.expert))).toEqual([false]);
  });
});
