import { addDays, computeDue } from '@integrity-graph/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PaymentEvents, type PaymentTerms, paymentPeriod } from './payment.js';
import { rules } from './rules.js';

const SMALL: PaymentTerms = { dateSigned: '2026-03-02', supplierSizeClass: 'SMALL', paymentFrom: 'DELIVERY' };
const LARGE: PaymentTerms = { ...SMALL, supplierSizeClass: 'LARGE' };
const AFTER_ACCEPTANCE = { paymentFrom: 'ACCEPTANCE', acceptanceDueOn: '2026-04-10' } as const;
const DELIVERED: PaymentEvents = { deliveredOn: '2026-03-30', acceptances: [] };
const passed = (acceptedOn: string) => ({ acceptedOn, isMet: true });
const failed = (acceptedOn: string) => ({ acceptedOn, isMet: false });

const lastDay = (terms: PaymentTerms, events: PaymentEvents) => {
  const period = paymentPeriod(terms, events, rules);
  return period && computeDue(period.rule, period.from).on;
};

describe('REQ-35 the last day for payment', () => {
  it.each<[string, PaymentTerms, PaymentEvents, string | undefined]>([
    ['nothing is delivered yet', SMALL, { acceptances: [] }, undefined],
    ['nothing agreed: 30 days from delivery', SMALL, DELIVERED, '2026-04-29'],
    ['a medium firm is protected too', { ...SMALL, supplierSizeClass: 'MEDIUM' }, DELIVERED, '2026-04-29'],
    ['a shorter term was agreed', { ...SMALL, paymentTermDays: 10 }, DELIVERED, '2026-04-09'],
    ['payment on delivery was agreed', { ...SMALL, paymentTermDays: 0 }, DELIVERED, '2026-03-30'],
    ['60 days were agreed', { ...SMALL, paymentTermDays: 60 }, DELIVERED, '2026-05-29'],
    ['90 days were agreed: 60 count', { ...SMALL, paymentTermDays: 90 }, DELIVERED, '2026-05-29'],
    ['it ends in the Spring Festival', SMALL, { deliveredOn: '2026-01-20', acceptances: [] }, '2026-02-24'],
    ['it ends on a weekend', SMALL, { deliveredOn: '2026-03-26', acceptances: [] }, '2026-04-27'],
    ['it ends on a Sunday made a working day', SMALL, { deliveredOn: '2026-08-21', acceptances: [] }, '2026-09-20'],
    ['a large firm, nothing agreed: no day is invented', LARGE, DELIVERED, undefined],
    ['a large firm, 90 days agreed', { ...LARGE, paymentTermDays: 90 }, DELIVERED, '2026-06-29'],
    ['signed before the first edition', { ...SMALL, dateSigned: '2020-08-31' }, DELIVERED, undefined],
  ])('%s', (_, terms, events, expected) => {
    expect(lastDay(terms, events)).toBe(expected);
  });

  it.each<[string, PaymentTerms, PaymentEvents, string | undefined]>([
    ['passed in time', SMALL, { ...DELIVERED, acceptances: [passed('2026-04-02')] }, '2026-05-06'],
    ['not held yet: from the agreed last day at the latest', SMALL, DELIVERED, '2026-05-11'],
    ['held late: from the agreed last day', SMALL, { ...DELIVERED, acceptances: [passed('2026-05-20')] }, '2026-05-11'],
    [
      'failed in time: the supplier mends first',
      SMALL,
      { ...DELIVERED, acceptances: [failed('2026-04-08')] },
      undefined,
    ],
    [
      'failed in time, passed later',
      SMALL,
      { ...DELIVERED, acceptances: [failed('2026-04-08'), passed('2026-04-20')] },
      '2026-05-20',
    ],
    [
      'failed late: from the agreed last day',
      SMALL,
      { ...DELIVERED, acceptances: [failed('2026-05-20')] },
      '2026-05-11',
    ],
    [
      'delivered after it: from acceptance',
      SMALL,
      { deliveredOn: '2026-04-13', acceptances: [passed('2026-04-20')] },
      '2026-05-20',
    ],
    ['delivered after it, not accepted', SMALL, { deliveredOn: '2026-04-13', acceptances: [] }, undefined],
    ['a large firm waits for acceptance', { ...LARGE, paymentTermDays: 30 }, DELIVERED, undefined],
    [
      'a large firm, accepted late',
      { ...LARGE, paymentTermDays: 30 },
      { ...DELIVERED, acceptances: [passed('2026-05-20')] },
      '2026-06-22',
    ],
  ])('payment after acceptance: %s', (_, terms, events, expected) => {
    expect(lastDay({ ...terms, ...AFTER_ACCEPTANCE }, events)).toBe(expected);
  });

  it.each([
    ['2025-05-31', '8', '国令第728号'],
    ['2025-06-01', '9', '国令第802号'],
  ])('a contract signed on %s falls under article %s of %s', (dateSigned, article, version) => {
    const period = paymentPeriod({ ...SMALL, dateSigned }, { deliveredOn: '2025-08-01', acceptances: [] }, rules);
    expect(period?.rule).toMatchObject({
      n: 30,
      unit: 'DAY',
      version,
      basis: { title: '保障中小企业款项支付条例', article },
    });
  });

  it('is not moved by the invoice: that norm is in nobody’s force here', () => {
    expect(lastDay(LARGE, { ...DELIVERED, invoicedOn: '2026-04-01' })).toBeUndefined();
  });

  it('gains a buyer nothing when the inspection is delayed', () => {
    const delay = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(delay, fc.boolean(), (days, isMet) => {
        const acceptance = { acceptedOn: addDays('2026-04-10', days), isMet };
        const inTime = lastDay(
          { ...SMALL, ...AFTER_ACCEPTANCE },
          { ...DELIVERED, acceptances: [passed('2026-04-10')] },
        );
        const late = lastDay({ ...SMALL, ...AFTER_ACCEPTANCE }, { ...DELIVERED, acceptances: [acceptance] });
        if (days > 0 || isMet) expect(late).toBe(inTime);
      }),
    );
  });

  it('never comes later for a small firm than 60 days and the rest days after them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 0, max: 300 }), (paymentTermDays, after) => {
        const deliveredOn = addDays('2026-01-01', after);
        const due = lastDay({ ...SMALL, paymentTermDays }, { deliveredOn, acceptances: [] });
        expect(due && due <= addDays(deliveredOn, 60 + 9)).toBe(true);
      }),
    );
  });
});
