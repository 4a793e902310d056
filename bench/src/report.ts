import os from 'node:os';
import type { Imported } from './imports.js';
import type { Measured, Memory } from './measure.js';
import { operations } from './operations.js';
import type { BenchOptions } from './options.js';
import type { Timed } from './surroundings.js';

/** What was measured at one scale. */
export interface Scale {
  obligations: number;
  measured: Measured[];
  memory: Memory[];
  timed: Timed[];
  imports: Imported[];
}

export interface Report {
  options: BenchOptions;
  postgres: string;
  scales: Scale[];
  timed: Timed[];
}

/** Ratios a run is judged by (design: what good looks like in figures). */
const TARGETS = { cpu: 3, throughput: 4, flat: 0.2, flatMs: 0.3, copy: 1 / 3 };

export function print({ options, postgres, scales, timed }: Report): string {
  const cores = os.cpus();
  return [
    '# Bench: the newest run',
    '',
    `${new Date().toISOString().slice(0, 16)}Z · ${cores.length} × ${cores[0]?.model.trim()} · ${gigabytes(os.totalmem())} · ${os.type()} ${os.release()} · Node ${process.version} · PostgreSQL ${postgres} · load average ${os.loadavg()[0]!.toFixed(1)} at the end`,
    '',
    `Median of ${options.rounds} rounds in which the contenders take turns, with the least and the most. p50 and p99: one client that waits for each answer, ${options.seconds.alone} s. Throughput and CPU: ${options.clients} clients, ${options.seconds.together} s. The clients are one more process on the same cores, so that rates are what is left beside them; CPU per request does not count them.`,
    ...scales.flatMap(printScale),
    '',
    '## Against the targets',
    '',
    '| target | measured | |',
    '|---|---|---|',
    ...verdicts(scales).map(([target, value, met]) => `| ${target} | ${value} | ${met ? 'pass' : '**miss**'} |`),
    ...(timed.length > 0 ? ['', '## Start', '', ...printTimed(timed)] : []),
    '',
  ].join('\n');
}

function printScale({ obligations, measured, memory, timed, imports }: Scale): string[] {
  const lines = ['', `## ${obligations.toLocaleString('en')} obligations`];
  for (const { name, title } of operations) {
    lines.push(
      '',
      `### ${title}`,
      '',
      '| | p50 ms | p99 ms | requests/s | CPU ms, own | CPU ms, PostgreSQL | statements |',
      '|---|---|---|---|---|---|---|',
    );
    for (const m of measured.filter(({ operation }) => operation === name)) {
      const figures = [m.p50, m.p99, m.rate, m.cpu, m.databaseCpu].map(spread);
      lines.push(`| ${m.contender} | ${figures.join(' | ')} | ${median(m.statements).toFixed(1)} |`);
    }
  }
  lines.push('', '| memory | before | after |', '|---|---|---|');
  for (const { contender, before, after } of memory)
    lines.push(`| ${contender} | ${megabytes(before)} | ${megabytes(after)} |`);
  if (timed.length > 0) lines.push('', ...printTimed(timed));
  if (imports.length === 0) return lines;
  lines.push(
    '',
    '| import of | rows/s | plain COPY, rows/s | memory before | first half | second half |',
    '|---|---|---|---|---|---|',
  );
  for (const { what, rate, copyRate, memory: resident } of imports)
    lines.push(`| ${[what, short(rate), short(copyRate), ...resident.map(resided)].join(' | ')} |`);
  return lines;
}

const printTimed = (timed: readonly Timed[]): string[] => [
  '| | |',
  '|---|---|',
  ...timed.map(({ what, value, unit }) => `| ${what} | ${short(value)} ${unit} |`),
];

/** Each target, what was measured, and whether it was met. */
function verdicts(scales: readonly Scale[]): [string, string, boolean][] {
  const rows: [string, string, boolean][] = [];
  const of = ({ measured }: Scale, contender: string, operation: string) =>
    measured.find((m) => m.contender === contender && m.operation === operation)!;
  for (const scale of scales) {
    const at = scale.obligations.toLocaleString('en');
    for (const { name } of operations) {
      const [ours, sql, apollo] = ['in one process', 'hand-written SQL', 'Apollo'].map((c) => of(scale, c, name));
      const cpu = (m: Measured) => median(m.cpu) + (median(m.databaseCpu) || 0);
      const dearer = cpu(ours!) / cpu(sql!);
      const faster = median(ours!.rate) / median(apollo!.rate);
      rows.push(
        [`${name}, ${at}: CPU at most ${TARGETS.cpu} × hand-written SQL`, `${short(dearer)} ×`, dearer <= TARGETS.cpu],
        [
          `${name}, ${at}: throughput at least ${TARGETS.throughput} × Apollo`,
          `${short(faster)} ×`,
          faster >= TARGETS.throughput,
        ],
      );
    }
  }
  for (const scale of scales) rows.push(...importVerdicts(scale));
  const [first, last] = [scales[0]!, scales.at(-1)!];
  if (first !== last) {
    for (const { name } of operations) {
      const [few, many] = [first, last].map((scale) => median(of(scale, 'in one process', name).p50));
      const flat = Math.abs(many! - few!) <= Math.max(TARGETS.flatMs, TARGETS.flat * few!);
      const what = `${name}: p50 flat from ${first.obligations.toLocaleString('en')} to ${last.obligations.toLocaleString('en')} (± 20 % or 0.3 ms)`;
      rows.push([what, `${short(few!)} → ${short(many!)} ms`, flat]);
    }
  }
  return rows;
}

/** Each import beside plain COPY of its rows, and whether it takes more memory the longer it goes on. */
function importVerdicts({ obligations, imports }: Scale): [string, string, boolean][] {
  const at = obligations.toLocaleString('en');
  return imports.flatMap(({ what, rate, copyRate, memory: [, first, second] }): [string, string, boolean][] => {
    const [name] = what.split(',');
    const fast: [string, string, boolean] = [
      `import of ${name}, ${at}: at least a third of COPY`,
      (rate / copyRate).toPrecision(2),
      rate >= TARGETS.copy * copyRate,
    ];
    // A short file is told of at its end alone.
    if (first === 0) return [fast];
    const flat = second <= first * (1 + TARGETS.flat);
    const stays = `import of ${name}, ${at}: memory flat (± 20 % from its first half to its second)`;
    return [fast, [stays, `${megabytes(first)} → ${megabytes(second)}`, flat]];
  });
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

function spread(values: readonly number[]): string {
  if (values.some(Number.isNaN)) return 'not seen';
  return `${short(median(values))} (${short(Math.min(...values))}–${short(Math.max(...values))})`;
}

const resided = (bytes: number): string => (bytes === 0 ? 'not seen' : megabytes(bytes));
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
const gigabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 30)} GB`;
