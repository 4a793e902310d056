import { Access, GraphQLDay, MoneyType } from '@integrity-graph/kit';
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { yuan } from '../ledger/amounts.js';
import { type Payment, scheduleOf } from '../rules/schedule.js';
import { DebtBond, termsOf } from './bond.js';

@ObjectType('DebtScheduledPayment', {
  description: '按债券条款应还的一期 · what falls due on one day by the terms',
  simpleResolvers: true,
})
export class ScheduledPayment {
  @Field(() => GraphQLDay, { description: '到期日 · day it falls due' })
  on!: string;

  @Field(() => MoneyType, { description: '本金 · principal' })
  principal!: MoneyType;

  @Field(() => MoneyType, { description: '利息 · interest' })
  interest!: MoneyType;

  @Field(() => MoneyType, { description: '剩余本金 · principal still owed afterwards' })
  outstanding!: MoneyType;
}

export const shownPayment = ({ on, principal, interest, outstanding }: Payment): ScheduledPayment => ({
  on,
  principal: yuan(principal),
  interest: yuan(interest),
  outstanding: yuan(outstanding),
});

@Resolver(() => DebtBond)
export class BondFields {
  @Access('public')
  @FieldResolver(() => [ScheduledPayment], {
    nullable: true,
    description: '还本付息计划，按条款计算 · schedule of interest and principal, computed from the terms',
  })
  schedule(@Root() bond: DebtBond): ScheduledPayment[] {
    return scheduleOf(termsOf(bond)).map(shownPayment);
  }
}
