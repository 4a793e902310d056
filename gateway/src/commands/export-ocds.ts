import { SetupError } from '@integrity-graph/kit';
import { recordPackage, recordPackageFaults } from '@integrity-graph/procurement';
import { Command } from 'commander';
import { type ExportOptions, exportDocument, withExportOptions } from './export-document.js';

interface Options extends ExportOptions {
  ocid?: string;
  project?: string;
}

export const exportOcds = () =>
  withExportOptions(
    new Command('export:ocds')
      .description('write a contracting process as a record package of OCDS 1.1, checked against its schema')
      .option('--ocid <ocid>', 'the process, by its identifier')
      .option('--project <id>', 'the process, by its project'),
    'procurement',
  ).action(async ({ ocid, project, ...options }: Options) => {
    if (!ocid === !project) throw new SetupError('Name the process by --ocid or by --project.');
    const record = await exportDocument('procurement', String(ocid ?? project), options, (context) =>
      recordPackage(context, { ocid, project }),
    );
    const faults = recordPackageFaults(record);
    for (const { path, message } of faults.slice(0, 20)) console.error(`${path}: ${message}`);
    if (faults.length > 0) {
      console.error(
        `The schema of OCDS 1.1.5 finds ${faults.length} faults: releases are told as they were published.`,
      );
      process.exitCode = 1;
    }
  });
