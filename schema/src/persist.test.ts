import { createHash } from 'node:crypto';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { persist } from './persist.js';

const schema = buildSchema('type Query { bond(id: ID!): Bond } type Bond { id: ID!, name: String }');
const text = 'query Bond($id: ID!) {\n  bond(id: $id) { ...Line }\n}\nfragment Line on Bond { name }\n';

test('a document is stored as it is, under what sha256sum says of its file', () => {
  const hash = createHash('sha256').update(text).digest('hex');
  expect(persist([{ path: 'bond.graphql', text }], schema)).toEqual({ [hash]: text });
});

test('documents that the schema cannot answer are refused, each with its file', () => {
  const files = [
    { path: 'a.graphql', text: '{ bond(id: 1) { colour } }' },
    { path: 'b.graphql', text },
    { path: 'c.graphql', text: '{ bond(' },
  ];
  expect(() => persist(files, schema)).toThrow(/a\.graphql: Cannot query field "colour".*\nc\.graphql: Syntax Error/);
});
