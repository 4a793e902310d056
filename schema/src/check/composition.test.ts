import { expect, test } from 'vitest';
import { sdlOf } from '../compose.js';
import { subgraphs } from '../subgraphs.js';
import { composed, secondOpinion } from './composition.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const unfit = new Map([
  ['parties', `${LINK} type Query { a: Body } type Body @key(fields: "id") { id: ID!, name: String }`],
  ['debt', `${LINK} type Query { b: Body } type Body @key(fields: "id") { id: ID!, name: String }`],
]);

test('both composers say why subgraphs do not fit together', async () => {
  expect(composed(unfit).faults).toMatchObject([
    { check: 'composition', what: expect.stringContaining('INVALID_FIELD_SHARING') },
  ]);
  expect((await secondOpinion(unfit)).faults).toMatchObject([
    { check: 'composition/apollo', what: expect.stringContaining('INVALID_FIELD_SHARING') },
  ]);
});

test('both compose the graph as it is', async () => {
  const sdls = new Map(subgraphs.map(({ name }) => [name, sdlOf(name)]));
  expect(composed(sdls).faults).toEqual([]);
  expect(await secondOpinion(sdls)).toEqual({ faults: [] });
});
