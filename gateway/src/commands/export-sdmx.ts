import { seriesMessage } from '@integrity-graph/statistics';
import { Command } from 'commander';
import { type ExportOptions, exportDocument, withExportOptions } from './export-document.js';

export const exportSdmx = () =>
  withExportOptions(
    new Command('export:sdmx')
      .description('write statistical series with all their vintages as an SDMX-JSON 2.1 data message')
      .argument('<series...>', 'their ids; all of one body'),
    'statistics',
  ).action(async (series: string[], options: ExportOptions) => {
    await exportDocument('statistics', series.join(', '), options, (context) => seriesMessage(context, series));
  });
