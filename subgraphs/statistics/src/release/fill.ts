import { action, type Day, GraphQLDecimal, type Work } from '@integrity-graph/kit';
import { ArrayMaxSize, ArrayNotEmpty } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { refuse, taken } from '../refusals.js';
import { isSameNumber } from '../rules/numbers.js';
import { StatisticsSeries } from '../series/series.js';
import { periodStart } from './period.js';
import { ObservationStatus, StatisticsRelease, StatisticsValue } from './release.js';

/** Values that one action records. */
export const MOST_VALUES = 1000;

@InputType('StatisticsValueInput', { description: '一个数据 · one value of a release' })
export class ValueInput {
  @Field(() => ID, { description: '数列，须为发布机关编制 · series, compiled by the body that releases' })
  series!: string;

  @Field(() => String, { description: '时期，如 2025、2025-Q3、2025-06 · period, in the form of its frequency' })
  period!: string;

  @Field(() => GraphQLDecimal, { nullable: true, description: '数值，缺失的不填 · value; left out when missing' })
  value?: string | null;

  @Field(() => ObservationStatus, { description: '状态 · status' })
  status!: ObservationStatus;
}

@InputType('StatisticsReleaseFillInput', { description: '登记发布的数据 · record the values of a release' })
export class ReleaseFillInput {
  @Field(() => ID, { description: '发布，须尚未公开 · release, not public yet' })
  release!: string;

  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_VALUES)
  @Field(() => [ValueInput], { description: '数据，1至1000个 · values, 1 to 1,000' })
  values!: ValueInput[];
}

export const releaseFill = action({
  name: 'statisticsReleaseFill',
  description:
    '登记一次发布的数据；与此前发布不同的即为修订 · record the values of a release; what differs from earlier ones makes it a revision (统计法实施条例 26)',
  input: ReleaseFillInput,
  record: StatisticsRelease,
  constraints: { value_once: taken('NOTHING_NEW', 'values') },
  async run({ release: id, values }, work) {
    const release = await work.find(StatisticsRelease, id, 'release');
    if (!release) return;
    const known = await seriesOf(work, values);
    const earlier = await work.findAll(StatisticsValue, { seriesId: { $in: [...known.keys()] } });
    const fresh = values.flatMap((value, index) => {
      const start = checkValue(work, release, value, known.get(value.series), `values.${index}`);
      return start ? [{ ...value, start }] : [];
    });
    const own = new Map(earlier.filter((one) => one.releaseId === release.id).map((one) => [keyOf(one), one]));
    const seen = new Set<string>();
    for (const [index, { series, period, value }] of values.entries()) {
      const key = `${series} ${period}`;
      const kept = own.get(key);
      if (seen.has(key) || (kept && !isSameNumber(kept.value, value))) {
        refuse(work, 'DUPLICATE_VALUE', `values.${index}.period`, period);
      }
      seen.add(key);
    }
    const added = fresh.filter(({ series, period }) => !own.has(`${series} ${period}`));
    if (!work.refused && added.length === 0) refuse(work, 'NOTHING_NEW', 'values', `${values.length} values`);
    if (release.level === 1 && added.length > 0) refuse(work, 'RELEASE_PUBLIC', 'release', release.number);
    if (work.refused) return;

    work.effectiveOn = release.releasedOn;
    const last = latestBefore(earlier, release.releasedOn);
    for (const { series, period, value, status, start } of added) {
      work.create(StatisticsValue, {
        divisionId: release.divisionId,
        divisionPath: release.divisionPath,
        seriesId: series,
        releaseId: release.id,
        compilerId: release.compilerId,
        period,
        periodStart: start,
        value: value ?? null,
        status,
        releasedOn: release.releasedOn,
      });
    }
    const revises = added.some(({ series, period, value }) => {
      const before = last.get(`${series} ${period}`);
      return before !== undefined && !isSameNumber(before.value, value);
    });
    return work.change(release, {
      valueCount: release.valueCount + added.length,
      isRevision: release.isRevision || revises,
    });
  },
});

const keyOf = ({ seriesId, period }: StatisticsValue) => `${seriesId} ${period}`;

/** The series that values name, as far as they are the caller’s to see. */
async function seriesOf(work: Work, values: readonly ValueInput[]): Promise<Map<string, StatisticsSeries>> {
  const ids = [...new Set(values.map(({ series }) => series))];
  const known = new Map<string, StatisticsSeries>();
  for (const id of ids) {
    const index = values.findIndex(({ series }) => series === id);
    const series = await work.see(StatisticsSeries, id, `values.${index}.series`);
    if (series) known.set(id, series);
  }
  return known;
}

/** A value is of a series of the body, has the form of its frequency and is missing where its status says so. */
function checkValue(
  work: Work,
  release: StatisticsRelease,
  { period, value, status }: ValueInput,
  series: StatisticsSeries | undefined,
  path: string,
): Day | undefined {
  if (!series) return undefined;
  if (series.compilerId !== release.compilerId) refuse(work, 'SERIES_OF_OTHER_BODY', `${path}.series`, series.name);
  if ((value == null) !== (status === 'M'))
    refuse(work, 'VALUE_MISSING', `${path}.value`, `${value ?? 'none'}, ${status}`);
  const start = periodStart(period, series.frequency);
  if (start === undefined) refuse(work, 'PERIOD_INVALID', `${path}.period`, `${period}, ${series.frequency}`);
  else if (start > release.releasedOn) refuse(work, 'RELEASED_BEFORE_PERIOD', `${path}.period`, period);
  return start;
}

/** What was last released of each period before a day. */
function latestBefore(values: readonly StatisticsValue[], day: Day): Map<string, StatisticsValue> {
  const before = values.filter(({ releasedOn }) => releasedOn < day);
  return new Map(before.toSorted((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1)).map((one) => [keyOf(one), one]));
}
