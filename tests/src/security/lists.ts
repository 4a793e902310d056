import {
  type GraphQLInputField,
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
import type { Json } from './routes.js';
import type { Row } from './world.js';

/** A query that lists records: what it can be filtered and ordered by. */
export interface ListOf {
  field: string;
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

/** What is asked of a list about one row, as arguments: each filter with the row's own value, and each order within its place. */
export async function questionsOf(ask: Ask, list: ListOf, row: Row, reader: Asked): Promise<string[]> {
  const own = await valuesOf(ask, list, row, reader);
  const filters = list.filters.flatMap((filter) => {
    const value = literalOf(list, filter, row, own);
    return value === undefined ? [] : [`filter: { ${filter.name}: ${value} }`];
  });
  return [...filters, ...list.orders.map((order) => `orderBy: ${order}`)];
}

/** The values of the fields that a list can be filtered by, as one who may see them all reads them. */
async function valuesOf(ask: Ask, { node, filters }: ListOf, row: Row, reader: Asked): Promise<Json> {
  const fields = filters.flatMap(({ name }) => {
    const field = fieldOf(node, name);
    if (!field) return [];
    const type = getNamedType(node.getFields()[field.split(' ')[0]!]!.type);
    return [isObjectType(type) && !field.includes('{') ? `${field} { id }` : field];
  });
  const root =
    node.name === 'Division'
      ? `division(code: "${row.code}")`
      : `${ROOTS[node.name] ?? lower(node.name)}(id: "${row.ids[node.name]}")`;
  const { data, errors } = await ask(`query Own { row: ${root} { __typename ${fields.join(' ')} } }`, reader);
  if (!data?.row) throw new Error(`${node.name} of ${row.name} cannot be read: ${JSON.stringify(errors)}`);
  return data.row;
}

const ROOTS: Record<string, string> = {
  LawfulChange: 'obligationChange',
  DutyAssignment: 'obligationAssignment',
  ResponsibilityDecision: 'obligationDecision',
};
const lower = (name: string) => name[0]!.toLowerCase() + name.slice(1);

function fieldOf(node: GraphQLObjectType, filter: string): string | undefined {
  const known = FIELD_OF[`${node.name}.${filter}`];
  if (known !== undefined) return known ?? undefined;
  const name = filter.replace(/Between$/, '');
  return node.getFields()[name] && name !== 'division' ? name : undefined;
}

/** The row's own value as a filter takes it; undefined when it has none. */
function literalOf({ node }: ListOf, { name, type }: GraphQLInputField, row: Row, own: Json): string | undefined {
  if (name === 'division' || name === 'within') return JSON.stringify(row.code);
  const field = fieldOf(node, name);
  if (!field) return JSON.stringify(row.ids[ID_OF[name]!]);
  const found = own[field.split(' ')[0]!];
  const value = found && typeof found === 'object' ? Object.values(found)[0] : found;
  if (value === null || value === undefined) return undefined;
  if (isInputObjectType(getNamedType(type))) return `{ from: "${value}", to: "${value}" }`;
  if (isListType(getNullableType(type))) return `[${value}]`;
  return JSON.stringify(value);
}

export interface Found {
  refused: boolean;
  /** Whether the row is among the entries. */
  found: boolean;
  entries: number;
  total: number;
}

/** Asks the questions, so many at a time as may stand at the root. */
export async function findBy(
  ask: Ask,
  { field, node }: ListOf,
  questions: readonly string[],
  row: Row,
  as: Asked,
): Promise<Map<string, Found>> {
  const answers = new Map<string, Found>();
  for (let at = 0; at < questions.length; at += 15) {
    const some = questions.slice(at, at + 15);
    const text = some.map(
      (question, index) => `q${index}: ${field}(${question}, first: 100) { totalCount edges { node { id } } }`,
    );
    const { data, errors } = await ask(`query Lists { ${text.join('\n')} }`, as);
    for (const [index, question] of some.entries()) {
      const own = errors.filter(({ path }) => !path || path[0] === `q${index}`);
      const refused = own.length > 0 && own.every(({ extensions }) => extensions.code === 'FORBIDDEN');
      if (own.length > 0 && !refused) throw new Error(`${field}(${question}): ${JSON.stringify(own)}`);
      const { edges = [], totalCount = 0 } = (data?.[`q${index}`] ?? {}) as {
        edges?: { node: { id: string } }[];
        totalCount?: number;
      };
      answers.set(question, {
        refused,
        found: edges.some((edge) => edge.node.id === row.ids[node.name]),
        entries: edges.length,
        total: totalCount,
      });
    }
  }
  return answers;
}
