import { expect, test } from 'vitest';
import { breakingFaults, breakingSince } from './breaking.js';

const before = 'type Query { person: Int, personal: Int, bonds(first: Int): Int } enum Sector { DEBT SAFETY }';
const after = 'type Query { personal: Int, bonds(first: Int!): Int } enum Sector { DEBT }';

const changelog = (newest: string, older = '') => `# Changes\n\n## 0.2.0\n\n${newest}\n\n## 0.1.0\n\n${older}\n`;

test('what breaks clients is told with its coordinate, what adds is not', async () => {
  const faults = await breakingFaults(before, after, changelog(''));
  expect(faults.map(({ where }) => where).sort()).toEqual(['Query.bonds', 'Query.person', 'Sector.SAFETY']);
  expect(await breakingFaults(before, before.replace('Int, bonds', 'Int, bodies: Int, bonds'), changelog(''))).toEqual(
    [],
  );
});

test('a change that the newest section names is owned up to', async () => {
  const said =
    '- `Query.person` goes; ask `Query.personal`.\n- `Query.bonds` needs `first`.\n- `Sector.SAFETY` has moved.';
  expect(await breakingFaults(before, after, changelog(said))).toEqual([]);
});

test('an older section does not count, nor a name that only begins alike', async () => {
  const elsewhere = await breakingFaults(
    before,
    after,
    changelog('- `Query.bonds`, `Sector.SAFETY`', '- `Query.person`'),
  );
  expect(elsewhere).toMatchObject([{ where: 'Query.person', mend: expect.stringContaining('schema/CHANGELOG.md') }]);
  const alike = await breakingFaults(before, after, changelog('- `Query.personal`, `Query.bonds`, `Sector.SAFETY`'));
  expect(alike.map(({ where }) => where)).toEqual(['Query.person']);
});

test('a revision that was named and is not there is refused: a check that compared nothing would say all is well', async () => {
  const root = new URL('../../../', import.meta.url);
  await expect(breakingSince('no-such-revision', root, after)).rejects.toThrow(
    'no-such-revision has no schema/api.graphql',
  );
});
