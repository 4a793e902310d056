import { Kind, print, visit } from 'graphql';
import { entitiesIn, type FieldSite, fieldsOf, inputsOf, isList, isNonNull, namedType, objectsOf, type Rule, type Subgraph, directivesOf, typesOf } from '../document.js';

/** Lists hold no nulls: `[T!]`. */
export const listsWithoutNulls: Rule = (subgraph) => {
  const sites = [
    ...fieldsOf(subgraph).map(({ where, field }) => ({ where, type: field.type })),
    ...inputsOf(subgraph).map(({ where, input }) => ({ where, type: input.type })),
  ];
  return sites.flatMap(({ where, type }) => {
    const faults: { where: string; what: string; mend: string }[] = [];
    visit(type, {
      ListType: (list) => {
        if (!isNonNull(list.type)) faults.push({ where, what: `${print(type)} is a list that may hold nulls`, mend: `make it ${print(type).replace(']', '!]')}` });
      },
    });
    return faults;
  });
};

/** Numbers that must be exact are Decimal, Int or Money; a float loses cents. */
export const noFloats: Rule = (subgraph) =>
  [...fieldsOf(subgraph).map(({ where, field }) => ({ where, type: field.type })), ...inputsOf(subgraph).map(({ where, input }) => ({ where, type: input.type }))]
    .filter(({ type }) => namedType(type) === 'Float')
    .map(({ where }) => ({ where, what: 'is a Float', mend: 'use Money for amounts, Decimal for other exact numbers, Int for counts' }));

/** Root fields of Query are nullable: null means not there, or not yours, and one fault never empties the whole answer. */
export const nullableRootFields: Rule = (subgraph) =>
  fieldsOf(subgraph, 'Query')
    .filter(({ field }) => isNonNull(field.type))
    .map(({ where }) => ({ where, what: 'a root field that cannot be null', mend: 'make it nullable' }));

/** What another subgraph answers may be missing when that subgraph is down. */
export const nullableAcrossSubgraphs: Rule = (subgraph, graph) => {
  const entities = entitiesIn(graph);
  const foreign = (name: string): boolean => (entities.has(name) && !subgraph.owns.has(name)) || membersOf(subgraph, name).some(foreign);
  return fieldsOf(subgraph)
    .filter(({ field }) => isNonNull(field.type) && foreign(namedType(field.type)))
    .map(({ where, field }) => ({
      where,
      what: `${namedType(field.type)} comes from another subgraph, which may be down, yet the field cannot be null`,
      mend: 'make it nullable',
    }));
};

/** The object types a union or interface stands for. */
function membersOf(subgraph: Subgraph, name: string): string[] {
  const union = typesOf(subgraph).find((type) => type.kind === Kind.UNION_TYPE_DEFINITION && type.name.value === name);
  if (union?.kind === Kind.UNION_TYPE_DEFINITION) return (union.types ?? []).map((type) => type.name.value);
  return objectsOf(subgraph)
    .filter(({ interfaces }) => interfaces?.some((one) => one.name.value === name))
    .map((type) => type.name.value);
}

/** A field withheld from some callers is null to them. */
export const nullableWhenWithheld: Rule = (subgraph) =>
  fieldsOf(subgraph)
    .filter(({ parent, field }) => parent.name.value !== 'Mutation' && isNonNull(field.type) && directivesOf(field, 'tag').length > 0)
    .map(({ where }) => ({ where, what: 'is withheld from some callers, yet cannot be null', mend: 'make it nullable' }));

/** Connections take first and after and may be null; at the root they also take filter and orderBy. */
export const connectionFields: Rule = (subgraph) =>
  fieldsOf(subgraph)
    .filter(({ field }) => namedType(field.type).endsWith('Connection'))
    .flatMap((site) => {
      const { where, parent, field } = site;
      const missing = (parent.name.value === 'Query' ? ['filter', 'orderBy', 'first', 'after'] : ['first', 'after']).filter((name) => !argument(site, name));
      return [
        ...(isNonNull(field.type) || isList(field.type) ? [{ where, what: 'a connection that cannot be null', mend: 'make it nullable: a fault in it must not take its parent along' }] : []),
        ...missing.map((name) => ({ where, what: `a connection without the argument ${name}`, mend: `add ${name}${name === 'first' ? ': Int' : name === 'after' ? ': String' : ''}` })),
      ];
    });

const argument = ({ field }: FieldSite, name: string) => field.arguments?.find((one) => one.name.value === name);

const CONNECTION = { pageInfo: 'PageInfo!', totalCount: 'Int' };

/** Connections have the Relay form: edges with cursor and node, pageInfo, and a total that may be left uncounted. */
export const connectionTypes: Rule = (subgraph) =>
  objectsOf(subgraph)
    .filter((type) => type.name.value.endsWith('Connection'))
    .flatMap((type) => {
      const name = type.name.value;
      const edge = name.replace(/Connection$/, 'Edge');
      const has = new Map(fieldsOf(subgraph, name).map(({ field }) => [field.name.value, print(field.type)]));
      const edgeHas = new Map(fieldsOf(subgraph, edge).map(({ field }) => [field.name.value, print(field.type)]));
      return [
        ...Object.entries({ edges: `[${edge}!]!`, ...CONNECTION })
          .filter(([field, expected]) => has.get(field) !== expected)
          .map(([field, expected]) => ({ where: `${name}.${field}`, what: `is not ${expected}`, mend: 'declare the connection with connectionOf' })),
        ...(edgeHas.get('cursor') === 'String!' && edgeHas.has('node')
          ? []
          : [{ where: edge, what: 'has no cursor: String! and node', mend: 'declare the connection with connectionOf' }]),
      ];
    });
