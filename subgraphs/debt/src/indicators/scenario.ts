import {
  Access,
  addDecimals,
  addMonths,
  type Context,
  compareDecimals,
  type Day,
  type Decimal,
  GraphQLDay,
  GraphQLDecimal,
  graphError,
  MoneyInput,
  MoneyType,
  parseMoney,
} from '@integrity-graph/kit';
import { Arg, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { YUAN, yuan } from '../ledger/amounts.js';
import { DebtKind } from '../ledger/codes.js';
import { bandValues, type Changes, changed } from '../rules/indicators.js';
import { rules } from '../rules/rules.js';
import {
  DayCount,
  InterestFrequency,
  PrincipalRepayment,
  periodsOf,
  scheduleOf,
  type Terms,
} from '../rules/schedule.js';
import { figuresOf, governmentAsked } from './figures.js';
import { checkYear } from './query.js';
import { monthsOf } from './service.js';
import { IndicatorsType, shownIndicators } from './types.js';

@InputType('DebtScenarioBond', { description: '假设新借的债务 · a bond that might be borrowed' })
export class ScenarioBond {
  @Field(() => DebtKind, { description: '债务类别 · kind of debt' })
  kind!: DebtKind;

  @Field(() => MoneyInput, { description: '金额（人民币） · amount, in yuan' })
  amount!: MoneyInput;

  @Field(() => GraphQLDecimal, { description: '票面年利率，0.0287 即 2.87% · yearly coupon rate' })
  couponRate!: string;

  @Field(() => InterestFrequency, { defaultValue: 'YEARLY', description: '付息频率 · how often interest is paid' })
  frequency!: InterestFrequency;

  @Field(() => DayCount, { defaultValue: 'PER_PERIOD', description: '计息基础 · how days count' })
  dayCount!: DayCount;

  @Field(() => PrincipalRepayment, {
    defaultValue: 'AT_MATURITY',
    description: '还本方式 · how the principal is repaid',
  })
  principal!: PrincipalRepayment;

  @Field(() => GraphQLDay, { description: '起息日 · day interest begins to run' })
  interestFrom!: Day;

  @Field(() => GraphQLDay, { description: '到期日 · day of maturity' })
  maturesOn!: Day;
}

@InputType('DebtScenarioChanges', {
  description: '假设的变化，可并用 · what might happen, together if more than one is given',
})
export class ScenarioChanges {
  @Field(() => ScenarioBond, { nullable: true, description: '新借债务 · a new bond' })
  bond?: ScenarioBond | null;

  @Field(() => MoneyInput, { nullable: true, description: '新增担保（人民币） · a new guarantee, in yuan' })
  guarantee?: MoneyInput | null;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: '综合财力下降比例，0.1 即 10% · share by which resources fall',
  })
  revenueFall?: string | null;
}

@ObjectType('DebtScenarioMonth', {
  description: '一个月的还本付息，变化前后 · what falls due in a month, before and after',
  simpleResolvers: true,
})
export class ScenarioMonth {
  @Field(() => String, { description: '月份 · month, such as 2026-03' })
  month!: string;

  @Field(() => MoneyType, { description: '变化前应还本息 · principal and interest before' })
  before!: MoneyType;

  @Field(() => MoneyType, { description: '变化后应还本息 · and after' })
  after!: MoneyType;
}

@ObjectType('DebtScenario', {
  description: '情景测算，不改动任何记录 · what would follow; no record is touched',
  simpleResolvers: true,
})
export class ScenarioType {
  @Field(() => IndicatorsType, { description: '变化前 · before' })
  before!: IndicatorsType;

  @Field(() => IndicatorsType, { description: '变化后 · after' })
  after!: IndicatorsType;

  @Field(() => [ScenarioMonth], { description: '逐月还本付息 · month by month' })
  months!: ScenarioMonth[];
}

const HORIZON = 120;

