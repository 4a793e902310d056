import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openParties, type PartiesWorld } from '../testing/parties.js';

let world: PartiesWorld;

beforeAll(async () => {
  world = await openParties();
});

afterAll(() => world.close());

const record = (more: object) =>
  world.act('powerItemRecord', {
    body: world.id('body:housing'),
    code: 'ZJ-0301',
    name: '建筑工程施工许可',
    power: 'DECISION',
    post: world.id('post:housing.head'),
    basisTitle: '建筑法',
    basisArticle: '7',
    ...more,
  });

describe('REQ-2 the list of powers and responsibilities', () => {
  it('leads everyone from item to post to who holds it, with the law it rests on', async () => {
    const { data, errors } = await world.ask(
      `{ powerItems(filter: { code: "JT-0101" }) { edges { node { name power basis { title article } post { title body { name } holder(on: "2026-07-01") { state } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.powerItems.edges).toHaveLength(3);
    expect(data.powerItems.edges.map((edge: { node: unknown }) => edge.node)).toContainEqual({
      name: '公路建设项目施工许可',
      power: 'DECISION',
      basis: { title: '公路法', article: '25' },
      post: { title: '局长', body: { name: '青川市交通运输局' }, holder: { state: 'HELD' } },
    });
  });

  it('keeps decision and supervision of an item on different posts', async () => {
    expect((await record({})).userErrors).toEqual([]);
    const { userErrors } = await record({ power: 'SUPERVISION' });
    expect(userErrors).toEqual([
      {
        code: 'POWERS_NOT_SEPARATED',
        field: ['input', 'post'],
        message: expect.stringContaining('give SUPERVISION to another post'),
      },
    ]);
    expect((await record({ power: 'SUPERVISION', post: world.id('post:housing.deputy') })).userErrors).toEqual([]);
    expect((await record({ power: 'DECISION', post: world.id('post:housing.deputy') })).userErrors).toMatchObject([
      { code: 'POWERS_NOT_SEPARATED' },
    ]);
    expect((await record({ code: 'ZJ-0302', power: 'SUPERVISION' })).userErrors).toEqual([]);
  });

  it('holds when both powers arrive at once', async () => {
    const results = await Promise.all(['DECISION', 'SUPERVISION'].map((power) => record({ code: 'ZJ-0303', power })));
    expect(results.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['POWERS_NOT_SEPARATED']);
  });

  it('refuses an item twice, a post of another body, and a power without law', async () => {
    const { userErrors } = await record({
      power: 'EXECUTION',
      post: world.id('post:transport.handler'),
      basisTitle: ' ',
      name: '',
    });
    expect(userErrors.map(({ code }) => code)).toEqual(['EMPTY', 'EMPTY', 'POST_ELSEWHERE']);
    await record({ code: 'ZJ-0304' });
    expect((await record({ code: 'ZJ-0304' })).userErrors).toMatchObject([{ code: 'ALREADY_RECORDED' }]);
  });
});
