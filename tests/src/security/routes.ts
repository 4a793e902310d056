import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
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
  /** GraphQL text that asks a selection of the object. */
  ask(selection: string, row: Row): string;
  /** The object in the answer to `ask`, with the path at which it stands; a null ends the path early. */
  find(data: unknown, row: Row): { value: Json | null; path: (string | number)[] };
}

export type Json = Record<string, unknown>;

/** Types without a query of their own: the fields they are reached by; of a list the first entry, or the one counted from the end. */
const VIA: Record<string, readonly (string | { field: string; at: number })[]> = {
  ProcurementContractPublication: ['ProcurementContract.publication'],
  ProcurementContractFiling: ['ProcurementContract.filing'],
  ProcurementGuarantee: ['ProcurementContract.guarantees'],
  ProcurementDelivery: ['ProcurementContract.deliveries'],
  ProcurementAcceptance: ['ProcurementContract.acceptances'],
  ProcurementAcceptanceItem: ['ProcurementAcceptance.items'],
  ProcurementInvoice: ['ProcurementContract.invoices'],
  ProcurementPayment: ['ProcurementContract.payments'],
  DecisionParticipant: ['Decision.participants'],
  Look: ['Person.looks', 'Person.obligationLooks'],
  RecordVersion: ['ProcurementContract.versions', 'Obligation.versions'],
  FieldChange: ['RecordVersion.changes'],
  Money: ['ProcurementContract.value', 'ProcurementContract.amountPaid'],
  LegalReference: ['Obligation.legalBasis'],
  Due: ['Obligation.due'],
  DueRule: ['Due.rule'],
  // The last one is that of the head post, by assignment.
  Responsibility: [{ field: 'Obligation.responsibilities', at: -1 }],
  PostHolding: ['Post.holder', 'GovernmentBody.head', 'Responsibility.holder', 'Handover.incoming'],
  Handover: ['Post.handover'],
  ObligationCount: ['GovernmentBody.obligationCounts'],
  PersonObligationConnection: ['Person.obligations'],
  PersonObligationEdge: ['PersonObligationConnection.edges'],
  Freshness: ['Query.freshness'],
  PageInfo: ['ObligationConnection.pageInfo'],
};

/** Types the matrix does not reach, and why that is no gap. */
const UNREACHED: Record<string, string> = {
  Mutation: 'what actions answer to whom is a section of its own',
  Subscription: 'a stream, see aggregates.test.ts',
  UserError: 'told to whom performs an action, of his own input',
  DueExtension: 'no action grants an extension yet',
};
const isPayload = (name: string) => name.endsWith('Payload');

/** Arguments without which a field cannot be asked. */
const ARGUMENTS: Record<string, string> = {
  'Post.handover': '(on: "2026-06-01")',
  'GovernmentBody.obligationCounts': '(by: STATE)',
};

/** Routes to every object type of the API. @throws Error naming each type and field that nobody has said how to reach. */
export function routesOf(schema: GraphQLSchema): Route[] {
  const missing: string[] = [];
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  const routes = types
    .filter(({ name }) => !isPayload(name) && !(name in UNREACHED))
    .flatMap((type) => {
      const found = routesTo(schema, type);
      if (found.length === 0) missing.push(`type ${type.name}: say in VIA by which field it is reached`);
      return found;
    });
  for (const { type } of routes) {
    if (type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      if (field.args.some(isRequiredArgument) && !(name in ARGUMENTS))
        missing.push(`field ${name}: say in ARGUMENTS with what it is asked`);
    }
  }
  if (missing.length > 0) throw new Error(missing.join('\n'));
  return routes;
}

