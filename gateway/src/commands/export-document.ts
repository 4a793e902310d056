import { writeFileSync } from 'node:fs';
import {
  type Context,
  createContext,
  createLogger,
  type JsonObject,
  SetupError,
  systemContext,
} from '@integrity-graph/kit';
import type { Command } from 'commander';
import { readConfig } from '../root/config.js';
import { openGraph } from '../root/graph.js';

/** Who is to see what is exported, and where it goes. */
export interface ExportOptions {
  division?: string;
  public?: boolean;
  out?: string;
}

/** The options of every command that writes a document of a standard. */
export const withExportOptions = (command: Command, sector: string): Command =>
  command
    .option('--public', 'only what the public may see')
    .option('--division <code>', `only what an officer of ${sector} in this division may see`)
    .option('--out <file>', 'where to write it (default: standard output)');

/** Writes what a sector tells in a standard, as the one sees it who is named; `name` is what was asked for. */
export async function exportDocument(
  sector: string,
  name: string,
  { division, public: isPublic, out }: ExportOptions,
  documentOf: (context: Context) => Promise<JsonObject | null>,
): Promise<JsonObject> {
  const graph = await openGraph(readConfig(), createLogger('export'), { only: [sector], tool: true });
  try {
    const runtime = graph.runtimes.get(sector)!;
    const claims = division ? { sub: 'export', roles: ['officer'], sector, division } : undefined;
    const context =
      isPublic || claims ? createContext(runtime, { claims, requestId: 'export' }) : systemContext(runtime, 'export');
    const document = await documentOf(context);
    if (!document) throw new SetupError(`${name}: nothing is there by this name, or nothing of it may be seen.`);
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (out) writeFileSync(out, text);
    else process.stdout.write(text);
    return document;
  } finally {
    await graph.close();
  }
}
