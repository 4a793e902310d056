import { sectorRefusals } from '@integrity-graph/kit';

/** Why an action of this sector is refused, and how to mend it; `actions.csv` says which action refuses what. */
export const { refuse, checkAfter, taken } = sectorRefusals({
  // Stations
  COORDINATES_INVALID: '经纬度无效 · give degrees: longitude −180 to 180, latitude −90 to 90',
  STATION_CLOSED: '站点已撤销 · the station is closed: correct the station or the day',
  BEFORE_OPENING: '早于站点启用日期 · the station was not open yet: correct the day',
  NEW_PLACE_MISSING: '移动站点须说明新位置 · say where it was moved to: give both coordinates',
  PLACE_WITHOUT_MOVE: '未移动的站点位置不变 · only a move changes the place: leave the coordinates out',
  APPROVAL_INCOMPLETE:
    '批准文件与批准机构须一并填写 · an approval names its document and the body: give both, or neither',

  // Hourly values
  HOURS_COUNT: '每批1至5000小时 · a batch has 1 to 5,000 hours: divide it',
  HOUR_NOT_WHOLE: '不是整点 · an hour begins on the hour: correct the instant',
  DUPLICATE_HOUR: '同一小时重复 · the hour is given twice: give it once',
  VALUE_NEGATIVE: '浓度不得为负 · a concentration is not negative: correct it, or leave it out as missing',
  WIND_UNKNOWN: '风向不在十六方位之列 · not one of the 16 winds: give one such as NNW',
  OUTSIDE_OPERATION: '不在站点运行期间 · the station was not open then: correct the hour or the station',
  NOTHING_NEW: '均已登记 · all is recorded so already: nothing is left to do',
  REASON_MISSING:
    '更改已登记的值须说明理由 (环发〔2015〕175号) · recorded values change, or are judged invalid: give the reason',
  PERIOD_TOO_LONG: '每次审核至多5000小时 · a review covers at most 5,000 hours: divide it',
  NO_HOURS: '该时段没有小时值 · no hour is recorded for this period: record them first',
  INVALID_OUTSIDE_REVIEW: '不在审核时段内 · outside the period under review: correct it',

  // Approved evaluations
  EVALUATION_TOO_LONG: '每次审定至多31日 · an approval covers at most 31 days: divide it',
  APPROVED_BEFORE_END: '审定时末日尚未结束 · a day is judged once it is over: correct one of the days',
  HOURS_UNREVIEWED: '小时值尚未审核 · hours of these days are not reviewed: review them first',
  STATION_NOT_PUBLIC: '站点尚未公开 · the station is not public: publish it first',
  EVALUATION_OUTDATED:
    '审定后小时值已更改 · hours have changed since the approval: review and approve the days anew, and publish that',

  // Decisions of falsification
  PERIOD_REVERSED: '截止日早于起始日 · a period ends on its first day or later: correct one of the days',
  DECIDED_BEFORE_FALSIFICATION: '认定早于所涉日期 · a decision follows the days it is about: correct the day',
  OWN_DECISION: '监测机构不得自行认定 · the body answerable for the data does not judge itself: name who decided',
  ALREADY_REVOKED: '认定已撤销 · the decision is revoked already: nothing is left to do',
  REVOKED_BEFORE_DECISION: '撤销早于认定或审核 · what is revoked was decided before: correct the day',

  // Sources of pollution
  NEGATIVE: '数值不得为负 · a concentration is 0 or more: correct it',
  DAY_RECORDED: '该日该污染物已登记 · this day’s value is recorded already: nothing is left to record',

  // Targets, plans, reports
  BASELINE_AFTER_TARGET: '基准年晚于目标年 · a baseline is not later than its target: correct one of the years',
  PROMISED_AFTER_YEAR: '承诺晚于目标年 · a promise precedes the end of its year: correct the day or the year',
  DATA_BEFORE_PROMISE: '数据早于承诺 · data that end before the promise say nothing of it: correct the day',
  DETERMINED_BEFORE_DATA: '认定早于数据截止日 · a result is determined when its data are there: correct the day',
  NOT_A_GOVERNMENT: '不是人民政府 · this is a duty of a people’s government: take the government’s id',
  DUE_BEFORE_ADOPTION: '达标期限早于制定日期 · a plan looks ahead: correct one of the days',
  ATTAINED_BEFORE_ADOPTION: '达标日期早于制定日期 · what was attained before needs no plan: correct the day',
  ALREADY_ATTAINED: '已登记达标 · attainment is recorded already: nothing is left to do',
  YEAR_NOT_BEGUN: '年度尚未开始 · that year has not begun: open its report when it has',
  REPORT_LISTED: '该年度报告事项已列入 · the report of that year is on the list: use that one',
  REPORTED_BEFORE_YEAR: '报告日期早于报告年度 · the report is made in its year or later: correct the day',
  ALREADY_REPORTED: '已登记报告 · the report is recorded already: nothing is left to do',

  // Inspections and their problems
  PLAN_SUBMITTED: '整改方案已报送 · the plan of this inspection is recorded already: use that one',
  SUBMITTED_BEFORE_FEEDBACK: '报送早于反馈 · a plan answers the feedback: correct the day',
  LISTED_BEFORE_FEEDBACK: '列入清单早于反馈 · the list follows the feedback: correct the day',
  LIMIT_BEFORE_LISTING: '整改时限早于列入清单 · a time limit looks ahead: correct one of the days',
  PROBLEM_CLOSED: '问题已销号 · the problem is closed: revoke the closing first, if it was false',
  PROGRESS_BEFORE_LISTING: '进展早于列入清单 · progress follows the listing: correct the day',
  APPROVED_BEFORE_LISTING: '批准早于列入清单 · an extension follows the listing: correct the day',
  OWN_APPROVAL: '责任单位不得自行批准延期 · the responsible body does not extend its own limit: name who approved',
  NO_EXTENSION: '未晚于现有时限 · an extension ends after the limit in force: correct the day',
  LIMIT_PASSED: '时限已过，不得再延期 · the limit had passed: what is late cannot be extended any more',
  CLOSING_UNDER_WAY: '已有销号在办或已销号 · a closing is under way or approved: use that one',
  NOT_RECTIFIED: '尚未完成整改 · record the progress that completes the rectification first',
  APPLIED_BEFORE_RECTIFIED: '申请早于完成整改 · closing is applied for after the rectification: correct the day',
  CLOSING_CHECKED: '该申请已核查或已审核 · this application is checked already: apply anew if it was rejected',
  OWN_CHECK: '责任单位不得自行核查 · the responsible body does not check itself: name who checked',
  CHECKED_BEFORE_APPLICATION: '核查早于申请 · the check follows the application: correct the day',
  CLOSING_NOT_CHECKED: '未经核查通过 · a closing is decided on after a check has passed it: record the check first',
  APPLICANT_APPROVES: '经办与复核不得为同一岗位、同一人 · who applied may not approve: another post and person decide',
  DECIDED_BEFORE_CHECK: '审核早于核查 · the decision follows the check: correct the day',
  CLOSING_NOT_APPROVED: '未经同意销号 · only an approved closing can be revoked',

  // Notices
  VIOLATION_MISSING: '通报批评须注明失信情形 · a criticism names the breach: give violation',
  OWN_NOTICE: '不得通报自身 · a body does not criticise itself: correct issuer or addressee',
  CONCERN_OF_OTHER_BODY: '不属于被通报单位 · this is another body’s: take one of the addressee’s',
  ANSWER_DUE_BEFORE_ISSUE: '回复期限早于发文 · an answer follows the notice: correct one of the days',
  ANSWERED_BEFORE_ISSUE: '回复早于发文 · an answer follows the notice: correct the day',
  ALREADY_ANSWERED: '已登记回复 · the answer is recorded already: nothing is left to do',
});
