import { Code, RecordType, ruleCodes, SectorFlag, sectorFlags } from '@integrity-graph/kit';
import { rules } from '../rules/rules.js';
import { ABOVE_LIMIT, NOT_ROLLED_FORWARD, PARTS_DIFFER } from './balance.js';
import { COVERAGE_LOW, DISCLOSED_LATE } from './bond.js';
import { BAND_RISEN, EVENT_UNREPORTED, PLAN_MISSING, UNLAWFUL_GUARANTEE } from './government.js';
import { DEFAULT_UNRECORDED, FUNDED_UNPAID, UNFUNDED } from './instalment.js';
import { PROCEEDS_DIVERTED, PROCEEDS_IDLE } from './proceeds.js';
import { BALANCE_PUBLISHED_LATE, LIMIT_PUBLISHED_LATE } from './publication.js';

/** None looks at hidden debt: a lead is told to the body it is about. */
export const RULES = [
  ABOVE_LIMIT,
  NOT_ROLLED_FORWARD,
  PARTS_DIFFER,
  LIMIT_PUBLISHED_LATE,
  BALANCE_PUBLISHED_LATE,
  DISCLOSED_LATE,
  COVERAGE_LOW,
  PROCEEDS_IDLE,
  PROCEEDS_DIVERTED,
  UNFUNDED,
  DEFAULT_UNRECORDED,
  FUNDED_UNPAID,
  UNLAWFUL_GUARANTEE,
  EVENT_UNREPORTED,
  BAND_RISEN,
  PLAN_MISSING,
];

/** The rules that look for leads in local government debt. */
export const DebtRule = ruleCodes(RULES, 'DebtRule', '地方政府债务规则 · rules of local government debt');

@RecordType({ table: 'flag', zh: '地方政府债务线索', en: 'Lead in local government debt', bodies: ['body_id'] })
export class DebtFlag extends SectorFlag {
  @Code(DebtRule, '规则 · rule', { filter: true })
  rule!: string;
}

export const flags = sectorFlags({ sector: 'debt', type: DebtFlag, codes: DebtRule, rules: RULES, values: rules });
