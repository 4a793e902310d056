import { SECTORS } from '@integrity-graph/obligations';
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { Row } from './world.js';

/** How one object of a type is reached for a row of the matrix. */
export interface Route {
  /** `Person`, or `PostHolding via Post.holder` where the type is reached in several ways. */
  label: string;
  type: GraphQLObjectType;
  /** What is asked of it. */
  fields: GraphQLField<unknown, unknown>[];
  /** GraphQL text that asks a selection of the object; what the row decides are variables, so that the text is one for all rows. */
  ask(selection: string): string;
  /** The object in the answer to `ask`, with the path at which it stands; a null ends the path early. */
  find(data: unknown, row: Row): { value: Json | null; path: (string | number)[] };
}

export type Json = Record<string, unknown>;

/**
 * Types that several fields lead to and whose fields are not the same to everyone on each of these ways, or of whose
 * entries a certain one is meant: of a list the first, or the one counted from the end.
 */
const VIA: Record<string, readonly (string | { field: string; at: number })[]> = {
  PppRuleValue: ['PppProject.mechanismRule'],
  Look: ['Person.looks', 'Person.obligationLooks'],
  RecordVersion: ['ProcurementContract.versions', 'Obligation.versions'],
  Money: ['ProcurementContract.value', 'ProcurementContract.amountPaid'],
  LegalReference: ['Obligation.legalBasis'],
  // That of the sector with the most actions: it surely has told the register something.
  Freshness: [{ field: 'Query.freshness', at: SECTORS.indexOf('procurement') }],
  // The last one is that of the head post, by assignment.
  Responsibility: [{ field: 'Obligation.responsibilities', at: -1 }],
  PostHolding: ['Post.holder', 'GovernmentBody.head', 'Responsibility.holder', 'Handover.incoming'],
  AirDay: ['AirDayEdge.node', 'AirEvaluation.days'],
  PageInfo: ['ObligationConnection.pageInfo'],
};

/** Types the matrix does not reach, and why that is no gap. Nor does it reach what only actions and streams answer with. */
const UNREACHED: Record<string, string> = {
  DueExtension: 'no action grants an extension yet',
};

/** Arguments of fields that cannot be asked with just any value. */
const ARGUMENTS: Record<string, string> = {
  'Query.debtIndicators': 'government: $GovernmentBody, year: 2026',
  'Query.debtScenario': 'government: $GovernmentBody, year: 2026, changes: {}',
  'Query.debtService': 'government: $GovernmentBody, from: "2026-01-01", to: "2026-12-31"',
  'PppProject.traceBack': 'event: $PppBreach',
  'Query.pppExpenditureTest': 'government: $GovernmentBody',
  'Query.pppOc4idsProject': 'project: $PppProject',
  'Query.procurementOcdsProcess': 'ocid: $OcdsRelease_ocid',
  'Query.procurementOcdsRecord': 'project: $ProcurementProject',
};

/** More than any list has for one row. */
const PAGE = 'first: 50';

/** The pages of lists are none of them: a test of their own holds lists to what the single query shows. */
const isPageOf = (schema: GraphQLSchema, { name }: GraphQLObjectType) =>
  Object.values(schema.getQueryType()!.getFields()).some(
    ({ type }) => getNamedType(type).name === name.replace(/Edge$/, 'Connection') && /(Connection|Edge)$/.test(name),
  );

/** Of the queries those for one record are told by the record's own lines, those for a page by the test of lists. */
const isToldBelow = (schema: GraphQLSchema, type: GraphQLObjectType, [field]: Route['fields']) => {
  const of = getNamedType(field!.type);
  const isQuery = type === schema.getQueryType();
  return isQuery && isObjectType(of) && (rootFieldFor(schema, of) === field || isPageOf(schema, of));
};

/** Routes to every object type that a query may reach. @throws Error naming each type and field that nobody has said how to reach. */
export function routesOf(schema: GraphQLSchema): Route[] {
  const missing: string[] = [];
  const routes = typesWithin(schema)
    .filter((type) => !(type.name in UNREACHED) && !isPageOf(schema, type))
    .flatMap((type) => {
      const found = routesTo(schema, type).filter(({ fields }) => !isToldBelow(schema, type, fields));
      if (found.length === 0) missing.push(`type ${type.name}: say in VIA by which field it is reached`);
      return found;
    });
  if (missing.length > 0) throw new Error(missing.join('\n'));
  return routes;
}

