import { systemContext } from '@integrity-graph/kit';
import { createDatabase, lookedAgain, openWorld, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { statistics } from './subgraph.js';
import { flagsOn, obligationsOf } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const clock = () => new Date('2026-11-20T04:00:00Z');
  world = await openWorld(database.adminUrl, [parties, statistics], { clock, sample: true });
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const of = (name: string) => world.ids.get(`statistics.${name}`)!;

describe('the sample', () => {
  it.each([
    ['project:holdings', 'DECIDE_PROJECT', '2025-03-24', 'PERFORMED'],
    ['project:holdings', 'PUBLISH_PROJECT', null, 'PERFORMED'],
    // Extended once, and still not decided.
    ['project:commerce', 'DECIDE_PROJECT', '2026-11-12', 'OPEN'],
    // Due under the former head of finance, released by the next; and the next one’s own.
    ['round:holdings.q2', 'RELEASE_RESULTS', '2025-08-15', 'PERFORMED'],
    ['round:holdings.q3', 'RELEASE_RESULTS', '2026-11-10', 'OPEN'],
    ['round:industry.september', 'RELEASE_RESULTS', '2026-10-20', 'OPEN'],
    ['report:platform', 'CORRECT_REPORT', '2025-08-08', 'PERFORMED'],
    ['report:trading', 'SUBMIT_REPORT', '2025-07-20', 'PERFORMED'],
    ['release:census', 'EXPLAIN_REVISION', null, 'OPEN'],
    ['release:final', 'EXPLAIN_REVISION', null, 'PERFORMED'],
    ['inquiry:environment', 'ANSWER_INQUIRY', '2025-06-30', 'PERFORMED'],
    ['case:zone', 'CORRECT_VIOLATION', '2026-06-30', 'PERFORMED'],
    ['case:zone', 'CIRCULATE_CASE', null, 'PERFORMED'],
    ['proposal:zone', 'DECIDE_SANCTION', null, 'OPEN'],
  ])('REQ-45 %s: %s is due on %s and %s', async (name, kind, dueOn, state) => {
    expect((await obligationsOf(world, of(name)))[kind]).toMatchObject({ dueOn, state });
  });

  it.each([
    ['report:chemical', ['REPORTS_IN_BATCH']],
    ['report:bridge', ['CORRECTED_BY_OTHERS']],
    ['report:road', ['REPORT_LATE']],
    ['report:trading', ['REPORT_LATE']],
    ['series:city', ['PARTS_AGAINST_WHOLE']],
    ['release:census', ['REVISION_UNEXPLAINED']],
    ['release:final', []],
    ['disposal:zone', ['MATERIAL_DISPOSED_EARLY']],
  ])('REQ-45 %s is looked at for %j', async (name, rules) => {
    const raised = (await flagsOn(world, of(name))).filter(({ state }) => state === 'RAISED');
    expect(raised.map(({ rule }) => rule)).toEqual(rules);
  });

  it('REQ-45 every obligation names the document it rests on, but for one', async () => {
    const nameless = await systemContext(world.runtime('statistics'), 'test').rows<{ kind: string }>(
      'select distinct kind from obligation where document is null order by kind',
      [],
    );
    // A survey gets its number by the decision that is owed.
    expect(nameless.map(({ kind }) => kind)).toEqual(['DECIDE_PROJECT']);
  });

  it('is looked at by the rules again without a change to what they said', async () => {
    expect(await lookedAgain(world, 'statistics')).toBe(0);
  });
});
