import { readFileSync } from 'node:fs';
// Its data only: its functions take the weekday from the machine's time zone.
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { parse } from 'yaml';
import { z } from 'zod';
import { type Day, dayOfWeek, isDay, parseDay } from '../values/day.js';

/** Whether offices work on a day, and whether that is known. */
export interface WorkingDay {
  working: boolean;
  /** False where the State Council's notice for the year is not known yet: then only weekends count as rest. */
  certain: boolean;
}

/** A calendar of working days (工作日). */
export type WorkingCalendar = (day: Day) => WorkingDay;

const DAYS = z.array(z.string().refine(isDay, 'expected days, YYYY-MM-DD'));

/** One year's notice. `rest` and `work` are needed only while the package does not know the year. */
const NOTICE = z.strictObject({
  year: z.int(),
  sources: z.array(z.url()).min(1),
  rest: DAYS.optional(),
  work: DAYS.optional(),
});

const CALENDAR_FILE = z.strictObject({
  /** `MM-DD`: from this day on, a December depends on the next year's notice. */
  december_open_from: z.string().regex(/^12-\d{2}$/),
  notices: z.array(NOTICE),
});

/** Working days of the People's Republic of China: without rest days (法定休假日), with make-up days (调休上班). */
export const isWorkingDay: WorkingCalendar = loadCalendar(
  // Beside the sources, whether this runs from src/ or from dist/.
  new URL('../../src/law/calendar.yaml', import.meta.url),
);

/**
 * Reads a calendar of published years.
 * @throws Error when the file is malformed, or the days of a listed year are neither in it nor in the package
 */
export function loadCalendar(file: string | URL): WorkingCalendar {
  const content = CALENDAR_FILE.safeParse(parse(readFileSync(file, 'utf8')));
  if (!content.success) throw new Error(`calendar: ${z.prettifyError(content.error)}`);
  const { december_open_from: decemberOpenFrom, notices } = content.data;
  const years = new Set(notices.map(({ year }) => String(year)));
  /** The days that differ from plain weeks, or have a name, with whether they are working days. */
  const published = new Map(notices.flatMap(daysOf));

  return (day) => {
    const year = parseDay(day).slice(0, 4);
    const settledBy = day.slice(5) < decemberOpenFrom ? year : String(Number(year) + 1);
    return { working: published.get(day) ?? isWeekday(day), certain: years.has(year) && years.has(settledBy) };
  };
}

function daysOf({ year, rest, work }: z.output<typeof NOTICE>): [Day, boolean][] {
  const given = rest || work;
  const inYear = (days: object) => Object.keys(days).filter((day) => day.startsWith(`${year}-`));
  const resting = given ? (rest ?? []) : inYear(chineseDays.holidays);
  const working = given ? (work ?? []) : inYear(chineseDays.workdays);
  if (!given && !resting.length) {
    throw new Error(`calendar: chinese-days does not know ${year}; give the days of its notice as "rest" and "work".`);
  }
  return [...resting.map((day): [Day, boolean] => [day, false]), ...working.map((day): [Day, boolean] => [day, true])];
}

function isWeekday(day: Day): boolean {
  return dayOfWeek(day) % 6 !== 0;
}
