import { Access, type Context, type Day, type Decimal, GraphQLDay, graphError, MoneyType } from '@integrity-graph/kit';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { yuan } from '../ledger/amounts.js';
import { governmentAsked } from './figures.js';

@ObjectType('DebtServiceMonth', { description: '一个月的还本付息 · what falls due in a month', simpleResolvers: true })
export class ServiceMonth {
  @Field(() => String, { description: '月份 · month, such as 2026-03' })
  month!: string;

  @Field(() => Int, { description: '分期数 · number of instalments' })
  instalments!: number;

  @Field(() => MoneyType, { description: '应还本金 · principal' })
  principal!: MoneyType;

  @Field(() => MoneyType, { description: '应付利息 · interest' })
  interest!: MoneyType;

  @Field(() => MoneyType, { description: '已还 · paid' })
  paid!: MoneyType;

  @Field(() => MoneyType, { description: '未还且资金未落实 · neither paid nor provided for' })
  unfunded!: MoneyType;
}

/** A month as it is reckoned with. */
export interface Month {
  month: string;
  instalments: number;
  principal: Decimal;
  interest: Decimal;
  paid: Decimal;
  unfunded: Decimal;
}

/** What a government owes month by month, out of the instalments the caller may see. */
export const monthsOf = (context: Context, governmentId: string, from: Day, to: Day): Promise<Month[]> =>
  context.rows<Month & Record<string, unknown>>(
    `select to_char(due_on, 'YYYY-MM') as month, count(*)::integer as instalments,
       sum(principal_amount)::text as principal, sum(interest_amount)::text as interest, sum(paid)::text as paid,
       sum(greatest(principal_amount + interest_amount - greatest(paid, secured), 0))::text as unfunded
     from instalment i
       cross join lateral (select coalesce(sum(amount_amount), 0) as paid from payment where instalment_id = i.id) payments
       cross join lateral (select coalesce(sum(amount_amount), 0) as secured from repayment_source where instalment_id = i.id) sources
     where debtor_id = ?::uuid and due_on between ?::date and ?::date group by 1 order by 1`,
    [governmentId, from, to],
  );

@Resolver()
export class ServiceQuery {
  @Access('token')
  @Query(() => [ServiceMonth], {
    nullable: true,
    description: '逐月还本付息 · principal and interest by the month in which they fall due (预算法 35)',
  })
  async debtService(
    @Arg('government', () => ID, { description: '偿债政府 · government that pays' }) government: string,
    @Arg('from', () => GraphQLDay, { description: '首日 · first day' }) from: Day,
    @Arg('to', () => GraphQLDay, { description: '末日 · last day' }) to: Day,
    @Ctx() context: Context,
  ): Promise<ServiceMonth[]> {
    if (to < from) throw graphError('BAD_USER_INPUT', `to: ${to} is before ${from}`);
    const { id } = await governmentAsked(context, government, 'debtService');
    const months = await monthsOf(context, id, from, to);
    return months.map(({ month, instalments, principal, interest, paid, unfunded }) => ({
      month,
      instalments,
      principal: yuan(principal),
      interest: yuan(interest),
      paid: yuan(paid),
      unfunded: yuan(unfunded),
    }));
  }
}
