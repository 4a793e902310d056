import {
  addDays,
  addMonths,
  compareDays,
  type Day,
  dayOf,
  daysBetween,
  endOfDay,
  type Instant,
  isDay,
  parseDay,
  parseInstant,
  startOfDay,
} from '../values/day.js';
import { isWorkingDay, type WorkingCalendar } from './calendar.js';
import type { LegalReference } from './legal.js';

/*
 * How a period is counted: 民法典 (Civil Code) 200-204 and 1259.
 * 200: by the Gregorian calendar, in years, months, days and hours.
 * 201: in days, working days and months, the day of the event does not count; in hours, the period runs from the instant.
 * 202: in months, the last day is the same day of the last month, or the month's last day when it lacks it.
 * 203: a last day that is a rest day (法定休假日: weekends and holidays) moves to the day after; it ends at 24:00.
 * 204: unless a law or the parties say otherwise: `rollOver: false`.
 * 1259: 以内 includes the number, a `CLOSED` bound; 不满, 超过 and 以外 exclude it, an `OPEN` one.
 * Working days (工作日) are days on which offices work; the State Council's yearly notice says which.
 */

const MILLISECONDS_AN_HOUR = 60 * 60 * 1000;

/** 日, 工作日, 小时, 月. A year is 12 months. */
export type DeadlineUnit = 'DAY' | 'WORKING_DAY' | 'HOUR' | 'MONTH';

/** What the law says about a period. */
export interface DeadlineRule {
  /** Whole number of units. 0 is the given day itself. */
  n: number;
  unit: DeadlineUnit;
  /** `WITHIN_AFTER` (default): at the latest n units after the event. `BEFORE`: at the latest n units before it. */
  direction?: 'WITHIN_AFTER' | 'BEFORE';
  /** Whether the n-th day is in time: `CLOSED` (default, 以内) or `OPEN` (不满, 超过). */
  bound?: 'CLOSED' | 'OPEN';
  /**
   * Whether a last day that is a rest day moves on (民法典 203). Default true. Only for `DAY` and `MONTH` counted
   * forward: working days never end on a rest day, and a backward count protects those who need the time before.
   */
  rollOver?: boolean;
  basis?: LegalReference;
  /** Edition of the law that was in force. */
  version?: string;
}

/** 中止 · days on which the clock stands still, both included; without `to` it has not started again. */
export interface Suspension {
  from: Day;
  to?: Day;
  reason: string;
}

/** 延期 · a later last day, approved by those who may. */
export interface Extension {
  until: Day;
  approvedBy: string;
  basis?: LegalReference;
}

/** What happened to one period after it began. */
export interface Circumstances {
  suspensions?: Suspension[];
  extensions?: Extension[];
}

/** When something must be done. */
export interface Due {
  /** Last day; absent while the clock stands still. */
  on?: Day;
  /** Last instant, ISO 8601 in UTC: only for periods in hours. */
  at?: string;
  /** A day beyond the published calendar was decisive: compute again when the next year's notice is out. */
  provisional: boolean;
  /** The clock stands still with no end in sight: there is no due day yet. */
  suspended: boolean;
  rule: Pick<DeadlineRule, 'n' | 'unit' | 'basis' | 'version'>;
  extensions: Extension[];
}

/** Where a period ends, before any extension; nothing while its clock stands still. */
type End = { on: Day; at?: Date } | undefined;

/**
 * The day, or for hours the instant, by which something must be done.
 *
 * - A suspension stops the clock: its days do not count, and what is left runs on afterwards. A period in months then
 *   has as many days as its calendar months have. A backward count has no clock: its event moves instead.
 * - Of several extensions the latest counts; none shortens a period. An approved day stands as approved, without
 *   rolling over. It leaves `provisional` as it was: the notice to come may still carry the period past it.
 *
 * @param from the day of the event, or its instant; hours need the instant
 * @throws RangeError when the rule, the event or a circumstance makes no sense
 */
export function computeDue(
  rule: DeadlineRule,
  from: Day | Instant,
  { suspensions = [], extensions = [] }: Circumstances = {},
  calendar: WorkingCalendar = isWorkingDay,
): Due {
  checkRule(rule);
  let provisional = false;
  const isWorking = (day: Day) => {
    const { working, certain } = calendar(day);
    if (!certain) provisional = true;
    return working;
  };
  const end = lengthen(endOf(rule, from, clockOf(suspensions), isWorking), extensions);

  const { n, unit, basis, version } = rule;
  return {
    ...(end && { on: end.on }),
    ...(end?.at && { at: end.at.toISOString() }),
    provisional: end !== undefined && provisional,
    suspended: !end,
    rule: { n, unit, ...(basis && { basis }), ...(version && { version }) },
    extensions,
  };
}

/** Days from the due day to the performance, or to `on` while there is none; 0 when in time or late on the same day. */
export function overdueDays(due: Pick<Due, 'on'>, on: Day | Instant, performedOn?: Day | Instant): number {
  if (!due.on) return 0;
  const end = isPerformed(on, performedOn) ? performedOn : on;
  return Math.max(0, daysBetween(due.on, toDay(end)));
}

