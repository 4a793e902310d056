import {
  byDay,
  type Context,
  computeDue,
  type Day,
  type DeadlineRule,
  type DomainRecord,
  daysBetween,
  type FlagRule,
  flagRule,
  type NotApplicable,
  type RecordClass,
  type ValuesOf,
  type Watch,
} from '@integrity-graph/kit';

/** A rule about a period that was shorter than the law asks for at least. */
interface ShortPeriod<T extends DomainRecord> {
  code: string;
  title: string;
  /** Of the arithmetic. */
  version?: number;
  record: () => RecordClass<T>;
  /** The period, by its name in the rules. */
  period: string;
  /** Further values that decide whether there is anything to say, by what they are to the rule. */
  values?: Record<string, string>;
  /** What it runs from and to. */
  from: string;
  to: string;
  /** Column of the day whose edition of the rule counts. */
  column: string;
  dayOf(record: T): Day;
  /** The days of each record, or why the rule has nothing to say of it. */
  daysOf(record: T, context: Context, values: Partial<ValuesOf<string>>): Promise<ShortDays | NotApplicable>;
  bodyOf(record: T): string;
  /** What is said where the period never began; only of rules whose `daysOf` gives none to run from. */
  neverBegan?: string;
  watches?: readonly Watch[];
}

/** Where nothing set the period running it was no day long: who leaves a step out is no better off than who is late. */
export interface ShortDays {
  from: Day | null;
  to: Day;
}

/** Declares such a rule. A day still to come is refused by the action; this one speaks of what has been done. */
export function shortPeriod<T extends DomainRecord>(short: ShortPeriod<T>): FlagRule {
  return flagRule<T, ShortDays, 'threshold'>({
    code: short.code,
    title: short.title,
    version: short.version ?? 1,
    record: short.record,
    values: { ...short.values, threshold: short.period },
    inputs: { from: short.from, to: short.to },
    dayOf: ({ record }) => short.dayOf(record),
    gather: (targets, context) =>
      Promise.all(targets.map(({ record, values }) => short.daysOf(record, context, values))),
    judge({ from, to }, { threshold }) {
      const rule = threshold.value as DeadlineRule;
      if (!from)
        return { result: '0', unit: 'DAY', exceeds: rule.n > 0, calculation: `0 DAY; ≥ ${rule.n} ${rule.unit}` };
      const earliest = computeDue(rule, from).on!;
      const days = daysBetween(from, to);
      return {
        result: String(days),
        unit: 'DAY',
        exceeds: to < earliest,
        calculation: `${from} → ${to} = ${days} DAY; ≥ ${rule.n} ${rule.unit}, ${earliest}`,
      };
    },
    statement: ({ from, to }, { result }) =>
      !from && short.neverBegan
        ? short.neverBegan
        : `${short.title.split(' · ')[0]}：${from} 至 ${to}，${result} 日 · from ${from} to ${to}, ${result} days`,
    bodyOf: short.bodyOf,
    watches: short.watches,
    between: byDay(short.record, short.column),
  });
}
