import { Code, RecordType, ruleCodes, SectorFlag, sectorFlags } from '@integrity-graph/kit';
import { ofRegistered } from '../imported.js';
import { rules } from '../rules/rules.js';
import { SME_UNPAID } from './arrears.js';
import { PRICE_ABOVE, SINGLE_SOURCE_UNPUBLISHED, WINNER_NOT_FIRST } from './award.js';
import { THRESHOLD_BUNCHING } from './bunching.js';
import { COMMITTEE_IRREGULAR, EVALUATOR_FAMILIAR, EVALUATOR_TIED } from './committee.js';
import { COMPLAINT_DECIDED_LATE, SIGNED_WHILE_SUSPENDED } from './complaint.js';
import {
  ACCEPTANCE_IRREGULAR,
  CHALLENGE_REPLIED_LATE,
  FILED_LATE,
  PUBLISHED_LATE,
  SIGNED_LATE,
  SUPPLEMENTS_ABOVE_LIMIT,
} from './contract.js';
import { SIGNED_AFTER_FAILURE } from './failure.js';
import { BID_GUARANTEE_ABOVE_LIMIT, GUARANTEE_ABOVE_LIMIT } from './guarantee.js';
import { SPLITTING } from './splitting.js';
import {
  BID_PERIOD_SHORT,
  CLARIFIED_LATE,
  DOCUMENT_AVAILABLE_SHORT,
  INTENTION_SHORT,
  PREQUALIFICATION_SHORT,
} from './tender.js';

export const RULES = [
  PUBLISHED_LATE,
  SIGNED_LATE,
  FILED_LATE,
  SUPPLEMENTS_ABOVE_LIMIT,
  ACCEPTANCE_IRREGULAR,
  SME_UNPAID,
  CHALLENGE_REPLIED_LATE,
  INTENTION_SHORT,
  PREQUALIFICATION_SHORT,
  DOCUMENT_AVAILABLE_SHORT,
  BID_PERIOD_SHORT,
  CLARIFIED_LATE,
  SPLITTING,
  SINGLE_SOURCE_UNPUBLISHED,
  COMMITTEE_IRREGULAR,
  EVALUATOR_TIED,
  EVALUATOR_FAMILIAR,
  WINNER_NOT_FIRST,
  PRICE_ABOVE,
  BID_GUARANTEE_ABOVE_LIMIT,
  GUARANTEE_ABOVE_LIMIT,
  THRESHOLD_BUNCHING,
  COMPLAINT_DECIDED_LATE,
  SIGNED_WHILE_SUSPENDED,
  SIGNED_AFTER_FAILURE,
].map(ofRegistered);

/** The rules that look for leads in procurement. */
export const ProcurementRule = ruleCodes(RULES, 'ProcurementRule', '政府采购规则 · rules of procurement');

@RecordType({ table: 'flag', zh: '政府采购线索', en: 'Lead in procurement', bodies: ['body_id'] })
export class ProcurementFlag extends SectorFlag {
  @Code(ProcurementRule, '规则 · rule', { filter: true })
  rule!: string;
}

export const flags = sectorFlags({
  sector: 'procurement',
  type: ProcurementFlag,
  codes: ProcurementRule,
  rules: RULES,
  values: rules,
});
