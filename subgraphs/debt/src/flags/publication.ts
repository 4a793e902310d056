import {
  byDay,
  computeDue,
  type Day,
  type DeadlineRule,
  type DomainRecord,
  daysBetween,
  flagRule,
  NotApplicable,
  type RecordClass,
  recordFact,
  tableOf,
  watch,
} from '@integrity-graph/kit';
import { DebtBalance } from '../balance/balance.js';
import { DebtLimit } from '../limit/limit.js';
import { DebtPublication } from '../publication/publication.js';

type Approved = DomainRecord & { approvedOn?: Day | null; governmentId: string };

/** It speaks of what was published; what is not published yet is an obligation, and overdue by itself. */
const publishedLate = <T extends Approved>(code: string, record: () => RecordClass<T>, what: string) =>
  flagRule<T, { approvedOn: Day; publishedOn: Day }, 'threshold'>({
    code,
    title: `${what} (预算法 14)`,
    version: 1,
    record,
    values: { threshold: 'publication' },
    inputs: { approvedOn: '批准日期 · day of approval', publishedOn: '首次公开日期 · day it was first made public' },
    dayOf: ({ record: { approvedOn } }) => approvedOn ?? null,
    async gather(targets, { rows }) {
      const days = await rows<{ id: string; on: Day }>(
        `select subject_id as id, min(published_on)::text as "on" from ${tableOf(DebtPublication)}
         where subject_type = ? and subject_id = any(?::uuid[]) group by subject_id`,
        [recordFact(record()).name, `{${targets.map(({ record }) => record.id).join(',')}}`],
      );
      const published = new Map(days.map(({ id, on }) => [id, on]));
      return targets.map(({ record: { id, approvedOn } }) =>
        approvedOn ? { approvedOn, publishedOn: published.get(id) } : new NotApplicable('尚未批准 · not approved yet'),
      );
    },
    judge({ approvedOn, publishedOn }, { threshold }) {
      const lastDay = computeDue(threshold.value as DeadlineRule, approvedOn).on!;
      const late = Math.max(0, daysBetween(lastDay, publishedOn));
      return { result: String(late), unit: 'DAY', exceeds: late > 0, calculation: `${publishedOn} > ${lastDay}` };
    },
    statement: ({ publishedOn }, { result }) =>
      `期满后 ${result} 日，${publishedOn} 方公开 · made public only on ${publishedOn}, ${result} days late`,
    bodyOf: ({ governmentId }) => governmentId,
    watches: [watch(DebtPublication, 'subject_id')],
    between: byDay(record, 'approved_on'),
  });

export const LIMIT_PUBLISHED_LATE = publishedLate(
  'LIMIT_PUBLISHED_LATE',
  () => DebtLimit,
  '债务限额公开超期 · a limit was made public late',
);

export const BALANCE_PUBLISHED_LATE = publishedLate(
  'BALANCE_PUBLISHED_LATE',
  () => DebtBalance,
  '债务余额公开超期 · outstanding debt was made public late',
);
