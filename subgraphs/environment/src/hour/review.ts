import {
  action,
  BATCH_ROWS,
  checkPost,
  checkText,
  type Day,
  GraphQLDay,
  GraphQLInstant,
  type Observation,
  observed,
  type Span,
  type Work,
  writeObservations,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { MonitoringStation } from '../station/station.js';
import { HOURS, MonitoringBatch } from './batch.js';
import { daySpan, HOUR } from './merge.js';
import { flagsOf, HourFlag, Pollutant, textOfFlags } from './pollutant.js';

@InputType('HoursJudgedInput', {
  description: '一段时间内一项污染物的审核结论 · judgement on one pollutant over some hours',
})
export class HoursJudgedInput {
  @Field(() => Pollutant, { description: '污染物 · pollutant' })
  pollutant!: Pollutant;

  @Field(() => GraphQLInstant, { description: '首个小时的开始 · beginning of the first hour' })
  beginsAt!: Date;

  @Field(() => GraphQLInstant, { description: '末个小时的结束 · end of the last hour' })
  endsAt!: Date;

  @Field(() => HourFlag, { nullable: true, description: '标识；为空即恢复有效 · mark; null: valid again' })
  flag?: HourFlag | null;
}

@InputType('EnvironmentHoursReviewInput', { description: '审核小时值 · review hourly values' })
export class HoursReviewInput {
  @Field(() => ID, { description: '监测站点 · station' })
  station!: string;

  @Field(() => GraphQLDay, { description: '首日 · first day' })
  from!: Day;

  @Field(() => GraphQLDay, { description: '末日，合计至多5000小时 · last day; at most 5,000 hours in all' })
  to!: Day;

  @Field(() => [HoursJudgedInput], {
    defaultValue: [],
    description: '有结论的值，其余有效 · judged values; the others are valid',
  })
  judged!: HoursJudgedInput[];

  @Field(() => String, { nullable: true, description: '理由，有结论时必填 · reason; required with judged values' })
  reason?: string | null;

  @Field(() => ID, { description: '审核岗位，须为监测机构的岗位 · post that reviewed, one of the body’s' })
  reviewerPost!: string;
}

export const hoursReview = action({
  name: 'environmentHoursReview',
  description: '审核小时值，判定有效与否并说明理由 · review hourly values: valid or not, and why (环境保护法 17)',
  input: HoursReviewInput,
  record: MonitoringBatch,
  async run({ station: stationId, judged, reason, reviewerPost, from, to }, work) {
    const span = daySpan(from, to);
    checkText(work, reason, 'reason');
    checkAfter(work, from, to, 'to', 'PERIOD_REVERSED');
    checkSpans(work, span, judged);
    if (judged.length > 0 && !reason) refuse(work, 'REASON_MISSING', 'reason', `${judged.length} judgements`);
    const station = await work.find(MonitoringStation, stationId, 'station');
    await checkPost(work, station?.bodyId, reviewerPost, 'reviewerPost');
    if (work.refused || !station) return;
    const hours = [...(await observed(work.context, HOURS, station.id, span)).values()];
    if (hours.length === 0) refuse(work, 'NO_HOURS', 'from', from);
    const rows = hours.flatMap((hour) => reviewed(hour, judged) ?? []);
    if (hours.length > 0 && rows.length === 0) refuse(work, 'NOTHING_NEW', 'from', from);
    if (work.refused) return;

    work.effectiveOn = from;
    const { id, divisionId, divisionPath, bodyId } = station;
    return writeObservations<MonitoringBatch>(work, HOURS, station, rows, {
      divisionId,
      divisionPath,
      stationId: id,
      bodyId,
      kind: 'REVIEW',
      reason,
      reviewerPostId: reviewerPost,
    });
  },
});

const secondsOf = (instant: Date) => instant.getTime() / 1000;

function checkSpans(work: Work, { from, to }: Span, judged: readonly HoursJudgedInput[]): void {
  const hours = (to - from) / HOUR;
  if (hours > BATCH_ROWS) refuse(work, 'PERIOD_TOO_LONG', 'to', `${hours} hours`);
  for (const [index, { beginsAt, endsAt, pollutant }] of judged.entries()) {
    if (endsAt <= beginsAt) refuse(work, 'PERIOD_REVERSED', `judged.${index}.endsAt`, endsAt.toISOString());
    if (secondsOf(beginsAt) < from || secondsOf(endsAt) > to) {
      refuse(work, 'INVALID_OUTSIDE_REVIEW', `judged.${index}`, pollutant);
    }
  }
}

/** The hour in its next version, reviewed; none when it was reviewed with the same result. */
function reviewed({ at, version, values }: Observation, judged: readonly HoursJudgedInput[]): Observation | undefined {
  const flags = flagsOf(values.flags as string | null);
  for (const { pollutant, beginsAt, endsAt, flag } of judged) {
    if (at < secondsOf(beginsAt) || at >= secondsOf(endsAt)) continue;
    if (flag) flags[pollutant] = flag;
    else delete flags[pollutant];
  }
  const text = textOfFlags(flags);
  if (values.is_reviewed && values.flags === text) return undefined;
  return { at, version: version + 1, values: { ...values, flags: text, is_reviewed: true } };
}