@Resolver()
export class ScenarioQuery {
  @Access('token')
  @Query(() => ScenarioType, {
    nullable: true,
    description:
      '情景测算：新借债务、新增担保或财力下降后的指标、等级与逐月还本付息，列明计算 · what a new bond, a guarantee or a fall in revenue would do to indicators, bands and months; a pure computation',
  })
  async debtScenario(
    @Arg('government', () => ID, { description: '人民政府 · government' }) government: string,
    @Arg('year', () => Int, { description: '以该年数据为基础 · year whose figures it starts from' }) year: number,
    @Arg('changes', () => ScenarioChanges, { description: '假设的变化 · what might happen' }) changes: ScenarioChanges,
    @Arg('months', () => Int, { defaultValue: 24, description: '自今日起的月数，1至120 · months from today on' })
    horizon: number,
    @Ctx() context: Context,
  ): Promise<ScenarioType> {
    checkYear(year);
    if (horizon < 1 || horizon > HORIZON)
      throw graphError('BAD_USER_INPUT', `months: ${horizon}; give 1 to ${HORIZON}`);
    const assumed = changesOf(changes);
    const asked = await governmentAsked(context, government, 'debtScenario');
    const figures = await figuresOf(context, asked, year);
    const values = bandValues(rules, `${year}-12-31`);
    const to = addMonths(context.today, horizon);
    const due = await monthsOf(context, asked.id, context.today, to);
    return {
      before: shownIndicators(figures, values),
      after: shownIndicators(changed(figures, assumed), values),
      months: monthsWith(
        due.map(({ month, principal, interest }) => ({ month, amount: addDecimals(principal, interest) })),
        assumed.bond,
        context.today,
        to,
      ),
    };
  }
}

/** @throws BAD_USER_INPUT saying what cannot be reckoned with */
function changesOf({ bond, guarantee, revenueFall }: ScenarioChanges): Changes {
  const share = (value: string, field: string): Decimal => {
    if (compareDecimals(value, '0') >= 0 && compareDecimals(value, '1') < 0) return value;
    throw graphError('BAD_USER_INPUT', `${field}: ${value}; give a share from 0 up to and without 1`);
  };
  const changes: Changes = {};
  if (bond) {
    const { kind, amount, couponRate, frequency, dayCount, principal, interestFrom, maturesOn } = bond;
    if (!periodsOf({ frequency, interestFrom, maturesOn })) {
      const term = `${interestFrom} – ${maturesOn}, ${frequency}`;
      throw graphError('BAD_USER_INPUT', `changes.bond: ${term}: the term is a whole number of periods of interest`);
    }
    changes.bond = {
      kind,
      amount: amountOf(amount, 'changes.bond.amount'),
      couponRate: share(couponRate, 'changes.bond.couponRate'),
      frequency,
      dayCount,
      principal,
      interestFrom,
      maturesOn,
    };
  }
  if (guarantee) changes.guarantee = amountOf(guarantee, 'changes.guarantee');
  if (revenueFall != null) changes.revenueFall = share(revenueFall, 'changes.revenueFall');
  return changes;
}

function amountOf(money: MoneyInput, field: string): Decimal {
  const refuse = (why: string) => graphError('BAD_USER_INPUT', `${field}: ${why}`);
  try {
    const { amount, currency } = parseMoney(money);
    if (currency !== YUAN) throw refuse(`${currency}; debt is kept in ${YUAN}`);
    if (compareDecimals(amount, '0') <= 0) throw refuse(`${amount}; give an amount above 0`);
    return amount;
  } catch (error) {
    throw error instanceof RangeError ? refuse(error.message) : error;
  }
}

/** Month by month what is due, and what would be with a bond more. */
export function monthsWith(
  due: readonly { month: string; amount: Decimal }[],
  bond: Terms | undefined,
  from: Day,
  to: Day,
): ScenarioMonth[] {
  const before = new Map(due.map(({ month, amount }) => [month, amount]));
  const after = new Map(before);
  for (const { on, principal, interest } of bond ? scheduleOf(bond) : []) {
    const month = on.slice(0, 'YYYY-MM'.length);
    if (on >= from && on <= to) after.set(month, addDecimals(after.get(month) ?? '0', principal, interest));
  }
  return [...after.keys()].toSorted().map((month) => ({
    month,
    before: yuan(before.get(month) ?? '0'),
    after: yuan(after.get(month)!),
  }));
}
