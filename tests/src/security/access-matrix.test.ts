import { recordFact } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { environmentOf } from '../outage/installation.js';
import { run, workFolder } from '../outage/programs.js';
import { PURPOSE } from '../setup/actors.js';
import { EVERY_SECTOR, openTestGraph, type TestGraph, topology } from '../setup/graph.js';
import { CALLERS, type CallerKind } from './callers.js';
import { asText, findBy, type ListOf, listsOf, placeOf, type Question, questionsOf } from './lists.js';
import { type LETTERS, type Matrix, readMatrix, schemaOf } from './matrix.js';
import { differences, readMatrixFile, UPDATE_COMMAND, writeMatrixFile } from './matrix-file.js';
import { openForwardingRouter, openSigningRouter } from './routers.js';
import { type Route, routesOf } from './routes.js';
import { foundWorlds, ROWS, type Row, type SecurityWorld } from './world.js';

let graph: TestGraph;
let world: SecurityWorld;
let routes: Route[];
let lists: ListOf[];
/** What is found, whether the subgraphs run in one process or in separate ones (`TEST_TOPOLOGY`). */
let matrix: Matrix;

/*
 * What a caller may see is decided by who he is; on another trust path, or with every subgraph a process of its own,
 * only that is established anew. So these get an eighth of the cells: every field, one caller of each role, and a row
 * within his reach, one above it and one of elsewhere.
 */
const FEW = {
  callers: ['anon', 'off3', 'cred+', 'disc+', 'person'],
  rows: ['own L2', 'own L4', 'other L1'],
};
const inOneProcess = topology === 'one process';
const asked = inOneProcess ? CALLERS : CALLERS.filter(({ name }) => FEW.callers.includes(name));

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'), { sectors: EVERY_SECTOR });
  const schema = await schemaOf(graph);
  world = await foundWorlds(graph, schema, inOneProcess ? undefined : FEW.rows);
  routes = routesOf(schema);
  lists = listsOf(schema);
  matrix = await readMatrix(graph.ask, routes, asked, world);
}, 900_000);
afterAll(() => graph?.close());

