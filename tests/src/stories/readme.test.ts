import { readFileSync, writeFileSync } from 'node:fs';
import type { Claims } from '@integrity-graph/kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openTestGraph, type TestGraph, topology } from '../setup/graph.js';

/*
 * The queries of the READMEs give the answers that stand there. They are asked on the day the READMEs name, which
 * takes a clock of our own: one process only. UPDATE_README=1 writes the answers anew.
 */

const ROOT = new URL('../../../', import.meta.url);
const FILES = [
  'README.md',
  'README.zh-CN.md',
  'subgraphs/bidding/README.md',
  'subgraphs/debt/README.md',
  'subgraphs/environment/README.md',
  'subgraphs/investment/README.md',
  'subgraphs/ppp/README.md',
  'subgraphs/procurement/README.md',
  'subgraphs/safety/README.md',
  'subgraphs/statistics/README.md',
];
const QUERY = /```graphql\n# ([^\n]+)\n([\s\S]*?)```\n(?:\n```json\n([\s\S]*?)```\n)?/g;
const NOON = new Date('2026-11-20T04:00:00Z');

let graph: TestGraph;

describe.runIf(topology === 'one process')('the README', () => {
  beforeAll(async () => {
    graph = await openTestGraph(inject('adminUrl'), { sample: true, clock: () => NOON });
    for (const runtime of graph.runtimes.values()) await runtime.screened();
  });
  afterAll(() => graph?.close());

  for (const name of FILES) {
    const file = new URL(name, ROOT);
    const text = readFileSync(file, 'utf8');
    for (const [, role, query, printed] of text.matchAll(QUERY)) {
      it(`${name}: ${/query (\w+)/.exec(query!)![1]} as ${role}`, async () => {
        const { data, errors } = await graph.ask(query!, claimsOf(role!));
        expect(errors).toEqual([]);
        if (process.env.UPDATE_README) answer(file, query!, data);
        else expect(data).toEqual(JSON.parse(printed!));
      });
    }
  }
});

/** `officer --sector procurement --division 990100` as the claims of a token. */
function claimsOf(role: string): { as?: Partial<Claims> } {
  if (role === 'anonymous') return {};
  const [name, ...options] = role.split(' ');
  const claims: Record<string, string> = {};
  for (let i = 0; i < options.length; i += 2) claims[options[i]!.replace(/^--/, '')] = options[i + 1]!;
  return { as: { ...claims, roles: [name!] } };
}

function answer(file: URL, query: string, data: unknown): void {
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf(`${query}\`\`\`\n`) + query.length + 4;
  const rest = text.slice(at).replace(/^\n```json\n[\s\S]*?```\n/, '');
  writeFileSync(file, `${text.slice(0, at)}\n\`\`\`json\n${compact(data)}\n\`\`\`\n${rest}`);
}

/** JSON as a person would lay it out: what fits on a line stands on a line. */
function compact(value: unknown, indent = ''): string {
  const line = JSON.stringify(value).replaceAll(/("[^"]*"):|,(?=["[{\d-]|null|true|false)/g, (match) => `${match} `);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= 110) return line;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + compact(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${compact(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
