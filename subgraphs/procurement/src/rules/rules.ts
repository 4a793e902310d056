import { loadRules, type Rules } from '@integrity-graph/kit';

const override = process.env.PROCUREMENT_RULES;

/**
 * The dated rules of procurement. `PROCUREMENT_RULES` may name a file whose values replace those of the rules it lists:
 * contracts signed before a new value's first day keep the old one.
 */
export const rules: Rules = loadRules(
  // Beside the sources, whether this runs from src/ or from dist/.
  new URL('../../src/rules/rules.yaml', import.meta.url),
  ...(override ? [override] : []),
);
