import { connectionOf, GraphQLDecimal, GraphQLInstant } from '@integrity-graph/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { HourFlag, Pollutant } from './pollutant.js';

@ObjectType('Measurement', { description: '一项污染物的值 · the value of one pollutant', simpleResolvers: true })
export class Measurement {
  @Field(() => Pollutant, { description: '污染物 · pollutant' })
  pollutant!: Pollutant;

  @Field(() => GraphQLDecimal, { nullable: true, description: '浓度，µg/m³；缺测为空 · µg/m³; null when missing' })
  value?: string | null;

  @Field(() => HourFlag, { nullable: true, description: '数据标识 · mark' })
  flag?: HourFlag | null;
}

@ObjectType('Weather', { description: '气象参数 · weather', simpleResolvers: true })
export class Weather {
  @Field(() => GraphQLDecimal, { nullable: true, description: '气温，℃ · temperature, °C' })
  temperature?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '气压，hPa · pressure, hPa' })
  pressure?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '露点，℃ · dew point, °C' })
  dewPoint?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '降水量，mm · rain, mm' })
  rain?: string | null;

  @Field(() => String, { nullable: true, description: '风向 · wind direction' })
  wind?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '风速，m/s · wind speed, m/s' })
  windSpeed?: string | null;
}

@ObjectType('MonitoringHour', {
  description: '一个站点一小时的值 · a station’s values of one hour',
  simpleResolvers: true,
})
export class MonitoringHour {
  @Field(() => GraphQLInstant, { description: '小时的开始 · beginning of the hour' })
  beginsAt!: Date;

  @Field(() => Int, { description: '版本，更正与审核各成一版 · version; a correction or review makes the next' })
  version!: number;

  @Field(() => Boolean, { description: '是否已审核 · whether reviewed' })
  isReviewed!: boolean;

  @Field(() => [Measurement], { description: '各污染物的值 · values by pollutant' })
  measurements!: Measurement[];

  @Field(() => Weather, { description: '气象参数 · weather' })
  weather!: Weather;

  /** Of `batch`, which is loaded when asked for. */
  batchId!: string;
}

export const HourPage = connectionOf('MonitoringHour', () => MonitoringHour);
