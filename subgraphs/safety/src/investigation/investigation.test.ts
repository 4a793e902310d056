import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { caseInput } from '../misconduct/actions.cases.js';
import {
  completed,
  done,
  flagsOn,
  ids,
  obligationsOf,
  officer,
  opened,
  openSafety,
  proposed,
  registered,
  replied,
  required,
  submitInput,
  turnTo,
} from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openSafety(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const rulesOn = async (record: string) =>
  (await flagsOn(world, record)).filter(({ state }) => state === 'RAISED').map(({ rule }) => rule);
const duties = (id: string) => obligationsOf(world, id);

describe('REQ-43 the periods of an investigation', () => {
  it('sixty days run from the accident, an appraisal does not count, an extension moves the day', async () => {
    const investigation = await opened(world);
    // 1 May is a holiday: 6 May is the first working day after it.
    expect(await duties(investigation)).toMatchObject({ SUBMIT_REPORT: { dueOn: '2026-05-06' } });
    const appraisal = await done(world, 'safetyTechnicalAppraisalBegin', {
      investigation,
      appraiser: '示例省矿用设备检测中心',
      matter: '岩样',
      from: '2026-03-16',
    });
    expect(await duties(investigation)).toMatchObject({ SUBMIT_REPORT: { dueOn: null } });
    await done(world, 'safetyTechnicalAppraisalEnd', { appraisal, to: '2026-03-25' });
    expect(await duties(investigation)).toMatchObject({ SUBMIT_REPORT: { dueOn: '2026-05-11' } });
    await done(world, 'safetyInvestigationExtend', {
      investigation,
      of: 'REPORT',
      until: '2026-06-20',
      approvedOn: '2026-05-08',
      approvedBy: ids.city,
      document: '示政复〔2026〕4号',
      reason: '样品须送省外检测',
    });
    expect(await duties(investigation)).toMatchObject({ SUBMIT_REPORT: { dueOn: '2026-06-20', state: 'OPEN' } });
    expect(await rulesOn(investigation)).toEqual(['INVESTIGATION_REPORT_LATE']);
    await done(world, 'safetyInvestigationReport', { ...submitInput(), investigation, reportedOn: '2026-06-20' });
    expect(await rulesOn(investigation)).toEqual([]);
  });

  it('the reply is due in 15 days, of an especially major accident in 30, which alone may be extended', async () => {
    const ordinary = await replied(world);
    expect(await duties(ordinary)).toMatchObject({
      REPLY: { dueOn: '2026-05-06', state: 'PERFORMED' },
      EVALUATE: { dueOn: '2027-04-30', state: 'OPEN' },
    });
    // Its investigation is the State Council's: the level is asked when it begins, and the deaths rose afterwards.
    const accident = await registered(world);
    const grave = await done(world, 'safetyInvestigationOpen', {
      accident,
      government: ids.city,
      document: '示政函〔2026〕12号',
      openedOn: '2026-03-04',
    });
    await done(world, 'safetyCasualtyRecord', {
      accident,
      countedAt: '2026-03-12T08:00:00+08:00',
      deaths: 30,
      missing: 0,
      seriousInjuries: 0,
      source: '搜救通报',
    });
    await done(world, 'safetyInvestigationReport', {
      ...submitInput(),
      investigation: grave,
      reportedOn: '2026-06-10',
    });
    expect(await duties(grave)).toMatchObject({ REPLY: { dueOn: '2026-07-10' } });
    await done(world, 'safetyInvestigationExtend', {
      investigation: grave,
      of: 'REPLY',
      until: '2026-08-08',
      approvedOn: '2026-06-30',
      approvedBy: ids.city,
      document: '示政复〔2026〕5号',
      reason: '案情重大',
    });
    expect(await duties(grave)).toMatchObject({ REPLY: { dueOn: '2026-08-08' } });
  });

  it('a measure that another body finds not carried out is owed on', async () => {
    const measure = await completed(world, await required(world));
    await done(world, 'safetyMeasureVerify', {
      measure,
      verifiedOn: '2026-06-20',
      verifiedBy: ids.city,
      finding: '现场未见整改',
      isCarriedOut: false,
    });
    expect(await duties(measure)).toMatchObject({ CARRY_OUT_MEASURE: { state: 'OPEN', dueOn: '2026-06-15' } });
    expect(await rulesOn(measure)).toEqual(['MEASURE_OVERDUE']);
  });
});

describe('REQ-43 responsibility', () => {
  const decision = async () =>
    done(world, 'safetyResponsibilityDecide', {
      item: await proposed(world, await replied(world)),
      outcome: 'AS_PROPOSED',
      decidedBy: ids.discipline,
      decidedOn: '2026-06-10',
      document: '示纪〔2026〕21号',
      person: ids.person,
      sanction: '政务记过',
    });

  it('a proposal names a post and its time; the person comes with the decision, at L3, the sanction at L4', async () => {
    const id = await decision();
    const ask = (clearance: 'L2' | 'L3', fields: string) =>
      world.as(
        'safety',
        { ...officer, clearance },
        { purpose: '核查', caseNumber: '示纪〔2026〕2号' },
      )(
        `query ($id: ID!) { safetyResponsibilityDecision(id: $id) { outcome item { post { id } periodFrom periodTo } ${fields} } }`,
        { id },
      );
    const plain = {
      outcome: 'AS_PROPOSED',
      item: { post: { id: ids.deputy }, periodFrom: '2024-01-01', periodTo: '2026-03-02' },
    };
    const known = await ask('L3', 'person { id }');
    expect([known.errors, known.data.safetyResponsibilityDecision]).toEqual([
      [],
      { ...plain, person: { id: ids.person } },
    ]);
    for (const { errors } of [await ask('L2', 'person { id }'), await ask('L3', 'sanction')]) {
      expect(errors.map(({ message }) => message)).toHaveLength(1);
    }
  });

  it('neither person nor sanction stands in the journal, of a case neither', async () => {
    await decision();
    await done(world, 'safetyMisconductRecord', await caseInput(world));
    const em = world.runtime('safety').orm.em.fork();
    const found = await em.execute<{ n: string }[]>(
      `select count(*)::text as n from journal where entries::text like '%' || ? || '%' or entries::text like '%政务记过%' or entries::text like '%党内警告%'`,
      [ids.person],
    );
    expect(found).toEqual([{ n: '0' }]);
  });

  it('a proposal that nobody decides on is a lead, half a year after the reply', async () => {
    const item = await proposed(world, await replied(world));
    expect(await rulesOn(item)).toEqual([]);
    turnTo('2026-10-28');
    const runtime = world.runtime('safety');
    await runtime.definition.screen!.lookDaily(systemContext(runtime, 'rules'));
    expect(await rulesOn(item)).toEqual(['PROPOSAL_UNDECIDED']);
    turnTo('2026-07-01');
  });
});
