import { loadRules, type Rules } from '@integrity-graph/kit';

const override = process.env.STATISTICS_RULES;

/** The dated rules of statistics. `STATISTICS_RULES` may name a file whose values replace those of the rules it lists. */
export const rules: Rules = loadRules(
  // Beside the sources, whether this runs from src/ or from dist/.
  new URL('../../src/rules/rules.yaml', import.meta.url),
  ...(override ? [override] : []),
);
