import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from './calendar.js';
import { computeDue, type DeadlineRule, overdueDays, type Suspension } from './deadline.js';

const days = (n: number): DeadlineRule => ({ n, unit: 'DAY' });
const workingDays = (n: number): DeadlineRule => ({ n, unit: 'WORKING_DAY' });
const months = (n: number): DeadlineRule => ({ n, unit: 'MONTH' });
const hours = (n: number): DeadlineRule => ({ n, unit: 'HOUR' });
const before = (rule: DeadlineRule): DeadlineRule => ({ ...rule, direction: 'BEFORE' });
const open = (rule: DeadlineRule): DeadlineRule => ({ ...rule, bound: 'OPEN' });

describe('periods after an event', () => {
  it.each<[string, DeadlineRule, string, string]>([
    ['contract published in 2 working days', workingDays(2), '2026-03-02', '2026-03-04'],
    ['… over a weekend', workingDays(2), '2026-03-05', '2026-03-09'],
    ['… signed on the last day before National Day 2025', workingDays(2), '2025-09-30', '2025-10-10'],
    ['… signed before a make-up Sunday', workingDays(2), '2025-09-26', '2025-09-29'],
    ['… signed before Spring Festival 2026, with a make-up Saturday', workingDays(2), '2026-02-13', '2026-02-24'],
    ['… signed on the make-up Saturday', workingDays(2), '2026-02-14', '2026-02-25'],
    ['contract filed in 7 working days, over National Day 2026', workingDays(7), '2026-09-28', '2026-10-13'],
    ['contract signed in 30 days', days(30), '2026-03-02', '2026-04-01'],
    ['… last day in National Day 2025, moved to the first working day', days(30), '2025-09-03', '2025-10-09'],
    ['… last day a make-up Sunday, which does not move', days(30), '2026-08-21', '2026-09-20'],
    ['… last day in Spring Festival 2026', days(30), '2026-01-16', '2026-02-24'],
    ['… last day an ordinary Saturday', days(30), '2026-06-11', '2026-07-13'],
    ['the same, where a law says that nothing moves', { ...days(30), rollOver: false }, '2025-09-03', '2025-10-03'],
    ['a month from the 31st', months(1), '2026-01-31', '2026-02-28'],
    ['a month that ends on a Sunday', months(1), '2026-02-01', '2026-03-02'],
    ['a year after the reply', months(12), '2024-02-29', '2025-02-28'],
    ['the agreed day itself', { ...days(0), rollOver: false }, '2026-10-01', '2026-10-01'],
    ['less than 5 days', open(days(5)), '2026-03-02', '2026-03-06'],
    ['less than 5 working days', open(workingDays(5)), '2026-03-02', '2026-03-06'],
  ])('%s', (_case, rule, from, expected) => {
    expect(computeDue(rule, from)).toMatchObject({ on: expected, provisional: false, suspended: false });
  });

  it('begin on the civil day in China of an instant', () => {
    expect(computeDue(days(1), '2026-03-02T17:00:00Z').on).toBe('2026-03-04');
  });
});

describe('periods before an event', () => {
  it.each<[string, DeadlineRule, string, string]>([
    ['clarification 15 days before the bid deadline, though in National Day', days(15), '2026-10-20', '2026-10-05'],
    ['more than 15 days before', open(days(15)), '2026-10-20', '2026-10-04'],
    ['a month before the 31st', months(1), '2026-03-31', '2026-02-28'],
    ['3 working days before, over National Day', workingDays(3), '2026-10-09', '2026-09-29'],
    ['3 working days before, over a make-up Saturday', workingDays(3), '2026-10-13', '2026-10-09'],
  ])('%s', (_case, rule, event, expected) => {
    expect(computeDue(before(rule), event)).toMatchObject({ on: expected, provisional: false });
  });

  it('know no suspension: they have no running clock', () => {
    const suspensions = [{ from: '2026-01-01', reason: 'complaint' }];
    expect(computeDue(before(days(15)), '2026-10-20', { suspensions })).toMatchObject({
      on: '2026-10-05',
      suspended: false,
    });
  });
});

describe('periods in hours', () => {
  it('run from the instant, on holidays too', () => {
    const due = computeDue(hours(2), '2026-10-01T23:30:00+08:00');
    expect(due).toMatchObject({ on: '2026-10-02', at: '2026-10-01T17:30:00.000Z', provisional: false });
    expect(computeDue(before(hours(48)), '2026-10-03T10:00:00+08:00').at).toBe('2026-10-01T02:00:00.000Z');
  });

  it('end a moment sooner when the bound is open', () => {
    expect(computeDue(open(hours(1)), '2026-03-02T00:00:00Z').at).toBe('2026-03-02T00:59:59.999Z');
  });

  it('need an instant to begin', () => {
    expect(() => computeDue(hours(1), '2026-03-02')).toThrow('A period in hours needs the instant of the event');
  });
});

