import { Code, RecordType, ruleCodes, SectorFlag, sectorFlags } from '@integrity-graph/kit';
import { rules } from '../rules/rules.js';
import { MISSING_AT_PEAK, NEIGHBOUR_GAP, SPIKE } from './neighbours.js';
import {
  DAYS_UNDER_LIMIT,
  FLAT_LINE,
  FLAT_LINE_WARNING,
  GAS_FLAT_LINE,
  LAST_DIGITS,
  PM_INVERSION,
} from './own-series.js';
import { CLOSED_IN_HASTE, RECTIFIED_FALSELY, RECTIFIED_LATE } from './problem.js';
import { CHANGE_WITHOUT_APPROVAL } from './station.js';
import { TARGET_MET_ON_FALSIFIED_DAYS, TARGET_PUBLISHED_LATE } from './target.js';

export const RULES = [
  TARGET_PUBLISHED_LATE,
  TARGET_MET_ON_FALSIFIED_DAYS,
  RECTIFIED_LATE,
  CLOSED_IN_HASTE,
  RECTIFIED_FALSELY,
  CHANGE_WITHOUT_APPROVAL,
  FLAT_LINE_WARNING,
  FLAT_LINE,
  GAS_FLAT_LINE,
  LAST_DIGITS,
  PM_INVERSION,
  SPIKE,
  NEIGHBOUR_GAP,
  MISSING_AT_PEAK,
  DAYS_UNDER_LIMIT,
];

/** The rules that look for leads in environmental protection. */
export const EnvironmentRule = ruleCodes(RULES, 'EnvironmentRule', '环境保护规则 · rules of environmental protection');

@RecordType({ table: 'flag', zh: '环境保护线索', en: 'Lead in environmental protection', bodies: ['body_id'] })
export class EnvironmentFlag extends SectorFlag {
  @Code(EnvironmentRule, '规则 · rule', { filter: true })
  rule!: string;
}

export const flags = sectorFlags({
  sector: 'environment',
  type: EnvironmentFlag,
  codes: EnvironmentRule,
  rules: RULES,
  values: rules,
});
