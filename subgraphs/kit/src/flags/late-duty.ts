import { countOf, type LegalReference } from '../law/index.js';
import { standing } from '../obligations/lawful-changes.js';
import type { SectorObligation } from '../obligations/sector-obligation.js';
import type { DomainRecord } from '../records/domain-record.js';
import type { Context } from '../service/context.js';
import type { RecordClass } from '../storage/rows.js';
import { type Day, daysBetween } from '../values/index.js';
import { byDay, type FlagRule, flagRule, NotApplicable, watch } from './rule.js';

/** A duty that a rule holds against its last day. */
export interface LateDuty<T extends DomainRecord> {
  code: string;
  /** What it looks for, `中文 · English (article)`. */
  title: string;
  /** The law behind it; that of the threshold unless said. */
  basis?: LegalReference;
  record: () => RecordClass<T>;
  /** The sector's obligations. */
  obligations: RecordClass<SectorObligation>;
  /** Kind of the obligation kept on account of the record. */
  kind: string;
  /** Name in rules.yaml of the days that are let pass. */
  threshold: string;
  /** Day of the record, by which the edition of the threshold is chosen, and its column. */
  dayOf(record: T): Day;
  column: string;
  bodyOf(record: T): string;
  /** Why to look, `中文 · English`. */
  statement(dueOn: Day, days: string): string;
}

interface Duty {
  dueOn: Day;
  closedOn: Day | null;
  today: Day;
}

/**
 * A duty that was not done by its last day, or only afterwards. The day is the one that holds after extensions and
 * lawful changes; while the clock stands still there is none. A day's delay is a lead, and no finding.
 */
export const lateDuty = <T extends DomainRecord>(rule: LateDuty<T>): FlagRule =>
  flagRule<T, Duty, 'threshold'>({
    code: rule.code,
    title: rule.title,
    basis: rule.basis,
    version: 2,
    record: rule.record,
    values: { threshold: rule.threshold },
    inputs: {
      dueOn: '届满日期，含延期和依法变更 · last day, with extensions and lawful changes',
      closedOn: '完成日期，或依法解除日期 · day it was done, or lawfully discharged',
      today: '查看之日 · day it was looked at',
    },
    moment: 'today',
    dayOf: ({ record }) => rule.dayOf(record),
    async gather(targets, context) {
      const duties = await dutiesOf(rule, targets, context);
      return targets.map(({ record }) => {
        const duty = duties.get(record.id);
        if (!duty) return new NotApplicable('尚无此项义务 · nothing of the kind is owed');
        return { ...duty, dueOn: duty.dueOn ?? undefined, today: context.today };
      });
    },
    judge({ dueOn, closedOn, today }, { threshold }) {
      const until = closedOn ?? today;
      const days = Math.max(0, daysBetween(dueOn, until));
      return {
        result: String(days),
        unit: 'DAY',
        exceeds: days > countOf(threshold),
        calculation: `${dueOn} → ${until} = ${days} DAY > ${countOf(threshold)} DAY`,
      };
    },
    statement: ({ dueOn }, { result }) => rule.statement(dueOn, result),
    bodyOf: rule.bodyOf,
    watches: [watch(rule.obligations, 'subject_id')],
    daily: ({ rows, today }) =>
      rows(
        `select subject_id as id from ${standing(rule.obligations)} duty where kind = ? and state = 'OPEN' and due_on < ?::date`,
        [rule.kind, today],
      ),
    between: byDay(rule.record, rule.column),
  });

async function dutiesOf<T extends DomainRecord>(
  { kind, obligations }: LateDuty<T>,
  targets: readonly { record: T }[],
  { rows }: Context,
) {
  const duties = await rows<{ id: string; dueOn: Day | null; closedOn: Day | null }>(
    `select subject_id as id, due_on::text as "dueOn", closed_on::text as "closedOn"
     from ${standing(obligations)} duty where kind = ? and subject_id = any(?::uuid[])`,
    [kind, `{${targets.map(({ record }) => record.id).join(',')}}`],
  );
  return new Map(duties.map(({ id, ...duty }) => [id, duty]));
}
