import { Code, RecordType, ruleCodes, SectorFlag, sectorFlags } from '@integrity-graph/kit';
import { rules } from '../rules/rules.js';
import { CASUALTIES_FELL } from './count.js';
import { DANGER_OVERDUE, EXPOSED_LATE, MEASURE_OVERDUE, NOT_EVALUATED, REPLY_LATE, REPORT_LATE } from './duty.js';
import { NOT_RECHECKED } from './finding.js';
import { GRADE_NOT_AS_COMPUTED, GRADE_NOT_RAISED } from './grade.js';
import { PROPOSAL_UNDECIDED } from './item.js';
import { HOP_LATE, UNIT_LATE, UNIT_SILENT } from './report.js';

export const RULES = [
  UNIT_LATE,
  UNIT_SILENT,
  HOP_LATE,
  GRADE_NOT_AS_COMPUTED,
  GRADE_NOT_RAISED,
  CASUALTIES_FELL,
  REPORT_LATE,
  REPLY_LATE,
  NOT_EVALUATED,
  PROPOSAL_UNDECIDED,
  MEASURE_OVERDUE,
  DANGER_OVERDUE,
  EXPOSED_LATE,
  NOT_RECHECKED,
];

/** The rules that look for leads in work safety. */
export const SafetyRule = ruleCodes(RULES, 'SafetyRule', '安全生产规则 · rules of work safety');

@RecordType({ table: 'flag', zh: '安全生产线索', en: 'Lead in work safety', bodies: ['body_id'] })
export class SafetyFlag extends SectorFlag {
  @Code(SafetyRule, '规则 · rule', { filter: true })
  rule!: string;
}

export const flags = sectorFlags({
  sector: 'safety',
  type: SafetyFlag,
  codes: SafetyRule,
  rules: RULES,
  values: rules,
});
