import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PURPOSE } from '../setup/actors.js';
import { openTestGraph, type TestGraph, topology } from '../setup/graph.js';
import { CALLERS } from './callers.js';
import { findBy, type ListOf, listsOf, questionsOf } from './lists.js';
import { type LETTERS, type Matrix, readMatrix, schemaOf } from './matrix.js';
import { differences, readMatrixFile, UPDATE_COMMAND, writeMatrixFile } from './matrix-file.js';
import { openForwardingRouter, openSigningRouter } from './routers.js';
import { type Route, routesOf } from './routes.js';
import { foundWorlds, type SecurityWorld } from './world.js';

let graph: TestGraph;
let world: SecurityWorld;
let routes: Route[];
let lists: ListOf[];
/** What this run found, in one process or in separate ones as the run asks. */
let matrix: Matrix;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  world = await foundWorlds(graph);
  const schema = await schemaOf(graph);
  routes = routesOf(schema);
  lists = listsOf(schema);
  matrix = await readMatrix(graph.ask, routes, CALLERS, world);
}, 240_000);
afterAll(() => graph?.close());

describe('the access matrix', () => {
  it('is as committed', () => {
    if (process.env.UPDATE_MATRIX) writeMatrixFile(matrix);
    const changed = differences(readMatrixFile(), matrix);
    expect(
      changed,
      `Who gets what has changed. If it is meant: ${UPDATE_COMMAND}, and let the difference be reviewed`,
    ).toEqual([]);
  });

  it('has no error but FORBIDDEN', () => {
    expect(linesWith(matrix, '!')).toEqual([]);
  });

  it('has a value for somebody in every field that can have one', () => {
    const empty = [...matrix]
      .filter(([, cells]) => ![...cells.values()].some((letters) => letters.includes('V')))
      .map(([line]) => line);
    expect(empty.sort()).toEqual(NEVER_FILLED);
  });

  it('refuses no field to one who gets it from the row of another level below', () => {
    // Levels are nested: who reads a field of a row at L3 in his own subtree reads it at L2 too.
    const turned = [...matrix].flatMap(([line, cells]) =>
      [...cells]
        .filter(([, letters]) => letters[3] === 'V' && letters.slice(1, 3).includes('F'))
        .map(([caller]) => `${line} for ${caller}`),
    );
    expect(turned).toEqual([]);
  });
});

/** Nullable fields that no action fills yet. */
const NEVER_FILLED = [
  'Division.children',
  'Due.at',
  'Due.extensions',
  'DueRule.version',
  'FieldChange.before',
  'LegalReference.documentNumber',
  'LegalReference.version',
  'RecordVersion via Obligation.versions.actorBody',
  'RecordVersion via ProcurementContract.versions.actorBody',
  'Responsibility.to',
];

const linesWith = (from: Matrix, letter: keyof typeof LETTERS) =>
  [...from]
    .filter(([, cells]) => [...cells.values()].some((letters) => letters.includes(letter)))
    .map(([line]) => line);

/* The other two trust paths get a quarter of the cells: every field and type, seven callers, four rows. */
const CALLERS_OF_PATHS = ['anon', 'off3', 'off4+', 'cred+', 'disc+', 'person', 'firm'];
const ROWS_OF_PATHS = ['own L1', 'own L2', 'own L4', 'other L2'];

describe.runIf(topology === 'one process')('the same matrix on every trust path', () => {
  it.each([
    ['signed HTTP', openSigningRouter],
    ['a token forwarded over mutual TLS', openForwardingRouter],
  ])(
    'over %s',
    async (_, open) => {
      const router = await open(graph.runtimes);
      try {
        const callers = CALLERS.filter(({ name }) => CALLERS_OF_PATHS.includes(name));
        const rows = world.rows.filter(({ name }) => ROWS_OF_PATHS.includes(name));
        const there = await readMatrix(router.ask, routes, callers, { ...world, rows });
        expect(differences(narrowed(matrix), there)).toEqual([]);
      } finally {
        await router.close();
      }
    },
    120_000,
  );
});

/** The cells of the other paths, out of the whole matrix. */
function narrowed(from: Matrix): Matrix {
  const kept = world.rows.flatMap(({ name }, index) => (ROWS_OF_PATHS.includes(name) ? [index] : []));
  const cells = (all: ReadonlyMap<string, string>) =>
    CALLERS_OF_PATHS.map((name) => [name, kept.map((index) => all.get(name)![index]).join('')] as const);
  return new Map([...from].map(([line, all]) => [line, new Map(cells(all))]));
}

/* Nobody learns from a filter, an order or a count of a row he is not shown. */
const CALLERS_OF_LISTS = ['anon', 'off3', 'sector+', 'reg', 'cred', 'disc+', 'person', 'firm', 'nobody'];

/** Who sees every row, with every filtered field. */
const readerOf = (sector: string) => ({
  as: { sub: 'reader', roles: ['officer'], sector, division: '000000', clearance: 'L4' as const },
  headers: PURPOSE,
});
const READERS = [readerOf('parties'), readerOf('procurement')];

describe('lists', () => {
  const callers = CALLERS.filter(({ name }) => CALLERS_OF_LISTS.includes(name));
  const questions = new Map<string, string[]>();

  beforeAll(async () => {
    for (const row of world.rows) {
      for (const list of lists) {
        const reader = READERS[list.field.startsWith('procurement') || list.field.startsWith('obligation') ? 1 : 0]!;
        questions.set(`${row.name} ${list.field}`, await questionsOf(graph.ask, list, row, reader));
      }
    }
  }, 60_000);

  it.each(callers)(
    'for $name: every filter and order shows the row when the list does, and counts what it shows',
    async (caller) => {
      const wrong: string[] = [];
      for (const [index, row] of world.rows.entries()) {
        for (const list of lists) {
          const shown = matrix.get(`${list.node.name}Edge.node`)!.get(caller.name)![index] === 'V';
          for (const [question, answer] of await findBy(
            graph.ask,
            list,
            questions.get(`${row.name} ${list.field}`)!,
            row,
            caller.asks(row, world),
          )) {
            const where = `${list.field}(${question}) of ${row.name}`;
            // Whose ties to an obligation one may not know finds nothing by them.
            const mayMiss = answer.refused || question.includes('person:');
            if (answer.found !== shown && !(mayMiss && !answer.found))
              wrong.push(`${where}: ${answer.found ? 'found' : 'not found'}, but ${shown ? 'listed' : 'not listed'}`);
            if (answer.total !== answer.entries)
              wrong.push(`${where}: ${answer.entries} entries, but totalCount ${answer.total}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
