import {
  Access,
  addDecimals,
  type Context,
  MoneyType,
  subtractDecimals,
  textArray,
  toRecord,
} from '@integrity-graph/kit';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { yuan } from '../ledger/amounts.js';
import { DebtLimit } from '../limit/limit.js';
import { DebtBalance } from './balance.js';

@ObjectType('DebtRollForward', {
  description: '余额滚动校验：期初+举借−偿还 · roll-forward of a balance: opening + borrowed − repaid',
  simpleResolvers: true,
})
export class RollForward {
  @Field(() => MoneyType, { description: '应有期末余额 · balance that follows' })
  expected!: MoneyType;

  @Field(() => MoneyType, { description: '报告数与应有数之差 · how far the reported balance is above it' })
  difference!: MoneyType;
}

/** The balance that follows from what a balance itself states. */
export function rollForwardOf({ opening, borrowed, repaid, closing }: DebtBalance): {
  expected: string;
  difference: string;
} {
  const expected = subtractDecimals(addDecimals(opening.amount, borrowed.amount), repaid.amount);
  return { expected, difference: subtractDecimals(closing.amount, expected) };
}

@Resolver(() => DebtBalance)
export class BalanceFields {
  @Access('public')
  @FieldResolver(() => RollForward, { nullable: true, description: '余额滚动校验 · roll-forward of the balance' })
  rollForward(@Root() balance: DebtBalance): RollForward {
    const { expected, difference } = rollForwardOf(balance);
    return { expected: yuan(expected), difference: yuan(difference) };
  }

  @Access('public')
  @FieldResolver(() => DebtLimit, {
    nullable: true,
    description:
      '期末适用的限额，您可见者 · limit in force at the end of the period, as far as it is yours to see (预算法 35)',
  })
  limit(@Root() balance: DebtBalance, @Ctx() context: Context): Promise<DebtLimit | null> {
    const inForce = context.loader<string, DebtLimit | null>('DebtLimit:inForce', async (keys) => {
      const limits = await limitsOn(keys, context);
      return keys.map((key) => limits.get(key) ?? null);
    });
    return inForce.load(limitKey(balance));
  }
}

/** What says which limit a balance is held against. */
export const limitKey = ({
  governmentId,
  kind,
  scope,
  until,
}: Pick<DebtBalance, 'governmentId' | 'kind' | 'scope' | 'until'>): string =>
  [governmentId, kind, scope, until].join(' ');

/** The limits in force: of the year of the day, the last one approved by that day. */
export async function limitsOn(keys: readonly string[], { rows }: Context): Promise<Map<string, DebtLimit>> {
  const found = await rows<Record<string, unknown>>(
    `select asked.key as asked, l.* from unnest(?::text[]) asked(key)
       cross join lateral string_to_array(asked.key, ' ') part
       cross join lateral (
         select * from debt_limit where government_id = part[1]::uuid and kind = part[2] and scope = part[3]
           and year = extract(year from part[4]::date) and approved_on <= part[4]::date
         order by approved_on desc, id limit 1) l`,
    [textArray(keys)],
  );
  return new Map(found.map(({ asked, ...row }) => [String(asked), toRecord(DebtLimit, row)]));
}
