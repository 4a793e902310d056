import { buildClientSchema, type GraphQLField, type GraphQLSchema, getIntrospectionQuery } from 'graphql';
import type { Answer, Asked, TestGraph } from '../setup/graph.js';
import type { Ask } from './asking.js';
import type { CallerKind } from './callers.js';
import { type Json, type Route, selectionOf } from './routes.js';
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
    for (const row of world.rows) {
      for (const batch of batches(routes)) {
        for (const [line, letter] of await readBatch(ask, batch, row, caller.asks(row, world))) {
          const cells = matrix.get(line) ?? new Map<string, string>();
          cells.set(caller.name, (cells.get(caller.name) ?? '') + letter);
          matrix.set(line, cells);
        }
      }
    }
  }
  return matrix;
}

/** As many routes in one operation as the gateway's limits allow; the queries themselves stand alone. */
function batches(routes: readonly Route[]): Route[][] {
  const list: Route[][] = [];
  for (const route of routes) {
    const last = list.at(-1);
    const alone = route.label === 'Query' || last?.[0]?.label === 'Query';
    if (!last || alone || last.length === 18) list.push([route]);
    else last.push(route);
  }
  return list;
}

const fieldsOf = ({ type }: Route) => Object.values(type.getFields());

async function readBatch(ask: Ask, routes: readonly Route[], row: Row, as: Asked): Promise<[string, Letter][]> {
  const letters: [string, Letter][] = [];
  const whole = routes.length === 1 && routes[0]!.label === 'Query';
  const answers = whole ? await askInParts(ask, routes[0]!, row, as) : await askTogether(ask, routes, row, as);
  for (const [index, route] of routes.entries()) {
    for (const field of fieldsOf(route)) {
      const answer = answers(index, field);
      letters.push([`${route.label}.${field.name}`, await letterOf(ask, route, field, row, as, answer)]);
    }
  }
  return letters;
}

/** Part of an answer, as if its route alone had been asked. */
interface Part {
  data: unknown;
  errors: Answer['errors'];
}

async function askTogether(ask: Ask, routes: readonly Route[], row: Row, as: Asked) {
  const text = routes.map((route, index) => {
    const selection = fieldsOf(route)
      .map((field) => selectionOf(route.type.name, field, row))
      .join(' ');
    return `r${index}: ${route.ask(selection, row)}`;
  });
  const { data, errors } = await ask(`query Matrix { ${text.join('\n')} }`, as);
  return (index: number): Part => {
    // The alias stands in the place of the root field's name.
    const name = rootName(routes[index]!, row);
    const own = errors.filter(({ path }) => !path || path[0] === `r${index}`);
    return {
      data: data && { [name]: data[`r${index}`] },
      errors: own.map((error) => ({ ...error, ...(error.path && { path: [name, ...error.path.slice(1)] }) })),
    };
  };
}

/** The queries, so many at a time as may stand at the root. */
async function askInParts(ask: Ask, route: Route, row: Row, as: Asked) {
  const fields = fieldsOf(route);
  const parts = new Map<string, Part>();
  for (let at = 0; at < fields.length; at += 15) {
    const some = fields.slice(at, at + 15);
    const { data, errors } = await ask(
      `query Matrix { ${some.map((field) => selectionOf('Query', field, row)).join(' ')} }`,
      as,
    );
    for (const { name } of some) parts.set(name, { data, errors });
  }
  return (_: number, { name }: GraphQLField<unknown, unknown>) => parts.get(name)!;
}

const rootName = (route: Route, row: Row): string => /^\w+/.exec(route.ask('', row))![0];

async function letterOf(
  ask: Ask,
  route: Route,
  field: GraphQLField<unknown, unknown>,
  row: Row,
  as: Asked,
  { data, errors }: Part,
): Promise<Letter> {
  const letter = read(route, field.name, row, { data, errors });
  if (letter !== undefined) return letter;
  // A field beside it that may not be null took the whole object away.
  const alone = await ask(`query Alone { ${route.ask(selectionOf(route.type.name, field, row), row)} }`, as);
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
