import { expect, test } from 'vitest';
import type { Manifest } from './manifest.js';
import { loadersSource, sectorsSource, withDependencies } from './sources.js';

const manifests: Manifest[] = [
  { name: 'parties', subjects: [] },
  { name: 'debt', sector: { zh: '地方债', en: 'the government’s debt' }, subjects: ['Bond', 'DebtQuota'] },
  { name: 'obligations', subjects: [] },
];

test('a sector’s package.json is all the register needs to know it', () => {
  const source = sectorsSource(manifests);
  expect(source).toContain("SECTORS = [\n  'debt',\n]");
  expect(source).toContain("DEBT: 'DEBT',");
  expect(source).toContain("DEBT: '地方债 · the government’s debt',");
  expect(source).toContain("Bond: 'DEBT',\n  DebtQuota: 'DEBT',");
});

test('subgraphs are loaded in their order, each from its package', () => {
  const source = loadersSource(manifests);
  expect(source).toMatch(
    /\{\n {2}parties: .*\n {2}debt: async \(\) => \(await import\('@integrity-graph\/debt'\)\)\.debt,\n {2}obligations: .*\n\};\n$/,
  );
});

test('a name with an apostrophe or a backslash stays text', () => {
  const odd: Manifest = { name: 'odd', sector: { zh: '怪', en: "o'dd \\ " }, subjects: [] };
  expect(sectorsSource([odd])).toContain(String.raw`'怪 · o\'dd \\ '`);
});

test('the schema’s package depends on every subgraph and on none that is gone', () => {
  const before = JSON.stringify({
    name: '@integrity-graph/schema',
    version: '0.1.0',
    dependencies: { '@integrity-graph/kit': '0.1.0', '@integrity-graph/gone': '0.1.0', graphql: '16.14.2' },
  });
  expect(JSON.parse(withDependencies(before, manifests)).dependencies).toEqual({
    '@integrity-graph/debt': '0.1.0',
    '@integrity-graph/kit': '0.1.0',
    '@integrity-graph/obligations': '0.1.0',
    '@integrity-graph/parties': '0.1.0',
    graphql: '16.14.2',
  });
});
