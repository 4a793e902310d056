import { isDeepStrictEqual } from 'node:util';
import {
  action,
  addDays,
  type Context,
  checkPast,
  checkPost,
  type Day,
  daysBetween,
  GraphQLDay,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { MonitoringStation } from '../station/station.js';
import { AirEvaluation } from './air-evaluation.js';
import { daysFrom, evaluateDay, hoursByDay } from './load.js';
import { type AirDay, shownDay } from './types.js';

/** The most days of one approval: a month. */
const DAYS_MOST = 31;

@InputType('EnvironmentAirEvaluationApproveInput', {
  description: '审定站点空气质量评价 · approve the evaluation of a station’s air',
})
export class AirEvaluationApproveInput {
  @Field(() => ID, { description: '监测站点 · station' })
  station!: string;

  @Field(() => GraphQLDay, { description: '首日 · first day' })
  firstDay!: Day;

  @Field(() => GraphQLDay, { description: '末日，至多31日 · last day; at most 31 days in all' })
  lastDay!: Day;

  @Field(() => GraphQLDay, { description: '审定日期 · day of the approval' })
  approvedOn!: Day;

  @Field(() => ID, { description: '审定岗位，须为监测机构的岗位 · post that approves, one of the body’s' })
  approverPost!: string;
}

export const airEvaluationApprove = action({
  name: 'environmentAirEvaluationApprove',
  description:
    '审定站点空气质量评价，须所有小时值均已审核 · approve the evaluation of a station’s air, once all its hours are reviewed (环境保护法 17)',
  input: AirEvaluationApproveInput,
  record: AirEvaluation,
  async run({ station: stationId, firstDay, lastDay, approvedOn, approverPost }, work) {
    checkPast(work, approvedOn, 'approvedOn');
    checkAfter(work, firstDay, lastDay, 'lastDay', 'PERIOD_REVERSED');
    const length = daysBetween(firstDay, lastDay) + 1;
    if (length > DAYS_MOST) refuse(work, 'EVALUATION_TOO_LONG', 'lastDay', `${length} days`);
    // A day ends before it is judged.
    checkAfter(work, addDays(lastDay, 1), approvedOn, 'approvedOn', 'APPROVED_BEFORE_END');
    // Locked: two who approve the same days do so one after the other.
    const station = await work.find(MonitoringStation, stationId, 'station');
    await checkPost(work, station?.bodyId, approverPost, 'approverPost');
    if (work.refused || !station) return;
    const { days, unreviewed } = await reviewedDays(work.context, station.id, firstDay, lastDay);
    if (days.every(({ values }) => values.every(({ value }) => value === null)))
      refuse(work, 'NO_HOURS', 'firstDay', firstDay);
    if (unreviewed.length > 0) refuse(work, 'HOURS_UNREVIEWED', 'firstDay', unreviewed.join(', '));
    const earlier = await work.findAll(AirEvaluation, { stationId, firstDay, lastDay });
    const latest = earlier.toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime()).at(-1);
    if (latest && isDeepStrictEqual(latest.days, days)) refuse(work, 'NOTHING_NEW', 'firstDay', latest.approvedOn);
    if (work.refused) return;

    work.effectiveOn = approvedOn;
    const { divisionId, divisionPath, bodyId } = station;
    return work.create(AirEvaluation, {
      divisionId,
      divisionPath,
      stationId: station.id,
      bodyId,
      firstDay,
      lastDay,
      approvedOn,
      approverPostId: approverPost,
      days,
    });
  },
});

/** The days of a period as the graph shows them, and those of which an hour is not reviewed. */
export async function reviewedDays(
  context: Context,
  stationId: string,
  firstDay: Day,
  lastDay: Day,
): Promise<{ days: AirDay[]; unreviewed: Day[] }> {
  const found = (await hoursByDay(context, [stationId], firstDay, lastDay)).get(stationId)!;
  const unreviewed = [...found.values()].filter(({ isReviewed }) => !isReviewed).map(({ day }) => day);
  return {
    days: daysFrom(firstDay, lastDay).map((day) => shownDay(evaluateDay(day, found.get(day)))),
    unreviewed: unreviewed.sort(),
  };
}
