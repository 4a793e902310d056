import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportFormat, runImport } from '@integrity-graph/kit';
import type { World } from '@integrity-graph/kit/testing';

/** Imports a file of this content; gives what came of it, the faults as `line column value code`, and the file of errors. */
export async function load(
  world: World,
  format: ImportFormat,
  content: string | Uint8Array,
  { options = {}, dryRun = false }: { options?: Record<string, string>; dryRun?: boolean } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'statistics-'));
  try {
    const path = join(folder, 'file');
    writeFileSync(path, content);
    const faults: string[] = [];
    const { recorded, unchanged, refused, unreadable } = await runImport(world.runtime('statistics'), format, [path], {
      as: 'li',
      dryRun,
      options,
      fault: (_, line, { column, value, code }) => faults.push(`${line} ${column} ${value} ${code}`),
    });
    const [errors] = readdirSync(folder).filter((name) => name !== 'file');
    return {
      recorded,
      unchanged,
      refused,
      faults,
      unreadable: unreadable.map((told) => told.replace(path, 'file')),
      errors: errors && readFileSync(join(folder, errors), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
