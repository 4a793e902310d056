import {
  byDay,
  computeDue,
  type Day,
  type DeadlineRule,
  daysBetween,
  flagRule,
  tableOf,
  watch,
} from '@integrity-graph/kit';
import { EnvironmentPublication } from '../publication/publication.js';
import { EnvironmentTarget } from '../target/target.js';

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
