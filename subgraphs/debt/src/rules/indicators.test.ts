import { compareDecimals } from '@integrity-graph/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from './bands.js';
import { assess, type EventFacts } from './emergency.js';
import { bandValues, changed, type Figures, headroomOf, indicatorsOf } from './indicators.js';
import { rules } from './rules.js';

const { bounds } = bandValues(rules, '2025-12-31');
const figures: Figures = {
  debt: { GENERAL: '600', SPECIAL: '500' },
  debtBefore: '1000',
  limits: { GENERAL: '650', SPECIAL: '480' },
  resources: '1000',
  spending: { GENERAL: '800', SPECIAL: '400' },
  interest: { GENERAL: '24', SPECIAL: '20' },
  service: '80',
  overdue: '11',
  contingent: '100',
};
const said = (of: Figures) =>
  Object.fromEntries(indicatorsOf(of, bounds).map(({ code, value, band }) => [code, [value, band]]));

describe('REQ-41 the indicators of a year', () => {
  it('are shares, written out, with a band for the debt rates', () => {
    expect(said(figures)).toEqual({
      DEBT_RATE: ['1.1', 'GREEN'],
      BROAD_DEBT_RATE: ['1.2', 'YELLOW'],
      GROWTH_RATE: ['0.1', undefined],
      DEBT_SERVICE_RATE: ['0.08', undefined],
      OVERDUE_RATE: ['0.01', undefined],
      GENERAL_INTEREST_SHARE: ['0.03', undefined],
      SPECIAL_INTEREST_SHARE: ['0.05', undefined],
    });
    expect(indicatorsOf(figures, bounds)[1]!.calculation).toBe('(1100 + 100) / 1000 = 1.2');
    expect([headroomOf(figures, 'GENERAL'), headroomOf(figures, 'SPECIAL')]).toEqual(['50', '-20']);
  });

  it('say nothing where a figure is missing', () => {
    const { resources: _, ...rest } = figures;
    expect(said(rest)).toMatchObject({ DEBT_RATE: [undefined, undefined], GROWTH_RATE: ['0.1', undefined] });
  });

  it.each([
    ['1.1999', 'GREEN'],
    ['1.2', 'YELLOW'],
    ['1.9999', 'YELLOW'],
    ['2', 'ORANGE'],
    ['3', 'RED'],
  ])('a rate of %s is %s: the lower bound belongs to the band', (rate, band) => {
    expect(bandOf(rate, bounds!)).toBe(band);
  });

  it('rest on values that are marked as not verified', () => {
    expect(bandValues(rules, '2025-12-31').shown.map(({ verified }) => verified)).toEqual([false, false, false]);
  });
});

const bond = {
  kind: 'SPECIAL',
  amount: '100',
  couponRate: '0.03',
  frequency: 'HALF_YEARLY',
  dayCount: 'PER_PERIOD',
  principal: 'AT_MATURITY',
  interestFrom: '2026-09-01',
  maturesOn: '2031-09-01',
} as const;

describe('REQ-41 what might happen', () => {
  it('a bond raises debt and interest, a guarantee the broad rate, a fall in revenue both', () => {
    expect(said(changed(figures, { bond }))).toMatchObject({
      DEBT_RATE: ['1.2', 'YELLOW'],
      DEBT_SERVICE_RATE: ['0.083', undefined],
      SPECIAL_INTEREST_SHARE: ['0.0575', undefined],
    });
    const repaid = { ...bond, interestFrom: '2025-09-01', maturesOn: '2026-09-01' };
    expect(said(changed(figures, { bond: repaid }))).toMatchObject({ DEBT_SERVICE_RATE: ['0.183', undefined] });
    expect(headroomOf(changed(figures, { bond }), 'SPECIAL')).toBe('-120');
    expect(said(changed(figures, { guarantee: '800' }))).toMatchObject({
      DEBT_RATE: ['1.1', 'GREEN'],
      BROAD_DEBT_RATE: ['2', 'ORANGE'],
    });
    expect(said(changed(figures, { revenueFall: '0.1' }))).toMatchObject({
      DEBT_RATE: ['1.2222', 'YELLOW'],
      DEBT_SERVICE_RATE: ['0.0889', undefined],
      // Spending is what it was.
      GENERAL_INTEREST_SHARE: ['0.03', undefined],
    });
  });

  it('changes nothing that is not asked for, and makes nothing known', () => {
    expect(changed(figures, {})).toEqual(figures);
    const { contingent: _, ...rest } = figures;
    expect(changed(rest, { guarantee: '800' })).toEqual(rest);
    const { service: _service, ...unscheduled } = figures;
    expect(changed(unscheduled, { bond }).service).toBeUndefined();
  });

  it('is the graver the more is borrowed and the deeper revenue falls', () => {
    const rate = (amount: number, fall: number) =>
      indicatorsOf(
        changed(figures, {
          bond: { ...bond, amount: String(amount) },
          revenueFall: `0.${String(fall).padStart(2, '0')}`,
        }),
        bounds,
      )[0]!.value!;
    const amount = fc.integer({ min: 1, max: 10 ** 9 });
    const fall = fc.integer({ min: 0, max: 98 });
    fc.assert(
      fc.property(amount, amount, fall, (a, b, f) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(compareDecimals(rate(less, f), rate(more, f))).toBeLessThanOrEqual(0);
        expect(compareDecimals(rate(less, f), rate(less, f + 1))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('REQ-41 the level of an event', () => {
  const event = (facts: Partial<EventFacts>) =>
    assess({ isOfProvince: false, isDefault: true, ...facts }, '2026-06-15', rules)!;

  it.each<[string, Partial<EventFacts>]>([
    ['IV', {}],
    ['IV', { unitsAffected: 1 }],
    ['IV', { defaulted: '0.99', wasDue: '100' }],
    ['III', { unitsAffected: 2 }],
    ['III', { unitsAffected: 2, unitsTotal: 21 }],
    ['III', { defaulted: '1', wasDue: '100' }],
    ['II', { unitsAffected: 2, unitsTotal: 20 }],
    ['II', { defaulted: '5', wasDue: '100' }],
    ['II', { failedAuctions: 3, isDefault: false }],
    ['I', { unitsAffected: 3, unitsTotal: 20 }],
    ['I', { defaulted: '10', wasDue: '100' }],
    ['I', { isOfProvince: true }],
    ['IV', { isOfProvince: true, isDefault: false, failedAuctions: 2 }],
  ])('is %s for %o', (level, facts) => {
    expect(event(facts).level).toBe(level);
  });

  it('says what speaks for it, and that nobody has compared the values', () => {
    expect(event({ defaulted: '6', wasDue: '100' })).toEqual({
      level: 'II',
      calculation: '金额占比 · share of what was due：0.06 ≥ 0.05',
      verified: false,
    });
    expect(assess({ isOfProvince: false, isDefault: true }, '2016-10-26', rules)).toBeUndefined();
  });
});