describe('the access matrix', () => {
  it('is as committed', () => {
    if (process.env.UPDATE_MATRIX && inOneProcess) writeMatrixFile(matrix);
    const committed = readMatrixFile();
    const changed = differences(inOneProcess ? committed : fewOf(committed), matrix);
    expect(
      changed,
      `Who gets what has changed. If it is meant: ${UPDATE_COMMAND}, and let the difference be reviewed`,
    ).toEqual([]);
  });

  it('has no error but FORBIDDEN', () => {
    expect(linesWith(matrix, '!')).toEqual([]);
  });

  it.runIf(inOneProcess)('has a value for somebody in every field that can have one', () => {
    const empty = [...matrix]
      .filter(([, cells]) => ![...cells.values()].some((letters) => letters.includes('V')))
      .map(([line]) => line);
    expect(empty.filter((line) => !COMPUTED.test(line)).sort()).toEqual(NEVER_FILLED);
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

/**
 * What rules and rankings compute out of a record that was filled in, or out of one day, is not what is asked here; nor
 * what is held against a later record of the same type, or is of a period that is given by name.
 */
const COMPUTED = new RegExp(
  [
    'Rule(Explanation|Replay)\\.',
    'AirRank(ing$|\\.)',
    'AirEvaluation\\.supersededDays$',
    'BiddingIndicatorFinding\\.',
    'Query\\.biddingIndicators$',
    'Debt(Indicators?|Scenario|ScenarioMonth|ScheduledPayment)\\.',
    'DebtBond\\.schedule$',
    'DebtBalance\\.limit$',
    'PppExpenditure(Test|Year)\\.',
    'PppProjectShare\\.',
    'Query\\.pppExpenditureTest$',
    'ProcurementBid\\.supplierEvaluations$',
    'StatisticsSeries\\.vintages$',
  ].join('|'),
);

/** Nullable fields that no action fills yet. */
const NEVER_FILLED = [
  'Division.children',
  'Due.at',
  'Due.extensions',
  'DueRule.version',
  'FieldChange.before',
  'LegalReference.documentNumber',
  'LegalReference.version',
  // It is recorded by an import alone, under an id that follows from the identifier.
  'ProcurementOcdsProcess.project',
  'RecordVersion via Obligation.versions.actorBody',
  'Responsibility.to',
];

const linesWith = (from: Matrix, letter: keyof typeof LETTERS) =>
  [...from]
    .filter(([, cells]) => [...cells.values()].some((letters) => letters.includes(letter)))
    .map(([line]) => line);

describe.runIf(inOneProcess)('the same matrix on every trust path', () => {
  it.each([
    ['signed HTTP', openSigningRouter],
    ['a token forwarded over mutual TLS', openForwardingRouter],
  ])(
    'over %s',
    async (_, open) => {
      const router = await open(graph.runtimes);
      try {
        const callers = CALLERS.filter(({ name }) => FEW.callers.includes(name));
        const rows = world.rows.filter(({ name }) => FEW.rows.includes(name));
        const there = await readMatrix(router.ask, routes, callers, { ...world, rows });
        expect(differences(fewOf(matrix), there)).toEqual([]);
      } finally {
        await router.close();
      }
    },
    120_000,
  );
});

it.runIf(inOneProcess)(
  'the world it is read from has journals that verify finds whole',
  async () => {
    const folder = await workFolder();
    try {
      const { code, stdout } = await run(['verify'], environmentOf(graph.adminUrl, folder.path));
      const told = subgraphs.map(({ name }) =>
        expect.stringMatching(new RegExp(`^${name}: \\d+ lines, the chain is whole$`)),
      );
      expect([code, stdout.trimEnd().split('\n')]).toEqual([0, told]);
    } finally {
      await folder.remove();
    }
  },
  60_000,
);

/** The few cells, out of a whole matrix. */
function fewOf(whole: Matrix): Matrix {
  const kept = ROWS.flatMap(({ name }, index) => (FEW.rows.includes(name) ? [index] : []));
  const cells = (all: ReadonlyMap<string, string>) =>
    FEW.callers.map((name) => [name, kept.map((index) => all.get(name)![index]).join('')] as const);
  return new Map([...whole].map(([line, all]) => [line, new Map(cells(all))]));
}

/*
 * Nobody learns from a filter, an order or a count of a row he is not shown. Every list is asked for every row by its
 * place; by every filter for one caller of each role that may read other fields than the rest. What may be ordered by
 * everybody may read, so that one caller's orders are everybody's.
 */
const CALLERS_OF_FILTERS = ['anon', 'off3', 'reg', 'cred', 'disc+', 'person'];
const CALLER_OF_ORDERS = 'off3';
const ROWS_OF_FILTERS = ['own L1', 'own L2', 'own L4'];

/** Lists that are refused as a whole. */
const REFUSED_LISTS = ['anon people'];

/** Who sees every row, with every filtered field. */
const readerOf = (sector: string) => ({
  as: { sub: 'reader', roles: ['officer'], sector, division: '000000', clearance: 'L4' as const },
  headers: PURPOSE,
});

/** The domain whose officers see all rows of a type; of the register those of every sector do. */
const domainOf = (type: string): string => {
  const owner = subgraphs.find(({ records }) => records.some((record) => recordFact(record).name === type))!;
  return owner.domain.kind === 'register' ? 'procurement' : owner.domain.name;
};

const isPutBy = ({ name }: CallerKind, order: string | undefined) =>
  order ? name === CALLER_OF_ORDERS : CALLERS_OF_FILTERS.includes(name);

describe('lists', () => {
  /** The questions about each row. */
  let questions: Question[][];

  beforeAll(async () => {
    const about = (row: Row) => (list: ListOf) => {
      const reader = readerOf(domainOf(list.node.name));
      return ROWS_OF_FILTERS.includes(row.name) ? questionsOf(graph.ask, list, row, reader) : [placeOf(list, row)];
    };
    questions = [];
    for (const row of world.rows) questions.push((await Promise.all(lists.map(about(row)))).flat());
  }, 60_000);

  it.each(asked)(
    'for $name: a list shows what the single query does, by every filter and in every order, and counts what it shows',
    async (caller) => {
      const wrong: string[] = [];
      const answers = world.rows.map((row, index) => {
        const put = questions[index]!.filter(({ isPlace, order }) => isPlace || isPutBy(caller, order));
        return findBy(graph.ask, put, row, caller.asks(row, world));
      });
      for (const [index, row] of world.rows.entries()) {
        for (const { question, refused, found, entries, total } of await answers[index]!) {
          const shown = matrix.get(`${question.list.node.name}.id`)!.get(caller.name)![index] === 'V';
          const where = `${asText(question)} of ${row.name}`;
          if (question.isPlace && refused !== REFUSED_LISTS.includes(`${caller.name} ${question.list.field}`))
            wrong.push(`${where}: ${refused ? 'refused' : 'not refused'}`);
          // Whose ties to an obligation one may not know finds nothing by them.
          const mayMiss = refused || where.includes('person:');
          if (found !== shown && !(mayMiss && !found))
            wrong.push(`${where}: ${found ? 'found' : 'not found'}, but ${shown ? 'shown' : 'not shown'} alone`);
          if (total !== entries) wrong.push(`${where}: ${entries} entries, but totalCount ${total}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
