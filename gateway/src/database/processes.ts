import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A process, told apart from a later one that was given the same pid. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks between boot and the start of the process; absent where there is no /proc (macOS, Windows). */
  readonly startTime?: string;
}

/** True when a process with this pid runs. A zombie does not count: it holds no files and answers no one. */
export function isProcessAlive(pid: number): boolean {
  const state = readStat(pid)?.state;
  if (state) return state !== 'Z' && state !== 'X';
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The identity under which `isSameProcessAlive` will recognise a running process. */
export function identify(pid: number): ProcessIdentity {
  const startTime = readStat(pid)?.startTime;
  return startTime ? { pid, startTime } : { pid };
}

/** True when that very process still runs, not merely another one with its pid. */
export function isSameProcessAlive({ pid, startTime }: ProcessIdentity): boolean {
  if (!isProcessAlive(pid)) return false;
  const now = readStat(pid)?.startTime;
  return !startTime || !now || startTime === now;
}

/** True when `pid` is a postmaster serving `dataDirectory` (an absolute path without symbolic links). */
export function isPostmasterOf(pid: number, dataDirectory: string): boolean {
  if (!isProcessAlive(pid)) return false;
  const stat = readStat(pid);
  try {
    // A postmaster works in its data directory, whatever path was given to it.
    if (stat) return stat.command === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === dataDirectory;
    const commandLine = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return commandLine.includes('postgres') && commandLine.includes(dataDirectory);
  } catch {
    // Another user's process, whose folder we may not see, is not one that we started.
    return false;
  }
}

/**
 * Waits until a process that is not our child has ended; the operating system tells nobody else, so it is asked.
 *
 * @returns false when it still runs after `milliseconds`
 */
export async function hasEndedWithin(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isProcessAlive(pid)) {
    if (Date.now() > deadline) return false;
    await delay(20);
  }
  return true;
}

/** The fields of /proc/<pid>/stat that are used here, or undefined where there is none. See proc(5). */
function readStat(pid: number): { command: string; state: string; startTime: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command stands in parentheses and may itself contain spaces and parentheses.
    const end = stat.lastIndexOf(')');
    const fields = stat.slice(end + 2).split(' ');
    return { command: stat.slice(stat.indexOf('(') + 1, end), state: fields[0] ?? '', startTime: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
