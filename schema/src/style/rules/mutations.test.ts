import { expect, test } from 'vitest';
import { subgraph, violations } from '../../testing/subgraph.js';
import { mutationArguments, mutationPayloads } from './mutations.js';

const payload = (fields: string) => `
  type Mutation { bondIssue(input: BondIssueInput!, idempotencyKey: String!): BondPayload! }
  type BondPayload { ${fields} }
  type Bond @key(fields: "id") { id: ID! }
`;

test('mutationArguments: an input, and a key that makes a repeated call harmless', () => {
  expect(violations(mutationArguments, subgraph(payload('record: Bond')))).toEqual([]);
  const bare =
    'type Mutation { bondIssue(input: BondIssueInput!): Int, bondPay(input: I, idempotencyKey: String!): Int, bondEnd(id: ID!, idempotencyKey: String!): Int }';
  expect(violations(mutationArguments, subgraph(bare))).toEqual([
    'Mutation.bondIssue',
    'Mutation.bondPay',
    'Mutation.bondEnd',
  ]);
});

test('mutationPayloads: the record, null when refused, and the refusals', () => {
  expect(violations(mutationPayloads, subgraph(payload('record: Bond, userErrors: [UserError!]!')))).toEqual([]);
  expect(violations(mutationPayloads, subgraph(payload('record: Bond!, userErrors: [UserError!]!')))).toEqual([
    'Mutation.bondIssue',
  ]);
  expect(violations(mutationPayloads, subgraph(payload('record: Bond, userErrors: [UserError!]')))).toEqual([
    'Mutation.bondIssue',
  ]);
  expect(violations(mutationPayloads, subgraph(payload('ok: Boolean')))).toEqual([
    'Mutation.bondIssue',
    'Mutation.bondIssue',
  ]);
});
