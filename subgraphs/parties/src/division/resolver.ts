import { Access, type Context, GraphQLDay, pathOfCode, recordQueries, tableOf, toRecord } from '@integrity-graph/kit';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listBy } from '../list-by.js';
import { nameFilter } from '../names/search.js';
import { Division } from './division.js';

export const DivisionList = recordQueries(Division, {
  many: 'divisions',
  filters: {
    name: nameFilter(Division),
    within: {
      description: '位于该代码之内，含本级 · lies within the division of this code, itself included',
      condition: (code) => ({ sql: 'division_path ^@ ?', params: [pathOfCode(code)] }),
    },
  },
});

@Resolver(() => Division)
export class DivisionResolver {
  @Access('public')
  @Query(() => Division, {
    nullable: true,
    description:
      '按代码与日期查询行政区划；代码会停用并再用 · the division that bore a code on a day; codes are abolished and reused',
  })
  async division(
    @Arg('code', () => String, { description: '区划代码 · code' }) code: string,
    @Arg('on', () => GraphQLDay, { nullable: true, description: '日期，默认今日 · day, today unless said' }) on:
      | string
      | null,
    @Ctx() context: Context,
  ): Promise<Division | null> {
    const day = on ?? context.today;
    const [row] = await context.rows(
      `select * from ${tableOf(Division)} where code = ?
         and coalesce(valid_from, '-infinity') <= ?::date and coalesce(valid_until, 'infinity') >= ?::date`,
      [code, day, day],
    );
    return row ? toRecord(Division, row) : null;
  }

  @Access('public')
  @FieldResolver(() => [Division], { description: '下级区划 · divisions right below' })
  children(@Root() division: Division, @Ctx() context: Context): Promise<Division[]> {
    return listBy(context, Division, 'parent_id', division.id, 'code');
  }
}
