import { Kind } from 'graphql';
import { fieldsOf, inputsOf, isList, namedType, type Rule, type Subgraph, typesOf } from '../document.js';

const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const CAMEL = /^[a-z][A-Za-z0-9]*$/;
const UPPER_SNAKE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** PascalCase types, camelCase fields and arguments, UPPER_SNAKE enum values. */
export const letterCase: Rule = (subgraph) => {
  const types = typesOf(subgraph);
  const values = types.flatMap((type) =>
    type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []).map(({ name }) => ({ where: `${type.name.value}.${name.value}`, name: name.value })) : [],
  );
  const faults = (sites: { where: string; name: string }[], shape: RegExp, called: string) =>
    sites.filter(({ name }) => !shape.test(name)).map(({ where, name }) => ({ where, what: `"${name}" is not in ${called}`, mend: `rename it in ${called}` }));
  return [
    ...faults(types.map(({ name }) => ({ where: name.value, name: name.value })), PASCAL, 'PascalCase'),
    ...faults(fieldsOf(subgraph).map(({ where, field }) => ({ where, name: field.name.value })), CAMEL, 'camelCase'),
    ...faults(inputsOf(subgraph).map(({ where, input }) => ({ where, name: input.name.value })), CAMEL, 'camelCase'),
    ...faults(values, UPPER_SNAKE, 'UPPER_SNAKE_CASE'),
  ];
};

/** Yes-or-no fields read as a statement: isOverdue, hasNextPage. */
export const booleanNames: Rule = (subgraph) =>
  typed(subgraph, 'Boolean')
    .filter(({ name }) => !/^(is|has)[A-Z]/.test(name))
    .map(({ where, name }) => ({
      where,
      what: `the yes-or-no field "${name}" does not begin with is or has`,
      mend: `name it is${capital(name)} or has${capital(name)}, or give the reason in schema/src/style/exceptions.ts`,
    }));

/** Instants are told from civil days by their name: recordedAt, but dateSigned and effectiveOn. */
export const instantNames: Rule = (subgraph) => [
  ...typed(subgraph, 'DateTime')
    .filter(({ name }) => !/(^a|A)t$/.test(name))
    .map(({ where, name }) => ({ where, what: `the instant "${name}" does not end in At`, mend: `name it ${name}At, or make it a Date if the day is what counts` })),
  ...typed(subgraph, 'Date')
    .filter(({ name }) => /At$/.test(name))
    .map(({ where, name }) => ({ where, what: `the day "${name}" is named like an instant`, mend: `name it ${name.replace(/At$/, 'On')}` })),
];

/** A reference is the entity itself, never an id for the caller to look up. */
export const referencesAreEntities: Rule = (subgraph) => [
  ...fieldsOf(subgraph)
    .filter(({ field }) => namedType(field.type) === 'ID' && field.name.value !== 'id')
    .map(({ where }) => ({ where, what: 'gives an id in the place of an entity', mend: 'return the entity, with @Reference or a stub of its type' })),
  ...inputsOf(subgraph)
    .filter(({ input }) => /Ids?$/.test(input.name.value))
    .map(({ where, input }) => ({ where, what: 'is named after an id', mend: `name it after the thing: ${input.name.value.replace(/Id(s?)$/, '$1')}` })),
];

/** Root fields of a sector begin with its word, so that sectors never collide and a reader finds them together. */
export const sectorWords: Rule = (subgraph) => {
  if (!subgraph.isSector) return [];
  return ['Query', 'Mutation', 'Subscription']
    .flatMap((root) => fieldsOf(subgraph, root))
    .filter(({ field }) => !new RegExp(`^${subgraph.name}($|[A-Z])`).test(field.name.value))
    .map(({ where, field }) => ({
      where,
      what: `a root field of the sector ${subgraph.name} does not begin with its word`,
      mend: `name it ${subgraph.name}${capital(field.name.value)}`,
    }));
};

/** Fields, arguments and input fields of one scalar type; lists of it aside. */
function typed(subgraph: Subgraph, scalar: string): { where: string; name: string }[] {
  return [
    ...fieldsOf(subgraph).map(({ where, field }) => ({ where, node: field })),
    ...inputsOf(subgraph).map(({ where, input }) => ({ where, node: input })),
  ]
    .filter(({ node }) => namedType(node.type) === scalar && !isList(node.type))
    .map(({ where, node }) => ({ where, name: node.name.value }));
}

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
