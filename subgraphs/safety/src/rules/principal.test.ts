import { compareDecimals, subtractDecimals } from '@integrity-graph/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADES, type SafetyGrade } from '../accident/grade.js';
import { barOf, fineOf, fineShare, scopeOn } from './principal.js';

const DAY = '2026-03-02';

describe('REQ-43 the fine on a principal (安全生产法 95)', () => {
  it.each<[SafetyGrade, string]>([
    ['ORDINARY', '0.4'],
    ['LARGER', '0.6'],
    ['MAJOR', '0.8'],
    ['EXTRAORDINARY', '1'],
  ])('for %s is %s of the income of the year before', (grade, share) => {
    expect(fineShare(grade, DAY)).toEqual({ value: share, verified: true });
    expect(fineShare(grade, '2021-09-01')).toMatchObject({ value: share });
    expect(fineShare(grade, '2021-08-31')).toBeUndefined();
  });

  it('is rounded to the cent, never above the income, and graver for a graver accident', () => {
    expect(fineOf('100000.01', '0.6')).toBe('60000.01');
    const cents = fc.integer({ min: 1, max: 10 ** 12 }).map((n) => (n / 100).toFixed(2));
    fc.assert(
      fc.property(cents, (income) => {
        const fines = GRADES.map((grade) => fineOf(income, fineShare(grade, DAY)!.value));
        for (const [at, fine] of fines.entries()) {
          if (at > 0) expect(compareDecimals(fine, fines[at - 1]!)).toBeGreaterThanOrEqual(0);
        }
        expect(compareDecimals(subtractDecimals(income, fines.at(-1)!), '0')).toBe(0);
      }),
    );
  });
});

describe('REQ-43 the bar on a principal (安全生产法 94)', () => {
  const bar = (grade: SafetyGrade, isResponsible = true, occurredOn = DAY) =>
    barOf({ grade, occurredOn, startsOn: '2026-05-06', isResponsible });

  it.each<[SafetyGrade, boolean, boolean]>([
    ['ORDINARY', true, false],
    ['LARGER', true, false],
    ['MAJOR', true, true],
    ['EXTRAORDINARY', true, true],
    ['MAJOR', false, false],
  ])(
    'after %s, responsible: %s, is for life: %s; of any firm it lasts five years',
    (grade, isResponsible, isForLife) => {
      expect(bar(grade, isResponsible)).toEqual({ endsOn: '2031-05-06', isForLife });
    },
  );

  it('did not exist before the law had it', () => {
    expect(bar('MAJOR', true, '2021-08-31')).toBeUndefined();
  });

  it.each([
    ['2026-05-05', null, null],
    ['2026-05-06', 'ANY_FIRM', 'ANY_FIRM'],
    ['2031-05-06', 'ANY_FIRM', 'ANY_FIRM'],
    ['2031-05-07', null, 'SAME_INDUSTRY'],
    ['2071-01-01', null, 'SAME_INDUSTRY'],
  ])('on %s reaches %s, and %s where it is for life', (day, after, forLife) => {
    const of = { startsOn: '2026-05-06', endsOn: '2031-05-06' };
    expect(scopeOn({ ...of, isForLife: false }, day)).toBe(after);
    expect(scopeOn({ ...of, isForLife: true }, day)).toBe(forLife);
  });
});
