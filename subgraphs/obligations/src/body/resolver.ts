import { Access, type Connection, type Context, PageArgs, textArray } from '@integrity-graph/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { CountBy } from '../obligation/codelists.js';
import { ObligationConnection, ObligationListArgs } from '../obligation/filter.js';
import type { Obligation } from '../obligation/obligation.js';
import { listObligations } from '../obligation/resolver.js';
import { BodyEntity } from '../stubs.js';

@ObjectType('ObligationCount', { description: '义务数量 · a count of obligations', simpleResolvers: true })
export class ObligationCount {
  @Field(() => String, {
    description:
      '统计项：领域、状态或到期月份 YYYY-MM，无期限者为空串 · sector, state or month of the last day; empty when undated',
  })
  key!: string;
  @Field(() => Int, { description: '数量 · how many' }) count!: number;
}

const COLUMNS = { SECTOR: 'sector', STATE: 'state', MONTH: 'month' } as const;

@Resolver(() => BodyEntity)
export class BodyResolver {
  @Access('public')
  @FieldResolver(() => ObligationConnection, {
    nullable: true,
    description: '该机构的义务：发生时或现在由其承担 · obligations the body owed when they arose, or owes now',
  })
  obligations(
    @Root() body: { id: string },
    @Args(() => ObligationListArgs) args: ObligationListArgs,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Obligation>> {
    return listObligations(context, { ...args, filter: { ...args.filter, obligor: body.id } }, asked, info);
  }

  @Access('public')
  @FieldResolver(() => [ObligationCount], {
    nullable: true,
    description: '现由其承担的义务数量，仅计可见者 · obligations it owes now, counted among those you may see',
  })
  obligationCounts(
    @Root() body: { id: string },
    @Arg('by', () => CountBy, { description: '统计口径 · counted by' }) by: CountBy,
    @Ctx() context: Context,
  ): Promise<ObligationCount[]> {
    return context.loader<string, ObligationCount[]>(`counts:${by}`, (ids) => countsOf(context, ids, by)).load(body.id);
  }
}

/**
 * From the tallies for those whose rights follow divisions, with what is public elsewhere counted beside them; others
 * (the public, a subject) see single rows, which are counted one by one.
 */
async function countsOf(context: Context, bodies: readonly string[], by: CountBy): Promise<ObligationCount[][]> {
  const scopes = context.reach.read[2];
  const ids = `{${bodies.join(',')}}`;
  const key = COLUMNS[by];
  const single = `select current_obligor_id as body, ${key === 'month' ? `case when isfinite(due_on) then to_char(due_on, 'YYYY-MM') else '' end` : key} as key, 1 as n
    from obligation where projected and current_obligor_id = any(?::uuid[])`;
  const tallied = `select obligor_id as body, ${key} as key, n from tally where obligor_id = any(?::uuid[])
    union all ${single} and level = 1 and not scope ^@ any(?::text[])`;
  const [counted, params] = scopes.length > 0 ? [tallied, [ids, ids, textArray(scopes)]] : [single, [ids]];
  const rows = await context.rows<{ body: string; key: string; n: string }>(
    `select body, key, sum(n) as n from (${counted}) counted group by 1, 2 having sum(n) > 0 order by 2`,
    params,
  );
  return bodies.map((body) =>
    rows.filter((row) => row.body === body).map((row) => ({ key: row.key, count: Number(row.n) })),
  );
}
