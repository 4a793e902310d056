import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportFormat, runImport } from '@integrity-graph/kit';
import type { World } from '@integrity-graph/kit/testing';

/** Imports a table; gives what became of its rows, and the faults by line, heading and code. */
export async function load(world: World, format: ImportFormat, rows: string[][]) {
  const folder = mkdtempSync(join(tmpdir(), 'debt-'));
  try {
    const path = join(folder, `${format.name}.csv`);
    writeFileSync(path, rows.map((row) => row.join(',')).join('\n'));
    const faults: string[] = [];
    const { recorded, unchanged, refused } = await runImport(world.runtime('debt'), format, [path], {
      as: 'li',
      fault: (_, line, { column, code }) => faults.push(`${line} ${column} ${code}`),
    });
    return { recorded, unchanged, refused, faults };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
