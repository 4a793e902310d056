import {
  byDay,
  type Context,
  computeDue,
  type Day,
  type DeadlineRule,
  type DomainRecord,
  daysBetween,
  flagRule,
  type NotApplicable,
  type RecordClass,
  type Suspension,
  type Watch,
} from '@integrity-graph/kit';

/** The days of a record that a period is held against; one that is not known yet is left out. */
export interface Span {
  from?: Day;
  to?: Day;
  /** Days that do not count. */
  stops?: Suspension[];
}

interface Period<T extends DomainRecord> {
  code: string;
  title: string;
  record: () => RecordClass<T>;
  /** The period, by its name in the rules. */
  period: string;
  /** What it runs from and to. */
  from: string;
  to: string;
  /** Column of the day whose edition of the rule counts. */
  column: string;
  dayOf(record: T): Day;
  /** The days of each record, or why the rule has nothing to say of it. */
  daysOf(record: T, context: Context): Promise<Span | NotApplicable>;
  bodyOf(record: T): string;
  watches?: readonly Watch[];
}

type Inputs = { from: Day; to: Day; stops: readonly { from: Day; to: Day; reason: string }[] };

const rule = <T extends DomainRecord>(of: Period<T>, exceeds: (to: Day, last: Day) => boolean, sign: '≥' | '≤') =>
  flagRule<T, Inputs, 'threshold'>({
    code: of.code,
    title: of.title,
    version: 1,
    record: of.record,
    values: { threshold: of.period },
    inputs: { from: of.from, to: of.to, stops: '不计入的时间 · days that do not count' },
    dayOf: ({ record }) => of.dayOf(record),
    gather: (targets, context) =>
      Promise.all(
        targets.map(async ({ record }) => {
          const span = await of.daysOf(record, context);
          return 'reason' in span ? span : { stops: [], ...(span as Partial<Inputs>) };
        }),
      ),
    judge({ from, to, stops }, { threshold }) {
      const deadline = threshold.value as DeadlineRule;
      const last = computeDue(deadline, from, { suspensions: [...stops] }).on!;
      const days = daysBetween(from, to);
      return {
        result: String(days),
        unit: 'DAY',
        exceeds: exceeds(to, last),
        calculation: `${from} → ${to} = ${days} DAY; ${sign} ${deadline.n} ${deadline.unit}, ${last}`,
      };
    },
    statement: ({ from, to }, { result }) =>
      `${of.title.split(' · ')[0]}：${from} 至 ${to}，${result} 日 · from ${from} to ${to}, ${result} days`,
    bodyOf: of.bodyOf,
    watches: of.watches,
    between: byDay(of.record, of.column),
  });

/** A period that was shorter than the law asks for at least. A day still to come is refused by the action. */
export const shortPeriod = <T extends DomainRecord>(of: Period<T>) => rule(of, (to, last) => to < last, '≥');

/** Something done later than within its period. What is not done yet is an obligation, and overdue by itself. */
export const latePeriod = <T extends DomainRecord>(of: Period<T>) => rule(of, (to, last) => to > last, '≤');
