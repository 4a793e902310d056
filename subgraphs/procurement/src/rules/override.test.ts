import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeDue } from '@integrity-graph/kit';
import { expect, it } from 'vitest';
import { paymentPeriod } from './payment.js';
import { rulesOf } from './rules.js';

const file = join(mkdtempSync(join(tmpdir(), 'rules-')), 'override.yaml');
writeFileSync(
  file,
  `
sme_payment:
  values:
    - { from: 2025-06-01, version: 国令第802号, value: { n: 30, unit: DAY }, verified: true }
    - { from: 2026-07-01, version: 示例修正, value: { n: 15, unit: DAY }, verified: true }
payment_after_invoice:
  values:
    - { from: 2026-01-01, version: 财办库〔2023〕243号, value: { n: 10, unit: WORKING_DAY }, verified: true }
`,
);
const rules = rulesOf({ PROCUREMENT_RULES: file });

const due = (dateSigned: string, supplierSizeClass: 'SMALL' | 'LARGE', invoicedOn?: string) => {
  const events = { deliveredOn: '2026-08-03', acceptances: [], invoicedOn };
  const period = paymentPeriod({ dateSigned, supplierSizeClass, paymentFrom: 'DELIVERY' }, events, rules);
  return period && computeDue(period.rule, period.from).on;
};

it('a changed value with a later first day moves only contracts signed since', () => {
  expect(due('2026-06-30', 'SMALL')).toBe('2026-09-02');
  expect(due('2026-07-01', 'SMALL')).toBe('2026-08-18');
});

it('a norm put in force applies where nothing else sets a day, once there is an invoice', () => {
  expect(due('2026-03-02', 'LARGE')).toBeUndefined();
  expect(due('2026-03-02', 'LARGE', '2026-08-05')).toBe('2026-08-19');
  // The invoice came before the delivery.
  expect(due('2026-03-02', 'LARGE', '2026-07-01')).toBe('2026-08-17');
  expect(due('2025-12-31', 'LARGE', '2026-08-05')).toBeUndefined();
});
