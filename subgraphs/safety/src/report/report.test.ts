import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  at,
  counted,
  DAY,
  done,
  flagsOn,
  ids,
  obligationsOf,
  officer,
  openSafety,
  registered,
  reported,
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

/** With the instants of due as instants: the database writes them in its own way. */
const duties = async (id: string) =>
  Object.fromEntries(
    Object.entries((await obligationsOf(world, id)) as Record<string, { dueAt?: string | null }>).map(
      ([kind, duty]) => [kind, { ...duty, dueAt: duty.dueAt && new Date(duty.dueAt) }],
    ),
  );
const rulesOn = async (record: string) =>
  (await flagsOn(world, record)).filter(({ state }) => state === 'RAISED').map(({ rule }) => rule);
/** From a body to another, at a time of the day of the accident. */
const hop = (accident: string, fromBody: string, toBody: string, time: string, day = DAY) =>
  reported(world, accident, { fromBody, toBody, sentAt: at(day, time), receivedAt: at(day, time) });

describe('REQ-43 an accident is reported hop by hop', () => {
  it('who was told owes the next hop and a word to its government within two hours of being told', async () => {
    const accident = await registered(world);
    const first = await reported(world, accident);
    // Received at 10:25.
    const dueAt = new Date(at(DAY, '12:25'));
    expect(await duties(first)).toMatchObject({
      REPORT_UPWARDS: { state: 'OPEN', dueAt },
      TELL_GOVERNMENT: { state: 'OPEN', dueAt },
    });
    const second = await hop(accident, ids.county, ids.bureau, '11:40');
    expect(await duties(first)).toMatchObject({
      REPORT_UPWARDS: { state: 'PERFORMED', performedOn: DAY },
      TELL_GOVERNMENT: { state: 'OPEN' },
    });
    await hop(accident, ids.county, ids.countyGovernment, '11:45');
    expect(await duties(first)).toMatchObject({ TELL_GOVERNMENT: { state: 'PERFORMED' } });
    // An ordinary accident goes no further than the prefecture.
    expect(await duties(second)).toEqual({});
  });

  it('a relatively large one goes on to the province, a major one to the State Council', async () => {
    const larger = await registered(world, { deaths: 3 });
    const toCity = await hop(larger, ids.county, ids.bureau, '11:00');
    expect(await duties(toCity)).toMatchObject({ REPORT_UPWARDS: { dueAt: new Date(at(DAY, '13:00')) } });
    const toProvince = await hop(larger, ids.bureau, ids.province, '12:00');
    expect(await duties(toProvince)).toEqual({});

    const major = await registered(world, { deaths: 10 });
    const told = await hop(major, ids.bureau, ids.province, '12:00');
    expect(await duties(told)).toMatchObject({ REPORT_UPWARDS: { state: 'OPEN' } });
  });

  it('deaths within the window lift the grade: the hours of the next hop run from the count', async () => {
    const accident = await registered(world);
    const toCity = await hop(accident, ids.county, ids.bureau, '11:00');
    const count = await counted(world, accident, { countedAt: at('2026-03-20', '06:00'), deaths: 3 });
    expect(await duties(count)).toMatchObject({
      REPORT_CHANGE: { state: 'OPEN', dueOn: null, incurredOn: '2026-03-20' },
    });
    expect(await duties(toCity)).toMatchObject({ REPORT_UPWARDS: { dueAt: new Date(at('2026-03-20', '08:00')) } });

    const inTime = await hop(accident, ids.bureau, ids.province, '07:59', '2026-03-20');
    expect(await duties(toCity)).toMatchObject({ REPORT_UPWARDS: { state: 'PERFORMED', performedOn: '2026-03-20' } });
    expect(await rulesOn(inTime)).toEqual([]);
  });

  it('after the window a death changes neither grade nor chain; of road traffic it ends after seven days', async () => {
    const [mine, road] = [await registered(world), await registered(world, { category: 'ROAD_TRAFFIC' })];
    const late = await counted(world, mine, { countedAt: at('2026-04-02', '00:00'), deaths: 3 });
    const ofRoad = await counted(world, road, { countedAt: at('2026-03-10', '00:00'), deaths: 3 });
    expect(await duties(late)).toEqual({});
    expect(await duties(ofRoad)).toEqual({});
    const query =
      '{ safetyAccidents(first: 2) { edges { node { deaths computedGrade { grade byDeaths countsUntil } } } } }';
    const { data } = await world.as('safety', officer)(query);
    expect(data.safetyAccidents.edges.map(({ node }: { node: object }) => node)).toEqual([
      { deaths: 3, computedGrade: { grade: 'ORDINARY', byDeaths: 'ORDINARY', countsUntil: '2026-03-09' } },
      { deaths: 3, computedGrade: { grade: 'ORDINARY', byDeaths: 'ORDINARY', countsUntil: '2026-04-01' } },
    ]);
  });

  it('leads come by the clock, from when the sender knew', async () => {
    const accident = await registered(world);
    // Its head was told at 9:30: an hour later is in time, a minute more is not.
    const unit = await reported(world, accident, { sentAt: at(DAY, '10:31'), receivedAt: at(DAY, '10:31') });
    expect(await rulesOn(unit)).toEqual(['UNIT_REPORTED_LATE']);
    const late = await hop(accident, ids.county, ids.bureau, '12:32');
    expect(await rulesOn(late)).toEqual(['REPORTED_UPWARDS_LATE']);
    // A second report of the same hop says nothing of how late the first one was.
    expect(await rulesOn(await hop(accident, ids.county, ids.bureau, '15:00'))).toEqual([]);
    // Who learnt of it before it was told knew from then on.
    const other = await registered(world);
    await reported(world, other);
    const learnt = await reported(world, other, {
      fromBody: ids.county,
      toBody: ids.bureau,
      learntAt: at(DAY, '09:40'),
      sentAt: at(DAY, '11:41'),
      receivedAt: null,
    });
    expect(await rulesOn(learnt)).toEqual(['REPORTED_UPWARDS_LATE']);
  });

  it('a firm that reports to nobody is a lead, until it has: then how late it was is one', async () => {
    const accident = await registered(world);
    expect(await rulesOn(accident)).toEqual(['ACCIDENT_NOT_REPORTED']);
    // That a body learnt of it otherwise is no report of the firm.
    await hop(accident, ids.county, ids.bureau, '11:00');
    expect(await rulesOn(accident)).toEqual(['ACCIDENT_NOT_REPORTED']);
    const late = await reported(world, accident, { sentAt: at(DAY, '18:00'), receivedAt: null });
    expect(await rulesOn(accident)).toEqual([]);
    expect(await rulesOn(late)).toEqual(['UNIT_REPORTED_LATE']);
    // Of a body it is a duty; of a firm whose head was told nobody knows when, nothing is said.
    const inBody = await registered(world, { enterprise: null, unitBody: ids.institution });
    expect(await rulesOn(inBody)).toEqual([]);
    expect(await rulesOn(await registered(world, { unitKnewAt: null }))).toEqual([]);
  });

  it('a firm that was in time still when its accident was recorded is looked at again the day after', async () => {
    const runtime = world.runtime('safety');
    const known = { occurredAt: at('2026-07-01', '11:30'), unitKnewAt: at('2026-07-01', '11:40') };
    const accident = await registered(world, { ...known, countedAt: at('2026-07-01', '11:50') });
    expect(await rulesOn(accident)).toEqual([]);
    turnTo('2026-07-02');
    await runtime.definition.screen!.lookDaily(systemContext(runtime, 'rules'));
    expect(await rulesOn(accident)).toEqual(['ACCIDENT_NOT_REPORTED']);
    turnTo('2026-07-01');
  });

  it('a report that turns up later, of an earlier instant, moves what was computed from the others', async () => {
    const accident = await registered(world, { unitKnewAt: null });
    const up = await hop(accident, ids.county, ids.bureau, '12:30');
    expect(await rulesOn(up)).toEqual([]);
    await reported(world, accident);
    expect(await rulesOn(up)).toEqual(['REPORTED_UPWARDS_LATE']);
  });
});

