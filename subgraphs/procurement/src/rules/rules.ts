import { loadRules, type Rules } from '@integrity-graph/kit';

/**
 * The dated rules of procurement. `PROCUREMENT_RULES` may name a file whose values replace those of the rules it lists:
 * contracts signed before a new value's first day keep the old one.
 */
export const rulesOf = ({ PROCUREMENT_RULES: override }: NodeJS.ProcessEnv): Rules =>
  loadRules(
    // Beside the sources, whether this runs from src/ or from dist/.
    new URL('../../src/rules/rules.yaml', import.meta.url),
    ...(override ? [override] : []),
  );

/** As this process is told. */
export const rules = rulesOf(process.env);
