import { expect, test } from 'vitest';
import { isolationFaults } from './isolation.js';

const sdls = new Map([
  ['debt', 'type Bond\n'],
  ['procurement', 'type Contract\ntype Bond\n'],
]);

test('a type that slipped in from another subgraph is found', async () => {
  const alone = new Map([...sdls, ['procurement', 'type Contract\n']]);
  expect(await isolationFaults(sdls, async (name) => alone.get(name)!)).toMatchObject([
    { where: 'procurement', what: expect.stringContaining('line 2: "type Bond"') },
  ]);
});

test('what is the same alone and together is no fault', async () => {
  expect(await isolationFaults(sdls, async (name) => sdls.get(name)!)).toEqual([]);
});
