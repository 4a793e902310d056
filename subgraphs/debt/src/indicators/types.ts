import { addDecimals, codelist, DatedValue, GraphQLDecimal, MoneyType, shownValue } from '@integrity-graph/kit';
import { Field, ObjectType } from 'type-graphql';
import { yuan } from '../ledger/amounts.js';
import { DebtBand } from '../rules/bands.js';
import { type bandValues, DebtIndicatorCode, type Figures, headroomOf, indicatorsOf } from '../rules/indicators.js';

/** What a sum is made of. */
export const DebtPart = { LEGAL: 'LEGAL', CONTINGENT: 'CONTINGENT', HIDDEN: 'HIDDEN' } as const;
export type DebtPart = keyof typeof DebtPart;

codelist(DebtPart, 'DebtPart', '合计所含部分 · what a sum is made of', {
  LEGAL: '法定债务（一般债务与专项债务） · debt within the limits',
  CONTINGENT: '或有债务 · contingent debt',
  HIDDEN: '隐性债务，须具L4权限 · hidden debt, to those cleared for it',
});

@ObjectType('DebtIndicator', { description: '债务风险指标 · an indicator of debt risk', simpleResolvers: true })
export class IndicatorType {
  @Field(() => DebtIndicatorCode, { description: '指标 · which' })
  code!: DebtIndicatorCode;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: '值，1.2 即 120% · a share; null when a figure is missing',
  })
  value?: string | null;

  @Field(() => String, { description: '计算过程 · the arithmetic' })
  calculation!: string;

  @Field(() => DebtBand, { nullable: true, description: '等级，仅债务率 · band, of debt rates alone' })
  band?: DebtBand | null;
}

@ObjectType('DebtIndicators', {
  description: '一级政府一年的债务风险指标 · indicators of a government’s debt in a year (预算法实施条例 47)',
  simpleResolvers: true,
})
export class IndicatorsType {
  @Field(() => [DebtPart], {
    description: '合计所含部分，以您可见者为限 · what the sums contain: what is yours to see',
  })
  covers!: DebtPart[];

  @Field(() => MoneyType, { nullable: true, description: '法定债务余额 · outstanding debt' })
  debt?: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: '或有债务 · contingent debt' })
  contingent?: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: '隐性债务，须具L4权限 · hidden debt, to those cleared for it',
  })
  hidden?: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: '一般债务限额余量，负数为超限额 · what may still be borrowed as general debt',
  })
  generalHeadroom?: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: '专项债务限额余量，负数为超限额 · what may still be borrowed as special debt',
  })
  specialHeadroom?: MoneyType | null;

  @Field(() => [IndicatorType], { description: '指标 · indicators' })
  indicators!: IndicatorType[];

  @Field(() => [DatedValue], { description: '等级所依据的数值 · the values the bands rest on' })
  bandValues!: DatedValue[];
}

/** The figures as the graph shows them. */
export function shownIndicators(figures: Figures, { shown, bounds }: ReturnType<typeof bandValues>): IndicatorsType {
  const { debt, contingent, hidden } = figures;
  const money = (amount: string | undefined) => (amount === undefined ? null : yuan(amount));
  const covers: DebtPart[] = [
    ...(debt ? (['LEGAL'] as const) : []),
    ...(contingent === undefined ? [] : (['CONTINGENT'] as const)),
    ...(hidden === undefined ? [] : (['HIDDEN'] as const)),
  ];
  return {
    covers,
    debt: debt ? yuan(addDecimals(debt.GENERAL, debt.SPECIAL)) : null,
    contingent: money(contingent),
    hidden: money(hidden),
    generalHeadroom: money(headroomOf(figures, 'GENERAL')),
    specialHeadroom: money(headroomOf(figures, 'SPECIAL')),
    indicators: indicatorsOf(figures, bounds),
    bandValues: shown.map((value) => shownValue(value)),
  };
}
