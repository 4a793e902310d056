#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SetupError } from '@integrity-graph/kit';
import { Command } from 'commander';
import { buildSchema } from 'graphql';
import { API, RELEASED } from './check/breaking.js';
import { check } from './check/check.js';
import { tell } from './check/fault.js';
import { PUBLISHED, schemaFiles, sdlOf } from './compose.js';
import { write } from './files.js';
import { readManifests } from './manifest.js';
import { persist } from './persist.js';
import { sourceFiles } from './sources.js';
import { subgraphs } from './subgraphs.js';

const root = new URL('../../', import.meta.url);

interface Options {
  check?: true;
  base?: string;
  release?: true;
  persist?: string[];
  out?: string;
}

await new Command('npm run schema --')
  .description('write the published schema from the code, or check it')
  .option('--check', 'write nothing; list every fault and exit 1 if there is one')
  .option('--base <revision>', 'with --check: compare with a revision’s API instead of the newest release’s')
  .option('--release', 'make the API as it is now what clients may build on')
  .option('--persist <files...>', 'print the documents in these files as PERSISTED_DOCUMENTS takes them')
  .option('--out <file>', 'with --persist: write there')
  .action(async (options: Options) => {
    try {
      if (options.persist) persistDocuments(options.persist, options.out);
      else if (options.release) release();
      else if (options.check) await checkAll(options.base);
      else generate();
    } catch (error) {
      // What the caller can mend is told in words alone.
      if (!(error instanceof SetupError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  })
  .parseAsync();

async function checkAll(base: string | undefined): Promise<void> {
  const { faults, notes = [] } = await check(root, readManifests(root), base);
  process.stdout.write(tell(faults));
  for (const note of notes) console.log(`note: ${note}`);
  console.log(faults.length === 0 ? `${subgraphs.length} subgraphs: nothing to mend` : `${faults.length} to mend`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** Sources first: when they change, what is running is no longer what they say, so all is built and run once more. */
function generate(): void {
  const sources = write(root, sourceFiles(root, readManifests(root)));
  for (const path of sources) console.log(`wrote ${path}`);
  if (sources.length > 0) {
    // A new workspace has to be linked before it can be imported.
    if (sources.includes('schema/package.json')) run('npm', ['install', '--no-audit', '--no-fund']);
    run('npm', ['run', '--silent', 'build']);
    run(process.execPath, [fileURLToPath(import.meta.url)]);
    return;
  }
  const written = write(root, schemaFiles(new Map(subgraphs.map(({ name }) => [name, sdlOf(name)]))), PUBLISHED);
  for (const path of written) console.log(`wrote ${path}`);
  if (written.length === 0) console.log('the schema is up to date');
}

/** Write the changelog's new heading first: from now on the next change is compared with this. */
function release(): void {
  writeFileSync(new URL(RELEASED, root), readFileSync(new URL(API, root)));
  console.log(`wrote ${RELEASED}`);
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: fileURLToPath(root), stdio: 'inherit' });
  if (status !== 0) throw new SetupError(`${command} ${args.join(' ')} failed; the schema is not written yet`);
}

function persistDocuments(paths: string[], out: string | undefined): void {
  const api = buildSchema(readFileSync(new URL('schema/api.graphql', root), 'utf8'));
  const documents = persist(
    paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })),
    api,
  );
  const json = `${JSON.stringify(documents, null, 2)}\n`;
  if (out) writeFileSync(out, json);
  else process.stdout.write(json);
}
