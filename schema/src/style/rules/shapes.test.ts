import { expect, test } from 'vitest';
import { subgraph, violations } from '../../testing/subgraph.js';
import {
  connectionFields,
  connectionTypes,
  listsWithoutNulls,
  noFloats,
  nullableAcrossSubgraphs,
  nullableQueries,
  nullableWhenWithheld,
} from './shapes.js';

test('listsWithoutNulls: at every depth, in what is asked as in what is told', () => {
  expect(violations(listsWithoutNulls, subgraph('type A { all(of: [Int!]): [Int!]!, grid: [[Int!]!] }'))).toEqual([]);
  const holes = subgraph('type A { all(of: [Int]): [Int]!, grid: [[Int!]] } input B { c: [Int] }');
  expect(violations(listsWithoutNulls, holes)).toEqual(['A.all', 'A.grid', 'A.all(of:)', 'B.c']);
  expect(listsWithoutNulls(holes, [holes]).map(({ mend }) => mend)).toContain('make it [[Int!]!]');
});

test('noFloats: an amount is exact', () => {
  expect(violations(noFloats, subgraph('type Bond { amount: Money, rate: Decimal, count: Int }'))).toEqual([]);
  expect(violations(noFloats, subgraph('type Bond { amount(over: Float): Float! }'))).toEqual([
    'Bond.amount',
    'Bond.amount(over:)',
  ]);
});

test('nullableQueries: a query may come back empty', () => {
  expect(violations(nullableQueries, subgraph('type Query { bond(id: ID!): Bond, bonds: [Bond!] }'))).toEqual([]);
  expect(violations(nullableQueries, subgraph('type Query { bond(id: ID!): Bond!, bonds: [Bond!]! }'))).toEqual([
    'Query.bond',
    'Query.bonds',
  ]);
});

test('nullableAcrossSubgraphs: what another subgraph answers may be missing, through a union or an interface too', () => {
  const own = (nullable: '' | '!') =>
    subgraph(
      `type Bond @key(fields: "id") { id: ID!, issuer: Body${nullable}, holder: Party${nullable}, basis: Subject${nullable}, next: Bond! }
       type Body @key(fields: "id", resolvable: false) { id: ID! }
       type Deed implements Subject @key(fields: "id", resolvable: false) { id: ID! }
       union Party = Bond | Body
       interface Subject { id: ID! }`,
      { name: 'debt', owns: ['Bond'] },
    );
  const owner = subgraph('type Body @key(fields: "id") { id: ID! } type Deed @key(fields: "id") { id: ID! }', {
    name: 'parties',
    owns: ['Body', 'Deed'],
  });
  expect(violations(nullableAcrossSubgraphs, own(''), owner)).toEqual([]);
  expect(violations(nullableAcrossSubgraphs, own('!'), owner)).toEqual(['Bond.issuer', 'Bond.holder', 'Bond.basis']);
});

test('nullableWhenWithheld: a field that some may not read is null to them', () => {
  expect(
    violations(nullableWhenWithheld, subgraph('type Person { mask: String @tag(name: "L4"), name: String! }')),
  ).toEqual([]);
  expect(violations(nullableWhenWithheld, subgraph('type Person { mask: String! @tag(name: "L4") }'))).toEqual([
    'Person.mask',
  ]);
});

test('connectionFields: a page is asked for alike everywhere, and a fault in it stays in it', () => {
  const uniform = subgraph(`
    type Query { bonds(filter: Int, orderBy: Int, first: Int, after: String): BondConnection }
    type Body { bonds(first: Int, after: String): BondConnection }
  `);
  expect(violations(connectionFields, uniform)).toEqual([]);
  const odd = subgraph(`
    type Query { bonds(first: Int, after: String): BondConnection }
    type Body { bonds(first: Int): BondConnection! }
  `);
  expect(violations(connectionFields, odd)).toEqual(['Query.bonds', 'Query.bonds', 'Body.bonds', 'Body.bonds']);
});

test('connectionTypes: pages have the Relay form', () => {
  const relay = subgraph(`
    type BondConnection { edges: [BondEdge!]!, pageInfo: PageInfo!, totalCount: Int }
    type BondEdge { cursor: String!, node: Bond! }
  `);
  expect(violations(connectionTypes, relay)).toEqual([]);
  const odd = subgraph(
    'type BondConnection { edges: [BondEdge!]!, totalCount: Int! } type BondEdge { cursor: String! }',
  );
  expect(violations(connectionTypes, odd)).toEqual([
    'BondConnection.pageInfo',
    'BondConnection.totalCount',
    'BondEdge.node',
  ]);
});
