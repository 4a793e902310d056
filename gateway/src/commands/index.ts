import { Command } from 'commander';
import { fail } from '../root/process.js';
import { dbPrepare } from './db-prepare.js';
import { exportTable } from './export.js';
import { exportOcds } from './export-ocds.js';
import { importFiles } from './import.js';
import { importRealDivisions } from './import-divisions.js';
import { migration } from './migration.js';
import { reconcile } from './reconcile.js';
import { replay } from './replay.js';
import { start } from './start.js';
import { startGateway } from './start-gateway.js';
import { startSubgraph } from './start-subgraph.js';
import { token } from './token.js';
import { verify } from './verify.js';

/** Commands run as `npm run <name>`; options go behind `--`. */
const commands = [
  start,
  startSubgraph,
  startGateway,
  dbPrepare,
  token,
  verify,
  replay,
  reconcile,
  importFiles,
  exportTable,
  exportOcds,
  migration,
  importRealDivisions,
];

/** Commands of package.json that are not part of this program, for the list. */
const others: [string, string][] = [
  ['schema', 'write the published schema files anew, or check them (-- --check)'],
  ['new-sector <name>', 'begin a sector: a subgraph that builds and composes, ready for its first record'],
  ['test', 'run all tests on an embedded database'],
  ['lint', 'check style and unused code'],
];

export async function run(argv: string[]): Promise<void> {
  const program = new Command('npm run')
    .description('Integrity Graph · 政务诚信联邦图谱')
    .usage('<command> [-- options]')
    .addHelpText(
      'after',
      `\nAlso:\n${others.map(([name, text]) => `  ${name.padEnd(32)}${text}`).join('\n')}\n\nEach command explains itself: npm run <command> -- --help`,
    )
    .showHelpAfterError('(npm run <command> -- --help explains)');
  for (const command of commands) program.addCommand(command());
  try {
    await program.parseAsync(argv);
  } catch (error) {
    fail(error);
  }
}
