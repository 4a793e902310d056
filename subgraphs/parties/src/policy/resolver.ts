import { Access, type Context, GraphQLDay, recordQueries, tableOf } from '@integrity-graph/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Division } from '../division/division.js';
import { DivisionPolicy } from './policy.js';

export const DivisionPolicyQueries = recordQueries(DivisionPolicy, { one: 'divisionPolicy', many: 'divisionPolicies' });

@Resolver(() => Division)
export class SectorsInForce {
  @Access('public')
  @FieldResolver(() => [String], {
    nullable: true,
    description:
      '当日施行的领域，依本级及上级文件 · sectors in force on the day, by its own policies and those of the divisions above; values of the enum Sector',
  })
  async sectorsInForce(
    @Root() { divisionPath }: Division,
    @Arg('on', () => GraphQLDay, { nullable: true, description: '日期，默认今日 · day, today unless said' }) on:
      | string
      | null,
    @Ctx() context: Context,
  ): Promise<string[]> {
    const day = on ?? context.today;
    return context
      .loader<string, string[]>(`sectors in force ${day}`, async (paths) => {
        const policies = await context.rows<{ path: string; sectors: string[] }>(
          `select division_path as path, sectors from ${tableOf(DivisionPolicy)}
           where valid_from <= ?::date and coalesce(valid_until, 'infinity') >= ?::date`,
          [day, day],
        );
        return paths.map((path) => {
          const above = policies.filter((policy) => path.startsWith(policy.path));
          return [...new Set(above.flatMap(({ sectors }) => sectors))].sort();
        });
      })
      .load(divisionPath);
  }
}
