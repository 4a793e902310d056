import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { driftFaults } from './check/drift.js';
import { stale, write } from './files.js';

let folder: string;
let root: URL;
const files = new Map([
  ['schema/api.graphql', 'type Query'],
  ['schema/subgraphs/debt.graphql', 'type Bond'],
]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  root = pathToFileURL(`${folder}/`);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('writing makes what is missing, and once written there is nothing more to write', () => {
  expect(write(root, files)).toEqual(['schema/api.graphql', 'schema/subgraphs/debt.graphql']);
  expect(readFileSync(join(folder, 'schema/subgraphs/debt.graphql'), 'utf8')).toBe('type Bond');
  expect(write(root, files)).toEqual([]);
});

test('a file that was edited by hand, and one of a subgraph that is gone, are told and put right', () => {
  write(root, files);
  writeFileSync(join(folder, 'schema/api.graphql'), 'type Query # edited');
  mkdirSync(join(folder, 'schema/subgraphs'), { recursive: true });
  writeFileSync(join(folder, 'schema/subgraphs/gone.graphql'), 'type Gone');
  expect(driftFaults(root, files, 'schema/**/*.graphql')).toMatchObject([
    { where: 'schema/api.graphql', what: 'is not what the code makes' },
    { where: 'schema/subgraphs/gone.graphql', what: 'belongs to no subgraph any more' },
  ]);
  write(root, files, 'schema/**/*.graphql');
  expect(existsSync(join(folder, 'schema/subgraphs/gone.graphql'))).toBe(false);
  expect(stale(root, files)).toEqual([]);
});
