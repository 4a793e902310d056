import { Command } from 'commander';
import { fail } from '../root/process.js';

/** Commands run as `npm run <name>`; options go behind `--`. What one of them needs is loaded with it. */
const commands: Readonly<Record<string, () => Promise<() => Command>>> = {
  start: async () => (await import('./start.js')).start,
  'start:subgraph': async () => (await import('./start-subgraph.js')).startSubgraph,
  'start:gateway': async () => (await import('./start-gateway.js')).startGateway,
  'db:prepare': async () => (await import('./db-prepare.js')).dbPrepare,
  token: async () => (await import('./token.js')).token,
  verify: async () => (await import('./verify.js')).verify,
  replay: async () => (await import('./replay.js')).replay,
  reconcile: async () => (await import('./reconcile.js')).reconcile,
  import: async () => (await import('./import.js')).importFiles,
  export: async () => (await import('./export.js')).exportTable,
  'export:ocds': async () => (await import('./export-ocds.js')).exportOcds,
  'export:oc4ids': async () => (await import('./export-oc4ids.js')).exportOc4ids,
  'export:sdmx': async () => (await import('./export-sdmx.js')).exportSdmx,
  migration: async () => (await import('./migration.js')).migration,
  'import:divisions': async () => (await import('./import-divisions.js')).importRealDivisions,
};

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
  try {
    const asked = commands[argv[2] ?? ''];
    // The list of commands needs them all.
    for (const load of asked ? [asked] : Object.values(commands)) program.addCommand((await load())());
    await program.parseAsync(argv);
  } catch (error) {
    fail(error);
  }
}