describe('beyond the published calendar', () => {
  it('a due day is provisional when a day there was decisive', () => {
    expect(computeDue(workingDays(2), '2026-12-25')).toMatchObject({ on: '2026-12-29', provisional: true });
    expect(computeDue(workingDays(2), '2026-12-23')).toMatchObject({ on: '2026-12-25', provisional: false });
    expect(computeDue(days(10), '2026-12-25')).toMatchObject({ on: '2027-01-04', provisional: true });
    expect(computeDue(months(12), '2027-03-01')).toMatchObject({ on: '2028-03-01', provisional: true });
  });

  it('it is definite when no working day mattered', () => {
    expect(computeDue({ ...days(10), rollOver: false }, '2026-12-25').provisional).toBe(false);
    expect(computeDue(before(days(15)), '2027-10-20').provisional).toBe(false);
  });
});

describe('suspensions', () => {
  const complaint = { from: '2026-03-04', to: '2026-03-10', reason: 'complaint being handled' };

  it('stop the clock, and what is left runs on afterwards', () => {
    expect(computeDue(days(10), '2026-03-02', { suspensions: [complaint] }).on).toBe('2026-03-19');
    expect(computeDue(workingDays(3), '2026-03-02', { suspensions: [complaint] }).on).toBe('2026-03-12');
    const due = computeDue(hours(36), '2026-03-03T12:00:00+08:00', { suspensions: [complaint] });
    expect(due.at).toBe('2026-03-11T16:00:00.000Z');
  });

  it('leave no due day while they have no end', () => {
    const suspensions = [{ from: '2026-03-04', reason: 'complaint being handled' }];
    const due = computeDue(days(10), '2026-03-02', {
      suspensions,
      extensions: [{ until: '2026-04-01', approvedBy: 'x' }],
    });
    expect(due).toMatchObject({ suspended: true, provisional: false });
    expect(due).not.toHaveProperty('on');
    expect(overdueDays(due, '2030-01-01')).toBe(0);
    expect(computeDue(hours(72), '2026-03-02T08:00:00+08:00', { suspensions }).suspended).toBe(true);
  });

  it('do nothing when they begin after the end', () => {
    const suspensions = [{ from: '2026-03-13', reason: 'too late' }];
    expect(computeDue(days(10), '2026-03-02', { suspensions })).toMatchObject({ on: '2026-03-12', suspended: false });
    expect(computeDue(hours(2), '2026-03-02T08:00:00+08:00', { suspensions }).suspended).toBe(false);
  });

  it('also stop a last day that rolls over into them', () => {
    const suspensions = [{ from: '2026-03-15', to: '2026-03-17', reason: 'from the Sunday on' }];
    expect(computeDue(days(12), '2026-03-02', { suspensions }).on).toBe('2026-03-18');
  });

  it('cannot end before they begin', () => {
    const suspensions = [{ from: '2026-03-10', to: '2026-03-04', reason: 'reversed' }];
    expect(() => computeDue(days(10), '2026-03-02', { suspensions })).toThrow(
      'cannot end on 2026-03-04, before it begins',
    );
  });
});

describe('extensions', () => {
  const until = (day: string) => ({ until: day, approvedBy: '县人民政府' });

  it('move the end to the latest approved day, as approved', () => {
    const extensions = [until('2026-04-05'), until('2026-03-20')];
    expect(computeDue(days(10), '2026-03-02', { extensions })).toMatchObject({ on: '2026-04-05', extensions });
  });

  it('never shorten a period', () => {
    expect(computeDue(days(10), '2026-03-02', { extensions: [until('2026-03-05')] }).on).toBe('2026-03-12');
  });

  it('give hours until the end of the day', () => {
    const due = computeDue(hours(2), '2026-03-02T08:00:00+08:00', { extensions: [until('2026-03-02')] });
    expect(due.at).toBe('2026-03-02T15:59:59.999Z');
  });
});

describe('overdue', () => {
  const due = computeDue(workingDays(2), '2026-03-02');

  it('is counted to the performance, or to the day asked about', () => {
    expect(overdueDays(due, '2026-03-04')).toBe(0);
    expect(overdueDays(due, '2026-03-11')).toBe(7);
    expect(overdueDays(due, '2026-03-11', '2026-03-06')).toBe(2);
    expect(overdueDays(due, '2026-03-11', '2026-03-03')).toBe(0);
  });
});

describe('a rule', () => {
  it('is shown with the due day', () => {
    const basis = { title: '政府采购法实施条例', article: '50' };
    const due = computeDue({ ...workingDays(2), basis, version: '国令第658号' }, '2026-03-02');
    expect(due.rule).toEqual({ n: 2, unit: 'WORKING_DAY', basis, version: '国令第658号' });
  });

  it('has a whole number of units', () => {
    expect(() => computeDue(days(-1), '2026-03-02')).toThrow('0 or more, not -1');
    expect(() => computeDue(days(1.5), '2026-03-02')).toThrow('not 1.5');
    expect(() => computeDue(open(days(0)), '2026-03-02')).toThrow('Nothing happens in less than 0 units.');
  });
});

