import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeDue } from './deadline.js';
import { loadRules } from './rules.js';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
function file(name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const RULES = file(
  'rules.yaml',
  `
contract_publication:
  title: 公告政府采购合同 · publish the contract
  kind: deadline
  basis: { title: 政府采购法实施条例, article: '50', uri: https://example.org/658 }
  values:
    - { from: 2015-03-01, version: 国令第658号, value: { n: 2, unit: WORKING_DAY }, verified: true }
sme_payment:
  title: 向中小企业付款 · pay a small or medium firm
  kind: deadline
  basis: { title: 保障中小企业款项支付条例, article: '9' }
  values:
    - from: 2020-09-01
      version: 国令第728号
      value: { n: 30, unit: DAY }
      basis: { article: '8' }
      verified: true
    - from: 2025-06-01
      version: 国令第802号
      value: { n: 30, unit: DAY, bound: CLOSED, rollOver: false }
      verified: true
open_tender_works:
  title: 公开招标限额 · open tender threshold, works
  kind: amount
  basis: { title: 必须招标的工程项目规定 }
  values:
    - { from: 2018-06-01, until: 2026-06-30, version: 发改委令第16号, value: { amount: 4000000.00, currency: CNY }, verified: true }
late_interest:
  title: 逾期利息日利率 · late interest per day
  kind: value
  basis: { title: 保障中小企业款项支付条例, article: '17' }
  values:
    - { from: 2020-09-01, version: 国令第728号, value: 0.00050000000000, verified: false }
`,
);
const rules = loadRules(RULES);

describe('rules', () => {
  it('say what was in force on a day, and where it stands', () => {
    expect(rules.at('sme_payment', '2025-05-31')).toEqual({
      title: '向中小企业付款 · pay a small or medium firm',
      kind: 'deadline',
      value: { n: 30, unit: 'DAY' },
      version: '国令第728号',
      from: '2020-09-01',
      until: '2025-05-31',
      basis: { title: '保障中小企业款项支付条例', article: '8', version: '国令第728号' },
      verified: true,
    });
    expect(rules.at('sme_payment', '2025-06-01')).toMatchObject({ version: '国令第802号', basis: { article: '9' } });
    expect(rules.at('sme_payment', '2025-06-01')).not.toHaveProperty('until');
  });

  it('say nothing for a day before the first value or after the last', () => {
    expect(rules.at('contract_publication', '2015-02-28')).toBeUndefined();
    expect(rules.deadline('contract_publication', '2015-02-28')).toBeUndefined();
    expect(rules.at('open_tender_works', '2026-06-30')).toBeDefined();
    expect(rules.amount('open_tender_works', '2026-07-01')).toBeUndefined();
  });

  it('give periods that are ready to be counted', () => {
    const due = computeDue(rules.deadline('contract_publication', '2026-03-02')!, '2026-03-02');
    expect(due).toMatchObject({ on: '2026-03-04', rule: { version: '国令第658号', basis: { article: '50' } } });
  });

  it('give numbers exactly as they are written', () => {
    expect(rules.amount('open_tender_works', '2026-01-01')).toEqual({ amount: '4000000', currency: 'CNY' });
    expect(rules.number('late_interest', '2026-01-01')).toBe('0.0005');
    expect(rules.at('late_interest', '2026-01-01')?.verified).toBe(false);
  });

  it('refuse a name they do not have, a rule of another kind, and a day that is none', () => {
    expect(rules.names).toEqual(['contract_publication', 'sme_payment', 'open_tender_works', 'late_interest']);
    expect(() => rules.at('contract_publishing', '2026-01-01')).toThrow(
      'No rule "contract_publishing" in rules.yaml; it has contract_publication, sme_payment',
    );
    expect(() => rules.amount('sme_payment', '2026-01-01')).toThrow('"sme_payment" is of kind deadline, not amount');
    expect(() => rules.at('sme_payment', '2026-02-30')).toThrow('Not a day');
  });
});

describe('a later file', () => {
  it('moves only what begins after its date', () => {
    const override = file(
      'from-2026-05.yaml',
      `
contract_publication:
  values:
    - { from: 2015-03-01, version: 国令第658号, value: { n: 2, unit: WORKING_DAY }, verified: true }
    - { from: 2026-05-01, version: trial, value: { n: 5, unit: WORKING_DAY }, verified: false }
`,
    );
    const changed = loadRules(RULES, override);
    const due = (signed: string) => computeDue(changed.deadline('contract_publication', signed)!, signed).on;
    expect(due('2026-04-20')).toBe('2026-04-22');
    expect(due('2026-05-11')).toBe('2026-05-18');
    expect(changed.at('contract_publication', '2026-05-11')?.title).toBe('公告政府采购合同 · publish the contract');
    expect(changed.at('sme_payment', '2026-05-11')).toEqual(rules.at('sme_payment', '2026-05-11'));
  });

  it('cannot name another rule or change another field', () => {
    const override = file(
      'wrong.yaml',
      'contract_publishing: { values: [] }\nsme_payment: { title: Pay, values: [] }\n',
    );
    expect(() => loadRules(RULES, override)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /wrong\.yaml: contract_publishing: expected the name of a rule in rules\.yaml\n.*wrong\.yaml: sme_payment\.values: expected at least one dated value\n.*wrong\.yaml: sme_payment: .*"title"/s,
        ),
      }),
    );
  });
});

