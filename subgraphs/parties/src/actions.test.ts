import { readdirSync, readFileSync } from 'node:fs';
import { recordFact } from '@integrity-graph/kit';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parties } from './subgraph.js';

interface Row {
  record: string;
  action: string;
  precondition: string;
  refusal_code: string;
  opens: string;
  closes: string;
  article: string;
}

const rows: Row[] = parse(readFileSync(new URL('../src/actions.csv', import.meta.url)), { columns: true });

/** The sources' top-level declarations by name: each from its first line to the next one's. */
const declarations = new Map(
  readdirSync(new URL('../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('test'))
    .flatMap((file) =>
      readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8').split(
        /^(?=(?:export )?(?:async )?(?:function|const) )/m,
      ),
    )
    .map((text) => [/^(?:export )?(?:async )?(?:function|const) (\w+)/.exec(text)?.[1] ?? '', text] as const),
);

/** The codes a declaration refuses with, itself or through what it calls. */
function codesOf(name: string, seen = new Set<string>()): Set<string> {
  const text = declarations.get(name);
  if (text === undefined || seen.has(name)) return new Set();
  seen.add(name);
  const own = [...text.matchAll(/(?:refuse\(|code:)\s*'([A-Z_]+)'/g)].map((match) => match[1]!);
  const found = /work\.(find|see)\b/.test(text) ? ['NOT_FOUND'] : [];
  const called = [...text.matchAll(/constraints: (\w+)|\b(\w+)\(/g)].map((match) => match[1] ?? match[2]!);
  return new Set([...own, ...found, ...called.flatMap((word) => [...codesOf(word, seen)])]);
}

describe('actions.csv', () => {
  it('lists the actions of the subgraph with their records', () => {
    const listed = new Set(rows.map(({ record, action }) => `${record}.${action}`));
    expect([...listed].sort()).toEqual(
      parties.actions.map(({ name, record }) => `${recordFact(record).name}.${name}`).sort(),
    );
  });

  it.each(parties.actions.map(({ name }) => name))('lists what %s is refused for, no more and no less', (name) => {
    const listed = rows.filter(({ action }) => action === name).map((row) => row.refusal_code);
    expect(listed.sort()).toEqual([...codesOf(name)].sort());
  });

  it('says of every row when it is refused and on what article it rests', () => {
    for (const row of rows)
      expect(row).toMatchObject({ precondition: expect.stringMatching(/\S/), article: expect.stringMatching(/\S/) });
  });

  it('opens and closes no obligation: parties only says who there is', () => {
    expect(new Set(rows.flatMap(({ opens, closes }) => [opens, closes]))).toEqual(new Set(['–']));
  });
});
