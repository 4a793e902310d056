import { buildClientSchema, type GraphQLField, type GraphQLSchema, getIntrospectionQuery } from 'graphql';
import type { Answer, Asked, TestGraph } from '../setup/graph.js';
import type { Ask } from './asking.js';
import type { CallerKind } from './callers.js';
import { inParts } from './inputs.js';
import { type Json, operationFor, type Route, selectionOf } from './routes.js';
import type { Row, SecurityWorld } from './world.js';

/** What comes back, in one letter. */
export const LETTERS = {
  V: 'a value',
  '0': 'an empty list, or a total of 0',
  '-': 'null, without an error',
  F: 'null, with the error FORBIDDEN',
  '.': 'not asked: the row, or what leads to it, is not there for this caller',
  '!': 'another error',
} as const;
export type Letter = keyof typeof LETTERS;

/** The API as any client may see it. */
export async function schemaOf(graph: TestGraph): Promise<GraphQLSchema> {
  const { data } = await graph.ask(getIntrospectionQuery());
  return buildClientSchema(data);
}

/** Lines of the matrix: a field, and for each caller a letter for each row. */
export type Matrix = Map<string, Map<string, string>>;

/** Asks every field of every route for every caller and row. */
export async function readMatrix(
  ask: Ask,
  routes: readonly Route[],
  callers: readonly CallerKind[],
  world: SecurityWorld,
): Promise<Matrix> {
  const matrix: Matrix = new Map();
  for (const caller of callers) {
    const letters = new Map<string, string[]>();
    for (const some of inParts(batchesOf(routes, caller, world), AT_ONCE)) {
      for (const answers of await Promise.all(some.map((batch) => readBatch(ask, batch)))) {
        for (const { line, row, letter } of answers) {
          const cells = letters.get(line) ?? [];
          cells[world.rows.indexOf(row)] = letter;
          letters.set(line, cells);
        }
      }
    }
    for (const [line, cells] of letters) {
      if (!matrix.has(line)) matrix.set(line, new Map());
      matrix.get(line)!.set(caller.name, cells.join(''));
    }
  }
  return matrix;
}

/** Operations under way at a time: the database works while we wait, and we while it does. */
const AT_ONCE = 4;

interface Batch {
  routes: readonly Route[];
  rows: readonly Row[];
  as: Asked;
}

/**
 * As many routes and rows in one operation as may stand at its root. First all rows of one route, as far as the caller is
 * the same for each: what is looked up for many records of a type is one statement.
 */
function batchesOf(routes: readonly Route[], caller: CallerKind, world: SecurityWorld): Batch[] {
  const groups = Map.groupBy(world.rows, (row) => JSON.stringify(caller.asks(row, world)));
  return [...groups.values()].flatMap((rows) =>
    inParts(routes, Math.floor(20 / rows.length)).map((some) => ({
      routes: some,
      rows,
      as: caller.asks(rows[0]!, world),
    })),
  );
}

interface Read {
  line: string;
  row: Row;
  letter: Letter;
}

async function readBatch(ask: Ask, batch: Batch): Promise<Read[]> {
  const { routes, rows, as } = batch;
  const asked = routes.flatMap((route) => {
    const text = textOf(route);
    return rows.map((row) => ({ route, row, text }));
  });
  const { data, errors } = await askFor(
    ask,
    asked.map(({ text, row }, index) => ({ text: `a${index}: ${text}`, row })),
    as,
  );
  if (asked.length > 1 && errors.some(({ extensions }) => extensions.code === 'LIMIT_COST')) {
    return (await Promise.all(halvesOf(batch).map((half) => readBatch(ask, half)))).flat();
  }
  const found: Read[] = [];
  for (const [index, { route, row, text }] of asked.entries()) {
    const part = partOf({ data, errors }, `a${index}`, rootName(text));
    for (const field of route.fields)
      found.push({
        line: `${route.label}.${field.name}`,
        row,
        letter: await letterOf(ask, route, field, row, as, part),
      });
  }
  return found;
}

/** Half the routes each, or of one route half the rows: together they asked for more than one operation may. */
function halvesOf({ routes, rows, as }: Batch): Batch[] {
  const halved = <T>(list: readonly T[]) => inParts(list, Math.ceil(list.length / 2));
  return routes.length > 1
    ? halved(routes).map((some) => ({ routes: some, rows, as }))
    : halved(rows).map((some) => ({ routes, rows: some, as }));
}

/** Everything that is asked of a route. */
const textOf = ({ type, fields, ask }: Route) => ask(fields.map((field) => selectionOf(type.name, field)).join(' '));
const rootName = (text: string): string => /^\w+/.exec(text)![0];

/** Part of an answer, as if it alone had been asked for. */
type Part = Pick<Answer, 'data' | 'errors'>;

/** What stands under an alias, which takes the place of the root field's name. */
function partOf({ data, errors }: Part, alias: string, name: string): Part {
  const own = errors.filter(({ path }) => !path || path[0] === alias);
  return {
    data: data && { [name]: data[alias] },
    errors: own.map((error) => ({ ...error, ...(error.path && { path: [name, ...error.path.slice(1)] }) })),
  };
}

function askFor(ask: Ask, parts: Parameters<typeof operationFor>[0], as: Asked): Promise<Answer> {
  const { query, variables } = operationFor(parts);
  return ask(query, { ...as, variables });
}

async function letterOf(
  ask: Ask,
  route: Route,
  field: GraphQLField<unknown, unknown>,
  row: Row,
  as: Asked,
  part: Part,
): Promise<Letter> {
  const letter = read(route, field.name, row, part);
  if (letter !== undefined) return letter;
  // A field beside it that may not be null took the whole object away.
  const alone = await askFor(ask, [{ text: route.ask(selectionOf(route.type.name, field)), row }], as);
  return read(route, field.name, row, alone) ?? letterFor(alone.errors);
}

/** The letter of a field; undefined when the object is gone because of an error below it. */
function read(route: Route, name: string, row: Row, { data, errors }: Part): Letter | undefined {
  const { value, path } = route.find(data, row);
  const below = (prefix: readonly (string | number)[]) =>
    errors.filter((error) => prefix.every((key, index) => error.path?.[index] === key));
  if (!value) {
    const inside = below(path).filter((error) => error.path!.length > path.length);
    if (errors.some((error) => !error.path)) return '!';
    return inside.length > 0 ? undefined : '.';
  }
  const own = below([...path, name]);
  const found = value[name];
  if (found === null || found === undefined) return own.length === 0 ? '-' : letterFor(own);
  if (own.length > 0) return '!';
  return (Array.isArray(found) && found.length === 0) || (found as Json).totalCount === 0 ? '0' : 'V';
}

const letterFor = (errors: Answer['errors']): Letter =>
  errors.every(({ extensions }) => extensions.code === 'FORBIDDEN') ? 'F' : '!';
