import { Access, type Context, GraphQLDay, GraphQLInstant, PostHolding, recordQueries } from '@integrity-graph/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { covers, validityOf } from '../dates.js';
import { listBy } from '../list-by.js';
import { nameFilter } from '../names/search.js';
import { holdingOf } from '../post/holding.js';
import { Post } from '../post/post.js';
import { Succession } from '../succession/succession.js';
import { GovernmentBody } from './government-body.js';

export const GovernmentBodyQueries = recordQueries(GovernmentBody, {
  one: 'governmentBody',
  many: 'governmentBodies',
  filters: { name: nameFilter(GovernmentBody) },
});

@Resolver(() => GovernmentBody)
export class GovernmentBodyResolver {
  @Access('public')
  @FieldResolver(() => PostHolding, {
    description:
      '主要负责人，政府信息公开条例 20(2) · who heads the body on a day; which post is the head’s is answered as of now',
  })
  async head(
    @Root() body: GovernmentBody,
    @Arg('on', () => GraphQLDay, { nullable: true, description: '日期，默认今日 · day, today unless said' }) on:
      | string
      | null,
    @Arg('knownAt', () => GraphQLInstant, {
      nullable: true,
      description: '截至该时刻已登记的内容 · as recorded by then',
    })
    knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<PostHolding> {
    const day = on ?? context.today;
    const posts = await postsOf(context, body);
    return holdingOf(context, headPost(body, posts, day)?.id ?? null, day, knownAt);
  }

  @Access('public')
  @FieldResolver(() => [Post], { description: '职务 · posts, past ones included' })
  posts(@Root() body: GovernmentBody, @Ctx() context: Context): Promise<Post[]> {
    return postsOf(context, body);
  }

  @Access('public')
  @FieldResolver(() => [Succession], { description: '承继关系，含被承继与承继 · successions from and to the body' })
  async successions(@Root() body: GovernmentBody, @Ctx() context: Context): Promise<Succession[]> {
    const [from, to] = await Promise.all([
      listBy(context, Succession, 'predecessor_id', body.id, 'effective_on'),
      listBy(context, Succession, 'successor_id', body.id, 'effective_on'),
    ]);
    return [...to, ...from].sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn));
  }
}

const postsOf = (context: Context, body: GovernmentBody) =>
  listBy(context, Post, 'body_id', body.id, 'is_head desc, is_party_post, title');

/** 党政同责: a body may have two heads; asked for one, a Party organ's is its Party head and any other's is not. */
function headPost(body: GovernmentBody, posts: readonly Post[], day: string): Post | undefined {
  const heads = posts.filter((post) => post.isHead && covers(validityOf(post), day));
  return heads.find((post) => post.isPartyPost === (body.kind === 'PARTY_ORGAN')) ?? heads[0];
}