function endOf(rule: DeadlineRule, from: Day | Instant, clock: Clock, isWorking: (day: Day) => boolean): End {
  const before = rule.direction === 'BEFORE';
  if (rule.unit === 'HOUR') return before ? hoursBefore(rule, from) : hoursAfter(rule, from, clock);
  const on = before ? dayBefore(rule, toDay(from), isWorking) : dayAfter(rule, toDay(from), clock, isWorking);
  return on === undefined ? undefined : { on };
}

// --- Days, working days and months -----------------------------------------------------------------------------------

function dayAfter(rule: DeadlineRule, event: Day, clock: Clock, isWorking: (day: Day) => boolean): Day | undefined {
  const less = rule.bound === 'OPEN' ? 1 : 0;
  if (rule.unit === 'WORKING_DAY') return countOn(event, rule.n - less, clock, isWorking);
  const days = rule.unit === 'MONTH' ? daysBetween(event, addMonths(event, rule.n)) : rule.n;
  const last = clock.standstills.length ? countOn(event, days - less, clock, () => true) : addDays(event, days - less);
  if (!last || rule.rollOver === false) return last;
  return isWorking(last) ? last : countOn(last, 1, clock, isWorking);
}

function dayBefore(rule: DeadlineRule, event: Day, isWorking: (day: Day) => boolean): Day {
  const more = rule.bound === 'OPEN' ? 1 : 0;
  if (rule.unit === 'DAY') return addDays(event, -rule.n - more);
  if (rule.unit === 'MONTH') return addDays(addMonths(event, -rule.n), -more);
  let day = event;
  for (let left = rule.n + more; left > 0; ) {
    day = addDays(day, -1);
    if (isWorking(day)) left -= 1;
  }
  return day;
}

/** The n-th counting day after a day on which the clock runs. */
function countOn(event: Day, n: number, clock: Clock, counts: (day: Day) => boolean): Day | undefined {
  let day = event;
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    if (clock.stopsForGood && day >= clock.stopsForGood) return undefined;
    if (!clock.standsStill(day) && counts(day)) left -= 1;
  }
  return day;
}

// --- Hours -----------------------------------------------------------------------------------------------------------

function hoursAfter(rule: DeadlineRule, event: Day | Instant, clock: Clock): End {
  let now = toInstant(event).getTime();
  let left = rule.n * MILLISECONDS_AN_HOUR;
  for (const { from, to } of clock.standstills) {
    const goesOn = to ? startOfDay(addDays(to, 1)).getTime() : Number.POSITIVE_INFINITY;
    const running = Math.max(0, startOfDay(from).getTime() - now);
    if (left <= running) break;
    if (!to) return undefined;
    left -= running;
    now = Math.max(now + running, goesOn);
  }
  return lastInstant(rule, now + left);
}

function hoursBefore(rule: DeadlineRule, event: Day | Instant): End {
  return lastInstant(rule, toInstant(event).getTime() - rule.n * MILLISECONDS_AN_HOUR);
}

/** With an open bound the instant itself is too late, in either direction. */
function lastInstant(rule: DeadlineRule, time: number): End {
  const at = new Date(rule.bound === 'OPEN' ? time - 1 : time);
  return { on: dayOf(at), at };
}

// --- Circumstances ---------------------------------------------------------------------------------------------------

interface Clock {
  /** In order of their first days. */
  standstills: Suspension[];
  standsStill(day: Day): boolean;
  /** First day of a standstill without an end. */
  stopsForGood?: Day;
}

function clockOf(suspensions: Suspension[]): Clock {
  for (const { from, to } of suspensions) {
    if (to !== undefined && parseDay(to) < parseDay(from)) {
      throw new RangeError(`A suspension cannot end on ${to}, before it begins on ${from}.`);
    }
  }
  const standstills = suspensions.toSorted((a, b) => compareDays(a.from, b.from));
  return {
    standstills,
    standsStill: (day) => standstills.some(({ from, to }) => from <= day && (!to || day <= to)),
    stopsForGood: standstills.find(({ to }) => !to)?.from,
  };
}

function lengthen(end: End, extensions: Extension[]): End {
  const until = extensions
    .map((extension) => parseDay(extension.until))
    .sort()
    .at(-1);
  if (!end || !until || until < end.on) return end;
  return end.at ? { on: until, at: endOfDay(until) } : { on: until };
}

// --- Days and instants -----------------------------------------------------------------------------------------------

function isPerformed(on: Day | Instant, performedOn?: Day | Instant): performedOn is Day | Instant {
  if (performedOn === undefined) return false;
  const byDay = isDayAlone(on) || isDayAlone(performedOn);
  return byDay ? toDay(performedOn) <= toDay(on) : parseInstant(performedOn) <= parseInstant(on);
}

function isDayAlone(moment: Day | Instant): moment is Day {
  return typeof moment === 'string' && isDay(moment);
}

function toDay(moment: Day | Instant): Day {
  return isDayAlone(moment) ? moment : dayOf(moment);
}

function toInstant(moment: Day | Instant): Date {
  if (isDayAlone(moment)) {
    throw new RangeError(`A period in hours needs the instant of the event, not the day ${moment}.`);
  }
  return parseInstant(moment);
}

function checkRule({ n, direction, bound }: DeadlineRule): void {
  if (!Number.isSafeInteger(n) || n < 0) {
    throw new RangeError(`A period has a whole number of units, 0 or more, not ${n}.`);
  }
  if (n === 0 && bound === 'OPEN' && direction !== 'BEFORE') {
    throw new RangeError('Nothing happens in less than 0 units.');
  }
}
