import { Access, type Context, GraphQLDay, GraphQLInstant, PostHolding, recordQueries } from '@integrity-graph/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Tenure } from '../tenure/tenure.js';
import { Vacancy } from '../vacancy/vacancy.js';
import { holdingOf, tenuresOf, vacanciesOf } from './holding.js';
import { Post } from './post.js';

export const PostQueries = recordQueries(Post, { one: 'post', many: 'posts' });

@Resolver(() => Post)
export class PostResolver {
  @Access('public')
  @FieldResolver(() => PostHolding, { description: '某日在任者 · who holds the post on a day' })
  holder(
    @Root() post: Post,
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
    return holdingOf(context, post.id, on ?? context.today, knownAt);
  }

  @Access('public')
  @FieldResolver(() => [Tenure], {
    description: '历次任职，按任职日期 · tenures by first day, as far as they are yours to see',
  })
  tenures(@Root() post: Post, @Ctx() context: Context): Promise<Tenure[]> {
    return tenuresOf(context, post.id);
  }

  @Access('public')
  @FieldResolver(() => [Vacancy], { description: '空缺记录 · recorded vacancies' })
  vacancies(@Root() post: Post, @Ctx() context: Context): Promise<Vacancy[]> {
    return vacanciesOf(context, post.id);
  }
}
