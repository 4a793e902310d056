import { Access, type Context, GraphQLDay } from '@integrity-graph/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { scopeOn } from '../rules/principal.js';
import { BarScope, SafetyPrincipalBar } from './bar.js';

@Resolver(() => SafetyPrincipalBar)
export class BarFields {
  @Access('L2')
  @FieldResolver(() => BarScope, {
    nullable: true,
    description:
      '某日的禁止范围，已不受禁止的为空 · which offices are barred on a day; null where none is (安全生产法 94)',
  })
  scope(
    @Root() bar: SafetyPrincipalBar,
    @Arg('on', () => GraphQLDay, { nullable: true, description: '日期，默认今日 · the day, today unless said' })
    on: string | null,
    @Ctx() context: Context,
  ): BarScope | null {
    return scopeOn(bar, on ?? context.today);
  }
}