describe('a faulty file', () => {
  function faultsOf(content: string): string[] {
    try {
      loadRules(file('faulty.yaml', content));
      return [];
    } catch (error) {
      return (error as Error).message.split('\n').slice(1);
    }
  }

  it('is refused with every fault: file, rule, field and what was expected', () => {
    const faults = faultsOf(`
publication:
  title: ''
  kind: deadline
  basis: { article: '50' }
  values:
    - { from: 2015-02-30, version: x, value: { n: two, unit: DAYS }, verified: yes }
    - { from: 2016-01-01, version: x, value: { n: 2.5, unit: DAY, rolls: true } }
threshold:
  title: t
  kind: amount
  basis: { title: t }
  values:
    - { from: 2016-01-01, version: x, value: { amount: 1e6, currency: RMB }, verified: true }
rate: { title: t, kind: percentage, basis: { title: t }, values: [] }
`);
    expect(faults).toEqual([
      'faulty.yaml: publication.title: expected text',
      'faulty.yaml: publication.basis.title: expected text',
      'faulty.yaml: publication.values[0].from: expected a day that exists, YYYY-MM-DD',
      'faulty.yaml: publication.values[0].value.n: expected a whole number',
      'faulty.yaml: publication.values[0].value.unit: expected DAY, WORKING_DAY, HOUR or MONTH',
      'faulty.yaml: publication.values[0].verified: expected true or false',
      'faulty.yaml: publication.values[1].value.n: expected a whole number',
      'faulty.yaml: publication.values[1].value: Unrecognized key: "rolls"',
      'faulty.yaml: publication.values[1].verified: expected true or false',
      'faulty.yaml: threshold.values[0].value: Not a currency: "RMB"; use an ISO 4217 code in capitals, for example CNY.',
      'faulty.yaml: rate.kind: expected deadline, amount or value',
    ]);
  });

  it('is refused when its values overlap or stand in the wrong order', () => {
    const dated = (...spans: string[]) => `
rate:
  title: t
  kind: value
  basis: { title: t }
  values: [${spans.map((span) => `{ ${span}, version: x, value: 1, verified: true }`).join(', ')}]`;
    expect(faultsOf(dated('from: 2020-01-01', 'from: 2019-01-01'))).toEqual([
      'faulty.yaml: rate.values[1].from: expected a day after 2020-01-01, oldest first',
    ]);
    expect(faultsOf(dated('from: 2020-01-01', 'from: 2020-01-01'))).toHaveLength(1);
    expect(faultsOf(dated('from: 2020-01-01, until: 2021-01-01', 'from: 2021-01-01'))).toEqual([
      'faulty.yaml: rate.values[0].until: expected a day before 2021-01-01, when the next begins',
    ]);
    expect(faultsOf(dated('from: 2020-01-01, until: 2019-01-01'))).toEqual([
      'faulty.yaml: rate.values[0].until: expected a day not before 2020-01-01',
    ]);
  });

  it('is refused when it is no YAML, repeats a rule, or holds no rules', () => {
    expect(faultsOf('a: [')[0]).toMatch(/^faulty\.yaml: Flow sequence/);
    expect(faultsOf('a: {}\na: {}')[0]).toContain('Map keys must be unique');
    expect(faultsOf('- a\n- b')).toEqual(['faulty.yaml: expected rules by their names']);
  });
});
