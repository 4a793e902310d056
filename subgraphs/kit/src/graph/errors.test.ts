import { IsPositive, validateSync } from 'class-validator';
import { GraphQLError, parse } from 'graphql';
import { ArgumentValidationError, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Access } from '../access/access.js';
import type { Claims } from '../access/token.js';
import { action } from '../actions/action.js';
import { PublicPromise, promises } from '../testing/promises.js';
import { addPromises, sql } from '../testing/sql.js';
import { type Ask, createDatabase, key, openWorld, type TestDatabase, type World } from '../testing/world.js';
import { maskError } from './errors.js';

const SECRET = 'select * from promises.promise -- postgres://integrity:geheim@db.internal:5432/graph';

@Resolver()
class Careless {
  @Query(() => String, { nullable: true, description: '泄密 · leak' })
  @Access('public')
  promiseLeak(): string {
    throw new Error(SECRET);
  }

  @Query(() => String, { nullable: true, description: '包装 · wrapped' })
  @Access('public')
  promiseWrapped(): string {
    throw new GraphQLError(SECRET, { originalError: new Error(SECRET) });
  }

  @Query(() => String, { description: '空 · nothing' })
  @Access('public')
  promiseNothing(): string {
    return null as unknown as string;
  }
}

@InputType()
class TwoPromises {
  @Field(() => ID) first!: string;
  @Field(() => ID) second!: string;
}

/** Opens when as many as it was made for have come. */
function gate(count: number): () => Promise<void> {
  let open = () => {};
  let come = 0;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    come += 1;
    if (come === count) open();
    return opened;
  };
}

let bothHoldOne = gate(2);

/** Locks two promises one after the other, as two actions might in opposite order. */
const swap = action({
  name: 'promiseSwap',
  description: '互换 · swap',
  input: TwoPromises,
  record: PublicPromise,
  async run({ first, second }, work) {
    const one = await work.find(PublicPromise, first, 'first');
    await bothHoldOne();
    const other = await work.find(PublicPromise, second, 'second');
    return one && other && work.change(one, { title: other.title });
  },
});

const officer: Partial<Claims> = { roles: ['officer'], sector: 'promises', division: '990000' };

let database: TestDatabase;
let world: World;
let ask: Ask;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const definition = {
    ...promises,
    actions: [...promises.actions, swap],
    resolvers: [...promises.resolvers, Careless],
  };
  world = await openWorld(database.adminUrl, [definition]);
  ask = world.as('promises', officer);
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

const MAKE = `mutation ($key: String!, $title: String!, $amount: MoneyInput, $dueOn: Date) {
  promiseMake(idempotencyKey: $key, input: { title: $title, path: "C9901", amount: $amount, dueOn: $dueOn }) { record { id } userErrors { code } }
}`;

/** The whole answer as a client gets it; nothing of how the service is made may stand in it. */
async function clientSees(
  query: string,
  variables?: Record<string, unknown>,
  claims: unknown = { sub: 'o', ...officer },
  of = world,
) {
  const document = parse(query);
  const operationType = query.startsWith('mutation') ? 'mutation' : 'query';
  const caller = { claims: claims as Claims, requestId: 'test' };
  const answer = JSON.parse(
    JSON.stringify(await of.runtime('promises').execute({ document, variables, operationType, caller })),
  );
  expect(JSON.stringify(answer)).not.toMatch(
    /select|insert|update|relation|constraint|postgres|5432|geheim|node_modules|\.ts|ECONN|stack/i,
  );
  return answer;
}

const INTERNAL = (field: string) => ({
  message: '内部错误 · internal error',
  locations: expect.any(Array),
  path: [field],
  extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'promises' },
});

