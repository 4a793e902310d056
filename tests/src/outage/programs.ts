import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isProcessAlive } from '@integrity-graph/gateway/database';
import { until } from './until.js';

const CLI = fileURLToPath(new URL('../../../gateway/dist/cli.js', import.meta.url));

// Programs are started many times over; those of ../setup take it from here.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache');

export type Environment = Record<string, string>;

/** How a program ended, and what it said. */
export interface Ended {
  /** Exit code; null when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A program of ours that runs until it is told to stop. */
export interface Program {
  /** Where it answers, by its own ready line. */
  url: string;
  pid: number;
  ended: Promise<Ended>;
  signal(name: NodeJS.Signals): void;
  /** Ends it and everything it started at once, as a power cut would. */
  killAll(): Promise<void>;
}

/** Runs a command to its end, as `npm run <command>` does once all is built. */
export function run(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  return endOf(spawnCommand(args, environment));
}

/** Begins a command that may be killed on its way, alone: what it works on stays. */
export function begin(
  args: readonly string[],
  environment: Environment,
): { ended: Promise<Ended>; kill: () => boolean } {
  const child = spawnCommand(args, environment);
  return { ended: endOf(child), kill: () => child.kill('SIGKILL') };
}

/** Starts a long-lived command and waits until it says that it is ready. @throws Error with what it said, when it ends before. */
export async function launch(
  args: readonly string[],
  environment: Environment = {},
  cli: string = CLI,
): Promise<Program> {
  const child = spawnCommand(args, environment, cli);
  const ended = endOf(child);
  const ready = new Promise<string>((resolve) => {
    let said = '';
    child.stdout!.on('data', (text: string) => {
      said += text;
      const url = /is ready at (\S+)\/graphql/.exec(said)?.[1];
      if (url) resolve(url);
    });
  });
  const url = await Promise.race([
    ready,
    ended.then(({ code, stdout, stderr }) => {
      throw new Error(`${args.join(' ')} ended with ${code} before it was ready:\n${stdout}${stderr}`);
    }),
  ]);
  return {
    url,
    pid: child.pid!,
    ended,
    signal: (name) => child.kill(name),
    async killAll() {
      const pids = [child.pid!, ...descendantsOf(child.pid!)];
      for (const pid of pids) tryKill(pid);
      await until(() => pids.every((pid) => !isProcessAlive(pid)));
    },
  };
}

/** A folder of its own for a program's data; root's PostgreSQL runs as another user, who must get through. */
export async function workFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'integrity-graph-outage-'));
  await chmod(path, 0o711);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Only what a test gives: whoever runs the tests may have variables of a real installation set. */
function spawnCommand(args: readonly string[], environment: Environment, cli: string = CLI): ChildProcess {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const ours = { NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1', PORT: '0' };
  const env = { PATH, HOME, NODE_COMPILE_CACHE, ...ours, ...environment };
  return spawn(process.execPath, [cli, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function endOf(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function descendantsOf(ancestor: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const parents = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const below = (pid: number): number[] =>
    parents.filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...below(child)]);
  return below(ancestor);
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // Gone meanwhile, with the one it belonged to.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