function routesTo(schema: GraphQLSchema, type: GraphQLObjectType): Route[] {
  if (type === schema.getQueryType()) {
    return [
      {
        label: type.name,
        type,
        ask: (selection) => selection,
        find: (data) => ({ value: data as Json | null, path: [] }),
      },
    ];
  }
  const single = rootFieldFor(schema, type);
  if (single) return [rootRoute(type, single)];
  return (VIA[type.name] ?? viaList(schema, type)).flatMap((via, _, all) => {
    const { field, at = 0 } = typeof via === 'string' ? { field: via } : via;
    const [parent, name] = field.split('.') as [string, string];
    const parentType = schema.getType(parent);
    if (!isObjectType(parentType)) return [];
    const label = all.length > 1 ? `${type.name} via ${field}` : type.name;
    return routesTo(schema, parentType)
      .slice(0, 1)
      .map((route) => below(route, type, label, parentType.getFields()[name]!, at));
  });
}

/** The query for one record of a type, by id or code. */
const rootFieldFor = (schema: GraphQLSchema, type: GraphQLObjectType) =>
  Object.values(schema.getQueryType()!.getFields()).find(
    (field) => field.type === type && field.args.some(isRequiredArgument),
  );

/** A connection is reached by its list, an edge by its connection. */
function viaList(schema: GraphQLSchema, type: GraphQLObjectType): string[] {
  if (type.name.endsWith('Edge')) return [`${type.name.replace(/Edge$/, 'Connection')}.edges`];
  const list = Object.values(schema.getQueryType()!.getFields()).find((field) => field.type === type);
  return list ? [`Query.${list.name}`] : [];
}

function rootRoute(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Route {
  return {
    label: type.name,
    type,
    ask: (selection, row) => `${field.name}${argumentsOf('Query', field, row)} { ${selection} }`,
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
  const isEdge = type.name.endsWith('Edge');
  return {
    label,
    type,
    ask: (selection, row) =>
      parent.ask(
        `${field.name}${argumentsOf(parent.type.name, field, row)} { ${selection} ${isEdge ? 'row: node { id }' : ''} }`,
        row,
      ),
    find(data, row) {
      const found = parent.find(data, row);
      const path = [...found.path, field.name];
      const value = found.value?.[field.name] ?? null;
      if (!Array.isArray(value)) return { value: value as Json | null, path };
      const index = isEdge
        ? value.findIndex((edge) => edge.row?.id === row.ids[type.name.replace(/^Person(?=Obl)|Edge$/g, '')])
        : value.at(at)
          ? (at + value.length) % value.length
          : -1;
      return { value: value[index] ?? null, path: [...path, index] };
    },
  };
}

/** The arguments a field is asked with: a record by the row's id, a list narrowed to the row's place as far as its filter allows. */
export function argumentsOf(parent: string, field: GraphQLField<unknown, unknown>, row: Row): string {
  const fixed = ARGUMENTS[`${parent}.${field.name}`];
  if (fixed) return fixed;
  const of = getNamedType(field.type).name;
  if (parent !== 'Query') return field.args.some(({ name }) => name === 'first') ? '(first: 100)' : '';
  if (field.args.some(({ name }) => name === 'code')) return `(code: "${row.code}")`;
  if (field.args.some(({ name }) => name === 'id')) return `(id: "${row.ids[of]}")`;
  const filter = field.args.find(({ name }) => name === 'filter');
  if (!filter) return '';
  const fields = Object.keys((getNamedType(filter.type) as unknown as { getFields(): object }).getFields());
  const condition = fields.includes('within')
    ? `within: "${row.code}"`
    : fields.includes('division')
      ? `division: "${row.code}"`
      : `obligation: "${row.ids.Obligation}"`;
  return `(filter: { ${condition} }, first: 100)`;
}

/** What is asked of a field so that its answer shows whether there is one. */
export function selectionOf(parent: string, field: GraphQLField<unknown, unknown>, row: Row): string {
  const type = getNamedType(field.type);
  const head = `${field.name}${argumentsOf(parent, field, row)}`;
  if (isUnionType(type) || isInterfaceType(type)) return `${head} { __typename }`;
  if (!isObjectType(type)) return head;
  const fields = type.getFields();
  return `${head} { ${fields.totalCount ? 'totalCount' : fields.id ? 'id' : '__typename'} }`;
}

export const isList = (field: GraphQLField<unknown, unknown>): boolean => isListType(getNullableType(field.type));
