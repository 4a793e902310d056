import { Code, RecordType, ruleCodes, SectorFlag, sectorFlags } from '@integrity-graph/kit';
import { rules } from '../rules/rules.js';
import { BID_BOND_ABOVE_LIMIT, CONTRACT_DEVIATES, PERFORMANCE_BOND_ABOVE_LIMIT } from './bonds.js';
import { COLLUSION_NOT_HELD_SERIOUS } from './collusion.js';
import { CONDITION_EXCLUDES } from './conditions.js';
import * as conduct from './conduct.js';
import * as consortium from './consortium.js';
import * as documents from './documents.js';
import * as facts from './facts.js';
import * as firms from './firms.js';
import * as late from './late.js';
import { MUST_TENDER_DENIED } from './must-tender.js';
import * as outcome from './outcome.js';
import * as spread from './spread.js';
import { TENDERER_DISQUALIFIES_OFTEN } from './tenderer.js';
import { BID_ROTATION, CO_BIDDING } from './together.js';

export const RULES = [
  MUST_TENDER_DENIED,
  documents.APPLICATION_SHORT,
  documents.PREQUALIFICATION_CLARIFIED_LATE,
  documents.SALE_SHORT,
  documents.BID_PERIOD_SHORT,
  documents.CLARIFIED_LATE,
  documents.PUBLICITY_SHORT,
  late.CANDIDATES_PUBLISHED_LATE,
  late.REPORTED_LATE,
  late.SIGNED_LATE,
  late.BOND_RETURNED_LATE,
  late.WITHDRAWN_BOND_RETURNED_LATE,
  late.OBJECTION_REPLIED_LATE,
  late.COMPLAINT_DECIDED_LATE,
  BID_BOND_ABOVE_LIMIT,
  PERFORMANCE_BOND_ABOVE_LIMIT,
  CONTRACT_DEVIATES,
  conduct.COMMITTEE_IRREGULAR,
  conduct.MEMBER_TIED,
  conduct.WINNER_NOT_FIRST,
  conduct.WENT_ON_DESPITE_OBJECTION,
  conduct.LISTED_ADMITTED,
  CONDITION_EXCLUDES,
  consortium.MEMBER_BIDS_AGAIN,
  consortium.CONSORTIUM_CHANGED,
  consortium.INVALID_CONSORTIUM_KEPT,
  consortium.MEMBERS_UNSIGNED,
  facts.SAME_PREPARER,
  facts.SAME_HANDLER,
  facts.SAME_PROJECT_MANAGER,
  facts.PRICES_IN_STEPS,
  facts.FILES_MIXED,
  facts.SAME_BOND_ACCOUNT,
  facts.SAME_ADDRESS,
  facts.BIDDERS_RELATED,
  outcome.FEW_BIDDERS_OPENED,
  outcome.SINGLE_BID,
  outcome.IDENTICAL_PRICES,
  outcome.LATE_BID_WON,
  outcome.ALL_OTHERS_DISQUALIFIED,
  outcome.LOWEST_DISQUALIFIED,
  outcome.PRICE_NEAR_WINNER,
  outcome.HEAVY_DISCOUNT,
  spread.VARIATION_LOW,
  spread.SPREAD_LOW,
  spread.GAP_HIGH,
  spread.RELATIVE_GAP_HIGH,
  spread.SKEWNESS_OUT,
  spread.KURTOSIS_OUT,
  spread.UNEVENNESS_OUT,
  BID_ROTATION,
  CO_BIDDING,
  firms.MANY_LOSSES,
  firms.DISQUALIFIED_OFTEN,
  firms.AGENCY_DISQUALIFIES_OFTEN,
  TENDERER_DISQUALIFIES_OFTEN,
  firms.HETEROGENEOUS,
  COLLUSION_NOT_HELD_SERIOUS,
];

/** The rules that look for leads in tendering and bidding. */
export const BiddingRule = ruleCodes(RULES, 'BiddingRule', '招标投标规则 · rules of tendering and bidding');

@RecordType({ table: 'flag', zh: '招标投标线索', en: 'Lead in bidding', bodies: ['body_id'] })
export class BiddingFlag extends SectorFlag {
  @Code(BiddingRule, '规则 · rule', { filter: true })
  rule!: string;
}

export const flags = sectorFlags({
  sector: 'bidding',
  type: BiddingFlag,
  codes: BiddingRule,
  rules: RULES,
  values: rules,
});
