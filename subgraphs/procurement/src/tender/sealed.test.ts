import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { awarded, bidInput, chosen, evaluated, received } from '../testing/procedure.js';
import { act, done, ids, obligationsOf, officer, openProcurement, publication } from '../testing/world.js';

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

const ask = async (who: object | undefined, query: string, id: string, headers?: object) =>
  world.as('procurement', who, headers)(`query ($id: ID!) { ${query} }`, { id });

const BIDS = 'procurementTender(id: $id) { bids { receiptNumber status supplier { id } price { amount } } }';

describe('REQ-35 a sealed bid', () => {
  it('tells nobody who bids and for how much until the bids are opened, whatever his clearance', async () => {
    const { tender, opening } = await received(world);
    const chief = { ...officer, clearance: 'L4' };
    const sealed = { status: 'SEALED', supplier: null, price: null };
    expect((await ask(chief, BIDS, tender)).data.procurementTender.bids).toMatchObject([sealed, sealed]);

    await done(world, 'procurementTenderOpen', opening);
    expect((await ask(officer, BIDS, tender)).data.procurementTender.bids).toMatchObject([
      { status: 'OPENED', supplier: { id: ids.supplier }, price: { amount: '1280000.00' } },
      { status: 'OPENED', supplier: { id: ids.otherSupplier }, price: { amount: '1295000.00' } },
    ]);
    const { data, errors } = await ask(undefined, BIDS, tender);
    expect(data.procurementTender.bids).toBeNull();
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });

  it('is recorded as refused when it comes a second after the deadline', async () => {
    const { tender } = await received(world);
    const late = { ...bidInput(tender, '3'), receivedAt: '2026-02-02T09:30:01+08:00' };
    const onTime = { ...bidInput(tender, '4'), receivedAt: '2026-02-02T09:30:00+08:00' };
    for (const bid of [late, onTime]) await done(world, 'procurementBidReceive', bid);
    const { data } = await ask(officer, BIDS, tender);
    expect(data.procurementTender.bids.slice(2)).toMatchObject([
      { receiptNumber: '3', status: 'REFUSED' },
      { receiptNumber: '4', status: 'SEALED' },
    ]);
  });
});

describe('an evaluation committee', () => {
  const MEMBERS = `procurementTender(id: $id) { evaluation { memberCount expertCount evaluators { role person { id } } } }`;

  it('is open to few: who sits on it takes clearance L3 and a purpose', async () => {
    const { tender } = await evaluated(world);
    const plain = await ask(officer, MEMBERS, tender);
    expect(plain.data.procurementTender.evaluation).toMatchObject({
      memberCount: 3,
      expertCount: 2,
      evaluators: [{ role: 'EXPERT', person: null }, { person: null }, { person: null }],
    });
    const cleared = { ...officer, clearance: 'L3' };
    const headers = { purpose: '核查评审回避', caseNumber: '示纪〔2026〕9号' };
    const { data } = await ask(cleared, MEMBERS, tender, headers);
    expect(data.procurementTender.evaluation.evaluators[0]).toEqual({ role: 'EXPERT', person: { id: ids.expert } });
  });
});

describe('REQ-35 an award', () => {
  it('is seen by all once its result is published, with the names of the experts', async () => {
    const { award } = await chosen(world);
    const RESULT = 'procurementAward(id: $id) { value { amount } publication { evaluatorNames } }';
    expect((await ask(undefined, RESULT, award)).data.procurementAward).toBeNull();
    await done(world, 'procurementAwardPublish', {
      ...publication(),
      award,
      publishedOn: '2026-02-10',
      evaluatorNames: ['陆远', '丁宁'],
    });
    expect((await ask(undefined, RESULT, award)).data.procurementAward).toEqual({
      value: { amount: '1280000.00' },
      publication: { evaluatorNames: ['陆远', '丁宁'] },
    });
  });

  it('must be followed by notice and result in 2 working days, by the contract in 30 days', async () => {
    const { award } = await awarded(world);
    expect(await obligationsOf(world, award)).toMatchObject({
      ISSUE_AWARD_NOTICE: { dueOn: '2026-02-11', state: 'PERFORMED' },
      PUBLISH_RESULT: { dueOn: '2026-02-11', state: 'OPEN' },
      SIGN_CONTRACT: { dueOn: '2026-03-12', state: 'OPEN' },
    });
  });

  it('gives the losers their guarantee back 5 working days after the notice, the winner after the signing', async () => {
    const { project, award, winner, loser } = await chosen(world);
    await done(world, 'procurementAwardNotify', { award, issuedOn: '2026-02-09' });
    // Saturday 14 February is worked, ahead of the Spring Festival.
    expect(await obligationsOf(world, loser)).toMatchObject({
      RETURN_BID_GUARANTEE: { dueOn: '2026-02-14', amountPerformed: null, obligeeId: ids.otherSupplier },
    });
    expect(await obligationsOf(world, winner)).toEqual({});
    await sign(project, award);
    expect(await obligationsOf(world, winner)).toMatchObject({ RETURN_BID_GUARANTEE: { dueOn: '2026-03-09' } });
  });

  it('is moved on with the contract when its day of signing is corrected', async () => {
    const { project, award } = await awarded(world);
    const contract = await sign(project, award);
    expect((await obligationsOf(world, award)).SIGN_CONTRACT).toMatchObject({ performedOn: '2026-03-02' });
    const reason = { reason: '录入错误', document: '示交〔2026〕8号' };
    await done(world, 'procurementContractCorrect', { contract, ...reason, dateSigned: '2026-03-13' });
    expect((await obligationsOf(world, award)).SIGN_CONTRACT).toMatchObject({ performedOn: '2026-03-13' });
  });
});

describe('a period of at least', () => {
  it('is refused while the day can still be moved, and recorded as it was once it has passed', async () => {
    const { tender } = await received(world);
    const short = { tender, issuedOn: '2026-01-30', content: '更换灯杆型号', isMaterial: true };
    expect((await act(world, 'procurementClarificationIssue', short)).userErrors).toEqual([]);
  });
});

const sign = (project: string, award: string) =>
  done(world, 'procurementContractSign', {
    project,
    award,
    number: `示合〔2026〕${award.slice(-6)}号`,
    name: '示例大道路灯改造合同',
    supplier: ids.supplier,
    supplierSizeClass: 'SMALL',
    value: { amount: '1280000.00' },
    dateSigned: '2026-03-02',
    acceptanceDueOn: '2026-04-10',
  });
