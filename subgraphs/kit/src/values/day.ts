/** A civil day in China, `YYYY-MM-DD`. Valid days sort and compare as text. */
export type Day = string;

/** An instant: a `Date`, or ISO 8601 text with `Z` or an offset (`2026-03-02T10:30:00+08:00`). */
export type Instant = Date | string;

/** Where the day turns, for every deadline in this graph. */
export const TIME_ZONE = 'Asia/Shanghai';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_TIME = Date.UTC(1900, 0, 1);
const END_TIME = Date.UTC(10000, 0, 1);
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

// Node's own time-zone data: China had summer time until 1991, so +08:00 is not always right.
const wallClock = new Intl.DateTimeFormat('en-US', {
  timeZone: TIME_ZONE,
  calendar: 'gregory',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** True when the text is a day that exists, from 1900-01-01 to 9999-12-31. */
export function isDay(text: string): text is Day {
  return utcMidnightOf(text) !== undefined;
}

/**
 * Reads a civil day.
 * @throws RangeError when the text is not `YYYY-MM-DD`, or the day does not exist.
 */
export function parseDay(text: string): Day {
  return isDay(text) ? text : refuse(text);
}

/** A day was computed that no calendar here has: the one it was computed from lies too close to the first or the last. */
export class DayOutOfRange extends RangeError {
  constructor() {
    super('The day lies outside the years 1900 to 9999.');
  }
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return format(utcMidnight(day) + wholeNumber(days) * MILLISECONDS_A_DAY);
}

/**
 * The same day of a later (or, when negative, earlier) month; the last day of that month when it has no such day:
 * 31 January plus one month is 28 or 29 February (民法典 202).
 */
export function addMonths(day: Day, months: number): Day {
  const start = new Date(utcMidnight(day));
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + wholeNumber(months);
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return format(Date.UTC(year, month, Math.min(start.getUTCDate(), lastOfMonth)));
}

/** Days from `from` to `to`: 1 from today to tomorrow, negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (utcMidnight(to) - utcMidnight(from)) / MILLISECONDS_A_DAY;
}

/** Order for `sort`: −1, 0 or 1. */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  const left = parseDay(a);
  const right = parseDay(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(day: Day): number {
  return new Date(utcMidnight(day)).getUTCDay();
}

/**
 * Reads an instant.
 * @throws RangeError when the text has no offset: its meaning would depend on the machine's time zone.
 */
export function parseInstant(instant: Instant): Date {
  const isText = typeof instant === 'string';
  const date = isText && !(INSTANT.test(instant) && isDay(instant.slice(0, 10))) ? undefined : new Date(instant);
  if (date && !Number.isNaN(date.getTime())) return date;
  throw new RangeError(
    `Not an instant: "${instant}"; write ISO 8601 with an offset, for example 2026-03-02T10:30:00+08:00.`,
  );
}

/** The civil day in China at an instant. */
export function dayOf(instant: Instant): Day {
  return format(shanghaiTime(parseInstant(instant)));
}

/** The first instant of a civil day in China. */
export function startOfDay(day: Day): Date {
  const midnight = utcMidnight(day);
  // The offsets on either side of midnight; they differ only where summer time begins or ends.
  const candidates = [midnight - MILLISECONDS_A_DAY, midnight + MILLISECONDS_A_DAY]
    .map((near) => midnight - (shanghaiTime(new Date(near)) - near))
    .sort((a, b) => a - b)
    .map((time) => new Date(time));
  return candidates.find((candidate) => dayOf(candidate) === day)!;
}

/** The last millisecond of a civil day in China: a period's last day ends at 24:00 (民法典 203). */
export function endOfDay(day: Day): Date {
  return new Date(startOfDay(addDays(day, 1)).getTime() - 1);
}

/** The civil day in China now. */
export function today(clock: () => Date = () => new Date()): Day {
  return dayOf(clock());
}

function utcMidnight(day: Day): number {
  return utcMidnightOf(day) ?? refuse(day);
}

function refuse(text: string): never {
  const mend = DAY.test(text) ? 'that day does not exist between 1900 and 9999' : 'write it as YYYY-MM-DD';
  throw new RangeError(`Not a day: "${text}"; ${mend}, for example 2026-03-02.`);
}

function utcMidnightOf(text: string): number | undefined {
  if (!DAY.test(text) || text < '1900') return undefined;
  const month = Number(text.slice(5, 7));
  const time = Date.UTC(Number(text.slice(0, 4)), month - 1, Number(text.slice(8)));
  // A day too many is the next month's: 30 February would be 2 March.
  return new Date(time).getUTCMonth() === month - 1 ? time : undefined;
}

function format(utcTime: number): Day {
  if (utcTime >= FIRST_TIME && utcTime < END_TIME) return new Date(utcTime).toISOString().slice(0, 10);
  throw new DayOutOfRange();
}

/** Since the last summer time ended, in September 1991, clocks in China have been eight hours ahead of UTC. */
const STEADY_SINCE = Date.UTC(1991, 8, 15);
const AHEAD = 8 * 3_600_000;

/** What the wall clock in China shows, to the second, written as if it were UTC. */
function shanghaiTime(date: Date): number {
  const time = date.getTime();
  // Most instants are of our time, and asking for the time zone's parts takes a hundred times as long.
  if (time >= STEADY_SINCE) return Math.floor((time + AHEAD) / 1000) * 1000;
  const shown = Object.fromEntries(wallClock.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(shown.year!, shown.month! - 1, shown.day!, shown.hour!, shown.minute!, shown.second!);
}

function wholeNumber(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`Not a whole number: ${value}.`);
}
