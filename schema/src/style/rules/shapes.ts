import { Kind, print, visit } from 'graphql';
import {
  directivesOf,
  fieldsOf,
  isEntity,
  isList,
  isNonNull,
  namedType,
  objectsOf,
  type Rule,
  type Subgraph,
  typedOf,
  typesOf,
} from '../document.js';

/** Lists hold no nulls: `[T!]`. */
export const listsWithoutNulls: Rule = (subgraph) =>
  typedOf(subgraph)
    .filter(({ node }) => {
      let holdsNulls = false;
      visit(node.type, {
        ListType: (list) => {
          holdsNulls ||= !isNonNull(list.type);
        },
      });
      return holdsNulls;
    })
    .map(({ where, node }) => ({
      where,
      what: `${print(node.type)} may hold nulls`,
      mend: `make it ${print(node.type).replaceAll(/(?<!!)\]/g, '!]')}`,
    }));

/** Numbers are exact: an amount is Money, another number Decimal or Int. */
export const noFloats: Rule = (subgraph) =>
  typedOf(subgraph)
    .filter(({ node }) => namedType(node.type) === 'Float')
    .map(({ where }) => ({
      where,
      what: 'is a Float',
      mend: 'use Money for an amount, Decimal for another exact number, Int for a count',
    }));

/** Fields of Query are nullable: null means not there, or not yours, and a fault in one never empties the whole answer. */
export const nullableQueries: Rule = (subgraph) =>
  fieldsOf(subgraph, 'Query')
    .filter(({ node }) => isNonNull(node.type))
    .map(({ where }) => ({ where, what: 'is a query that cannot be null', mend: 'make it nullable' }));

/** What another subgraph answers is missing while that one is down. */
export const nullableAcrossSubgraphs: Rule = (subgraph, graph) => {
  const entities = new Set(
    graph.flatMap((one) =>
      objectsOf(one)
        .filter(isEntity)
        .map(({ name }) => name.value),
    ),
  );
  const isForeign = (name: string): boolean =>
    (entities.has(name) && !subgraph.owns.has(name)) || membersOf(subgraph, name).some(isForeign);
  return fieldsOf(subgraph)
    .filter(({ node }) => isNonNull(node.type) && isForeign(namedType(node.type)))
    .map(({ where, node }) => ({
      where,
      what: `${namedType(node.type)} comes from another subgraph, yet the field cannot be null`,
      mend: 'make it nullable: that subgraph may be down',
    }));
};

/** The object types that a union or an interface stands for. */
function membersOf(subgraph: Subgraph, name: string): string[] {
  const type = typesOf(subgraph).find((one) => one.name.value === name);
  if (type?.kind === Kind.UNION_TYPE_DEFINITION) return (type.types ?? []).map((member) => member.name.value);
  return objectsOf(subgraph)
    .filter(({ interfaces = [] }) => interfaces.some((one) => one.name.value === name))
    .map((member) => member.name.value);
}

/** A field withheld from some callers is null to them. */
export const nullableWhenWithheld: Rule = (subgraph) =>
  fieldsOf(subgraph)
    .filter(({ parent, node }) => parent !== 'Mutation' && isNonNull(node.type) && directivesOf(node, 'tag').length > 0)
    .map(({ where }) => ({
      where,
      what: 'is withheld from some callers, yet cannot be null',
      mend: 'make it nullable',
    }));

/** Connections may be null and take first and after; those of Query also take filter and orderBy. */
export const connectionFields: Rule = (subgraph) =>
  fieldsOf(subgraph)
    .filter(({ node }) => namedType(node.type).endsWith('Connection'))
    .flatMap(({ where, parent, node }) => {
      const args = ['first', 'after', ...(parent === 'Query' ? ['filter', 'orderBy'] : [])];
      const missing = args.filter((arg) => !node.arguments?.some(({ name }) => name.value === arg));
      return [
        ...(isNonNull(node.type) || isList(node.type)
          ? [
              {
                where,
                what: `${print(node.type)} is a connection that cannot be null`,
                mend: 'make it nullable: a fault in it must not take its parent along',
              },
            ]
          : []),
        ...missing.map((arg) => ({
          where,
          what: `a connection without the argument ${arg}`,
          mend: `add ${arg}, as recordQueries does`,
        })),
      ];
    });

/** Connections have the Relay form: edges with cursor and node, pageInfo, and a total that may be left uncounted. */
export const connectionTypes: Rule = (subgraph) =>
  objectsOf(subgraph)
    .map(({ name }) => name.value)
    .filter((name) => name.endsWith('Connection'))
    .flatMap((name) => {
      const edge = name.replace(/Connection$/, 'Edge');
      const expected = {
        [`${name}.edges`]: `[${edge}!]!`,
        [`${name}.pageInfo`]: 'PageInfo!',
        [`${name}.totalCount`]: 'Int',
        [`${edge}.cursor`]: 'String!',
      };
      const found = new Map(
        [...fieldsOf(subgraph, name), ...fieldsOf(subgraph, edge)].map(({ where, node }) => [where, print(node.type)]),
      );
      const mend = 'declare the connection with connectionOf';
      return [
        ...Object.entries(expected)
          .filter(([where, type]) => found.get(where) !== type)
          .map(([where, type]) => ({ where, what: `is ${found.get(where) ?? 'not there'}, expected ${type}`, mend })),
        ...(found.has(`${edge}.node`) ? [] : [{ where: `${edge}.node`, what: 'is not there', mend }]),
      ];
    });
