import { Code, RecordType, ruleCodes, SectorFlag, sectorFlags } from '@integrity-graph/kit';
import { rules } from '../rules/rules.js';
import { CHANGE_AFTER_DUE, CHANGE_UNCOMPENSATED } from './change.js';
import {
  CONDITION_BARRED,
  FULFILMENT_CONTESTED,
  PRIVILEGE_WITHOUT_AUTHORITY,
  UNLAWFUL_PERFORMED,
} from './commitment.js';
import { COMMITMENT_LATE, COMPENSATION_LATE } from './overdue.js';
import { AGREEMENT_UNREVIEWED, EXCEPTION_OUTLIVED, POLICY_UNREVIEWED } from './review.js';

export const RULES = [
  POLICY_UNREVIEWED,
  AGREEMENT_UNREVIEWED,
  EXCEPTION_OUTLIVED,
  PRIVILEGE_WITHOUT_AUTHORITY,
  CONDITION_BARRED,
  UNLAWFUL_PERFORMED,
  COMMITMENT_LATE,
  FULFILMENT_CONTESTED,
  CHANGE_UNCOMPENSATED,
  CHANGE_AFTER_DUE,
  COMPENSATION_LATE,
];

/** The rules that look for leads in attracting investment. */
export const InvestmentRule = ruleCodes(RULES, 'InvestmentRule', '招商引资规则 · rules of investment attraction');

@RecordType({ table: 'flag', zh: '招商引资线索', en: 'Lead in investment attraction', bodies: ['body_id'] })
export class InvestmentFlag extends SectorFlag {
  @Code(InvestmentRule, '规则 · rule', { filter: true })
  rule!: string;
}

export const flags = sectorFlags({
  sector: 'investment',
  type: InvestmentFlag,
  codes: InvestmentRule,
  rules: RULES,
  values: rules,
});
