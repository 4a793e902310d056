import { describe, expect, it } from 'vitest';
import { guaranteeLimit } from './guarantee.js';
import { rules } from './rules.js';

const sums = { budget: { amount: '1300000.33', currency: 'CNY' }, value: { amount: '1280000', currency: 'CNY' } };

describe('REQ-35 the highest guarantee', () => {
  it.each([
    ['BID', '2026-03-02', '26000.01'],
    ['PERFORMANCE', '2026-03-02', '128000'],
    ['PERFORMANCE', '2015-03-01', '128000'],
    ['PERFORMANCE', '2015-02-28', undefined],
  ] as const)('%s, signed on %s: %s', (kind, on, amount) => {
    expect(guaranteeLimit(kind, sums, on, rules)?.amount).toBe(amount);
  });
});
