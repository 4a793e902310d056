import { Code, RecordType, ruleCodes, SectorFlag, sectorFlags } from '@integrity-graph/kit';
import { ofRegistered } from '../imported.js';
import { rules } from '../rules/rules.js';
import {
  CONCESSION_PAID_OTHERWISE,
  CONCESSION_TERM_LONG,
  SIGNED_WITHOUT_APPRAISAL,
  STAGE_UNASSIGNED,
} from './agreement.js';
import { EXPENDITURE_ABOVE_CEILING, GOVERNMENT_PAYS_ABOVE_LIMIT } from './expenditure.js';
import { COST_ABOVE_ESTIMATE, INVESTMENT_ABOVE_APPROVED } from './investment.js';
import { PAYMENTS_LATE } from './payments.js';

export const RULES = [
  SIGNED_WITHOUT_APPRAISAL,
  STAGE_UNASSIGNED,
  CONCESSION_PAID_OTHERWISE,
  CONCESSION_TERM_LONG,
  EXPENDITURE_ABOVE_CEILING,
  GOVERNMENT_PAYS_ABOVE_LIMIT,
  PAYMENTS_LATE,
  COST_ABOVE_ESTIMATE,
  INVESTMENT_ABOVE_APPROVED,
].map(ofRegistered);

/** The rules that look for leads in partnerships. */
export const PppRule = ruleCodes(RULES, 'PppRule', '政府和社会资本合作规则 · rules of public-private partnership');

@RecordType({
  table: 'flag',
  zh: '政府和社会资本合作线索',
  en: 'Lead in public-private partnership',
  bodies: ['body_id'],
})
export class PppFlag extends SectorFlag {
  @Code(PppRule, '规则 · rule', { filter: true })
  rule!: string;
}

export const flags = sectorFlags({ sector: 'ppp', type: PppFlag, codes: PppRule, rules: RULES, values: rules });
