import { writeFileSync } from 'node:fs';
import { createContext, createLogger, SetupError, systemContext } from '@integrity-graph/kit';
import { recordPackage, recordPackageFaults } from '@integrity-graph/procurement';
import { Command } from 'commander';
import { readConfig } from '../root/config.js';
import { openGraph } from '../root/graph.js';

interface Options {
  ocid?: string;
  project?: string;
  division?: string;
  public?: boolean;
  out?: string;
}

export const exportOcds = () =>
  new Command('export:ocds')
    .description('write a contracting process as a record package of OCDS 1.1, checked against its schema')
    .option('--ocid <ocid>', 'the process, by its identifier')
    .option('--project <id>', 'the process, by its project')
    .option('--public', 'only what the public may see')
    .option('--division <code>', 'only what an officer of procurement in this division may see')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(async ({ ocid, project, division, public: isPublic, out }: Options) => {
      if (!ocid === !project) throw new SetupError('Name the process by --ocid or by --project.');
      const graph = await openGraph(readConfig(), createLogger('export'), { only: ['procurement'], tool: true });
      try {
        const runtime = graph.runtimes.get('procurement')!;
        const claims = division ? { sub: 'export', roles: ['officer'], sector: 'procurement', division } : undefined;
        const context =
          isPublic || claims
            ? createContext(runtime, { claims, requestId: 'export' })
            : systemContext(runtime, 'export');
        const record = await recordPackage(context, { ocid, project });
        if (!record) throw new SetupError(`${ocid ?? project}: no such process, or nothing of it may be seen.`);
        const text = `${JSON.stringify(record, null, 2)}\n`;
        if (out) writeFileSync(out, text);
        else process.stdout.write(text);
        const faults = recordPackageFaults(record);
        for (const { path, message } of faults.slice(0, 20)) console.error(`${path}: ${message}`);
        if (faults.length > 0) {
          console.error(
            `The schema of OCDS 1.1.5 finds ${faults.length} faults: releases are told as they were published.`,
          );
          process.exitCode = 1;
        }
      } finally {
        await graph.close();
      }
    });
