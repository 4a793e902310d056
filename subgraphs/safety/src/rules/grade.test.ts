import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADES } from '../accident/grade.js';
import { breachKind } from '../breach/kind.js';
import { boundsOn, type Casualties, casualtiesThatGrade, gradesOf, rankOf, windowEnd, worstOf } from './grade.js';

const bounds = boundsOn('2026-03-02')!;

const casualties: fc.Arbitrary<Casualties> = fc.record({
  deaths: fc.integer({ min: 0, max: 60 }),
  seriousInjuries: fc.integer({ min: 0, max: 200 }),
  directLoss: fc.option(fc.integer({ min: 1, max: 200_000_000 }).map(String), { nil: null }),
});
const gradeOf = (of: Casualties) => gradesOf(of, bounds).grade;

describe('REQ-43 the grade of an accident', () => {
  it.each([
    // A lower bound belongs to the grade it begins (国令第493号 3).
    [{ deaths: 2, seriousInjuries: 9, directLoss: '9999999.99' }, 'ORDINARY'],
    [{ deaths: 3, seriousInjuries: 0 }, 'LARGER'],
    [{ deaths: 0, seriousInjuries: 10 }, 'LARGER'],
    [{ deaths: 0, seriousInjuries: 0, directLoss: '10000000' }, 'LARGER'],
    [{ deaths: 9, seriousInjuries: 49, directLoss: '49999999.99' }, 'LARGER'],
    [{ deaths: 10, seriousInjuries: 0 }, 'MAJOR'],
    [{ deaths: 0, seriousInjuries: 50 }, 'MAJOR'],
    [{ deaths: 0, seriousInjuries: 0, directLoss: '50000000' }, 'MAJOR'],
    [{ deaths: 29, seriousInjuries: 99, directLoss: '99999999.99' }, 'MAJOR'],
    [{ deaths: 30, seriousInjuries: 0 }, 'EXTRAORDINARY'],
    [{ deaths: 0, seriousInjuries: 100 }, 'EXTRAORDINARY'],
    [{ deaths: 0, seriousInjuries: 0, directLoss: '100000000' }, 'EXTRAORDINARY'],
  ])('%j is %s', (of, grade) => {
    expect(gradeOf(of)).toBe(grade);
  });

  it('is the worst of the three criteria', () => {
    fc.assert(
      fc.property(casualties, (of) => {
        const { byDeaths, byInjuries, byLoss, grade } = gradesOf(of, bounds);
        const each = [byDeaths, byInjuries, ...(byLoss ? [byLoss] : [])];
        expect(each).toContain(grade);
        expect(each.every((one) => rankOf(one) <= rankOf(grade))).toBe(true);
        expect(worstOf(each)).toBe(grade);
      }),
    );
  });

  it('never falls when more is counted', () => {
    fc.assert(
      fc.property(casualties, casualties, (of, more) => {
        const together = {
          deaths: of.deaths + more.deaths,
          seriousInjuries: of.seriousInjuries + more.seriousInjuries,
          directLoss:
            of.directLoss == null
              ? (more.directLoss ?? null)
              : String(Number(of.directLoss) + Number(more.directLoss ?? 0)),
        };
        expect(rankOf(gradeOf(together))).toBeGreaterThanOrEqual(rankOf(gradeOf(of)));
      }),
    );
  });

  it('knows no grade before the regulation', () => {
    expect(boundsOn('2007-05-31')).toBeUndefined();
    expect(boundsOn('2007-06-01')).toEqual(bounds);
  });
});

describe('REQ-43 the window in which casualties change the grade', () => {
  const occurredAt = new Date('2026-03-02T01:15:00Z');

  it.each([
    ['MINE', '2026-04-01'],
    ['ROAD_TRAFFIC', '2026-03-09'],
    ['FIRE', '2026-03-09'],
  ] as const)('of %s ends on %s', (category, last) => {
    expect(windowEnd(category, occurredAt)).toBe(last);
  });

  it('takes persons from the last count within it, and the last loss there is', () => {
    const end = new Date('2026-04-01T15:59:59.999Z').getTime();
    const counts = fc
      .array(fc.record({ after: fc.integer({ min: 0, max: 60 * 24 }), of: casualties }), { minLength: 1, maxLength: 8 })
      .map((list) =>
        list
          .toSorted((a, b) => a.after - b.after)
          .map(({ after, of }) => ({ ...of, countedAt: new Date(occurredAt.getTime() + after * 3_600_000) })),
      );
    fc.assert(
      fc.property(counts, (own) => {
        const found = casualtiesThatGrade(own, '2026-04-01')!;
        const within = own.filter(({ countedAt }) => countedAt.getTime() <= end);
        expect(found.deaths).toBe((within.at(-1) ?? own[0]!).deaths);
        expect(found.directLoss ?? null).toBe(
          own.map(({ directLoss }) => directLoss ?? null).findLast((loss) => loss !== null) ?? null,
        );
        // What comes after the window changes no person.
        const later = { deaths: 99, seriousInjuries: 99, countedAt: new Date(end + 90 * 86_400_000) };
        if (within.length > 0) expect(casualtiesThatGrade([...own, later], '2026-04-01')!.deaths).toBe(found.deaths);
      }),
    );
    expect(GRADES).toHaveLength(4);
  });
});

describe('REQ-43 late, omitted, false and concealed are told apart by rule', () => {
  const dueAt = new Date('2026-03-02T03:25:00Z');
  const inTime = dueAt;
  const late = new Date(dueAt.getTime() + 1);
  const honest = { isIncomplete: false, isUntrue: false, isIntentional: false };

  it.each([
    ['in time, whole and true', { ...honest, reportedAt: inTime }, undefined],
    ['a millisecond late', { ...honest, reportedAt: late }, 'LATE'],
    ['something left out by negligence', { ...honest, reportedAt: inTime, isIncomplete: true }, 'OMITTED'],
    ['never reported, by negligence', { ...honest, reportedAt: null }, 'OMITTED'],
    ['knowingly untrue, in time', { ...honest, reportedAt: inTime, isUntrue: true, isIntentional: true }, 'FALSE'],
    ['untrue, but not on purpose', { ...honest, reportedAt: inTime, isUntrue: true }, undefined],
    ['kept back on purpose, and never reported', { ...honest, reportedAt: null, isIntentional: true }, 'CONCEALED'],
    ['kept back on purpose beyond the limit', { ...honest, reportedAt: late, isIntentional: true }, 'CONCEALED'],
  ])('%s', (_, facts, kind) => {
    expect(breachKind({ ...facts, dueAt })).toBe(kind);
  });

  it('never calls it false or concealed while no purpose is proven', () => {
    const facts = fc.record({
      reportedAt: fc.option(fc.constantFrom(inTime, late), { nil: null }),
      isIncomplete: fc.boolean(),
      isUntrue: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (of) => {
        expect(['FALSE', 'CONCEALED']).not.toContain(breachKind({ ...of, dueAt, isIntentional: false }));
      }),
    );
  });
});
