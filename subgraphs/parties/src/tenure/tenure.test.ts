import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFICER, openParties, type PartiesWorld } from '../testing/parties.js';

let now = new Date('2026-06-05T09:00:00+08:00');
let world: PartiesWorld;

beforeAll(async () => {
  world = await openParties({ clock: () => now });
});

afterAll(() => world.close());

const at = (instant: string) => {
  now = new Date(`${instant}:00+08:00`);
};

let count = 0;
/** A post of the transport bureau that nobody holds yet. */
async function newPost(validFrom = '2015-01-01'): Promise<string> {
  count += 1;
  const { id } = await world.act('postCreate', {
    body: world.id('body:transport'),
    title: `总工程师 ${count}`,
    validFrom,
  });
  return id!;
}

const A = () => world.id('person:transport.deputy');
const B = () => world.id('person:transport.handler');
const codes = (errors: { code: string }[]) => errors.map(({ code }) => code);

describe('one substantive holder of a post', () => {
  it('refuses a second one and names the dates and document of the first', async () => {
    const post = await newPost();
    await world.act('tenureBegin', {
      post,
      person: A(),
      startDate: '2025-01-01',
      endDate: '2025-12-31',
      document: '青任〔2025〕1号',
    });
    const { id, userErrors } = await world.act('tenureBegin', { post, person: B(), startDate: '2025-12-31' });
    expect(id).toBeNull();
    expect(userErrors).toEqual([
      {
        code: 'POST_HELD',
        field: ['input', 'startDate'],
        message: expect.stringContaining('from 2025-01-01 to 2025-12-31 (青任〔2025〕1号)'),
      },
    ]);
    expect((await world.act('tenureBegin', { post, person: B(), startDate: '2026-01-01' })).userErrors).toEqual([]);
  });

  it('lets an acting holder stand in beside', async () => {
    const post = await newPost();
    await world.act('tenureBegin', { post, person: A(), startDate: '2025-01-01' });
    expect(
      (await world.act('tenureBegin', { post, person: B(), startDate: '2025-06-01', kind: 'ACTING' })).userErrors,
    ).toEqual([]);
  });

  it('holds when two appointments arrive at once', async () => {
    const posts = await Promise.all(Array.from({ length: 5 }, () => newPost()));
    for (const post of posts) {
      const results = await Promise.all(
        [A(), B(), A()].map((person) => world.act('tenureBegin', { post, person, startDate: '2025-01-01' })),
      );
      expect(results.filter(({ id }) => id !== null)).toHaveLength(1);
      expect(results.flatMap(({ userErrors }) => codes(userErrors))).toEqual(['POST_HELD', 'POST_HELD']);
    }
  });

  it('is given by an officer who may see such records, not by one of lower clearance', async () => {
    const input = { post: await newPost(), person: world.id('person:housing.head'), startDate: '2025-06-01' };
    await expect(world.act('tenureBegin', input, { ...OFFICER, clearance: 'L1' })).rejects.toThrow('FORBIDDEN');
    expect((await world.act('tenureBegin', input)).userErrors).toEqual([]);
  });

  it('is kept by the database itself', async () => {
    const post = await newPost();
    await world.act('tenureBegin', { post, person: A(), startDate: '2025-01-01' });
    const copy = `insert into tenure select (t).* from (select jsonb_populate_record(tenure, jsonb_build_object('id', gen_random_uuid())) as t from tenure where post_id = $1) x`;
    await expect(world.sql(copy, [post])).rejects.toThrow(/tenure_one_holder/);
  });
});

describe('the dates of a tenure', () => {
  it('are refused with every fault at once', async () => {
    const post = await newPost('2020-01-01');
    const { userErrors } = await world.act('tenureBegin', {
      post,
      person: A(),
      startDate: '2019-06-01',
      endDate: '2008-01-01',
    });
    expect(codes(userErrors).sort()).toEqual([
      'END_BEFORE_START',
      'OUTSIDE_VALIDITY',
      'OUTSIDE_VALIDITY',
      'OUTSIDE_VALIDITY',
    ]);
  });

  it('cannot lie within a recorded vacancy', async () => {
    const post = await newPost();
    const vacancy = await world.act('vacancyRecord', { post, startDate: '2025-01-01' });
    const refused = await world.act('tenureBegin', { post, person: A(), startDate: '2025-03-01' });
    expect(codes(refused.userErrors)).toEqual(['VACANCY_RECORDED']);
    await world.act('vacancyEnd', { vacancy: vacancy.id, endDate: '2025-02-28' });
    expect((await world.act('tenureBegin', { post, person: A(), startDate: '2025-03-01' })).userErrors).toEqual([]);
    expect(codes((await world.act('vacancyRecord', { post, startDate: '2025-05-01' })).userErrors)).toEqual([
      'POST_HELD',
    ]);
  });

  it('end once, and not before they begin', async () => {
    const post = await newPost();
    const { id: tenure } = await world.act('tenureBegin', { post, person: A(), startDate: '2025-03-01' });
    expect(codes((await world.act('tenureEnd', { tenure, endDate: '2025-02-28' })).userErrors)).toEqual([
      'END_BEFORE_START',
    ]);
    expect((await world.act('tenureEnd', { tenure, endDate: '2025-12-31' })).userErrors).toEqual([]);
    expect(codes((await world.act('tenureEnd', { tenure, endDate: '2025-12-31' })).userErrors)).toEqual([
      'ALREADY_ENDED',
    ]);
  });

  it('are corrected with reason and document, and the old ones stay on record', async () => {
    const post = await newPost();
    const { id: tenure } = await world.act('tenureBegin', { post, person: A(), startDate: '2025-03-01' });
    expect(
      codes(
        (await world.act('tenureCorrect', { tenure, startDate: '2025-02-01', reason: ' ', document: '' })).userErrors,
      ),
    ).toEqual(['EMPTY', 'EMPTY']);
    await world.act('tenureCorrect', {
      tenure,
      startDate: '2025-02-01',
      reason: '任职文件日期录入有误',
      document: '青组干〔2026〕3号',
    });
    const { data } = await world.as(
      'parties',
      OFFICER,
    )(`{ tenure(id: "${tenure}") { startDate correctionReason versions { action changes { field before after } } } }`);
    expect(data.tenure).toMatchObject({ startDate: '2025-02-01', correctionReason: '任职文件日期录入有误' });
    expect(data.tenure.versions.map((v: { action: string }) => v.action)).toEqual(['tenureBegin', 'tenureCorrect']);
    expect(data.tenure.versions[1].changes).toContainEqual({
      field: 'startDate',
      before: '2025-03-01',
      after: '2025-02-01',
    });
  });

  it('can be opened again by a correction', async () => {
    const post = await newPost();
    const { id: tenure } = await world.act('tenureBegin', {
      post,
      person: A(),
      startDate: '2025-03-01',
      endDate: '2025-04-01',
    });
    await world.act('tenureCorrect', { tenure, endDate: null, reason: '误录免职', document: '青组干〔2026〕4号' });
    const { data } = await world.as('parties', OFFICER)(`{ tenure(id: "${tenure}") { startDate endDate } }`);
    expect(data.tenure).toEqual({ startDate: '2025-03-01', endDate: null });
  });
});

