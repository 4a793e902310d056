import { readFileSync } from 'node:fs';
import chineseDays from 'chinese-days';
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
  const listedYears = new Set(notices.map(({ year }) => String(year)));
  const packageYears = new Set<string>();
  /** Days of the published years, as far as they were given here or asked for. */
  const published = new Map<Day, boolean>();

  for (const { year, rest, work } of notices) {
    if (!rest && !work) packageYears.add(knownToPackage(year));
    for (const day of rest ?? []) published.set(day, false);
    for (const day of work ?? []) published.set(day, true);
  }

  function works(day: Day, year: string): boolean {
    const known = published.get(day);
    if (known !== undefined) return known;
    if (!packageYears.has(year)) return isWeekday(day);
    const working = chineseDays.isWorkday(day);
    published.set(day, working);
    return working;
  }

  return (day) => {
    const year = parseDay(day).slice(0, 4);
    const settledBy = day.slice(5) < decemberOpenFrom ? year : String(Number(year) + 1);
    return { working: works(day, year), certain: listedYears.has(year) && listedYears.has(settledBy) };
  };
}

/** A year without a National Day holiday is one that the package does not know. */
function knownToPackage(year: number): string {
  const nationalDay = `${year}-10-01`;
  if (chineseDays.getHolidaysInRange(nationalDay, nationalDay, false).length) return String(year);
  throw new Error(`calendar: chinese-days does not know ${year}; give the days of its notice as "rest" and "work".`);
}

function isWeekday(day: Day): boolean {
  return dayOfWeek(day) % 6 !== 0;
}