/*
 * The same, done differently: the notices of 2025 and 2026 typed in by hand, every day of both years in one list, and
 * due days looked up in filtered lists.
 */
describe('against an independent calendar', () => {
  const REST = `
    2025-01-01 2025-01-28/8 2025-04-04/3 2025-05-01/5 2025-05-31/3 2025-10-01/8
    2026-01-01/3 2026-02-15/9 2026-04-04/3 2026-05-01/5 2026-06-19/3 2026-09-25/3 2026-10-01/7`;
  const MADE_UP = `
    2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
    2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10`;

  const dayNumber = (day: string) => Date.parse(day) / 86_400_000;
  const rest = new Set(
    REST.trim()
      .split(/\s+/)
      .flatMap((entry) => {
        const [first = '', length = '1'] = entry.split('/');
        return Array.from({ length: Number(length) }, (_, index) => dayNumber(first) + index);
      }),
  );
  const madeUp = new Set(MADE_UP.trim().split(/\s+/).map(dayNumber));
  const firstDay = dayNumber('2025-01-01');
  const published = Array.from({ length: 726 }, (_, index) => {
    const number = firstDay + index;
    // 1 January 1970, day 0, was a Thursday.
    const weekend = (number + 4) % 7 === 0 || (number + 4) % 7 === 6;
    const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
    return { number, text, working: madeUp.has(number) || (!weekend && !rest.has(number)) };
  });

  const aDay = fc.integer({ min: 60, max: 400 }).map((index) => published[index]!);
  const someSuspensions = fc.array(fc.tuple(aDay, fc.integer({ min: 0, max: 20 })), { maxLength: 3 }).map((list) =>
    list.map(
      ([first, length]): Suspension => ({
        from: first.text,
        to: published[first.number - firstDay + length]!.text,
        reason: 'x',
      }),
    ),
  );
  const running = (suspensions: Suspension[]) =>
    published.filter(({ text }) => !suspensions.some(({ from, to }) => from <= text && text <= to!));

  it('every day of 2025 and 2026 is the same', () => {
    for (const { text, working } of published) {
      expect({ text, ...isWorkingDay(text) }).toEqual({ text, working, certain: true });
    }
  });

  it('working days end on the same day, forward and back', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 40 }), someSuspensions, (event, n, suspensions) => {
        const after = running(suspensions).filter(({ number, working }) => number > event.number && working);
        expect(computeDue(workingDays(n), event.text, { suspensions }).on).toBe(after[n - 1]!.text);
        const earlier = published.filter(({ number, working }) => number < event.number && working);
        if (n <= earlier.length) expect(computeDue(before(workingDays(n)), event.text).on).toBe(earlier.at(-n)!.text);
      }),
    );
  });

  it('days end on the same day, moved to a working one', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 90 }), someSuspensions, (event, n, suspensions) => {
        const list = running(suspensions);
        const last = list.filter(({ number }) => number > event.number)[n - 1]!;
        const moved = list.find(({ number, working }) => number >= last.number && working)!;
        expect(computeDue({ ...days(n), rollOver: false }, event.text, { suspensions }).on).toBe(last.text);
        expect(computeDue(days(n), event.text, { suspensions }).on).toBe(moved.text);
      }),
    );
  });

  it('months end on the same day', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 8 }), (event, n) => {
        const [year, month, day] = event.text.split('-').map(Number) as [number, number, number];
        const inMonth = published.filter(({ text }) => {
          const [y, m] = text.split('-').map(Number) as [number, number];
          return y * 12 + m === year * 12 + month + n;
        });
        const last = inMonth[Math.min(day, inMonth.length) - 1]!;
        const moved = published.find(({ number, working }) => number >= last.number && working)!;
        expect(computeDue(months(n), event.text).on).toBe(moved.text);
      }),
    );
  });

  it('hours end at the same hour', () => {
    const HOUR = 3_600_000;
    fc.assert(
      fc.property(
        aDay,
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 1, max: 100 }),
        someSuspensions,
        (event, hour, n, suspensions) => {
          const runs = new Set(running(suspensions).map(({ number }) => number));
          const start = (event.number * 24 + hour - 8) * HOUR;
          let time = start;
          for (let left = n; left > 0; time += HOUR) {
            if (runs.has(Math.floor((time / HOUR + 8) / 24))) left -= 1;
          }
          expect(computeDue(hours(n), new Date(start), { suspensions }).at).toBe(new Date(time).toISOString());
        },
      ),
    );
  });
});
