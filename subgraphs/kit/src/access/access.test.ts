import { createDatabase, openWorld, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { printSubgraphSchema } from '../graph/schema.js';
import { PublicPromise, promises } from '../testing/promises.js';
import { addPromises } from '../testing/sql.js';
import { Access, withoutAccess } from './access.js';

@Resolver(() => PublicPromise)
class PromiseResolver {
  @Query(() => String, { description: '口令 · password' })
  @Access('token')
  promiseWord(): string {
    return 'word';
  }

  @FieldResolver(() => String, { nullable: true, description: '内部意见 · remark' })
  @Access('L2')
  remark(@Root() promise: PublicPromise): string {
    return `on ${promise.title}`;
  }
}

@Resolver()
class Undeclared {
  @Query(() => String, { description: '口号 · slogan' })
  promiseSlogan(): string {
    return 'slogan';
  }
}

const officer = { sub: 'o', roles: ['officer'], sector: 'promises', division: '990000' };

describe('who a hand-written resolver answers', () => {
  let database: TestDatabase;
  let world: World;

  beforeAll(async () => {
    database = await createDatabase(inject('adminUrl'));
    world = await openWorld(database.adminUrl, [{ ...promises, resolvers: [...promises.resolvers, PromiseResolver] }]);
  });

  afterAll(async () => {
    await world.close();
    await database.drop();
  });

  test('a query for bearers of a token refuses the anonymous caller and names itself', async () => {
    const { errors } = await world.as('promises')('{ promiseWord }');
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', message: expect.stringContaining('Query.promiseWord') }]);
    expect((await world.as('promises', officer)('{ promiseWord }')).data).toEqual({ promiseWord: 'word' });
  });

  test('a computed field of a level opens to those who reach the record at that level, and is null to others', async () => {
    const [id] = await addPromises(database.adminUrl, [{ level: 1, title: 'a road' }]);
    const read = `{ promise(id: "${id}") { title remark } }`;
    expect((await world.as('promises', officer)(read)).data).toEqual({
      promise: { title: 'a road', remark: 'on a road' },
    });
    expect(await world.as('promises')(read)).toEqual({
      data: { promise: { title: 'a road', remark: null } },
      errors: [
        { code: 'FORBIDDEN', path: ['promise', 'remark'], message: expect.stringContaining('PublicPromise.remark') },
      ],
    });
  });

  test('the schema tells what takes a token or a level, so that the public contract can leave it out', () => {
    const sdl = printSubgraphSchema(world.runtime('promises').schema);
    expect(sdl).toContain('promiseWord: String! @tag(name: "token")');
    expect(sdl).toContain('remark: String @tag(name: "L2")');
    expect(sdl).toContain('promisor: String @tag(name: "L3")');
    expect(sdl).toMatch(/\): PublicPromisePayload @tag\(name: "token"\)/);
  });

  test('what says nothing is found, the queries that the kit makes say it themselves', () => {
    expect(withoutAccess([...promises.resolvers, PromiseResolver, Undeclared])).toEqual(['Undeclared.promiseSlogan']);
  });
});
