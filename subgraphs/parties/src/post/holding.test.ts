import { sentDuring } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFICER, openParties, type PartiesWorld } from '../testing/parties.js';

let world: PartiesWorld;

beforeAll(async () => {
  world = await openParties();
});

afterAll(() => world.close());

const HOLDER = `query ($id: ID!, $on: Date) { post(id: $id) { holder(on: $on) { state since tenure { kind person { name } } } } }`;

const holder = async (on: string, post = 'post:transport.head') => {
  const { data } = await world.as('parties', OFFICER)(HOLDER, { id: world.id(post), on });
  return data.post.holder;
};

describe('who holds a post', () => {
  it.each([
    ['2021-03-14', 'HOLDER_UNKNOWN', null, null],
    ['2021-03-15', 'HELD', '林安禾', 'SUBSTANTIVE'],
    ['2026-03-31', 'HELD', '林安禾', 'SUBSTANTIVE'],
    ['2026-04-01', 'VACANT', null, null],
    ['2026-05-05', 'VACANT', null, null],
    ['2026-05-06', 'HELD', '周予衡', 'ACTING'],
    ['2026-05-31', 'HELD', '周予衡', 'ACTING'],
    ['2026-06-01', 'HELD', '沈知行', 'SUBSTANTIVE'],
  ])('on %s the transport bureau is %s by %s', async (on, state, name, kind) => {
    const held = await holder(on);
    expect([held.state, held.tenure?.person.name ?? null, held.tenure?.kind ?? null]).toEqual([state, name, kind]);
  });

  it('tells since when', async () => {
    expect([(await holder('2026-04-20')).since, (await holder('2026-07-01')).since]).toEqual([
      '2026-04-01',
      '2026-06-01',
    ]);
  });

  it('never takes a missing record for a vacancy', async () => {
    expect((await holder('2026-07-01', 'post:investment.head')).state).toBe('HOLDER_UNKNOWN');
  });

  it('prefers a substantive holder to an acting one', async () => {
    const { id } = await world.act('tenureBegin', {
      post: world.id('post:housing.head'),
      person: world.id('person:housing.deputy'),
      kind: 'ACTING',
      startDate: '2026-01-10',
    });
    expect(id).not.toBeNull();
    expect((await holder('2026-02-01', 'post:housing.head')).tenure.person.name).toBe('段文博');
  });

  it('says of a body without a head post that none is assigned', async () => {
    const { data } = await world.ask(`{ governmentBody(id: "${world.id('body:province')}") { head { state } } }`);
    expect(data.governmentBody.head.state).toBe('POST_UNASSIGNED');
  });

  it('gives the head of a bureau that has a Party secretary too (党政同责)', async () => {
    const { data } =
      await world.ask(`{ finance: governmentBody(id: "${world.id('body:finance')}") { head { tenure { person { name } } } }
      discipline: governmentBody(id: "${world.id('body:discipline')}") { head { tenure { person { name } } } } }`);
    expect([data.finance.head.tenure.person.name, data.discipline.head.tenure.person.name]).toEqual([
      '谢若溪',
      '严秉正',
    ]);
  });
});

describe('a thousand posts', () => {
  it('cost as many statements as ten', async () => {
    await world.sql(
      `insert into post (id, level, recorded_at, division_id, division_path, body_id, title, is_head, is_party_post, is_single_holder)
       select gen_random_uuid(), 1, now(), division_id, division_path, body_id, 'n' || n, false, false, true from post, generate_series(1, 1000) n where id = $1`,
      [world.id('post:transport.handler')],
    );
    await world.sql(
      `insert into tenure (id, level, recorded_at, division_id, division_path, post_id, person_id, body_id, kind, start_date, date_precision, is_single_holder)
       select gen_random_uuid(), 2, now(), division_id, division_path, id, $1, body_id, 'SUBSTANTIVE', '2026-01-01', 'DAY', true from post where title like 'n%'`,
      [world.id('person:transport.handler')],
    );
    const posts = await world.sql<{ id: string }>(`select id from post where title like 'n%'`);
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Post {
      body { name head { state } } tenures { id } vacancies { id }
      holder(on: "2026-05-01") { state tenure { person { name } } }
      then: holder(on: "2026-04-01", knownAt: "2026-01-01T00:00:00Z") { state }
    } } }`;
    const ask = (count: number) =>
      world.as('parties', OFFICER)(query, { r: posts.slice(0, count).map(({ id }) => ({ __typename: 'Post', id })) });
    const few = await sentDuring(() => ask(10));
    const { result: answer, sent: many } = await sentDuring(() => ask(1000));
    expect(answer.errors).toEqual([]);
    expect(
      answer.data._entities.filter((post: { holder: { state: string } }) => post.holder.state === 'HELD'),
    ).toHaveLength(1000);
    expect(many.length).toBe(few.sent.length);
    expect(many.length).toBeGreaterThan(0);
    expect(many.length).toBeLessThanOrEqual(10);
  });
});
