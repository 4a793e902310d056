import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { subgraph } from '../testing/subgraph.js';
import { lint, RULES } from './lint.js';

const flawed = (name: string) =>
  subgraph('"""页 · page""" type Page { """末页 · last""" last: Boolean }', { name, isSector: false });

test('a fault that several subgraphs share is told once, with all their names', () => {
  expect(lint([flawed('debt'), flawed('safety')], {})).toEqual([
    {
      check: 'style/booleanNames',
      where: 'debt, safety: Page.last',
      what: expect.stringContaining('does not begin with is or has'),
      mend: expect.stringContaining('isLast or hasLast'),
    },
  ]);
});

test('an exception with a reason passes, by its coordinate or by the end of it', () => {
  expect(lint([flawed('debt')], { booleanNames: { 'Page.last': 'a reason' } })).toEqual([]);
  expect(lint([flawed('debt')], { booleanNames: { '*.last': 'a reason' } })).toEqual([]);
});

test('an exception that nothing needs is itself a fault', () => {
  const faults = lint([flawed('debt')], { booleanNames: { 'Page.last': 'a reason', 'Page.first': 'of yesterday' } });
  expect(faults).toMatchObject([{ where: 'Page.first', what: 'is an exception that nothing needs' }]);
});

test('STYLE.md explains every rule by its name', () => {
  const style = readFileSync(new URL('../../STYLE.md', import.meta.url), 'utf8');
  expect(Object.keys(RULES).filter((name) => !style.includes(`\`${name}\``))).toEqual([]);
});
