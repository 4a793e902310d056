import {
  action,
  checkKnown,
  checkPast,
  checkText,
  type Day,
  GraphQLDay,
  GraphQLDecimal,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { MonitoringStationChange, StationChangeKind } from './change.js';
import { checkPlace } from './place.js';
import { MonitoringStation } from './station.js';

@InputType('EnvironmentStationChangeInput', { description: '登记站点变更 · record a change of a station' })
export class StationChangeInput {
  @Field(() => ID, { description: '监测站点 · station' })
  station!: string;

  @Field(() => StationChangeKind, { description: '变更种类 · kind of change' })
  kind!: StationChangeKind;

  @Field(() => GraphQLDay, { description: '变更日期 · day of the change' })
  changedOn!: Day;

  @Field(() => String, { description: '变更原因 · reason' })
  reason!: string;

  @Field(() => GraphQLDecimal, { nullable: true, description: '新经度，移动时填写 · new longitude, for a move' })
  longitude?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '新纬度，移动时填写 · new latitude, for a move' })
  latitude?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '批准文件，未经批准的不填 · document that approved it; left out when nobody did',
  })
  approvalDocument?: string | null;

  @Field(() => ID, { nullable: true, description: '批准机构 · body that approved it' })
  approvedBy?: string | null;
}

export const stationChange = action({
  name: 'environmentStationChange',
  description:
    '登记站点停运、恢复、移动或撤销；未经批准的也如实登记 · record that a station was stopped, resumed, moved or closed, approved or not (环发〔2015〕175号)',
  input: StationChangeInput,
  record: MonitoringStationChange,
  async run({ station: stationId, approvedBy, ...input }, work) {
    const { kind, changedOn, longitude, latitude, approvalDocument } = input;
    checkText(work, input.reason, 'reason');
    checkText(work, approvalDocument, 'approvalDocument');
    checkPast(work, changedOn, 'changedOn');
    checkMove(work, input);
    await checkKnown(work, 'GovernmentBody', approvedBy, 'approvedBy');
    if ((approvalDocument == null) !== (approvedBy == null)) {
      refuse(work, 'APPROVAL_INCOMPLETE', 'approvalDocument', approvalDocument ?? String(approvedBy));
    }
    const station = await work.find(MonitoringStation, stationId, 'station');
    if (!station) return;
    checkAfter(work, station.openedOn, changedOn, 'changedOn', 'BEFORE_OPENING');
    if (station.closedOn) refuse(work, 'STATION_CLOSED', 'station', station.closedOn);
    if (work.refused) return;

    work.effectiveOn = changedOn;
    if (kind === 'MOVE') work.change(station, { longitude: longitude!, latitude: latitude! });
    if (kind === 'CLOSE') work.change(station, { closedOn: changedOn });
    const { divisionId, divisionPath, bodyId } = station;
    return work.create(MonitoringStationChange, {
      ...input,
      divisionId,
      divisionPath,
      stationId,
      bodyId,
      approvedById: approvedBy,
    });
  },
});

function checkMove(work: Work, { kind, longitude, latitude }: Omit<StationChangeInput, 'station'>): void {
  checkPlace(work, longitude, latitude);
  const given = [longitude, latitude].filter((degrees) => degrees != null).length;
  if (kind === 'MOVE' && given < 2) refuse(work, 'NEW_PLACE_MISSING', 'longitude', kind);
  if (kind !== 'MOVE' && given > 0) refuse(work, 'PLACE_WITHOUT_MOVE', 'longitude', kind);
}
