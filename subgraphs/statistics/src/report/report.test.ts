import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  act,
  asked,
  done,
  flagsOn,
  ids,
  obligationsOf,
  officer,
  openStatistics,
  reportInput,
  submitted,
  uncleared,
} from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openStatistics(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const firm = { enterprise: '' };
const REPORTS = '{ statisticsReports { totalCount edges { node { id items { value } } } } }';
const ask = (claims?: object) => world.as('statistics', claims);
const reportsSeenBy = async (claims?: object) => {
  const { data } = await ask(claims)(REPORTS);
  return data.statisticsReports?.edges.map(({ node }: { node: { id: string } }) => node.id) ?? [];
};

describe('REQ-45 what a single respondent says', () => {
  it('is read by those cleared for it and by the respondent, and counted for nobody else', async () => {
    firm.enterprise = ids.factory;
    const report = await submitted(world, firm);
    expect(await reportsSeenBy(officer)).toContain(report);
    const { data } = await ask(uncleared)(
      '{ statisticsReports { totalCount edges { node { id } } } statisticsRespondents { totalCount } statisticsFlags { totalCount } }',
    );
    expect(data).toEqual({
      statisticsReports: { totalCount: 0, edges: [] },
      statisticsRespondents: { totalCount: 0 },
      statisticsFlags: { totalCount: 0 },
    });
    expect(await reportsSeenBy({ sub: 'firm', roles: ['subject'], body: ids.factory })).toEqual([report]);
    expect(await reportsSeenBy({ sub: 'other', roles: ['subject'], body: ids.mine })).toEqual([]);
    expect(await reportsSeenBy()).toEqual([]);
  });

  it('keeps each change with what stood before, who made it and why', async () => {
    const report = await submitted(world, firm);
    const [output] = reportInput().items;
    const correct = (value: string, corrector: string, correctedOn: string) =>
      done(world, 'statisticsReportCorrect', {
        report,
        items: [{ ...output!, value }],
        corrector,
        reason: '核对台账',
        correctedOn,
      });
    await correct('950', 'RESPONDENT', '2026-06-18');
    await correct('1400.50', 'OTHER', '2026-06-20');
    const { data } = await ask(officer)(
      `query ($id: ID!) { statisticsReport(id: $id) { state items { indicator value }
        corrections { ordinal indicator before after corrector } } }`,
      { id: report },
    );
    expect(data.statisticsReport).toEqual({
      state: 'SUBMITTED',
      items: [
        { indicator: '301', value: '1400.5' },
        { indicator: '302', value: '86' },
      ],
      corrections: [
        { ordinal: 1, indicator: '301', before: '1250', after: '950', corrector: 'RESPONDENT' },
        { ordinal: 2, indicator: '301', before: '950', after: '1400.5', corrector: 'OTHER' },
      ],
    });
    expect(await flagsOn(world, report)).toContainEqual(
      expect.objectContaining({ rule: 'CORRECTED_BY_OTHERS', state: 'RAISED' }),
    );
  });

  it('names who signed in no journal line', async () => {
    await submitted(world, firm);
    const lines = await world
      .runtime('statistics')
      .orm.em.fork()
      .execute<{ entries: string }[]>(
        "select entries::text as entries from journal where action = 'statisticsReportSubmit'",
      );
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => String(line.entries).includes('填报员'))).toEqual([]);
  });

  it('is submitted by the firm itself, and by no other firm', async () => {
    const report = await asked(world, firm);
    const input = { report, ...reportInput() };
    const asOther = act(world, 'statisticsReportSubmit', input, { sub: 'other', roles: ['subject'], body: ids.mine });
    await expect(asOther).rejects.toThrow('FORBIDDEN');
    await done(world, 'statisticsReportSubmit', input, { sub: 'firm', roles: ['subject'], body: ids.factory });
    expect(await obligationsOf(world, report)).toEqual({});
  });
});

describe('REQ-45 a body that is asked', () => {
  it('owes its report by the day of the schedule, and its correction by the day it was told', async () => {
    const report = await asked(world);
    expect(await obligationsOf(world, report)).toMatchObject({ SUBMIT_REPORT: { state: 'OPEN', dueOn: '2026-06-10' } });
    await done(world, 'statisticsReportSubmit', { report, ...reportInput(), submittedAt: '2026-06-12T08:00:00+08:00' });
    const review = { isAccepted: false, returnReason: '与用电量不符', correctBy: '2026-06-25' };
    await done(world, 'statisticsReportReview', { report, reviewedOn: '2026-06-15', ...review });
    expect(await obligationsOf(world, report)).toMatchObject({
      SUBMIT_REPORT: { state: 'PERFORMED', performedOn: '2026-06-12', incurredOn: '2026-06-01' },
      CORRECT_REPORT: { state: 'OPEN', dueOn: '2026-06-25' },
    });
    expect(await flagsOn(world, report)).toMatchObject([{ rule: 'REPORT_LATE', state: 'RAISED' }]);
  });

  it('owes it on the number of the survey, also once it has reported for itself', async () => {
    const report = await asked(world);
    const documents = () =>
      systemContext(world.runtime('statistics'), 'test').rows<{ document: string }>(
        'select document from obligation where subject_id = ?::uuid',
        [report],
      );
    const [told] = await documents();
    expect(told!.document).toMatch(/^示统制〔2025〕/);
    const itself = { sub: 'body', roles: ['subject'], body: ids.zone };
    await done(world, 'statisticsReportSubmit', { report, ...reportInput() }, itself);
    expect(await documents()).toEqual([told]);
  });
});
