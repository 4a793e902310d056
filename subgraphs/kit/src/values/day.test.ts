import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  type Day,
  dayOf,
  dayOfWeek,
  daysBetween,
  endOfDay,
  isDay,
  parseDay,
  parseInstant,
  startOfDay,
  today,
} from './day.js';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1930-01-01', days));

describe('a day', () => {
  it.each(['2024-02-29', '1900-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each(['2026-3-2', '2026/03/02', '20260302', '2026-03-02T00:00:00Z', '', 'today'])(
    '"%s" is to be written otherwise',
    (text) => {
      expect(() => parseDay(text)).toThrow(`Not a day: "${text}"; write it as YYYY-MM-DD, for example 2026-03-02.`);
    },
  );

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '1899-12-31', '0000-01-01'])(
    '%s does not exist',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => parseDay(text)).toThrow('that day does not exist between 1900 and 9999');
    },
  );
});

describe('reckoning with days', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2025-12-31', '2026-03-01')).toBe(60);
    expect(dayOfWeek('2026-10-10')).toBe(6);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-05-31', -6, '2025-11-30'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('refuses broken numbers and days out of range', () => {
    expect(() => addDays('2026-01-01', 1.5)).toThrow('Not a whole number: 1.5.');
    expect(() => addDays('9999-12-31', 1)).toThrow('outside the years 1900 to 9999');
    expect(() => addMonths('1900-01-01', -1)).toThrow('outside the years 1900 to 9999');
    expect(() => daysBetween('2026-01-01', '2026-02-30')).toThrow('Not a day: "2026-02-30"');
  });

  it('adds what it counts, and sorts as it counts', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9000, max: 9000 }), (day, days) => {
        const other = addDays(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(compareDays(day, other)).toBe(Math.sign(-days) + 0);
      }),
    );
  });

  it('adds months to the same day of the month, or to its last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, months) => {
        const later = addMonths(day, months);
        const sameDay = later.slice(8) === day.slice(8);
        const lastDay = addDays(later, 1).endsWith('-01');
        expect(sameDay || (lastDay && later.slice(8) < day.slice(8))).toBe(true);
        const monthOf = (text: Day) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(later) - monthOf(day)).toBe(months);
      }),
    );
  });
});

describe('days and instants in China', () => {
  it('turns the day at midnight in Shanghai, not in London', () => {
    expect(dayOf('2026-03-01T15:59:59.999Z')).toBe('2026-03-01');
    expect(dayOf('2026-03-01T16:00:00Z')).toBe('2026-03-02');
    expect(dayOf(new Date('2026-03-02T00:00:00+08:00'))).toBe('2026-03-02');
    expect(startOfDay('2026-03-02').toISOString()).toBe('2026-03-01T16:00:00.000Z');
    expect(endOfDay('2026-03-02').toISOString()).toBe('2026-03-02T15:59:59.999Z');
    expect(today(() => new Date('2025-12-31T20:00:00Z'))).toBe('2026-01-01');
  });

  it('knows the summer time of 1986 to 1991, and of 1940, when a day began at one', () => {
    expect(startOfDay('1988-07-01').toISOString()).toBe('1988-06-30T15:00:00.000Z');
    expect(startOfDay('1940-06-01').toISOString()).toBe('1940-05-31T16:00:00.000Z');
  });

  it('begins every day when the one before has ended', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const start = startOfDay(day);
        expect(dayOf(start)).toBe(day);
        expect(dayOf(new Date(start.getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });

  it.each(['2026-03-02', '2026-03-02T10:00:00', '2026-02-30T10:00:00Z', '2026-03-02T25:00:00Z', 'now'])(
    'refuses "%s", which is no instant or means another one on another machine',
    (text) => {
      expect(() => parseInstant(text)).toThrow(`Not an instant: "${text}"; write ISO 8601 with an offset`);
    },
  );

  it('refuses an invalid date', () => {
    expect(() => dayOf(new Date(Number.NaN))).toThrow('Not an instant');
  });
});
