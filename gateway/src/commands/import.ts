import { statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import {
  createLogger,
  type ImportFormat,
  type ImportSummary,
  type RowFault,
  runImport,
  SetupError,
  templateOf,
} from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import cliProgress from 'cli-progress';
import { Command } from 'commander';
import { readConfig } from '../root/config.js';
import { type Graph, openGraph } from '../root/graph.js';

interface Options extends Record<string, string | boolean | undefined> {
  as: string;
  division?: string;
  dryRun?: boolean;
  sheet?: string;
  template?: string;
}

/** Faults told on the screen; all of them are in the file of errors. */
const SHOWN = 20;

export const importFiles = () => {
  const command = new Command('import')
    .description(
      'import files: npm run import -- <subgraph> <format> <files…>; what is refused stands in <file>.errors.csv',
    )
    .addHelpText(
      'after',
      `\nFormats:\n${formats()
        .map(([name, { description }]) => `  ${name.padEnd(28)}${description}`)
        .join('\n')}`,
    );
  for (const { name, zh, en, imports = [] } of subgraphs) {
    if (imports.length === 0) continue;
    const ofSubgraph = command.command(name).description(`${zh} · ${en}`);
    for (const format of imports) ofSubgraph.addCommand(commandOf(name, format));
  }
  return command;
};

const formats = (): [string, ImportFormat][] =>
  subgraphs.flatMap(({ name, imports = [] }) =>
    imports.map((format): [string, ImportFormat] => [`${name} ${format.name}`, format]),
  );

function commandOf(subgraph: string, format: ImportFormat): Command {
  const command = new Command(format.name)
    .description(format.description)
    .argument('[files...]', format.columns ? 'tables: .csv or .xlsx' : 'files')
    .option('--as <name>', 'who imports; the journal names import:<name>', userName())
    .option('--division <code>', 'act with the rights of an officer of the sector in this division (GB/T 2260)')
    .option('--dry-run', 'check everything, and keep nothing');
  if (format.columns) {
    command
      .option('--sheet <name>', 'sheet of a workbook (default: the first)')
      .option('--template <file>', 'write a workbook to fill in, with notes and an example, and import nothing');
  }
  for (const { name, value, description, required } of format.options ?? []) {
    const flags = `--${name} <${value}>`;
    if (required) command.requiredOption(flags, description);
    else command.option(flags, description);
  }
  return command.action(async (files: string[], { template, ...options }: Options) => {
    if (template) return writeTemplate(format, template);
    if (files.length === 0) throw new SetupError('Name the files to import; --help explains.');
    await importInto(subgraph, format, files, options as Options);
  });
}

/** A user of a container may have a number only. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}

async function writeTemplate(format: ImportFormat, file: string): Promise<void> {
  writeFileSync(file, (await templateOf(format))!);
  console.log(`${file} is ready to be filled in.`);
}

async function importInto(subgraph: string, format: ImportFormat, files: string[], options: Options): Promise<void> {
  const graph = await openGraph(readConfig(), createLogger('import'), { only: around(subgraph), tool: true });
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const bar = progressBar(files);
  const told: string[] = [];
  let faults = 0;
  let summary: ImportSummary;
  try {
    const runtime = graph.runtimes.get(subgraph)!;
    // The directory must know who was registered a moment ago, though nothing follows events here.
    for (const follower of runtime.followers) await follower.catchUp();
    const { as, division, dryRun, sheet, ...own } = options;
    summary = await runImport(runtime, format, files, {
      as,
      ...(division && { division }),
      ...(dryRun && { dryRun }),
      ...(sheet && { sheet }),
      options: own as Record<string, string>,
      signal: stop.signal,
      progress: bar.update,
      fault(file, line, fault) {
        faults += 1;
        if (faults <= SHOWN) told.push(faultLine(file, line, fault));
      },
      notice: (text) => console.error(text),
    });
    if (!dryRun) await tellFollowers(graph, subgraph);
  } finally {
    bar.stop();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await graph.close();
  }
  if (faults > told.length) told.push(`… and ${faults - told.length} more`);
  report(summary, told, options.dryRun ?? false);
}

/** A subgraph with those it follows and those that follow it. */
function around(subgraph: string): string[] {
  const follows = (name: string) =>
    subgraphs.find((one) => one.name === name)?.follows?.map(({ source }) => source) ?? [];
  const beside = subgraphs.filter(({ name }) => follows(subgraph).includes(name) || follows(name).includes(subgraph));
  return [subgraph, ...beside.map(({ name }) => name)];
}

/** The subgraphs that follow this one apply what was imported: a graph that runs beside is woken by its own actions only. */
async function tellFollowers(graph: Graph, source: string): Promise<void> {
  for (const { followers } of graph.runtimes.values())
    for (const follower of followers) if (follower.sourceName === source) await follower.catchUp();
}

const faultLine = (file: string, line: number, { code, column, value, message }: RowFault) =>
  `${basename(file)}, row ${line}${column && `, ${column}`}${value && ` "${value}"`}: ${code}: ${message}`;

function report(
  { read, recorded, unchanged, refused, interrupted, errorFiles, unreadable }: ImportSummary,
  told: string[],
  dryRun: boolean,
): void {
  for (const line of [...told, ...unreadable]) console.error(line);
  for (const file of errorFiles)
    console.error(`What was refused stands in ${file}: mend it there and import that file.`);
  console.log(
    `${read} read, ${recorded} ${dryRun ? 'would be recorded' : 'recorded'}, ${unchanged} unchanged, ${refused} refused`,
  );
  if (interrupted) console.log('Broken off; run it again, and it goes on where it stopped.');
  if (interrupted) process.exit(130);
  if (refused > 0 || unreadable.length > 0) process.exit(1);
}

/** Progress by the bytes that were read, on a terminal only. */
function progressBar(files: readonly string[]) {
  const sizes = new Map(files.map((file) => [file, sizeOf(file)]));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage}%  {read} read, {refused} refused  {rate}/s  {eta_formatted} left',
    hideCursor: true,
  });
  const began = performance.now();
  let started = false;
  return {
    update({ file, bytes, read, refused }: ImportSummary & { file: string; bytes: number }) {
      if (!process.stderr.isTTY) return;
      if (!started) bar.start(total, 0, { read: 0, refused: 0, rate: 0 });
      started = true;
      const before = files.slice(0, files.indexOf(file)).reduce((sum, one) => sum + sizes.get(one)!, 0);
      const rate = Math.round(read / Math.max((performance.now() - began) / 1000, 0.001));
      bar.update(Math.min(before + bytes, total), { read, refused, rate });
    },
    stop: () => bar.stop(),
  };
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    throw new SetupError(`${file}: no such file.`);
  }
}
