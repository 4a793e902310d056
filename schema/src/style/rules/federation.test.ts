import { expect, test } from 'vitest';
import { subgraph, violations } from '../../testing/subgraph.js';
import {
  interfacesWithoutKeys,
  keyedById,
  oneOwner,
  requiresWithoutFragments,
  sectorsInRegister,
  shareableValues,
  supportedDirectives,
} from './federation.js';

test('supportedDirectives: nothing that only some gateways carry out', () => {
  expect(
    violations(supportedDirectives, subgraph('type Bond @key(fields: "id") @tag(name: "L2") { id: ID! }')),
  ).toEqual([]);
  expect(
    violations(
      supportedDirectives,
      subgraph(
        'type Media @interfaceObject { id: ID! } type A @federation__context(name: "c") { b(c: Int @fromContext(field: "x")): Int }',
      ),
    ),
  ).toEqual(['@interfaceObject', '@context', '@fromContext']);
});

test('interfacesWithoutKeys: the types behind an interface have keys, the interface has none', () => {
  expect(violations(interfacesWithoutKeys, subgraph('interface Subject { id: ID! }'))).toEqual([]);
  expect(violations(interfacesWithoutKeys, subgraph('interface Subject @key(fields: "id") { id: ID! }'))).toEqual([
    'Subject',
  ]);
});

test('requiresWithoutFragments: what is required is named plainly', () => {
  expect(violations(requiresWithoutFragments, subgraph('type A { b: Int @requires(fields: "c { d }") }'))).toEqual([]);
  expect(
    violations(requiresWithoutFragments, subgraph('type A { b: Int @requires(fields: "c { ... on D { d } }") }')),
  ).toEqual(['A.b']);
});

test('keyedById: a national number is never a key', () => {
  expect(violations(keyedById, subgraph('type Body @key(fields: "id") { id: ID! }'))).toEqual([]);
  expect(
    violations(
      keyedById,
      subgraph(
        'type Body @key(fields: "code") { code: String! } type Post @key(fields: "id") @key(fields: "body number") { id: ID! }',
      ),
    ),
  ).toEqual(['Body', 'Post']);
});

test('oneOwner: each entity is kept by one subgraph', () => {
  const body = 'type Body @key(fields: "id") { id: ID! }';
  const parties = subgraph(body, { name: 'parties', owns: ['Body'] });
  expect(violations(oneOwner, subgraph(body), parties)).toEqual([]);
  expect(violations(oneOwner, subgraph(body, { owns: ['Body'] }), parties)).toEqual(['Body']);
  expect(violations(oneOwner, subgraph('type Bdoy @key(fields: "id") { id: ID! }'), parties)).toEqual(['Bdoy']);
});

test('shareableValues: only values that the kit defines are answered by several', () => {
  expect(violations(shareableValues, subgraph('type Money @shareable { amount: Decimal! }'))).toEqual([]);
  expect(
    violations(
      shareableValues,
      subgraph('type Bond @shareable { name: String } type Body { name: String @shareable }'),
    ),
  ).toEqual(['Bond', 'Body.name']);
});

test('sectorsInRegister: the list of sectors stands in one place', () => {
  const sdl = 'enum Sector { DEBT } interface ObligationSubject { id: ID! }';
  expect(violations(sectorsInRegister, subgraph(sdl, { name: 'obligations', isSector: false }))).toEqual([]);
  expect(violations(sectorsInRegister, subgraph(sdl))).toEqual(['Sector', 'ObligationSubject']);
});