describe('REQ-43 the grade on record and the numbers', () => {
  const grade = (accident: string, of: string, determinedOn = '2026-03-25') =>
    done(world, 'safetyAccidentGrade', {
      accident,
      grade: of,
      determinedOn,
      determinedBy: ids.bureau,
      document: '示应急〔2026〕9号',
    });

  it('a grade that does not follow the deaths is a lead until it does', async () => {
    const accident = await registered(world, { unitKnewAt: null });
    await grade(accident, 'ORDINARY', '2026-03-05');
    expect(await rulesOn(accident)).toEqual([]);
    await counted(world, accident, { countedAt: at('2026-03-20', '06:00'), deaths: 3 });
    expect(await rulesOn(accident)).toEqual(['GRADE_NOT_AS_COMPUTED', 'GRADE_NOT_RAISED']);
    await grade(accident, 'LARGER');
    expect(await rulesOn(accident)).toEqual([]);
  });

  it('numbers that fall are recorded with their reason, and a lead; who dies of injuries is not one injured fewer', async () => {
    const accident = await registered(world);
    const died = await counted(world, accident, { deaths: 3, seriousInjuries: 2, reason: null });
    expect(await rulesOn(died)).toEqual([]);
    const fewer = await counted(world, accident, {
      countedAt: at('2026-03-12', '08:00'),
      deaths: 2,
      seriousInjuries: 3,
    });
    expect(await rulesOn(fewer)).toEqual(['CASUALTIES_FELL']);
    const { data } = await world.as('safety', officer)(
      'query ($id: ID!) { safetyAccident(id: $id) { deaths casualtyCounts { deaths seriousInjuries reason } } }',
      { id: accident },
    );
    expect(data.safetyAccident).toEqual({
      deaths: 2,
      casualtyCounts: [
        { deaths: 2, seriousInjuries: 3, reason: null },
        { deaths: 3, seriousInjuries: 2, reason: null },
        { deaths: 2, seriousInjuries: 3, reason: '一名伤者复查为轻伤' },
      ],
    });
  });
});
