import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseManifest, readManifests } from './manifest.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const sector = (zh: string, en: string, subjects: string[] = []) => ({
    integrityGraph: { sector: { zh, en }, subjects },
  });
  const packages = {
    safety: sector('安全生产', 'work safety', ['SafetyAccident']),
    obligations: {},
    debt: sector('地方债', 'government debt'),
    kit: {},
    credit: { integrityGraph: {} },
    parties: {},
  };
  for (const [name, content] of Object.entries(packages)) {
    mkdirSync(join(folder, 'subgraphs', name), { recursive: true });
    writeFileSync(join(folder, 'subgraphs', name, 'package.json'), JSON.stringify(content));
  }
  mkdirSync(join(folder, 'subgraphs', 'left-over-of-another-branch', 'dist'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

test('subgraphs are found by their package.json: parties first, the register last, the others by name', () => {
  const manifests = readManifests(pathToFileURL(`${folder}/`));
  expect(manifests.map(({ name }) => name)).toEqual(['parties', 'credit', 'debt', 'safety', 'obligations']);
  expect(manifests.find(({ name }) => name === 'safety')).toEqual({
    name: 'safety',
    sector: { zh: '安全生产', en: 'work safety' },
    subjects: ['SafetyAccident'],
  });
});

test.each([
  ['debt', { sector: { zh: '地方债' } }, 'give both names'],
  ['debt', { sector: { zh: '地方债', en: 'debt' }, subjects: ['bond'] }, 'integrityGraph.subjects is a list'],
  ['credit', { subjects: ['Repair'] }, 'only a sector has subjects'],
  ['public-works', {}, 'one word in small letters'],
])('an entry that is wrong is named with its file: %s %j', (name, entry, what) => {
  expect(() => parseManifest(name, entry)).toThrow(`subgraphs/${name}/package.json: `);
  expect(() => parseManifest(name, entry)).toThrow(what);
});
