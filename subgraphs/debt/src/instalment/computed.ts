import {
  Access,
  type Context,
  compareDecimals,
  GraphQLDay,
  MoneyType,
  momentOf,
  relatedTo,
  subtractDecimals,
} from '@integrity-graph/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { sumOf, yuan } from '../ledger/amounts.js';
import { arrearsInterest, stretchesOf } from '../rules/arrears.js';
import { DebtShare } from '../share/share.js';
import { DebtRepaymentSource } from '../source/source.js';
import { DebtInstalment, owedIn } from './instalment.js';
import { DebtPayment } from './payment.js';

@Resolver(() => DebtInstalment)
export class InstalmentFields {
  @Access('L2')
  @FieldResolver(() => MoneyType, { nullable: true, description: '尚欠金额 · what is unpaid' })
  async unpaid(@Root() instalment: DebtInstalment, @Ctx() context: Context): Promise<MoneyType> {
    const payments = await relatedTo(context, instalment, DebtPayment, 'instalmentId');
    return yuan(subtractDecimals(owedIn(instalment), sumOf(payments.map(({ amount }) => amount))));
  }

  @Access('L2')
  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: '尚未落实资金的金额 · what is neither paid nor has its funds secured',
  })
  async unfunded(@Root() instalment: DebtInstalment, @Ctx() context: Context): Promise<MoneyType> {
    const payments = await relatedTo(context, instalment, DebtPayment, 'instalmentId');
    const sources = await relatedTo(context, instalment, DebtRepaymentSource, 'instalmentId');
    const covered = largerOf(sumOf(payments.map(({ amount }) => amount)), sumOf(sources.map(({ amount }) => amount)));
    const left = subtractDecimals(owedIn(instalment), covered);
    return yuan(compareDecimals(left, '0') > 0 ? left : '0');
  }

  @Access('L2')
  @FieldResolver(() => MoneyType, {
    nullable: true,
    description:
      '逾期利息，按转贷协议约定的年利率逐日计；未约定的为空 · interest on arrears, by the day at the agreed yearly rate; null where none is agreed',
  })
  async arrearsInterest(
    @Root() instalment: DebtInstalment,
    @Arg('on', () => GraphQLDay, {
      nullable: true,
      description: '计至该日，默认今日 · up to this day, today unless said',
    })
    on: string | null,
    @Ctx() context: Context,
  ): Promise<MoneyType | null> {
    const share = await context.load(DebtShare, instalment.shareId);
    if (share?.lateRate == null) return null;
    const payments = await relatedTo(context, instalment, DebtPayment, 'instalmentId');
    const paid = payments.map(({ paidOn, amount }) => ({ on: paidOn, amount: amount.amount }));
    const until = on ?? momentOf(instalment)?.asOf ?? context.today;
    return yuan(arrearsInterest(stretchesOf(owedIn(instalment), instalment.dueOn, paid, until), share.lateRate));
  }
}

const largerOf = (a: string, b: string): string => (compareDecimals(a, b) >= 0 ? a : b);