describe('nothing of the inside is told', () => {
  it.each(['promiseLeak', 'promiseWrapped'])('by an error that a resolver throws: %s', async (field) => {
    expect(await clientSees(`{ ${field} promises { edges { node { id } } } }`)).toEqual({
      data: { [field]: null, promises: { edges: [] } },
      errors: [INTERNAL(field)],
    });
  });

  it('by a null where none may be', async () => {
    expect(await clientSees('{ promiseNothing }')).toEqual({ data: null, errors: [INTERNAL('promiseNothing')] });
  });

  it('by a check of the database', async () => {
    await sql(database.adminUrl, `alter table promises.promise add constraint no_swearing check (title <> 'damn')`);
    expect(await clientSees(MAKE, { key: key(), title: 'damn' })).toEqual({
      data: { promiseMake: null },
      errors: [INTERNAL('promiseMake')],
    });
  });

  it('by a unique index that an action has no words for', async () => {
    await sql(
      database.adminUrl,
      `create unique index one_of_a_kind on promises.promise (title) where title = 'unique'`,
    );
    await clientSees(MAKE, { key: key(), title: 'unique' });
    expect((await clientSees(MAKE, { key: key(), title: 'unique' })).errors).toMatchObject([
      {
        path: ['promiseMake'],
        extensions: { code: 'CONFLICT', service: 'promises' },
        message: expect.stringContaining('idempotencyKey'),
      },
    ]);
  });

  it.each([
    ['a day before the calendar', { dueOn: '0000-01-01' }],
    ['a sum too large', { amount: { amount: '9'.repeat(19) } }],
  ])('by a value that does not fit: %s', async (_, said) => {
    const { errors } = await clientSees(MAKE, { key: key(), title: 'fits', ...said });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', service: 'promises' } }]);
  });

  it.each(['', 'x', "' or 1=1 --", '{}'])('by an id that is none: %j', async (id) => {
    expect(await clientSees('query ($id: ID!) { promise(id: $id) { id } }', { id })).toEqual({
      data: { promise: null },
    });
  });

  it('by a database that is gone, and the service says what it misses', async () => {
    const own = await createDatabase(inject('adminUrl'));
    const lost = await openWorld(own.adminUrl, [promises]);
    expect(await lost.runtime('promises').missing()).toEqual([]);
    await own.drop();
    const away = (field: string) => ({
      message: expect.stringMatching(/^the service cannot reach its records: ask again;[^:]*$/),
      path: [field],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'promises' },
    });
    expect(await clientSees('{ promises { edges { node { id } } } }', {}, { sub: 'o', ...officer }, lost)).toEqual({
      data: { promises: null },
      errors: [expect.objectContaining(away('promises'))],
    });
    const made = await clientSees(MAKE, { key: key(), title: 'lost' }, { sub: 'o', ...officer }, lost);
    expect(made).toEqual({ data: { promiseMake: null }, errors: [expect.objectContaining(away('promiseMake'))] });
    expect(await lost.runtime('promises').missing()).toEqual(['promises: the database does not answer']);
    await lost.close();
  });

  it('by a token without the claims of its role, but which claim it is', async () => {
    expect(await clientSees('{ promises { totalCount } }', {}, { sub: 'o', roles: ['officer'] })).toEqual({
      errors: [
        {
          message: 'the role officer needs the claim "sector"',
          extensions: { code: 'FORBIDDEN', service: 'promises' },
        },
      ],
    });
  });
});

describe('two actions that wait for each other', () => {
  it('are not both lost: one is carried out, the other may be repeated with its key', async () => {
    const [a, b] = await addPromises(database.adminUrl, [{ title: 'a' }, { title: 'b' }]);
    const SWAP = `mutation ($key: String!, $first: ID!, $second: ID!) {
      promiseSwap(idempotencyKey: $key, input: { first: $first, second: $second }) { record { title } }
    }`;
    bothHoldOne = gate(2);
    const calls = [
      { key: key(), first: a, second: b },
      { key: key(), first: b, second: a },
    ];
    const answers = await Promise.all(calls.map((call) => ask(SWAP, call)));
    const failed = answers.findIndex(({ errors }) => errors.length > 0);
    expect(answers.filter(({ errors }) => errors.length > 0)).toHaveLength(1);
    expect(answers[failed]!.errors).toMatchObject([{ code: 'CONFLICT' }]);
    bothHoldOne = gate(1);
    expect((await ask(SWAP, calls[failed]!)).errors).toEqual([]);
  });
});

describe('a masked error', () => {
  const mask = (error: Error) => {
    const reported: unknown[] = [];
    const masked = maskError(new GraphQLError(error.message, { originalError: error }), 'promises', (cause) =>
      reported.push(cause),
    );
    return { masked, reported };
  };

  it('is reported whole where it is not told', () => {
    const cause = new Error(SECRET);
    expect(mask(cause).reported).toEqual([cause]);
    expect(mask(new GraphQLError('told', { extensions: { code: 'FORBIDDEN' } })).reported).toEqual([]);
  });

  it('names the arguments that are out of their bounds', () => {
    class Input {
      @IsPositive({ message: 'more than none' }) copies = 0;
    }
    expect(mask(new ArgumentValidationError(validateSync(new Input()))).masked).toMatchObject({
      message: 'copies: more than none',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each(['11010519491231002X', '110105194912310023'])('never repeats a citizen ID number: %s', (number) => {
    const { masked } = mask(new GraphQLError(`cannot take "${number}"`));
    expect(masked.message).toBe('cannot take "******************"');
    expect(JSON.stringify(masked)).not.toContain(number);
  });
});
