import {
  Access,
  addDays,
  type Connection,
  type Context,
  forbidden,
  GraphQLDay,
  type Money,
  MoneyType,
  PageArgs,
  PostHolding,
} from '@integrity-graph/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { ObligationConnection, ObligationListArgs } from '../obligation/filter.js';
import { holdingOf } from '../obligation/holding.js';
import type { Obligation } from '../obligation/obligation.js';
import { listObligations } from '../obligation/resolver.js';
import { PostEntity } from '../stubs.js';

@ObjectType('Handover', {
  description:
    '交接清单：义务随岗不随人，继任者须履行 · what a post hands over on a day; the successor must perform it (优化营商环境条例 31)',
  simpleResolvers: true,
})
export class Handover {
  postId!: string;
  @Field(() => GraphQLDay, { description: '交接日 · day of the handover' }) on!: string;
  @Field(() => Int, { description: '未了义务数 · obligations still owed on that day' }) openCount!: number;
  @Field(() => Int, { description: '其中已逾期 · of them overdue on that day' }) overdueCount!: number;
  @Field(() => [MoneyType], { description: '未了数额，按币种 · amounts still owed, by currency' }) amounts!: Money[];
  /** Whether the holders' names are withheld: from the public, beside an overdue that nobody has confirmed. */
  withheld!: boolean;
}

/** Owed on a day by a post: it arose by then, was not closed by then, and the post answered for it then. */
const OWED = `o.incurred_on <= ?::date and coalesce(o.closed_on, 'infinity') > ?::date and o.id in (
  select obligation_id from responsibility where post_id = ?::uuid and from_on <= ?::date and coalesce(to_on, 'infinity') >= ?::date)`;

const owed = (postId: string, on: string) => ({ sql: OWED, params: [on, on, postId, on, on] });

@Resolver(() => PostEntity)
export class PostResolver {
  @Access('public')
  @FieldResolver(() => ObligationConnection, {
    nullable: true,
    description: '该岗位负责的义务 · obligations the post answers for',
  })
  obligations(
    @Root() post: { id: string },
    @Args(() => ObligationListArgs) args: ObligationListArgs,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Obligation>> {
    return listObligations(context, { ...args, filter: { ...args.filter, post: post.id } }, asked, info);
  }

  @Access('public')
  @FieldResolver(() => Handover, {
    nullable: true,
    description: '交接清单：自该日起由继任者承担的义务 · what whoever holds the post from that day on inherits',
  })
  async handover(
    @Root() post: { id: string },
    @Arg('on', () => GraphQLDay, { description: '交接日 · day' }) on: string,
    @Ctx() context: Context,
  ): Promise<Handover> {
    const { sql, params } = owed(post.id, on);
    const rows = await context.rows<{
      currency: string | null;
      amount: string | null;
      n: string;
      overdue: string;
      overdue_now: string;
    }>(
      `select o.amount_currency as currency, sum(coalesce(change.amount, "then".amount) - coalesce("then".performed, 0))::numeric(22, 2)::text as amount, count(*) as n,
         count(*) filter (where coalesce(change.due_on, "then".due_on) < ?::date and not "then".suspended) as overdue,
         count(*) filter (where o.due_on < ?::date and not o.suspended and o.state in ('OPEN', 'MODIFIED')) as overdue_now
       from obligation o cross join lateral (
         select (v.state -> 'amount' ->> 'amount')::numeric as amount, (v.state -> 'amountPerformed' ->> 'amount')::numeric as performed,
           (v.state ->> 'dueOn')::date as due_on, (v.state ->> 'suspended')::boolean as suspended
         from obligation_version v where v.obligation_id = o.id and v.effective_on <= ?::date
         order by v.effective_on desc, v.version desc limit 1
       ) "then" left join lateral (
         select (array_agg(c.new_due_on order by c.effective_on desc) filter (where c.new_due_on is not null))[1] as due_on, (array_agg(c.new_amount_amount order by c.effective_on desc) filter (where c.new_amount_amount is not null))[1] as amount
         from lawful_change c where c.obligation_id = o.id and c.state = 'APPROVED' and c.effective_on <= ?::date
       ) change on true
       where o.projected and ${sql} group by 1 order by 1`,
      [on, context.today, on, on, ...params],
    );
    const sum = (pick: (row: (typeof rows)[number]) => string) =>
      rows.reduce((total, row) => total + Number(pick(row)), 0);
    return {
      postId: post.id,
      on,
      openCount: sum((row) => row.n),
      overdueCount: sum((row) => row.overdue),
      withheld: context.principal.role === 'anonymous' && sum((row) => row.overdue) + sum((row) => row.overdue_now) > 0,
      amounts: rows.flatMap(({ amount, currency }) => (amount && currency ? [{ amount, currency }] : [])),
    };
  }
}

@Resolver(() => Handover)
export class HandoverResolver {
  @Access('public')
  @FieldResolver(() => ObligationConnection, { nullable: true, description: '未了义务 · the obligations themselves' })
  obligations(
    @Root() handover: Handover,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Obligation>> {
    return listObligations(context, {}, asked, info, [owed(handover.postId, handover.on)]);
  }

  @Access('public')
  @FieldResolver(() => PostHolding, {
    nullable: true,
    description: '交接日前一日的任职情况 · who held the post the day before',
  })
  outgoing(@Root() handover: Handover, @Ctx() context: Context): Promise<PostHolding> | PostHolding {
    return this.holder(handover, addDays(handover.on, -1), context);
  }

  @Access('public')
  @FieldResolver(() => PostHolding, { nullable: true, description: '交接日的任职情况 · who holds the post on the day' })
  incoming(@Root() handover: Handover, @Ctx() context: Context): Promise<PostHolding> | PostHolding {
    return this.holder(handover, handover.on, context);
  }

  private holder({ postId, withheld }: Handover, on: string, context: Context): Promise<PostHolding> | PostHolding {
    if (withheld) throw forbidden('the names of a handover with overdue obligations that no decision has confirmed');
    return holdingOf(context, postId, on, null);
  }
}
