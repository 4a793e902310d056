import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Sdls } from '../compose.js';
import type { Fault } from './fault.js';

/**
 * Subgraphs whose SDL depends on what else is loaded. type-graphql keeps one registry for a process, and types that
 * meet there can slip into one another's schema; alone in its process a subgraph shows what is its own.
 * @param printAlone prints a subgraph's SDL in a process of its own
 */
export async function isolationFaults(sdls: Sdls, printAlone = printInOwnProcess): Promise<Fault[]> {
  const compared = [...sdls].map(async ([name, together]) => ({ name, together, alone: await printAlone(name) }));
  return (await Promise.all(compared))
    .filter(({ together, alone }) => together !== alone)
    .map(({ name, together, alone }) => ({
      check: 'isolation',
      where: name,
      what: `its SDL differs when nothing else is loaded, first in line ${firstDifference(together, alone)}`,
      mend: 'keep its types out of interfaces and classes that other subgraphs import',
    }));
}

async function printInOwnProcess(name: string): Promise<string> {
  const script = fileURLToPath(new URL('../print-alone.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, name], { maxBuffer: 2 ** 28 });
  return stdout;
}

function firstDifference(one: string, other: string): string {
  const lines = one.split('\n');
  const others = other.split('\n');
  const at = lines.findIndex((line, i) => line !== others[i]);
  return at < 0
    ? `${lines.length + 1}: nothing, alone "${others[lines.length]}"`
    : `${at + 1}: "${lines[at]}", alone "${others[at] ?? ''}"`;
}
