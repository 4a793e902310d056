import {
  byDay,
  type Context,
  computeDue,
  countOf,
  type Day,
  type DeadlineRule,
  daysBetween,
  flagRule,
  NotApplicable,
  tableOf,
  toRecord,
  watch,
} from '@integrity-graph/kit';
import { DataFalsificationDecision } from '../falsification/decision.js';
import { falsifiedDays, within } from '../falsification/falsified-days.js';
import { EnvironmentPublication } from '../publication/publication.js';
import { EnvironmentTargetResult } from '../target/result.js';
import { EnvironmentTarget } from '../target/target.js';
import { FRAUD } from './basis.js';
import { year as yearOf } from './series.js';

/** It speaks of what was published; what is not published yet is an obligation, and overdue by itself. */
export const TARGET_PUBLISHED_LATE = flagRule<
  EnvironmentTarget,
  { promisedOn: Day; portalOn: Day; creditSiteOn: Day },
  'threshold'
>({
  code: 'TARGET_PUBLISHED_LATE',
  title: '目标承诺公示超期 · a target was published late (政府信息公开条例 26；晋政发〔2018〕10号 14)',
  version: 2,
  record: () => EnvironmentTarget,
  values: { threshold: 'publication' },
  inputs: {
    promisedOn: '承诺日期 · day of the promise',
    portalOn: '门户网站公示日期 · day it stood on the portal',
    creditSiteOn: '信用网站公示日期 · day it stood on the credit site',
  },
  dayOf: ({ record }) => record.promisedOn,
  async gather(targets, { rows }) {
    const days = await rows<{ id: string; channel: string; on: Day }>(
      `select subject_id as id, channel, min(published_on)::text as "on" from ${tableOf(EnvironmentPublication)}
       where subject_id = any(?::uuid[]) group by subject_id, channel`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    return targets.map(({ record: { id, promisedOn } }) => {
      const dayOn = (channel: string) => days.find((day) => day.id === id && day.channel === channel)?.on;
      return { promisedOn, portalOn: dayOn('PORTAL'), creditSiteOn: dayOn('CREDIT_SITE') };
    });
  },
  judge({ promisedOn, portalOn, creditSiteOn }, { threshold }) {
    const last = laterOf(portalOn, creditSiteOn);
    const lastDay = computeDue(threshold.value as DeadlineRule, promisedOn).on!;
    const late = Math.max(0, daysBetween(lastDay, last));
    return { result: String(late), unit: 'DAY', exceeds: late > 0, calculation: `${last} > ${lastDay}` };
  },
  statement({ portalOn, creditSiteOn }) {
    const last = laterOf(portalOn, creditSiteOn);
    return `至 ${last} 方在两处公示 · published in both places only on ${last}`;
  },
  bodyOf: ({ promisorId }) => promisorId,
  watches: [watch(EnvironmentPublication, 'subject_id')],
  between: byDay(() => EnvironmentTarget, 'promised_on'),
});

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

interface Met {
  year: number;
  value: string;
  determinedOn: Day;
  days: number;
  decisions: readonly string[];
}

/**
 * Days that were falsified lower the assessment of a target, or fail it. It looks at the body that promised and also
 * answers for the data; whether the indicator rests on those stations at all is for a person to see.
 */
export const TARGET_MET_ON_FALSIFIED_DAYS = flagRule<EnvironmentTarget, Met, 'threshold'>({
  code: 'TARGET_MET_ON_FALSIFIED_DAYS',
  title:
    '目标登记为完成而当年有数据经认定弄虚作假 · a target counts as met, while days of its year stand as falsified (环发〔2015〕175号)',
  basis: FRAUD,
  version: 1,
  record: () => EnvironmentTarget,
  values: { threshold: 'falsified_days_tolerated' },
  inputs: {
    year: '目标年 · year of the target',
    value: '最近认定的完成值 · value reached, as last determined',
    determinedOn: '认定日期 · day it was determined',
    days: '当年该机关站点经认定失真的日数，各站点分别计 · days of that year that decisions in force declare falsified, of each station of the body',
    decisions: '认定 · the decisions',
  },
  dayOf: ({ record }) => record.promisedOn,
  async gather(targets, context) {
    const records = targets.map(({ record }) => record);
    const results = await lastResults(records, context);
    const decisions = await decisionsAbout(records, context);
    return records.map(({ id, promisorId, year }) => {
      const result = results.get(id);
      if (result && !result.isMet) return new NotApplicable('目标未完成 · the target was not met');
      const { from, to } = yearOf(`${year}-01-01`);
      const own = (decisions.get(promisorId) ?? []).filter(
        ({ firstDay, lastDay }) => firstDay <= to && lastDay >= from,
      );
      const days = [...falsifiedDays(own).values()].flatMap((station) => within(station, from, to));
      return {
        year,
        value: result?.value,
        determinedOn: result?.determinedOn,
        days: days.length,
        decisions: own.map((decision) => decision.id),
      };
    });
  },
  judge: ({ days }, { threshold }) => ({
    result: String(days),
    unit: 'DAY',
    exceeds: days > countOf(threshold),
    calculation: `${days} DAY > ${countOf(threshold)} DAY`,
  }),
  statement: ({ year, value, days }) =>
    `${year} 年目标登记为完成（${value}），当年有 ${days} 个站点日经认定弄虚作假 · the target for ${year} is recorded as met (${value}), while ${days} station days of that year stand as falsified`,
  bodyOf: ({ promisorId }) => promisorId,
  evidence: ({ decisions }) => decisions.map((id) => ({ type: DataFalsificationDecision, id })),
  evidenceTypes: () => [DataFalsificationDecision],
  watches: [
    watch(EnvironmentTargetResult, 'target_id'),
    {
      type: DataFalsificationDecision,
      targets: (ids, { rows }) =>
        rows(
          `select distinct target.id from ${tableOf(DataFalsificationDecision)} decision
           join ${tableOf(EnvironmentTarget)} target on target.promisor_id = decision.answerable_body_id
             and target.year between extract(year from decision.first_day) and extract(year from decision.last_day)
           where decision.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
  between: byDay(() => EnvironmentTarget, 'promised_on'),
});

/** What was determined last of each target: an assessment that was lowered stands in place of the first. */
async function lastResults(targets: readonly EnvironmentTarget[], { rows }: Context) {
  const found = await rows(
    `select distinct on (target_id) * from ${tableOf(EnvironmentTargetResult)} where target_id = any(?::uuid[])
     order by target_id, determined_on desc, recorded_at desc, id desc`,
    [`{${targets.map(({ id }) => id).join(',')}}`],
  );
  const results = found.map((row) => toRecord(EnvironmentTargetResult, row));
  return new Map(results.map((result) => [result.targetId, result]));
}

/** The decisions that stand, by the body answerable for the data. */
async function decisionsAbout(targets: readonly EnvironmentTarget[], { rows }: Context) {
  const found = await rows(
    `select * from ${tableOf(DataFalsificationDecision)}
     where revoked_on is null and answerable_body_id = any(?::uuid[]) order by decided_on, id`,
    [`{${targets.map(({ promisorId }) => promisorId).join(',')}}`],
  );
  const decisions = found.map((row) => toRecord(DataFalsificationDecision, row));
  return Map.groupBy(decisions, ({ answerableBodyId }) => answerableBodyId);
}
