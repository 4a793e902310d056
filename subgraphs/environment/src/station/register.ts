import {
  action,
  checkKnown,
  checkPast,
  checkPost,
  checkText,
  type Day,
  GraphQLDay,
  GraphQLDecimal,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { refuse, taken } from '../refusals.js';
import { checkPlace } from './place.js';
import { MonitoringStation, StationControl } from './station.js';

@InputType('EnvironmentStationRegisterInput', { description: '登记监测站点 · register a monitoring station' })
export class StationRegisterInput {
  @Field(() => String, { description: '站点编号，不得重复 · station number, unique' })
  number!: string;

  @Field(() => String, { description: '站点名称 · name' })
  name!: string;

  @Field(() => StationControl, { description: '点位级别 · control class' })
  control!: StationControl;

  @Field(() => ID, { description: '监测机构 · body answerable for the data (环境保护法 17)' })
  body!: string;

  @Field(() => ID, { nullable: true, description: '运维单位 · enterprise that runs it' })
  operator?: string | null;

  @Field(() => ID, { description: '责任岗位，须为监测机构的岗位 · post answerable, one of the body’s' })
  responsiblePost!: string;

  @Field(() => GraphQLDecimal, { description: '经度 · longitude in degrees' })
  longitude!: string;

  @Field(() => GraphQLDecimal, { description: '纬度 · latitude in degrees' })
  latitude!: string;

  @Field(() => GraphQLDay, { description: '启用日期 · day it was opened' })
  openedOn!: Day;
}

export const stationRegister = action({
  name: 'environmentStationRegister',
  description: '登记监测站点 · register a monitoring station (环境保护法 17)',
  input: StationRegisterInput,
  record: MonitoringStation,
  constraints: { station_number_unique: taken('DUPLICATE_NUMBER', 'number') },
  async run({ body: bodyId, operator, responsiblePost, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.name, 'name');
    checkPlace(work, input.longitude, input.latitude);
    checkPast(work, input.openedOn, 'openedOn');
    const body = await checkKnown(work, 'GovernmentBody', bodyId, 'body');
    await checkKnown(work, 'Enterprise', operator, 'operator');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    const [other] = await work.findAll(MonitoringStation, { number: input.number });
    if (other) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${other.name}`);
    if (work.refused || !body) return;
    work.effectiveOn = input.openedOn;
    return work.create(MonitoringStation, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      bodyId,
      operatorId: operator,
      responsiblePostId: responsiblePost,
    });
  },
});
