import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  assigned,
  determined,
  done,
  ids,
  obligationsOf,
  officer,
  openPpp,
  registered,
  reviewed,
  signed,
  terminated,
  undertaken,
} from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openPpp(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const TRACE_BACK = `causeStage causedOn path { kind on stage evidence }
  stages { stage isCause upToCause { post { id } startDate endDate document } onTheDay { post { id } } }`;
const TRACE = `query ($project: ID!, $event: ID!) { pppProject(id: $project) { traceBack(event: $event) { ${TRACE_BACK} } } }`;

async function traceBack(project: string, event: string) {
  const { data, errors } = await world.as('ppp', officer)(TRACE, { project, event });
  expect(errors).toEqual([]);
  return data.pppProject.traceBack;
}

/** The id of the one obligation that was kept on account of a record. */
async function obligationOn(subject: string): Promise<string> {
  const context = systemContext(world.runtime('ppp'), 'test');
  const rows = await context.rows<{ id: string }>('select id from obligation where subject_id = ?::uuid', [subject]);
  expect(rows).toHaveLength(1);
  return rows[0]!.id;
}

/** A project whose implementation changed hands on 1 April 2026, with a payment due the day before. */
async function story() {
  const project = await registered(world);
  const first = await assigned(world, project, { post: ids.deputy, document: '示交发〔2023〕1号' });
  const agreement = await signed(world, project);
  const payment = await undertaken(world, agreement);
  await done(world, 'pppStageRelease', {
    responsibility: first,
    endDate: '2026-03-31',
    endDocument: '示交发〔2026〕8号',
  });
  await assigned(world, project, { post: ids.handler, startDate: '2026-04-01', document: '示交发〔2026〕9号' });
  return { project, agreement, payment };
}

describe('REQ-37 the trace back', () => {
  it('from a payment leads to the stage and the post that answered for it on its last day', async () => {
    const { project, payment } = await story();
    const { causeStage, causedOn, path, stages } = await traceBack(project, payment);
    expect({ causeStage, causedOn }).toEqual({ causeStage: 'IMPLEMENTATION', causedOn: '2026-03-31' });
    expect(path.map(({ kind, on }: { kind: string; on: string }) => `${kind} ${on}`)).toEqual([
      'COMMITMENT 2024-01-15',
      'AGREEMENT 2024-01-15',
      'INITIATION 2023-02-01',
    ]);
    expect(stages.map(({ stage }: { stage: string }) => stage)).toEqual([
      'PREPARATION',
      'TENDERING',
      'PROCUREMENT',
      'FINANCING',
      'IMPLEMENTATION',
    ]);
    expect(stages[4]).toEqual({
      stage: 'IMPLEMENTATION',
      isCause: true,
      upToCause: [
        {
          post: { id: ids.deputy },
          startDate: '2023-02-10',
          endDate: '2026-03-31',
          document: '示交发〔2023〕1号',
        },
      ],
      onTheDay: [{ post: { id: ids.deputy } }],
    });
    // A stage that nobody was named for says so.
    expect(stages[0]).toEqual({ stage: 'PREPARATION', isCause: false, upToCause: [], onTheDay: [] });
  });

  it('from a breach goes by the day of its cause, and by the stage that the decision names', async () => {
    const { project, payment } = await story();
    const late = await determined(world, project, { commitment: payment, occurredOn: '2026-04-01' });
    const trace = await traceBack(project, late);
    expect(trace).toMatchObject({ causeStage: 'IMPLEMENTATION', causedOn: '2026-04-01' });
    expect(trace.path[0]).toMatchObject({ kind: 'BREACH', on: '2026-05-10' });
    expect(trace.path[1]).toMatchObject({ kind: 'COMMITMENT', evidence: '第42条' });
    expect(trace.stages[4].onTheDay).toEqual([{ post: { id: ids.handler } }]);
    expect(trace.stages[4].upToCause).toHaveLength(2);

    const planned = await determined(world, project, { ground: 'PPP_GUARANTEE', occurredOn: '2023-03-01' });
    expect(await traceBack(project, planned)).toMatchObject({ causeStage: 'PREPARATION', causedOn: '2023-03-01' });
  });

  it('from a breach is asked of the breach itself: nobody looks for its id first', async () => {
    const { project, payment } = await story();
    const breach = await determined(world, project, { commitment: payment });
    const { data, errors } = await world.as('ppp', officer)(
      `query ($breach: ID!) { pppBreach(id: $breach) { traceBack { ${TRACE_BACK} } } }`,
      { breach },
    );
    expect(errors).toEqual([]);
    expect(data.pppBreach.traceBack).toEqual(await traceBack(project, breach));
  });

  it('from an obligation goes the way of what it rests on', async () => {
    const { project, agreement, payment } = await story();
    const breach = await determined(world, project);
    const termination = await terminated(world, agreement);
    for (const subject of [payment, breach, termination]) {
      const obligation = await obligationOn(subject);
      expect(await traceBack(project, obligation)).toEqual(await traceBack(project, subject));
      expect(await traceBack(await registered(world), obligation)).toBeNull();
    }
  });

  it('from a review and a termination leads to what they rest on', async () => {
    const { project, agreement } = await story();
    const review = await reviewed(world, agreement);
    expect(await traceBack(project, review)).toMatchObject({ causeStage: 'IMPLEMENTATION', causedOn: '2026-02-20' });
    const ended = await terminated(world, agreement);
    expect(await traceBack(project, ended)).toMatchObject({ causeStage: 'IMPLEMENTATION', causedOn: '2026-05-06' });
  });

  it('leads to who held a post while it answered: of the tenures that the gateway brings along', async () => {
    const { project } = await story();
    const { stages } = await world
      .as('ppp', officer)('query ($id: ID!) { pppProject(id: $id) { stages { id startDate endDate } } }', {
        id: project,
      })
      .then(({ data }) => data.pppProject);
    const released = stages.find(({ endDate }: { endDate: string | null }) => endDate !== null);
    const tenures = [
      { id: 'before', startDate: '2020-01-01', endDate: '2023-02-09' },
      { id: 'first', startDate: '2022-05-01', endDate: '2025-06-30' },
      { id: 'second', startDate: '2025-07-01', endDate: null },
      { id: 'after', startDate: '2026-04-01', endDate: null },
    ];
    const reference = { __typename: 'PppStageResponsibility', id: released.id, post: { id: ids.deputy, tenures } };
    const { data, errors } = await world.as('ppp', officer)(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on PppStageResponsibility {
         startDate endDate holders { from to tenure { id } } } } }`,
      { of: [reference] },
    );
    expect(errors).toEqual([]);
    expect(data._entities[0].holders).toEqual([
      { from: '2023-02-10', to: '2025-06-30', tenure: { id: 'first' } },
      { from: '2025-07-01', to: '2026-03-31', tenure: { id: 'second' } },
    ]);
  });

  it('of what is not of the project says nothing', async () => {
    const { project } = await story();
    expect(await traceBack(project, await undertaken(world))).toBeNull();
    expect(await traceBack(project, 'nothing')).toBeNull();
  });

  it('keeps with the obligation each post and its time', async () => {
    const { payment } = await story();
    const { PAY } = (await obligationsOf(world, payment)) as unknown as Record<string, { responsibilities: object[] }>;
    expect(PAY!.responsibilities).toEqual([
      { capacity: 'STAGE_LEAD', postId: ids.deputy, from: '2023-02-10', to: '2026-03-31', basis: '示交发〔2023〕1号' },
      { capacity: 'STAGE_LEAD', postId: ids.handler, from: '2026-04-01', to: null, basis: '示交发〔2026〕9号' },
    ]);
  });
});
