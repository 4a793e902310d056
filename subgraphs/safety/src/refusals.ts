import { sectorRefusals } from '@integrity-graph/kit';

/** Why an action of this sector is refused, and how to mend it; `actions.csv` says which action refuses what. */
export const { refuse, checkAfter, taken } = sectorRefusals({
  // Accidents, counts, grades
  UNIT_NOT_ONE: '事故发生单位须为一个企业或一个机关 · it happened in one firm or in one body: give one of the two',
  BELOW_COUNTY: '须为县级以上机关 · reports go to a county or above (国令第493号 9): name such a body',
  KNOWN_BEFORE_ACCIDENT: '知悉早于事故发生 · nobody knows of it before it happens: correct the instant',
  COUNTED_BEFORE_ACCIDENT: '统计早于事故发生 · casualties are counted from the accident on: correct the instant',
  COUNT_NEGATIVE: '人数不得为负 · persons are counted from 0 up: correct it',
  NOTHING_NEW: '与上次相同 · the last count says so already: nothing is left to do',
  REASON_MISSING: '数字减少须说明理由 · numbers lower than before take a reason: give it',
  GRADED_BEFORE_ACCIDENT: '认定早于事故发生 · a grade follows the accident: correct the day',
  GRADED_OUT_OF_ORDER: '早于上次认定 · a later grade is not determined before an earlier one: correct the day',
  ALREADY_GRADED: '等级已如此认定 · the grade is this one already: nothing is left to do',

  // Reports
  RECEIVED_BEFORE_SENT: '接收早于报出 · a report is received after it is sent: correct one of the instants',
  SENT_BEFORE_KNOWN: '报告早于知悉 · one reports what one knows: correct one of the instants',
  SENT_BEFORE_ACCIDENT: '报告早于事故发生 · a report follows the accident: correct the instant',
  OWN_REPORT: '不得向自身报告 · a body reports to another: correct the one told',
  REPORTED_DOWNWARDS:
    '不得向下级报告 · reports go up, or to one’s own government (国令第493号 10): correct the one told',

  // Investigations
  OPENED_BEFORE_ACCIDENT: '成立早于事故发生 · an investigation follows the accident: correct the day',
  NOT_A_GOVERNMENT: '不是人民政府 · a people’s government investigates (国令第493号 19): take the government’s id',
  OF_OTHER_PLACE: '不是事故发生地的政府 · the government of the place investigates: take that one’s id',
  LEVEL_TOO_LOW:
    '调查层级低于事故等级的要求 · a grade like this is investigated higher up (国令第493号 19): name that government',
  UNDER_INVESTIGATION: '该政府已在调查 · this government investigates already: use that investigation',
  NOT_THE_GOVERNMENT:
    '须由负责调查的人民政府批准 · only the government that investigates approves (国令第493号 29): correct it',
  APPROVED_BEFORE_OPENING: '批准早于成立调查组 · the approval follows the setting up: correct the day',
  NO_EXTENSION: '未晚于现有期限 · an extension ends after the day in force: correct the day',
  EXTENSION_TOO_LONG: '超过最长延长期限 · longer than the law allows (国令第493号 29、32): give an earlier day',
  LIMIT_PASSED: '期限已过，不得再延长 · the period had passed: what is late cannot be extended any more',
  CLOCK_STANDS_STILL: '技术鉴定未结束，期限未定 · there is no day to extend while an appraisal goes on: end it first',
  REPLY_NOT_EXTENDABLE:
    '仅特别重大事故的批复可延长 · only the reply to an especially major accident is extended (国令第493号 32)',
  APPRAISED_BEFORE_OPENING: '鉴定早于成立调查组 · the appraisal follows the setting up: correct the day',
  APPRAISAL_ENDED: '鉴定已结束 · the appraisal has ended already: nothing is left to do',
  ENDS_BEFORE_BEGIN: '结束早于开始 · it ends on its first day or later: correct the day',
  ALREADY_REPORTED: '已提交调查报告 · the report is submitted already: nothing is left to do',
  REPORTED_BEFORE_OPENING: '提交早于成立调查组 · the report follows the setting up: correct the day',
  NOT_REPORTED: '尚未提交调查报告 · this follows from the report: record that first',
  ALREADY_REPLIED: '已批复 · the reply is recorded already: nothing is left to do',
  REPLIED_BEFORE_REPORT: '批复早于提交报告 · the reply follows the report: correct the day',
  NOT_REPLIED: '尚未批复 · this follows from the reply: record that first',

  // Responsibility
  PERIOD_REVERSED: '期间颠倒 · a period ends on its first day or later: correct one of the days',
  PERIOD_AFTER_ACCIDENT:
    '负责期间始于事故之后 · a post does not answer for what came before its time: correct the period',
  DECIDED_BEFORE_REPLY: '决定早于批复 · the decision follows the reply (国令第493号 32): correct the day',
  ALREADY_DECIDED: '已登记处理决定 · the proposal is decided on already: nothing is left to do',

  // Measures and evaluation
  LIMIT_BEFORE_BEGIN: '时限早于起始日 · a time limit looks ahead: correct one of the days',
  REQUIRED_BEFORE_REPORT: '提出早于调查报告 · a measure follows from the report: correct the day',
  ALREADY_COMPLETED: '已报完成 · it is reported complete already: have it checked',
  COMPLETED_BEFORE_BEGIN: '完成早于提出 · it is complete after it was laid down: correct the day',
  NOT_COMPLETED: '尚未报完成 · a check follows the completion: record that first',
  OWN_CHECK: '责任单位不得自行核查 · who answers for it does not check itself: name who checked',
  CHECKED_BEFORE_COMPLETION: '核查早于完成 · the check follows the completion: correct the day',
  EVALUATED_BEFORE_REPLY: '评估早于批复 · the evaluation follows the reply (安全生产法 86): correct the day',
  ALREADY_EVALUATED: '已登记评估 · the evaluation is recorded already: use that one',

  // Hidden dangers
  OWN_ORDER: '不得督办自身 · a body does not supervise itself: name another one that answers',
  UNDER_SUPERVISION: '已挂牌督办或已销号 · the danger is listed or cleared already: use that order',
  ORDERED_BEFORE_FOUND: '督办早于发现 · the order follows the discovery: correct the day',
  ALREADY_CLEARED: '已验收销号 · the danger is cleared already: nothing is left to do',

  // Inspections
  SIGNATURE_UNCLEAR:
    '未签字的须说明，已签字的不必 (安全生产法 68) · an unsigned record says why, and no other: complete it',
  CORRECTION_UNCLEAR:
    '立即排除的没有期限，其他须有 · only what is removed at once has no day: give it, or leave it out',
  DANGER_OF_OTHER_FIRM: '不是被检查单位的隐患 · a danger of another firm: take one of the firm inspected',
  RECHECK_UNCLEAR:
    '未消除的须重新限期，已消除的没有 · what is not removed gets a new day, and nothing else: correct it',
  ALREADY_REMOVED: '已确认消除 · it is found removed already: nothing is left to do',
  RECHECKED_TOO_EARLY: '复查早于检查或上次复查 · a check follows the one before: correct the day',

  // Principals of firms
  NOT_IN_A_FIRM:
    '事故发生单位不是企业 · the accident was in no firm: it has no principal in this sense (安全生产法 94、95)',
  NOT_GRADED: '尚未认定事故等级 · what follows depends on the grade: have it determined first',
  INCOME_YEAR_NOT_OVER: '收入年度尚未结束 · the income is that of a year before (安全生产法 95): correct the year',
  FINE_NOT_AS_LAW: '罚款与法定比例不符 (安全生产法 95) · the law leaves no choice: correct the amount or the income',
  FINED_ALREADY: '已就该事故处以罚款 · he is fined for this accident already: use that record',
  BARRED_BEFORE_ACCIDENT: '起算早于事故发生 · a bar follows the accident: correct the day',
  NO_BAR_THEN: '事故发生时尚无此规定 · the law had no bar yet on the day of the accident: correct the accident',
  BARRED_ALREADY: '已登记任职禁止 · the bar for this accident is recorded already: use that record',

  // Agreements
  SIGNED_AFTER_YEAR: '签订晚于责任年度 · a promise precedes the end of its year: correct the day or the year',
  APPRAISED_BEFORE_END: '考核早于年度结束 · a year is appraised when it is over: correct the day',
  OWN_AGREEMENT: '不得与自身签订 · a body promises another: correct one of them',
  ALREADY_APPRAISED: '已登记考核 · the appraisal is recorded already: nothing is left to do',

  // Penalties, findings, cases
  AMOUNT_MISSING: '罚款须写明金额 · a fine has an amount: give it',
  DECIDED_BEFORE_ACCIDENT: '决定早于事故发生或知悉 · the decision follows what it is about: correct the day',
  REPORTER_NOT_ONE: '应报告者须为一个机关或一个企业 · one body or one firm had to report: give one of the two',
  PROOF_MISSING: '认定故意须有查证依据 · that it was on purpose must be proven: give the proof',
  NO_BREACH: '按时、完整、如实报告的不构成违法 · it was made in time, whole and true: correct the facts',
  OWN_FINDING: '不得自行认定 · a body does not judge itself: name who decided',
  DECIDED_BEFORE_ACT: '处理早于所涉期间 · the decision follows what it is about: correct one of the days',
});
