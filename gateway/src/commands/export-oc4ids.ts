import { projectPackage } from '@integrity-graph/ppp';
import { Command } from 'commander';
import { type ExportOptions, exportDocument, withExportOptions } from './export-document.js';

export const exportOc4ids = () =>
  withExportOptions(
    new Command('export:oc4ids')
      .description('write a partnership as a project package of OC4IDS 0.9')
      .argument('<project>', 'its id'),
    'ppp',
  ).action(async (project: string, options: ExportOptions) => {
    await exportDocument('ppp', project, options, (context) => projectPackage(context, project));
  });