/** Every object type that a query may reach. */
function typesWithin(schema: GraphQLSchema): GraphQLObjectType[] {
  const found = new Set<GraphQLObjectType>();
  const add = (type: GraphQLNamedType): void => {
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) add(possible);
    if (!isObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
  };
  add(schema.getQueryType()!);
  return [...found].sort(byName);
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

/** @param within types on the way already */
function routesTo(schema: GraphQLSchema, type: GraphQLObjectType, within: readonly string[] = []): Route[] {
  if (type === schema.getQueryType()) {
    // Each of them stands at the root itself.
    return Object.values(type.getFields()).map((field) => ({
      label: type.name,
      type,
      fields: [field],
      ask: (selection) => selection,
      find: (data) => ({ value: data as Json | null, path: [] }),
    }));
  }
  if (within.includes(type.name)) return [];
  const single = rootFieldFor(schema, type);
  if (single) return [rootRoute(type, single)];
  const named = VIA[type.name];
  const routes = (named ?? fieldsTo(schema, type)).flatMap((via) => {
    const { field, at = 0 } = typeof via === 'string' ? { field: via } : via;
    const [parent, name] = field.split('.') as [string, string];
    const parentType = schema.getType(parent);
    if (!isObjectType(parentType)) return [];
    const label = named && named.length > 1 ? `${type.name} via ${field}` : type.name;
    return routesTo(schema, parentType, [...within, type.name])
      .slice(0, 1)
      .map((route) => below(route, type, label, parentType.getFields()[name]!, at));
  });
  return named ? routes : routes.slice(0, 1);
}

/** The fields that lead to a type, best first: from its list, then from what has a query of its own, then from any other. */
export function fieldsTo(schema: GraphQLSchema, type: GraphQLObjectType): string[] {
  const remoteness = (parent: GraphQLObjectType) =>
    [`${type.name}Edge`, `${type.name.replace(/Edge$/, '')}Connection`, schema.getQueryType()!.name].includes(
      parent.name,
    )
      ? 0
      : rootFieldFor(schema, parent)
        ? 1
        : 2;
  return typesWithin(schema)
    .flatMap((parent) => Object.values(parent.getFields()).map((field) => ({ parent, field })))
    .filter(({ field }) => getNamedType(field.type) === type)
    .toSorted((a, b) => remoteness(a.parent) - remoteness(b.parent))
    .map(({ parent, field }) => `${parent.name}.${field.name}`);
}

/** The query for one record of a type, by id or code. */
const rootFieldFor = (schema: GraphQLSchema, type: GraphQLObjectType) =>
  Object.values(schema.getQueryType()!.getFields()).find(
    (field) => field.type === type && field.args.some(isRequiredArgument),
  );

function rootRoute(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Route {
  return {
    label: type.name,
    type,
    fields: Object.values(type.getFields()),
    ask: (selection) => `${field.name}${argumentsOf('Query', field)} { ${selection} }`,
    find: (data) => ({ value: ((data as Json | null)?.[field.name] as Json | undefined) ?? null, path: [field.name] }),
  };
}

function below(
  parent: Route,
  type: GraphQLObjectType,
  label: string,
  field: GraphQLField<unknown, unknown>,
  at: number,
): Route {
  const node = type.getFields().node && getNamedType(type.getFields().node!.type);
  const idOf = isObjectType(node) && node.getFields().id ? node.name : undefined;
  return {
    label,
    type,
    fields: Object.values(type.getFields()),
    ask: (selection) =>
      parent.ask(
        `${field.name}${argumentsOf(parent.type.name, field)} { ${selection} ${idOf ? 'row: node { id }' : ''} }`,
      ),
    find(data, row) {
      const found = parent.find(data, row);
      const path = [...found.path, field.name];
      const value = found.value?.[field.name] ?? null;
      if (!Array.isArray(value)) return { value: value as Json | null, path };
      const index = idOf
        ? value.findIndex((edge) => edge.row?.id === row.ids[idOf])
        : value.at(at)
          ? (at + value.length) % value.length
          : -1;
      return { value: value[index] ?? null, path: [...path, index] };
    },
  };
}

/** The arguments a field is asked with: a record by the row's id, a list narrowed to the row's place as far as its filter allows. */
export function argumentsOf(parent: string, field: GraphQLField<unknown, unknown>): string {
  const known = ARGUMENTS[`${parent}.${field.name}`];
  if (known) return `(${known})`;
  const of = getNamedType(field.type).name;
  const given = field.args.flatMap((argument) => {
    const { name, type } = argument;
    if (name === 'first') return [PAGE];
    if (name === 'filter' && parent === 'Query') return [`filter: { ${placeIn(type)} }`];
    if (!isRequiredArgument(argument)) return [];
    if (name === 'id') return [`id: $${of}`];
    // The first rule looks at records of the first type.
    if (name === 'record') return [`record: $${firstOf(getNamedType(field.type), 'record')}`];
    return [`${name}: ${name === 'code' ? '$code' : literalOf(type, `${parent}.${field.name}`)}`];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** The first type that a field of several may have; of the records of a flag, what the first of its rules looks at. */
export function firstOf(type: GraphQLNamedType, field: string): string {
  const several = isObjectType(type) && type.getFields()[field] && getNamedType(type.getFields()[field]!.type);
  if (!isUnionType(several)) throw new Error(`${type.name}.${field}: expected a union`);
  return several.getTypes()[0]!.name;
}

function placeIn(filter: GraphQLInputType): string {
  const fields = (getNamedType(filter) as GraphQLInputObjectType).getFields();
  const place = ['within', 'division'].find((name) => name in fields);
  return place ? `${place}: $code` : 'obligation: $Obligation';
}

/** Any value of a type. @throws Error for an id, unless one is given: of what, has to be said. */
export function literalOf(type: GraphQLInputType, field: string, id?: string): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return '[]';
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    return `{ ${fields.map((one) => `${one.name}: ${literalOf(one.type, field, id)}`).join(', ')} }`;
  }
  const literal = String(bare) === 'ID' ? id : LITERALS[String(bare)];
  if (!literal) throw new Error(`field ${field}: say in ARGUMENTS with what it is asked`);
  return literal;
}

const LITERALS: Record<string, string> = {
  Date: '"2026-06-01"',
  DateTime: '"2026-06-01T00:00:00+08:00"',
  Int: '2026',
  String: '"1"',
  Decimal: '"1"',
  Boolean: 'true',
};

/** What is asked of a field so that its answer shows whether there is one. */
export function selectionOf(parent: string, field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  const head = `${field.name}${argumentsOf(parent, field)}`;
  if (isAbstractType(type)) return `${head} { __typename }`;
  if (!isObjectType(type)) return head;
  const fields = type.getFields();
  return `${head} { ${fields.totalCount ? 'totalCount' : fields.id ? 'id' : '__typename'} }`;
}

/** What a field of text says in a record that was filled in. */
export const filledText = (type: string, field: string, { code }: Row): string => `${type}.${field} ${code}`;

/**
 * One operation about some rows, with the variables it uses: of each row its ids by type, texts of its records by type
 * and field, and the code of its place.
 */
export function operationFor(parts: readonly { text: string; row: Row }[]): {
  query: string;
  variables: Record<string, string>;
} {
  const rows = [...new Set(parts.map(({ row }) => row))];
  const variables: Record<string, string> = {};
  const declared = new Set<string>();
  const texts = parts.map(({ text, row }) =>
    text.replace(/\$(\w+)/g, (_, name: string) => {
      const variable = `w${rows.indexOf(row)}_${name}`;
      const [type, field] = name.split('_') as [string, string?];
      variables[variable] = name === 'code' ? row.code : field ? filledText(type, field, row) : row.ids[name]!;
      declared.add(`$${variable}: ${name === 'code' || field ? 'String!' : 'ID!'}`);
      return `$${variable}`;
    }),
  );
  const head = declared.size > 0 ? `(${[...declared].join(', ')})` : '';
  return { query: `query Matrix${head} { ${texts.join('\n')} }`, variables };
}
