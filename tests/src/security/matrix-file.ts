import { readFileSync, writeFileSync } from 'node:fs';
import { CALLERS } from './callers.js';
import { LETTERS, type Matrix } from './matrix.js';
import { ROWS } from './world.js';

/** The matrix as committed, beside the tests. */
export const MATRIX_FILE = new URL('../../src/security/access-matrix.txt', import.meta.url);
export const UPDATE_COMMAND = 'UPDATE_MATRIX=1 npx vitest run tests/src/security/access-matrix';

const GAP = '   ';

/** The matrix as text: for each type, fields that everybody gets alike share a line. */
export function printMatrix(matrix: Matrix): string {
  const legend = [
    '# Who gets what: every field of every type of the API, for every kind of caller, on rows of two places and four levels.',
    `# Made by a test, which fails on any difference. To make it anew: ${UPDATE_COMMAND}`,
    '#',
    `# A cell has a letter for each row: ${ROWS.map(({ name }) => name).join(', ')}.`,
    '# "own" rows lie in the subtree of 990100, "other" rows in that of 990200.',
    ...Object.entries(LETTERS).map(([letter, meaning]) => `#   ${letter}  ${meaning}`),
    '#',
    ...CALLERS.map(({ name, legend }) => `# ${name.padEnd(8)} ${legend}`),
  ];
  const header = CALLERS.map(({ name }) => name.padEnd(ROWS.length)).join(' ');
  const types = Map.groupBy(matrix, ([line]) => line.slice(0, line.lastIndexOf('.')));
  const sections = [...types].sort(byText).map(([type, lines]) => {
    const alike = Map.groupBy(lines, ([, cells]) => CALLERS.map(({ name }) => cells.get(name)).join(' '));
    return [
      `${header}${GAP}${type}`,
      ...[...alike].sort(byText).map(
        ([cells, fields]) =>
          `${cells}${GAP}${fields
            .map(([line]) => line.slice(type.length + 1))
            .sort()
            .join(', ')}`,
      ),
    ].join('\n');
  });
  return `${[legend.join('\n'), ...sections].join('\n\n')}\n`;
}

const byText = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** Reads what `printMatrix` wrote. */
export function parseMatrix(text: string): Matrix {
  const matrix: Matrix = new Map();
  for (const section of text.split('\n\n').filter((part) => !part.startsWith('#'))) {
    const [head, ...lines] = section
      .trimEnd()
      .split('\n')
      .map((line) => /^(.*\S) {3,}(.+)$/.exec(line)!.slice(1) as [string, string]);
    const callers = head![0].trim().split(/ +/);
    for (const [cells, fields] of lines) {
      const letters = cells.split(' ');
      for (const field of fields.split(', '))
        matrix.set(`${head![1]}.${field}`, new Map(callers.map((name, index) => [name, letters[index]!])));
    }
  }
  return matrix;
}

/** What differs, a line for each cell, in words a reviewer can follow. */
export function differences(before: Matrix, after: Matrix): string[] {
  const list: string[] = [];
  for (const line of before.keys()) if (!after.has(line)) list.push(`${line} is gone`);
  for (const [line, cells] of after) {
    const known = before.get(line);
    if (!known) {
      list.push(`${line} is new: ${[...cells].map(([caller, letters]) => `${caller} ${letters}`).join('  ')}`);
      continue;
    }
    for (const [caller, letters] of cells) {
      if (known.get(caller) !== letters)
        list.push(`${line} for ${caller}: was ${known.get(caller) ?? 'not there'}, is ${letters}`);
    }
  }
  const more = list.length - SHOWN;
  return more > 0 ? [...list.slice(0, SHOWN), `… and ${more} more`] : list;
}

/** Differences told at once: when a whole type is new, the file itself is the better reading. */
const SHOWN = 60;

export const readMatrixFile = (): Matrix => parseMatrix(readFileSync(MATRIX_FILE, 'utf8'));
export const writeMatrixFile = (matrix: Matrix): void => writeFileSync(MATRIX_FILE, printMatrix(matrix));
