import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOfWeek } from '../values/day.js';
import { isWorkingDay, loadCalendar } from './calendar.js';
import { computeDue } from './deadline.js';

function calendarFile(notices: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'calendar-')), 'calendar.yaml');
  writeFileSync(file, `december_open_from: 12-28\nnotices:\n${notices}`);
  return file;
}

describe('the working calendar', () => {
  it.each([
    ['2026-03-02', true, 'a Monday'],
    ['2026-03-07', false, 'a Saturday'],
    ['2026-02-20', false, 'a Friday of Spring Festival'],
    ['2026-02-28', true, 'a Saturday made up for it'],
    ['2026-09-20', true, 'a Sunday made up for National Day'],
    ['2020-01-31', false, 'Spring Festival prolonged by a second notice'],
    ['2019-05-02', false, 'Labour Day prolonged by a second notice'],
    ['2015-09-03', false, 'a holiday of that year only'],
    ['2018-12-31', false, 'New Year, by the notice for 2019'],
    ['2007-12-29', true, 'a Saturday made up for New Year, by the notice for 2008'],
  ])('on %s: working %s, %s', (day, working) => {
    expect(isWorkingDay(day)).toEqual({ working, certain: true });
  });

  it.each([
    ['2005-12-30', true],
    ['2026-12-28', true],
    ['2027-10-01', true],
    ['2027-10-02', false],
  ])('knows only weekends on %s, beyond the published notices', (day, working) => {
    expect(isWorkingDay(day)).toEqual({ working, certain: false });
  });

  it('is certain from 2006 up to the last days of 2026, which the notice for 2027 may still move', () => {
    expect(isWorkingDay('2006-01-01').certain).toBe(true);
    expect(isWorkingDay('2025-12-31').certain).toBe(true);
    expect(isWorkingDay('2026-12-27').certain).toBe(true);
  });

  it('never has more than 9 working days in a row (2008) or 10 days of rest (2020)', () => {
    const runs = (working: boolean) => {
      let longest = 0;
      let run = 0;
      for (let day: Day = '2006-01-01'; day < '2026-12-28'; day = addDays(day, 1)) {
        run = isWorkingDay(day).working === working ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
      return longest;
    };
    expect(runs(true)).toBe(9);
    expect(runs(false)).toBe(10);
  });

  it('takes a new notice from the file, and what was provisional becomes definite', () => {
    const invented = calendarFile(`
  - { year: 2026, sources: [https://example.org/2026] }
  - year: 2027
    sources: [https://example.org/2027]
    rest: [2026-12-31, 2027-01-01, 2027-01-04]
    work: [2027-01-09]
`);
    const rule = { n: 3, unit: 'WORKING_DAY' } as const;
    expect(computeDue(rule, '2026-12-30')).toMatchObject({ on: '2027-01-04', provisional: true });
    expect(computeDue(rule, '2026-12-30', {}, loadCalendar(invented))).toMatchObject({
      on: '2027-01-07',
      provisional: false,
    });
  });

  it('refuses a year whose days nobody gave, and a field that it does not know', () => {
    const unknown = calendarFile('  - { year: 2040, sources: [https://example.org] }');
    expect(() => loadCalendar(unknown)).toThrow('chinese-days does not know 2040; give the days of its notice');
    const mistyped = calendarFile('  - { year: 2027, sources: [https://example.org], rests: [2027-01-01] }');
    expect(() => loadCalendar(mistyped)).toThrow('rests');
  });

  it('is the same on a machine in another time zone', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
        process.env.TZ = zone;
        expect(isWorkingDay('2026-03-07').working).toBe(false);
        expect(isWorkingDay('2026-03-09').working).toBe(true);
        expect(computeDue({ n: 2, unit: 'WORKING_DAY' }, '2025-09-26').on).toBe('2025-09-29');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('calls every plain weekday of an ordinary week a working day', () => {
    const week = Array.from({ length: 7 }, (_, index) => addDays('2026-03-01', index));
    expect(week.filter((day) => isWorkingDay(day).working).map(dayOfWeek)).toEqual([1, 2, 3, 4, 5]);
  });
});
