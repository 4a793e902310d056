import { type ImportItem, importFormat, type RowFault, readRows, SetupError, shortest } from '@integrity-graph/kit';
import { SurveyFrequency } from '../project/project.js';
import { MOST_VALUES } from '../release/fill.js';
import { areasOf, dayOption, FIGURE_ACTIONS, FIGURE_OPTIONS, type Figure, placeOf, writeFigures } from './figures.js';

/**
 * A table of one indicator: a region a column, a period a row. The first heading is left empty or says what the periods
 * are; an empty cell is a value that is missing.
 */
export const regionsImport = importFormat<Figure>({
  name: 'regions',
  description: '分地区数据表（地区一列、时期一行） · figures by region: a region a column, a period a row',
  kind: 'batches',
  size: MOST_VALUES,
  actions: FIGURE_ACTIONS,
  options: [
    ...FIGURE_OPTIONS,
    { name: 'released', value: 'day', description: '发布日期，即数据版次 · day of the vintage', required: true },
    { name: 'indicator', value: 'code', description: '指标代码 · code of the indicator', required: true },
    { name: 'name', value: 'text', description: '指标名称 · name of the indicator', required: true },
    { name: 'unit', value: 'text', description: '计量单位 · unit of measure', required: true },
    { name: 'frequency', value: 'code', description: '频率，未填为 YEARLY · frequency; YEARLY unless said' },
  ],

  async *items(file, session) {
    const { options } = session;
    const frequency = (options.frequency ?? 'YEARLY') as SurveyFrequency;
    if (!Object.hasOwn(SurveyFrequency, frequency)) {
      throw new SetupError(`--frequency "${frequency}": expected ${Object.keys(SurveyFrequency).join(', ')}.`);
    }
    const releasedOn = dayOption(options, 'released')!;
    const areas = await areasOf(session);
    const { indicator, name, unit, number } = options as Record<string, string>;
    const release = { number: number!, title: `${name} · ${indicator}`, kind: 'FINAL' as const, releasedOn };
    const common = { indicator: indicator!, name: name!, unit: unit!, frequency, release };
    let regions: string[] | undefined;
    for await (const { line, cells } of readRows(file)) {
      if (!regions) {
        regions = cells.slice(1).map((cell) => String(cell ?? '').trim());
        if (regions.length === 0 || regions.some((region) => region === '')) {
          throw new SetupError(`${file.path}: expected the name of a region above every column but the first.`);
        }
        file.onHeadings?.(['period', 'area', 'value']);
        continue;
      }
      const period = String(cells[0] ?? '').trim();
      if (period === '' && cells.slice(1).every((cell) => cell == null || cell === '')) continue;
      for (const [index, region] of regions.entries()) {
        const text = String(cells[index + 1] ?? '').trim();
        yield figureOf(line, { ...common, ...placeOf(areas, region, region), period }, text, [period, region, text]);
      }
    }
  },

  write: writeFigures,
});

function figureOf(
  line: number,
  of: Omit<Figure, 'value' | 'status'>,
  text: string,
  original: string[],
): ImportItem<Figure> {
  const faults: RowFault[] = [];
  let value: string | null = null;
  try {
    value = text === '' ? null : shortest(text.replaceAll(',', ''));
  } catch {
    faults.push({
      code: 'INVALID',
      column: 'value',
      value: text,
      message: '应为数，缺失则留空 · a number, or nothing',
    });
  }
  return { line, value: { ...of, value, status: value === null ? 'M' : 'A' }, faults, original };
}