describe('what was known when', () => {
  it('a backdated tenure counts from its first day, but was not known before it was recorded', async () => {
    const post = await newPost();
    at('2026-06-20T10:00');
    const { id: tenure } = await world.act('tenureBegin', { post, person: A(), startDate: '2026-06-01' });
    at('2026-07-15T10:00');
    await world.act('tenureEnd', { tenure, endDate: '2026-06-30' });
    at('2026-08-01T10:00');
    await world.act('tenureCorrect', {
      tenure,
      startDate: '2026-05-20',
      reason: '到任在先',
      document: '青组干〔2026〕5号',
    });
    const holder = async (on: string, knownAt: string | null) => {
      const { data } = await world.as('parties', OFFICER)(
        'query ($id: ID!, $on: Date, $knownAt: DateTime) { post(id: $id) { holder(on: $on, knownAt: $knownAt) { state since tenure { startDate endDate } } } }',
        { id: post, on, knownAt },
      );
      return data.post.holder;
    };
    const known = '2026-06-20T12:00:00+08:00';
    expect((await holder('2026-06-10', '2026-06-19T12:00:00+08:00')).state).toBe('HOLDER_UNKNOWN');
    expect(await holder('2026-06-10', known)).toEqual({
      state: 'HELD',
      since: '2026-06-01',
      tenure: { startDate: '2026-06-01', endDate: null },
    });
    expect((await holder('2026-07-05', known)).state).toBe('HELD');
    expect((await holder('2026-07-05', '2026-07-15T12:00:00+08:00')).state).toBe('HOLDER_UNKNOWN');
    expect((await holder('2026-05-25', '2026-07-15T12:00:00+08:00')).state).toBe('HOLDER_UNKNOWN');
    expect(await holder('2026-05-25', null)).toMatchObject({ state: 'HELD', since: '2026-05-20' });
    const { data } = await world.as(
      'parties',
      OFFICER,
    )(
      `{ before: tenure(id: "${tenure}", knownAt: "${known}") { startDate endDate } now: tenure(id: "${tenure}") { startDate endDate } }`,
    );
    expect(data).toEqual({
      before: { startDate: '2026-06-01', endDate: null },
      now: { startDate: '2026-05-20', endDate: '2026-06-30' },
    });
  });

  it('a correction holds from the first day of the tenure, for whoever asks after it', async () => {
    const post = await newPost();
    at('2026-09-20T10:00');
    const { id: tenure } = await world.act('tenureBegin', { post, person: A(), startDate: '2026-06-01' });
    at('2026-10-15T10:00');
    await world.act('tenureEnd', { tenure, endDate: '2026-06-30' });
    at('2026-11-01T10:00');
    await world.act('tenureCorrect', {
      tenure,
      startDate: '2026-06-03',
      endDate: '2026-06-25',
      reason: '日期录入有误',
      document: '青组干〔2026〕6号',
    });
    const stood = async (asOf: string, knownAt: string | null = null) => {
      const { data } = await world.as('parties', OFFICER)(
        'query ($id: ID!, $asOf: Date, $knownAt: DateTime) { tenure(id: $id, asOf: $asOf, knownAt: $knownAt) { startDate endDate } }',
        { id: tenure, asOf, knownAt },
      );
      return data.tenure && [data.tenure.startDate, data.tenure.endDate];
    };
    expect(await stood('2026-05-31')).toBeNull();
    expect(await stood('2026-06-02')).toEqual(['2026-06-03', '2026-06-25']);
    expect(await stood('2026-08-01')).toEqual(['2026-06-03', '2026-06-25']);
    const before = '2026-10-31T12:00:00Z';
    expect(await stood('2026-06-02', before)).toEqual(['2026-06-01', null]);
    expect(await stood('2026-08-01', before)).toEqual(['2026-06-01', '2026-06-30']);
  });
});
