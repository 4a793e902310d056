import {
  enumValuesOf,
  fieldsOf,
  inputsOf,
  isList,
  namedType,
  ROOTS,
  type Rule,
  type Subgraph,
  typedOf,
  typesOf,
} from '../document.js';

const CASES = {
  PascalCase: /^[A-Z][A-Za-z0-9]*$/,
  camelCase: /^[a-z][A-Za-z0-9]*$/,
  UPPER_SNAKE_CASE: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
};

/** Types in PascalCase, fields and arguments in camelCase, enum values in UPPER_SNAKE_CASE. */
export const letterCase: Rule = (subgraph) => {
  const types = typesOf(subgraph).map(({ name }) => ({ where: name.value, name: name.value }));
  const faults = (sites: { where: string; name: string }[], called: keyof typeof CASES) =>
    sites
      .filter(({ name }) => !CASES[called].test(name))
      .map(({ where, name }) => ({ where, what: `"${name}" is not in ${called}`, mend: `rename it in ${called}` }));
  return [
    ...faults(types, 'PascalCase'),
    ...faults(typedOf(subgraph), 'camelCase'),
    ...faults(enumValuesOf(subgraph), 'UPPER_SNAKE_CASE'),
  ];
};

/** What is yes or no reads as a statement: isOverdue, hasNextPage. */
export const booleanNames: Rule = (subgraph) =>
  ofType(subgraph, 'Boolean')
    .filter(({ name }) => !/^(is|has)[A-Z]/.test(name))
    .map(({ where, name }) => ({
      where,
      what: `the yes-or-no field "${name}" does not begin with is or has`,
      mend: `name it is${capital(name)} or has${capital(name)}, or give a reason in schema/src/style/exceptions.ts`,
    }));

/** Instants are told from days by their names: recordedAt, but dateSigned and effectiveOn. */
export const instantNames: Rule = (subgraph) => [
  ...ofType(subgraph, 'DateTime')
    .filter(({ name }) => !/^at$|At$/.test(name))
    .map(({ where, name }) => ({
      where,
      what: `the instant "${name}" does not end in At`,
      mend: `name it ${name}At; or make it a Date if only the day counts`,
    })),
  ...ofType(subgraph, 'Date')
    .filter(({ name }) => /^at$|At$/.test(name))
    .map(({ where, name }) => ({
      where,
      what: `the day "${name}" is named like an instant`,
      mend: `name it ${name.replace(/at$/i, 'On')}`,
    })),
];

/** A reference is the entity itself, never an id that the caller must look up. */
export const referencesAreEntities: Rule = (subgraph) => [
  ...fieldsOf(subgraph)
    .filter(({ name, node }) => namedType(node.type) === 'ID' && name !== 'id')
    .map(({ where }) => ({
      where,
      what: 'gives an id in the place of an entity',
      mend: 'return the entity, by @Reference or a stub of its type',
    })),
  ...inputsOf(subgraph)
    .filter(({ name }) => /Ids?$/.test(name))
    .map(({ where, name }) => ({
      where,
      what: 'is named after an id',
      mend: `name it after the thing: ${name.replace(/Id(s?)$/, '$1')}`,
    })),
];

/** Root fields of a sector begin with its word: sectors never collide, and a reader finds them together. */
export const sectorWords: Rule = (subgraph) => {
  if (!subgraph.isSector) return [];
  const word = new RegExp(`^${subgraph.name}($|[A-Z])`);
  return ROOTS.flatMap((root) => fieldsOf(subgraph, root))
    .filter(({ name }) => !word.test(name))
    .map(({ where, name }) => ({
      where,
      what: `a root field of ${subgraph.name} that does not begin with the sector’s word`,
      mend: `name it ${subgraph.name}${capital(name)}`,
    }));
};

const ofType = (subgraph: Subgraph, scalar: string) =>
  typedOf(subgraph).filter(({ node }) => namedType(node.type) === scalar && !isList(node.type));

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
