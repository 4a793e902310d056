#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SetupError } from '@integrity-graph/kit';
import { Command } from 'commander';
import { write } from '../files.js';
import { parseManifest, readManifests } from '../manifest.js';
import { sourceFiles } from '../sources.js';
import { MODEL, type NewSector, sectorFiles } from './files.js';

const root = new URL('../../../', import.meta.url);

await new Command('npm run new-sector --')
  .description('begin a sector: a subgraph of its own that builds and composes, ready for its first record')
  .argument('<name>', 'one English word in small letters: health')
  .requiredOption('--zh <name>', 'its Chinese name: 医疗卫生')
  .requiredOption('--en <name>', 'its English name: health care')
  .action((name: string, { zh, en }: { zh: string; en: string }) => {
    try {
      make({ name, zh, en });
    } catch (error) {
      // What the caller can mend is told in words alone.
      if (!(error instanceof SetupError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  })
  .parseAsync();

function make(sector: NewSector): void {
  const { name, zh, en } = sector;
  parseManifest(name, { sector: { zh, en } });
  const folder = `subgraphs/${name}/`;
  if (existsSync(new URL(folder, root))) throw new SetupError(`${folder} is there already; take another name`);
  const read = (path: string) => readFileSync(new URL(`subgraphs/${MODEL}/${path}`, root), 'utf8');
  for (const path of write(root, sectorFiles(sector, read))) console.log(`wrote ${path}`);
  // What names the sector elsewhere is written before it is linked and built, so that both happen once.
  for (const path of write(root, sourceFiles(root, readManifests(root)))) console.log(`wrote ${path}`);
  // The table of obligations comes first: without it nothing of the sector runs.
  npm('install', '--no-audit', '--no-fund', '--prefer-offline');
  npm('run', '--silent', 'schema');
  npm('run', '--silent', 'migration', '--', name, 'initial');
  console.log(`
${zh} · ${en} is part of the graph. What comes next:
  1. a record, its action and what is owed: subgraphs/kit/README.md shows one of each; list them in ${folder}src/subgraph.ts
  2. npm run migration -- ${name} <what>   writes the SQL of the new record
  3. npm run schema                        publishes what the graph now offers
  4. npx vitest run ${folder}`);
}

function npm(...args: string[]): void {
  const { status } = spawnSync('npm', args, { cwd: fileURLToPath(root), stdio: 'inherit' });
  if (status !== 0) throw new SetupError(`npm ${args.join(' ')} failed: mend what it says, then run it again`);
}
