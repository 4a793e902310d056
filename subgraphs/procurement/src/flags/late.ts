import {
  addDays,
  byDay,
  computeDue,
  type Day,
  type DeadlineRule,
  type DomainRecord,
  daysBetween,
  type FlagRule,
  flagRule,
  isWorkingDay,
  NotApplicable,
  type RecordClass,
} from '@integrity-graph/kit';

/** Days on which a period does not run, both included; without a last day it has not begun to run again. */
interface Standstill {
  readonly from: Day;
  readonly to: Day | null;
  readonly reason: string;
}

/** A rule about something that was done later than a period of the rules allows. */
export interface LateAct<T extends DomainRecord> {
  code: string;
  title: string;
  record: () => RecordClass<T>;
  /** The period, by its name in the rules. */
  period: string;
  /** What the period runs from, and what was to be done in it: names and days. */
  from: [description: string, day: (record: T) => Day | null | undefined];
  done: [description: string, day: (record: T) => Day | null | undefined];
  /** Days that do not count, both included; none unless said. */
  standstills?: (record: T) => readonly Standstill[];
  /** Column of the day the period runs from. */
  column: string;
  bodyOf(record: T): string;
  /** Why the rule has nothing to say of a record. */
  except?(record: T): string | undefined;
}

/** Declares such a rule. It speaks of what was done; what is still to be done is an obligation, and overdue by itself. */
export function lateAct<T extends DomainRecord>(act: LateAct<T>): FlagRule {
  const [fromTitle, from] = act.from;
  const [doneTitle, done] = act.done;
  return flagRule<T, { from: Day; done: Day; standstills?: readonly Standstill[] }, 'threshold'>({
    code: act.code,
    title: act.title,
    version: 1,
    record: act.record,
    values: { threshold: act.period },
    inputs: {
      from: fromTitle,
      done: doneTitle,
      ...(act.standstills && { standstills: '不计入期限的时间 · days that do not count' }),
    },
    dayOf: ({ record }) => from(record) ?? null,
    gather: async (targets) =>
      targets.map(({ record }) => {
        const reason = act.except?.(record);
        if (reason) return new NotApplicable(reason);
        return {
          from: from(record) ?? undefined,
          done: done(record) ?? undefined,
          ...(act.standstills && { standstills: act.standstills(record) }),
        };
      }),
    judge({ from: begin, done: end, standstills = [] }, { threshold }) {
      const rule = threshold.value as DeadlineRule;
      const suspensions = standstills.map(({ to, ...still }) => (to ? { ...still, to } : still));
      // While the period stands still there is no last day, and nothing is late.
      const lastDay = computeDue(rule, begin, { suspensions }).on;
      const days = elapsed(begin, end, rule.unit, standstills);
      const still = standstills.map(({ from, to }) => ` − [${from}, ${to ?? '…'}]`).join('');
      return {
        result: String(days),
        unit: rule.unit,
        exceeds: lastDay !== undefined && end > lastDay,
        calculation: `${begin} → ${end}${still} = ${days} ${rule.unit}; ≤ ${rule.n} ${rule.unit}, ${lastDay ?? '—'}`,
      };
    },
    statement: (_, { result, unit }) =>
      `${act.title.split(' · ')[0]}：${result} ${UNITS[unit]![0]} · after ${result} ${UNITS[unit]![1]}`,
    bodyOf: act.bodyOf,
    between: byDay(act.record, act.column),
  });
}

const UNITS: Record<string, [string, string]> = { DAY: ['日', 'days'], WORKING_DAY: ['个工作日', 'working days'] };

/** Days or working days after a day, up to and including another, without those that do not count. */
function elapsed(from: Day, to: Day, unit: DeadlineRule['unit'], standstills: readonly Standstill[]): number {
  const days = daysBetween(from, to);
  if (unit !== 'WORKING_DAY' && standstills.length === 0) return days;
  const counts = (day: Day) =>
    (unit !== 'WORKING_DAY' || isWorkingDay(day).working) &&
    !standstills.some((still) => still.from <= day && (!still.to || day <= still.to));
  return Array.from({ length: Math.max(0, days) }, (_, n) => addDays(from, n + 1)).filter(counts).length;
}
