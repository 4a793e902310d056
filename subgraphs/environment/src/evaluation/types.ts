import { connectionOf, Division, GraphQLDay, GraphQLDecimal } from '@integrity-graph/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { Pollutant } from '../hour/pollutant.js';
import type { AirValue } from '../rules/evaluation.js';
import { MonitoringStation } from '../station/station.js';
import type { AirDayValues } from './load.js';

@ObjectType('AirValue', {
  description: '一项污染物在一日、一月或一年的值，µg/m³ · one pollutant over a day, month or year, in µg/m³',
  simpleResolvers: true,
})
export class AirValueType {
  @Field(() => Pollutant, { description: '污染物 · pollutant' })
  pollutant!: Pollutant;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: '浓度，精确至0.1；无观测为空 · to a tenth; null without observations',
  })
  value!: string | null;

  @Field(() => Int, {
    description: '所依小时数、臭氧8小时均值数或日数 · hours, 8-hour means of ozone or days that it rests on',
  })
  sampleSize!: number;

  @Field(() => Boolean, { description: '数据是否有效 · whether they are enough (GB 3095-2012 表4，HJ 663-2013)' })
  isValid!: boolean;

  @Field(() => GraphQLDecimal, { nullable: true, description: '二级限值 · limit of grade II (GB 3095-2012 表1)' })
  limit!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否达标，无法判定为空 · whether attained; null when undecided',
  })
  isAttained!: boolean | null;
}

@ObjectType('AirDay', { description: '空气质量日评价 · a day’s evaluation (HJ 663-2013)', simpleResolvers: true })
export class AirDay {
  @Field(() => GraphQLDay, { description: '日期 · day' })
  day!: string;

  @Field(() => [AirValueType], { description: '各污染物，臭氧为日最大8小时 · by pollutant; ozone: highest 8 hours' })
  values!: AirValueType[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      '是否达标；一项超标即不达标，缺项未超标不判定 · whether attained; not once one exceeds; null when some are missing',
  })
  isAttained!: boolean | null;

  @Field(() => Boolean, { description: '所有小时值是否均已审核 · whether every hour recorded was reviewed' })
  isReviewed!: boolean;
}

export const AirDayPage = connectionOf('AirDay', () => AirDay);

@ObjectType('AirMonth', { description: '空气质量月评价 · a month’s evaluation (HJ 663-2013)', simpleResolvers: true })
export class AirMonth {
  @Field(() => GraphQLDay, { description: '首日 · first day' })
  from!: string;

  @Field(() => [AirValueType], { description: '有效日均值的平均 · means of its valid days' })
  means!: AirValueType[];

  @Field(() => Int, { description: '达标日数 · days attained' })
  attainedDays!: number;

  @Field(() => Int, { description: '可判定日数 · days decided' })
  decidedDays!: number;
}

@ObjectType('AirYear', { description: '空气质量年评价 · a year’s evaluation (HJ 663-2013)', simpleResolvers: true })
export class AirYear {
  @Field(() => Int, { description: '年份 · year' })
  year!: number;

  @Field(() => [AirValueType], { description: '年均值，对照年均限值 · means, held against limits of a year' })
  means!: AirValueType[];

  @Field(() => [AirValueType], {
    description: '特定百分位数，对照日均限值 · percentiles of its days, held against limits of a day',
  })
  percentiles!: AirValueType[];

  @Field(() => Int, { description: '达标日数 · days attained' })
  attainedDays!: number;

  @Field(() => Int, { description: '可判定日数 · days decided' })
  decidedDays!: number;

  @Field(() => GraphQLDecimal, { nullable: true, description: '达标率 · share of decided days attained' })
  attainmentRate!: string | null;
}

@ObjectType('AirRank', { description: '空气质量排名的一位 · one place in a ranking', simpleResolvers: true })
export class AirRank {
  @Field(() => Int, { description: '名次，浓度低者在前 · place; the lowest concentration first' })
  rank!: number;

  @Field(() => Division, { nullable: true, description: '行政区划 · division' })
  division!: { id: string };

  @Field(() => MonitoringStation, {
    nullable: true,
    description: '站点，按区划排名时为空 · station; null in a ranking of divisions',
  })
  station!: MonitoringStation | null;

  @Field(() => GraphQLDecimal, { description: '平均浓度，µg/m³ · mean concentration' })
  value!: string;

  @Field(() => Int, { description: '有效日数，含按最高值计入的失实日 · days counted, falsified ones too' })
  days!: number;

  @Field(() => Int, {
    description:
      '按历史最高值计入的失实日数 · falsified days, counted with the highest value on record (环发〔2015〕175号)',
  })
  falsifiedDays!: number;
}

/** Concentrations are tenths: their shortest text is exact. */
const text = (value: number | null) => value?.toString() ?? null;

/** A value as the graph shows it. */
export const shownValue = ({ value, limit, ...rest }: AirValue): AirValueType => ({
  ...rest,
  value: text(value),
  limit: text(limit),
});

/** A day as the graph shows it. */
export const shownDay = ({ values, ...rest }: AirDayValues): AirDay => ({ ...rest, values: values.map(shownValue) });
