import { Code, RecordType, ruleCodes, SectorFlag, sectorFlags } from '@integrity-graph/kit';
import { rules } from '../rules/rules.js';
import { DISPOSED_EARLY, LIFTED_EARLY, ORDERED_OFTEN } from './conduct.js';
import { FIRST_DIGITS, FIRST_TWO_DIGITS, LAST_DIGITS } from './digits.js';
import { GROWTH_AGAINST_YARDSTICK } from './growth.js';
import { ITEMS_UNEQUAL, PARTS_AGAINST_WHOLE, RATIO_CONSTANT } from './parts.js';
import { CORRECTED_BY_OTHERS, REPORT_LATE, REPORTS_IDENTICAL, REPORTS_IN_BATCH } from './report.js';
import { REVISION_OUTLIER, REVISION_UNEXPLAINED } from './revision.js';

export const RULES = [
  REPORT_LATE,
  CORRECTED_BY_OTHERS,
  REPORTS_IDENTICAL,
  REPORTS_IN_BATCH,
  PARTS_AGAINST_WHOLE,
  RATIO_CONSTANT,
  ITEMS_UNEQUAL,
  REVISION_OUTLIER,
  REVISION_UNEXPLAINED,
  LAST_DIGITS,
  FIRST_DIGITS,
  FIRST_TWO_DIGITS,
  GROWTH_AGAINST_YARDSTICK,
  ORDERED_OFTEN,
  LIFTED_EARLY,
  DISPOSED_EARLY,
];

/** The rules that look for leads in statistics. */
export const StatisticsRule = ruleCodes(RULES, 'StatisticsRule', '政府统计规则 · rules of government statistics');

@RecordType({ table: 'flag', zh: '政府统计线索', en: 'Lead in government statistics', bodies: ['body_id'] })
export class StatisticsFlag extends SectorFlag {
  @Code(StatisticsRule, '规则 · rule', { filter: true })
  rule!: string;
}

export const flags = sectorFlags({
  sector: 'statistics',
  type: StatisticsFlag,
  codes: StatisticsRule,
  rules: RULES,
  values: rules,
});
