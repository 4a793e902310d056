import { addDecimals, compareDecimals, type Money, sectorRefusals, type Work } from '@integrity-graph/kit';

/** Why an action of this sector is refused, and how to mend it; `actions.csv` says which action refuses what. */
export const { refuse, checkAfter, taken } = sectorRefusals({
  // Fair competition review
  CONCERN_MISSING: '须注明所涉审查标准 · name the standard it runs against (公平竞争审查条例 8–11): give concern',
  EXCEPTION_WITHOUT_END:
    '适用例外规定须有合理期限 · an exception has a reasonable term (公平竞争审查条例 12): give its end',
  END_WITHOUT_EXCEPTION: '未适用例外规定，无须期限 · only an exception has a term: leave its end out',
  EXCEPTION_ENDS_FIRST: '例外期限早于审查日期 · an exception ends after the review: correct one of the days',

  // Policies and agreements
  REVIEW_LACKING:
    '未经公平竞争审查或审查不通过，不得出台 · what was not reviewed, or not passed, must not be issued (公平竞争审查条例 18): name a review that allows it',
  VALIDITY_REVERSED: '失效日期早于施行日期 · validity ends after it begins: correct one of the days',
  REPEALED_BEFORE_ISSUE: '废止早于发布 · what is repealed was issued before: correct the day',
  ALREADY_REPEALED: '已废止 · it is repealed already: nothing is left to do',

  // Commitments
  SOURCE_MISSING:
    '承诺须有书面依据：协议或政策文件 · a promise is written (外商投资法实施条例 27): name the agreement or the policy',
  INVESTOR_MISSING: '政策承诺须注明投资者 · a promise under a policy alone names the investor it is made to',
  INVESTOR_DIFFERS: '与协议的投资者不一致 · the agreement has another investor: correct one of the two',
  MADE_BEFORE_SOURCE: '承诺早于其书面依据 · a promise is not older than what it stands in: correct the day',
  DUE_BEFORE_MADE: '兑现期限早于承诺日期 · a promise looks ahead: correct one of the days',
  MADE_BEFORE_DECISION:
    '承诺早于所依据的决定 · a promise follows the decision it rests on: correct the day or the decision',
  ASSESSED_BEFORE_MADE: '认定早于承诺 · an assessment follows the promise: correct the day',
  ALREADY_ASSESSED: '已作合法性认定 · its lawfulness is assessed already: nothing is left to do',
  OWN_ASSESSMENT:
    '承诺机关不得自行认定承诺违法 · who promised does not find the promise unlawful itself: name who assessed it',
  GROUND_MISSING: '认定违法须注明情形 · say in what it is unlawful: give ground',
  GROUND_WITHOUT_FAULT: '认定合法的，无违法情形 · what is lawful has no ground against it: leave it out',

  NO_CONDITION: '承诺未附条件 · the promise has no condition: nothing is left to record',
  CONDITION_MET: '条件已成就 · its condition is met already: nothing is left to do',
  MET_BEFORE_MADE: '条件成就早于承诺 · a condition is met after the promise: correct the day',

  // Fulfilment
  FULFILLED_BEFORE_MADE: '兑现早于承诺 · a promise is kept after it is made: correct the day',
  COMMITMENT_PERFORMED: '承诺已兑现 · the promise is kept already: nothing is left to do',
  COMMITMENT_WITHDRAWN: '承诺已依法撤回 · the promise is lawfully withdrawn: what is owed now is compensation',
  ANSWERED_BEFORE_FULFILMENT: '确认或异议早于兑现 · an answer follows the fulfilment: correct the day',
  ALREADY_CONFIRMED: '投资者已确认 · the investor has confirmed it: nothing is left to do',
  ALREADY_CONTESTED: '投资者已提出异议 · the investor contests it already: nothing is left to do',

  // Changes
  NOTHING_TO_CHANGE: '变更须有新期限或新数额 · a modification names a new day, a new amount, or both',
  CONTRADICTION: '撤回的承诺没有新期限、新数额 · what is withdrawn has no new terms: leave them out, or modify',
  NO_EXTENSION: '未晚于现有期限 · a new day is later than the one in force; to keep a promise early takes no change',
  NOTHING_PROMISED: '承诺未约定数额 · no amount was promised: leave the new amount out',
  PREPARED_BEFORE_PROMISE: '经办早于承诺 · a change follows the promise: correct the day',
  CHANGE_UNDER_WAY: '该承诺已有变更在办 · a change of it is under way: decide on that one first',
  COMPENSATION_INCOMPLETE: '补偿须有数额和期限 · compensation has an amount and a day: give both, or neither',
  COMPENSATION_DUE_FIRST: '补偿期限早于经办日期 · compensation is due after the change is prepared: correct the day',
  REASON_UNDER_REVIEW: '理由待人工复核 · its reason is looked at by a person first: decide on the review of the reason',
  ALREADY_AGREED: '投资者已同意 · the investor has agreed to it: nothing is left to do',
  AGREED_BEFORE_PREPARED: '同意早于经办 · what is agreed to was prepared before: correct the day',
  INVESTOR_NOT_AGREED:
    '以协商一致为由，而投资者尚未同意 · it rests on an agreement that the investor has not given (民法典 543): record it first',
  DECIDED_BEFORE_REVIEW:
    '决定早于理由复核或投资者同意 · the decision follows the review of its reason and the investor’s agreement: correct the day',
  NOT_PENDING: '已作决定 · it is decided already: nothing is left to do',
  PREPARER_DECIDES: '经办与复核不得为同一岗位、同一人 · who prepared it may not decide: another post and person do',
  DECIDED_BEFORE_PREPARED: '决定早于经办 · a decision follows the preparation: correct the day',
  CHANGE_NOT_APPROVED: '变更未获批准 · only an approved change has this: decide on it first',
  NOTIFIED_BEFORE_DECISION: '送达早于决定 · a notice follows the decision: correct the day',
  ALREADY_NOTIFIED: '已送达 · the investor was notified already: nothing is left to do',
  ALREADY_REVIEWED: '理由已复核 · the reason is reviewed already: nothing is left to do',
  NO_COMPENSATION: '未决定补偿 · no compensation was decided: change the decision first',
  PAID_BEFORE_DECISION: '支付早于决定 · compensation is paid after the decision: correct the day',
  PAID_ABOVE_COMPENSATION: '合计超过补偿数额 · together above what was decided: correct the amount',

  // Complaints
  COMMITMENT_OF_OTHERS: '不是该投资者与该机关之间的承诺 · a promise between others: name one of these two, or none',
  HANDLER_MISSING: '未指明投诉工作机构 · nobody has to answer it: lodge it with a body that handles complaints',
  HANDLER_COMPLAINED_OF: '不得向被投诉机关投诉 · the body complained of does not handle it: name another',
  ACCEPTED_BEFORE_LODGED: '受理早于投诉 · an answer follows the complaint: correct the day',
  ALREADY_ANSWERED: '已决定是否受理 · it is accepted or declined already: nothing is left to do',
  REASON_UNCLEAR: '不予受理的须说明理由，受理的不必 · who declines says why, and nobody else: complete it',
  NOT_ACCEPTED: '未受理 · only an accepted complaint has this: accept it first',
  DECLINED: '不予受理 · it was declined: lodge it with the body that handles it',
  EXTENDED_BEFORE_ACCEPTANCE: '延长早于受理 · an extension follows the acceptance: correct the day',
  NO_LATER_DAY: '未晚于现有期限 · an extension ends after the day in force: give a later day',
  HANDLING_PASSED: '办结期限已过 · the day had passed: what is late cannot be extended any more',
  DECIDED_BEFORE_ACCEPTANCE: '处理早于受理 · a decision follows the acceptance: correct the day',
  DECIDED_BEFORE_LODGED: '处理早于投诉 · a decision follows the complaint: correct the day',
  ALREADY_DECIDED: '已作处理 · the complaint is decided already: nothing is left to do',
  OWN_DECISION: '被投诉机关不得自行处理 · the body complained of does not judge itself: name who decided',

  // Findings
  OWN_FINDING: '失信机关不得自行认定 · a body does not find its own breach: name the authority',
  FOUND_BEFORE_BREACH: '认定早于失信 · a finding follows the breach: correct one of the days',
  RECTIFY_BEFORE_FOUND: '整改期限早于认定 · it is put right after it was found: correct one of the days',
  COMMITMENT_OF_OTHER_BODY: '不是该机关的承诺 · another body made this promise: name one of this body’s, or none',
  BROKEN_BEFORE_MADE: '失信早于承诺 · a promise is broken after it was made: correct the day or the commitment',
  ALREADY_RECTIFIED: '已整改 · it is put right already: nothing is left to do',
  RECTIFIED_BEFORE_FOUND: '整改早于认定 · what was found is put right after that: correct the day',
});

/** An amount in the currency of another, so that the two can be compared. Absent is no fault. */
export function checkCurrency(
  work: Work,
  amount: Money | null | undefined,
  other: Money | null | undefined,
  field: string,
): boolean {
  if (!amount || !other || amount.currency === other.currency) return true;
  refuse(work, 'CURRENCY_MISMATCH', `${field}.currency`, `${amount.currency} and ${other.currency}`);
  return false;
}

/** What several amounts of one currency come to; none when there are none. */
export const sumOf = (amounts: readonly Money[]): Money | undefined =>
  amounts[0] && {
    amount: addDecimals(...amounts.map(({ amount }) => amount)),
    currency: amounts[0].currency,
  };

/** Whether an amount reaches another of its currency. */
export const reaches = (amount: Money | undefined, other: Money): boolean =>
  amount !== undefined && compareDecimals(amount.amount, other.amount) >= 0;
