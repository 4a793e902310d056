import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { maskError, maskSubgraphError } from './masking.js';
import { ask, testGateway } from './testing/client.js';
import { localExecutors } from './testing/fixture.js';

describe.each(['auto', 'javascript'] as const)('what a user reads of an error, planner %s', (planner) => {
  it('is the subgraph’s refusal with its code, service and safe extras, and HTTP 200', async () => {
    const answer = await ask(await testGateway({ planner }), '{ refuses(code: "FORBIDDEN") noteCount }');
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ refuses: null, noteCount: 7 });
    expect(answer.errors).toEqual([
      {
        message: 'This is not open to you.',
        path: ['refuses'],
        extensions: { code: 'FORBIDDEN', service: 'people', retryAfter: 3, fields: ['a'] },
      },
    ]);
  });

  it('is nothing but that it was unexpected when nobody meant it for users', async () => {
    const answer = await ask(await testGateway({ planner }), '{ refuses }');
    expect(answer.errors).toEqual([
      {
        message: 'Unexpected error',
        path: ['refuses'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'people' },
      },
    ]);
  });

  it('is which service is out, and not why', async () => {
    const local = localExecutors();
    local.set('notes', () => Promise.reject(new Error('connect ECONNREFUSED postgres://notes:secret@db/notes')));
    const answer = await ask(await testGateway({ planner, local }), '{ noteCount whoAmI { requestId } }');
    expect(answer.data).toMatchObject({ noteCount: null, whoAmI: { requestId: expect.any(String) } });
    expect(answer.errors).toEqual([
      {
        message: 'The service "notes" is unavailable. Everything else in this answer stands.',
        path: ['noteCount'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'notes' },
      },
    ]);
  });
});

describe('an error of a subgraph', () => {
  const masked = (message: string, extensions: object = { code: 'CONFLICT' }) =>
    maskSubgraphError({ message, extensions }, 'debt').toJSON();

  it.each([
    ['a connection string', 'cannot reach postgres://debt:secret@10.0.0.5/debt'],
    ['a stack frame', 'oops\n    at sign (/srv/debt/dist/bond.js:12:3)'],
    ['an insert', 'INSERT INTO bond VALUES ($1)'],
    ['a select', 'select "id" from "bond" where "id" = $1'],
    ['a socket’s fault', 'connect ECONNREFUSED 10.0.0.5'],
  ])('loses its words when they hold %s', (_, message) => {
    expect(masked(message)).toEqual({
      message: 'Unexpected error',
      extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'debt' },
    });
  });

  it.each([
    'Select a body from the list.',
    '合同已终止，不能变更。',
    'Update the date set in the plan, then delete the draft.',
  ])('keeps words that only look alike: %s', (message) => {
    expect(masked(message).message).toBe(message);
  });

  it('cannot carry objects, long texts or another service’s name out', () => {
    expect(
      masked('No.', {
        code: 'CONFLICT',
        service: 'other',
        fields: [{ sql: 1 }],
        retryAfter: { a: 1 },
        limit: 'x'.repeat(300),
      }),
    ).toEqual({ message: 'No.', extensions: { code: 'CONFLICT', service: 'debt' } });
  });

  it('is unexpected when it has no shape at all', () => {
    expect(maskSubgraphError({}, 'debt').toJSON()).toEqual({
      message: 'Unexpected error',
      extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'debt' },
    });
  });
});

describe('an error of the gateway', () => {
  it('is unexpected when it is no GraphQL error, or covers one that is none', () => {
    const unexpected = { message: 'Unexpected error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    expect(maskError(new TypeError('x is not a function')).toJSON()).toEqual(unexpected);
    expect(maskError('text').toJSON()).toEqual(unexpected);
    const covering = new GraphQLError('x', { originalError: new Error('inner'), extensions: { code: 'CONFLICT' } });
    expect(maskError(covering).toJSON()).toEqual(unexpected);
  });

  it('never shows its HTTP status', async () => {
    const answer = await ask(await testGateway(), '{ unknownField }');
    expect(answer.status).toBe(400);
    expect(answer.errors![0]!.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(answer.errors![0]!.locations).toEqual([{ line: 1, column: 3 }]);
  });
});

describe('a citizen ID number in faulty input', () => {
  it('is not repeated by the message that says what is wrong with it', () => {
    const error = new GraphQLError('Variable "$input" got invalid value "11010119750301001X" at "input.born".');
    expect(maskError(error).message).toBe('Variable "$input" got invalid value "******************" at "input.born".');
  });
});
