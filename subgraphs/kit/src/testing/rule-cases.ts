import { describe, expect, it } from 'vitest';
import { type Explanation, explain, type FlagRule, type RuleInput, type RuleOutcome } from '../flags/rule.js';
import type { Rules } from '../law/index.js';
import type { Day } from '../values/index.js';

/** What a rule says of some facts. */
export interface RuleCase {
  /** In words: `published on the last day`. */
  what: string;
  rule: FlagRule;
  /** The day whose values count. */
  day: Day;
  inputs: object;
  outcome: RuleOutcome;
  /** What else the explanation says, such as its result. */
  told?: Partial<Explanation>;
}

/**
 * Proves the rules of a sector by cases, and that none lacks one: each rule is raised by a case, not raised by another,
 * and does not judge below its smallest sample. Of a rule about a single record that is one whose fact is not known.
 */
export function proveRules(rules: readonly FlagRule[], values: Rules, cases: readonly RuleCase[]): void {
  const said = ({ rule, day, inputs }: RuleCase) => explain(rule, day, inputs as Record<string, RuleInput>, values);

  it.each(cases)('$rule.code, $what: $outcome', (one) => {
    expect(said(one)).toMatchObject({ ...one.told, outcome: one.outcome });
  });

  describe.each(rules)('$code', ({ code, minimum, inputs }) => {
    const casesOf = (outcome: RuleOutcome) => cases.filter((one) => one.rule.code === code && one.outcome === outcome);

    it('is raised by a case, not by another, and silent below the smallest sample', () => {
      const outcomes: RuleOutcome[] = ['RAISED', 'NOT_RAISED', ...(minimum ? (['BELOW_MINIMUM'] as const) : [])];
      expect(outcomes.filter((outcome) => casesOf(outcome).length === 0)).toEqual([]);
    });

    it.each(Object.entries(inputs))('does not judge while it does not know: %s', (name, title) => {
      const [raised] = casesOf('RAISED');
      const explanation = said({ ...raised!, inputs: { ...raised!.inputs, [name]: undefined } });
      expect(explanation).toMatchObject({ outcome: 'BELOW_MINIMUM', sampleSize: 0 });
      expect(explanation.minimumSampleSize).toBeGreaterThanOrEqual(1);
      expect(explanation.reason).toContain(title.split(' · ')[0]);
      expect(explanation).not.toHaveProperty('result');
    });
  });
}
