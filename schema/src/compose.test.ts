import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { apiSchema, CompositionError, compose, publicContract, schemaFiles, sdlOf } from './compose.js';
import { subgraphs } from './subgraphs.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag"])';

const parties = `${LINK}
  type Query { people(filter: Filter): [Person!] @tag(name: "token"), bodies: [Body!], person(id: ID!): Person }
  type Mutation { bodyFound(input: Founding!): Body @tag(name: "token") }
  type Person @key(fields: "id") { id: ID!, name: String, mask: Mask @tag(name: "L4") }
  type Mask { text: String }
  type Body @key(fields: "id") { id: ID! }
  input Filter { name: String }
  input Founding { name: String }
`;

const debt = `${LINK}
  type Query { debtBonds(issuer: ID, over: Int @tag(name: "L2")): [Bond!] }
  type Person @key(fields: "id") { id: ID!, bonds: [Bond!] @tag(name: "token") }
  type Bond @key(fields: "id") { id: ID! }
`;

const two = new Map([
  ['parties', parties],
  ['debt', debt],
]);

const typesOf = (sdl: string): string[] =>
  Object.values(buildSchema(sdl).getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .map(({ name }) => name)
    .sort();

describe('two small subgraphs', () => {
  test('the supergraph calls each by the name of its folder', () => {
    expect(compose(two)).toMatch(/@join__graph\(name: "debt", url: "http:\/\/localhost:\d+\/graphql"\)/);
  });

  test('clients see what all subgraphs offer and nothing of how they are put together', () => {
    const api = apiSchema(compose(two));
    expect(typesOf(api)).toEqual(['Body', 'Bond', 'Mask', 'Mutation', 'Person', 'Query']);
    expect(api).not.toMatch(/@|join__|link__|_entities|_service/);
  });

  test('the public contract leaves out what takes a token or a level, and what only that reaches', () => {
    const contract = publicContract(two);
    expect(typesOf(contract)).toEqual(['Body', 'Bond', 'Person', 'Query']);
    expect(contract).not.toMatch(/people|mask|bonds:|over:|Filter|Founding/);
    expect(contract).toMatch(/debtBonds\(issuer: ID\): \[Bond!\]/);
  });

  test('what does not fit together is refused with every fault', () => {
    const clash = new Map([...two, ['debt', debt.replace('bonds: [Bond!]', 'name: String, bonds: [Bond!]')]]);
    expect(() => compose(clash)).toThrow(CompositionError);
    expect(() => compose(clash)).toThrow(/INVALID_FIELD_SHARING.*Person\.name/);
  });
});

describe('the published graph', () => {
  const sdls = new Map(subgraphs.map(({ name }) => [name, sdlOf(name)]));
  const files = schemaFiles(sdls);

  test('has one file for each subgraph, and three for all', () => {
    expect([...files.keys()]).toEqual([
      ...subgraphs.map(({ name }) => `schema/subgraphs/${name}.graphql`),
      'schema/supergraph.graphql',
      'schema/api.graphql',
      'schema/public.graphql',
    ]);
  });

  test('is the same, byte for byte, when made again', () => {
    expect(schemaFiles(new Map(subgraphs.map(({ name }) => [name, sdlOf(name)])))).toEqual(files);
  });

  test('offers the public no mutation, no list of people, no obligations of a person and no ID number', () => {
    const contract = buildSchema(files.get('schema/public.graphql')!);
    expect(contract.getMutationType()).toBeUndefined();
    expect(contract.getQueryType()!.getFields()).not.toHaveProperty('people');
    const person = contract.getType('Person');
    expect(isObjectType(person) && Object.keys(person.getFields())).toEqual(expect.arrayContaining(['id', 'name']));
    expect(isObjectType(person) && person.getFields()).not.toHaveProperty('obligations');
    expect(isObjectType(person) && person.getFields()).not.toHaveProperty('idNumberMask');
  });

  test('tells of an entity in its owner’s words', () => {
    expect(buildSchema(files.get('schema/api.graphql')!).getType('Person')!.description).toBe(
      '自然人 · Natural person',
    );
  });

  test('there is no SDL of a subgraph that is not there', () => {
    expect(() => sdlOf('weather')).toThrow('there is no subgraph "weather"; known are parties');
  });
});
