import { type Decimal, GraphQLDecimal, GraphQLInstant } from '@integrity-graph/kit';
import { Field, InputType } from 'type-graphql';
import { HourFlag, Pollutant } from './pollutant.js';

@InputType('HourFlagInput', { description: '一项污染物的数据标识 · mark on one pollutant’s value' })
export class HourFlagInput {
  @Field(() => Pollutant, { description: '污染物 · pollutant' })
  pollutant!: Pollutant;

  @Field(() => HourFlag, { description: '标识 · mark' })
  flag!: HourFlag;
}

@InputType('WeatherInput', { description: '同时段气象参数 · weather of the hour' })
export class WeatherInput {
  @Field(() => GraphQLDecimal, { nullable: true, description: '气温，℃ · temperature, °C' })
  temperature?: Decimal | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '气压，hPa · pressure, hPa' })
  pressure?: Decimal | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '露点，℃ · dew point, °C' })
  dewPoint?: Decimal | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '降水量，mm · rain, mm' })
  rain?: Decimal | null;

  @Field(() => String, { nullable: true, description: '风向，十六方位，如 NNW · wind, one of 16, such as NNW' })
  wind?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '风速，m/s · wind speed, m/s' })
  windSpeed?: Decimal | null;
}

@InputType('HourInput', {
  description: '一个站点一小时的值，单位 µg/m³（含一氧化碳） · a station’s values of one hour, in µg/m³, CO too',
})
export class HourInput {
  @Field(() => GraphQLInstant, { description: '小时的开始，整点 · beginning of the hour' })
  beginsAt!: Date;

  @Field(() => GraphQLDecimal, { nullable: true, description: '细颗粒物 PM₂.₅ · fine particles; null when missing' })
  pm25?: Decimal | null;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: '可吸入颗粒物 PM₁₀ · inhalable particles; null when missing',
  })
  pm10?: Decimal | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '二氧化硫 · sulphur dioxide; null when missing' })
  so2?: Decimal | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '二氧化氮 · nitrogen dioxide; null when missing' })
  no2?: Decimal | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '一氧化碳 · carbon monoxide; null when missing' })
  co?: Decimal | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '臭氧 · ozone; null when missing' })
  o3?: Decimal | null;

  @Field(() => [HourFlagInput], { nullable: true, description: '数据标识 · marks' })
  flags?: HourFlagInput[] | null;

  @Field(() => WeatherInput, { nullable: true, description: '气象参数 · weather' })
  weather?: WeatherInput | null;
}
