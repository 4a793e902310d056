import fc from 'fast-check';
import { buildSchema, type ExecutionResult, execute, parse } from 'graphql';
import { expect, it } from 'vitest';
import { completeResult } from './completion.js';
import { createCompiler } from './operation.js';

const SDL = `
  type Query { body: Body  office: Body!  bodies: [Body!]  grid: [[Int!]!] }
  interface Named { name: String! }
  type Body implements Named { name: String!  motto: String  parent: Body  posts: [Post!]!  maybe: [Post]  party: Party }
  type Post implements Named { name: String!  rank: Int! }
  union Party = Body | Post
`;
const strict = buildSchema(SDL);
// The same without a single rule about null: what a runtime gives that knows none.
const lenient = buildSchema(SDL.replaceAll('!', ''));

const document = parse(`
  { body { ...B }  o: office { name }  bodies { ...B }  grid }
  fragment B on Body {
    name motto parent { name posts { rank } } posts { ...N rank } maybe { name }
    party { ... on Body { name } ... on Post { rank  n: name } }
  }
  fragment N on Named { name }
`);

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 6 });
const post = fc.record({ __typename: fc.constant('Post'), name: orNull(fc.constant('post')), rank: orNull(fc.nat(9)) });
const { body } = fc.letrec((tie) => ({
  body: fc.record({
    __typename: fc.constant('Body'),
    name: orNull(fc.constant('body')),
    motto: orNull(fc.constant('motto')),
    parent: fc.option(tie('body'), { nil: null, maxDepth: 2, depthSize: 'small' }),
    posts: orNull(fc.array(orNull(post), { maxLength: 3 })),
    maybe: orNull(fc.array(orNull(post), { maxLength: 3 })),
    party: orNull(fc.oneof(post, fc.record({ __typename: fc.constant('Body'), name: orNull(fc.constant('party')) }))),
  }),
}));
const root = fc.record({
  body: orNull(body),
  office: orNull(body),
  bodies: orNull(fc.array(orNull(body), { maxLength: 3 })),
  grid: orNull(fc.array(orNull(fc.array(orNull(fc.nat(9)), { maxLength: 3 })), { maxLength: 3 })),
});

it('puts null exactly where an execution by the specification puts it, with an error for each', () => {
  const operation = createCompiler(strict)(document);
  fc.assert(
    fc.property(root, (rootValue) => {
      const expected = execute({ schema: strict, document, rootValue }) as ExecutionResult;
      const raw = execute({ schema: lenient, document, rootValue }) as ExecutionResult;
      const completed = completeResult(raw, [...operation.rootFields({}).keys()], operation.shape);
      expect(plain(completed.data)).toEqual(plain(expected.data));
      // Which of several nulls below one place is reported is up to the order of execution.
      expect(!!completed.errors?.length).toBe(!!expected.errors?.length);
    }),
    { numRuns: 500 },
  );
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
