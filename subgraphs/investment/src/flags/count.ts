import { countOf, type Judgement, type RuleInForce } from '@integrity-graph/kit';

/** Something is there that should not be: held against how many are tolerated. */
export function counted(isThere: boolean, threshold: RuleInForce): Judgement {
  const count = isThere ? 1 : 0;
  return {
    result: String(count),
    unit: '',
    exceeds: count > countOf(threshold),
    calculation: `${count} > ${countOf(threshold)}`,
  };
}
