import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Asked } from '../setup/graph.js';
import type { Ask } from './asking.js';
import { argumentsOf, type Json, operationFor } from './routes.js';
import type { Row } from './world.js';

/** A query that lists records: what it can be filtered and ordered by. */
export interface ListOf {
  field: string;
  list: GraphQLField<unknown, unknown>;
  /** Type of its nodes. */
  node: GraphQLObjectType;
  filters: GraphQLInputField[];
  orders: string[];
}

/** The lists among the queries. */
export function listsOf(schema: GraphQLSchema): ListOf[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const connection = getNamedType(field.type);
    const filter = field.args.find(({ name }) => name === 'filter');
    const order = field.args.find(({ name }) => name === 'orderBy');
    const node = schema.getType(connection.name.replace(/Connection$/, ''));
    const filterType = filter && getNamedType(filter.type);
    const orderType = order && getNamedType(order.type);
    if (!isObjectType(node) || !isInputObjectType(filterType) || !isEnumType(orderType)) return [];
    return [
      {
        field: field.name,
        list: field,
        node,
        filters: Object.values(filterType.getFields()),
        orders: orderType.getValues().map(({ name }) => name),
      },
    ];
  });
}

/** Filters that are named otherwise than the field they look at; null: they look at what is not in the row. */
const FIELD_OF: Record<string, string | null> = {
  'Obligation.sectors': 'sector',
  'Obligation.states': 'state',
  'Obligation.dueBetween': 'due { on }',
  'Obligation.obligor': null,
  'Obligation.post': null,
  'Obligation.person': null,
};

const ID_OF: Record<string, string> = { obligor: 'GovernmentBody', post: 'Post', person: 'Person' };

/** What is asked of a list about one row: a filter with the row's own value, or an order within its place. */
export interface Question {
  list: ListOf;
  filter: string;
  type: GraphQLInputType;
  value: unknown;
  order?: string;
  /** All that lies where the row does, in no order. */
  isPlace: boolean;
}

/** The question for all of a list that lies where the row does. */
export function placeOf(list: ListOf, row: Row): Question {
  const filter =
    list.filters.find(({ name }) => PLACES.includes(name)) ?? list.filters.find(({ name }) => name === 'obligation')!;
  return { ...filterBy(list, filter, PLACES.includes(filter.name) ? row.code : row.ids.Obligation), isPlace: true };
}

/** Every filter and every order of a list, as questions about a row. */
export async function questionsOf(ask: Ask, list: ListOf, row: Row, reader: Asked): Promise<Question[]> {
  const own = await valuesOf(ask, list, row, reader);
  const place = placeOf(list, row);
  const filters = list.filters.flatMap((filter) => {
    const value = filterValue(list, filter, row, own);
    return value === undefined || PLACES.includes(filter.name) ? [] : [filterBy(list, filter, value)];
  });
  const orders = list.orders.map((order): Question => ({ ...place, order, isPlace: false }));
  return [place, ...filters, ...orders];
}

const PLACES = ['within', 'division'];

const filterBy = (list: ListOf, { name, type }: GraphQLInputField, value: unknown): Question => ({
  list,
  filter: name,
  type,
  value,
  isPlace: false,
});

/** The values of the fields that a list can be filtered by, as one who may see them all reads them. */
async function valuesOf(ask: Ask, { list, node, filters }: ListOf, row: Row, reader: Asked): Promise<Json> {
  const fields = filters.flatMap(({ name }) => {
    const field = fieldOf(node, name);
    if (!field) return [];
    const type = getNamedType(node.getFields()[field.split(' ')[0]!]!.type);
    return [isObjectType(type) && !field.includes('{') ? `${field} { id }` : field];
  });
  const text = `${list.name}${argumentsOf('Query', list)} { edges { node { id ${fields.join(' ')} } } }`;
  const { query, variables } = operationFor([{ text, row }]);
  const { data, errors } = await ask(query, { ...reader, variables });
  const own = data?.[list.name]?.edges.find((edge: { node: Json }) => edge.node.id === row.ids[node.name])?.node;
  if (!own) throw new Error(`${node.name} of ${row.name} cannot be read: ${JSON.stringify(errors)}`);
  return own;
}

function fieldOf(node: GraphQLObjectType, filter: string): string | undefined {
  const known = FIELD_OF[`${node.name}.${filter}`];
  if (known !== undefined) return known ?? undefined;
  const name = filter.replace(/Between$/, '');
  return node.getFields()[name] && name !== 'division' ? name : undefined;
}

/** The row's own value as a filter takes it; undefined when it has none. */
function filterValue({ node }: ListOf, { name, type }: GraphQLInputField, row: Row, own: Json): unknown {
  if (name === 'division' || name === 'within') return row.code;
  const field = fieldOf(node, name);
  if (!field) return row.ids[ID_OF[name]!];
  const found = own[field.split(' ')[0]!];
  const value = found && typeof found === 'object' ? Object.values(found)[0] : found;
  if (value === null || value === undefined) return undefined;
  if (isInputObjectType(getNamedType(type))) return { from: value, to: value };
  return isListType(getNullableType(type)) ? [value] : value;
}

export interface Found {
  question: Question;
  refused: boolean;
  /** Whether the row is among the entries. */
  found: boolean;
  entries: number;
  total: number;
}

/** Asks questions about a row, so many at a time as may stand at the root. */
export async function findBy(ask: Ask, questions: readonly Question[], row: Row, as: Asked): Promise<Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < questions.length; at += 20)
    found.push(...(await findSome(ask, questions.slice(at, at + 20), row, as)));
  return found;
}

async function findSome(ask: Ask, questions: readonly Question[], row: Row, as: Asked): Promise<Found[]> {
  const declared = questions.map(({ type }, index) => `$v${index}: ${type}`);
  const text = questions.map(
    (question, index) => `q${index}: ${textOf(question, `$v${index}`)} { totalCount edges { node { id } } }`,
  );
  const variables = Object.fromEntries(questions.map(({ value }, index) => [`v${index}`, value]));
  const { data, errors } = await ask(`query Lists(${declared.join(', ')}) { ${text.join('\n')} }`, {
    ...as,
    variables,
  });
  return questions.map((question, index) => {
    const own = errors.filter(({ path }) => !path || path[0] === `q${index}`);
    const refused = own.length > 0 && own.every(({ extensions }) => extensions.code === 'FORBIDDEN');
    if (own.length > 0 && !refused) throw new Error(`${asText(question)}: ${JSON.stringify(own)}`);
    const { edges = [], totalCount = 0 } = (data?.[`q${index}`] ?? {}) as {
      edges?: { node: { id: string } }[];
      totalCount?: number;
    };
    return {
      question,
      refused,
      found: edges.some((edge) => edge.node.id === row.ids[question.list.node.name]),
      entries: edges.length,
      total: totalCount,
    };
  });
}

const textOf = ({ list, filter, order }: Question, value: string): string =>
  `${list.field}(filter: { ${filter}: ${value} }, ${order ? `orderBy: ${order}, ` : ''}first: 50)`;

export const asText = (question: Question): string => textOf(question, JSON.stringify(question.value));
