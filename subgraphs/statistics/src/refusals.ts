import { sectorRefusals } from '@integrity-graph/kit';

/** Why an action of this sector is refused, and how to mend it; `actions.csv` says which action refuses what. */
export const { refuse, checkAfter, taken } = sectorRefusals({
  // Whom something is about
  ONE_PARTY: '机关单位与企业须填且只填其一 · it is about a body or a firm: give one of the two',
  OWN_MATTER: '不得查处自身 · a body does not look into itself: name who does',

  // Survey projects and rounds
  OWN_APPROVAL: '制定机关不得自行审批 · the organiser does not approve its own survey: name who decides (统计法 14)',
  PROJECT_DECIDED: '已作出决定 · it is decided already: nothing is left to decide',
  PROJECT_NOT_APPROVED: '项目未经批准或备案 (统计法 17) · the survey is not approved: record the approval first',
  PROJECT_EXPIRED:
    '超过有效期限 (统计法 17) · the approval does not last that long: have it renewed, or correct the day',
  EXTENDED_ALREADY: '审批期限已延长 (统计法实施条例 11) · a decision is extended once: decide it',
  PERIOD_PASSED: '审批期限已过 (统计法实施条例 11) · the period had passed: what is late cannot be extended any more',
  DECIDED_BEFORE_ACCEPTANCE: '早于受理日期 · a decision follows the acceptance: correct the day',
  APPROVAL_INCOMPLETE: '批准须有文号和有效期限 (统计法 17) · an approval has a number and a validity: give both',
  REASON_MISSING: '不予批准须说明理由 (统计法 15) · a refusal says why: give the reason',
  VALIDITY_REVERSED: '有效期限早于决定日期 · an approval lasts beyond its day: correct one of the days',
  ROUND_SCHEDULED: '该报告期已布置 · this round is scheduled already: use that one',
  PERIOD_REVERSED: '截止日早于起始日 · a period ends on its first day or later: correct one of the days',
  DUE_BEFORE_PERIOD: '报送期限早于报告期 · reports are due after their period has begun: correct one of the days',
  RELEASE_BEFORE_REPORTS: '公布日期早于报送期限 · results follow the reports: correct one of the days',

  // Respondents and reports
  RESPONDENT_REMOVED: '调查对象已退出 · the respondent was taken out: take it in again, or correct the day',
  REMOVED_BEFORE_ENROLMENT: '退出早于纳入 · it was taken out after it was taken in: correct the day',
  OTHER_PROJECT: '不是该项目的调查对象 · a respondent of another survey: take one of this survey’s',
  ASKED_AFTER_DUE: '布置晚于报送期限 · nobody can report before he is asked: correct the day',
  REPORT_ASKED: '该期报表已布置 · this report is asked for already: use that one',
  REPORT_SUBMITTED: '报表已报送 · the report is there: correct it instead',
  NOT_SUBMITTED: '报表尚未报送 · the report is not there yet: submit it first',
  SIGNATURE_MISSING:
    '须由填报人员和单位负责人签字并盖章 (统计法实施条例 17) · a report is signed by both and sealed: complete it',
  NOT_LATE_YET: '尚未逾期 · it is not late yet: urge it after its last day',
  UNTIL_BEFORE_URGING: '要求报送日期早于催报 · what is urged comes later: correct one of the days',
  RETURN_INCOMPLETE: '退回须说明原因和期限 · a report that is returned is told why and by when: give both',
  NOT_TO_REVIEW: '没有待审核的内容 · there is nothing to review: wait for the report or its correction',
  REVIEWED_BEFORE_REPORT: '审核早于报送 · a review follows the report: correct the day',
  CORRECT_BEFORE_REVIEW: '改正期限早于审核 · what is returned is corrected later: correct one of the days',
  CORRECTED_BEFORE_REPORT: '改正早于报送 · a correction follows the report: correct the day',
  NOTHING_NEW: '均已登记 · all is recorded so already: nothing is left to do',

  // Series and releases
  UNKNOWN_DIVISION: '行政区划未登记 · no such division is registered: leave it out for an area outside this graph',
  NOT_ITS_WHOLE:
    '不是其所属合计 · a whole is the same indicator of another area, or another indicator of the same area',
  OTHER_UNIT: '单位或频率不同 · parts and wholes have one unit and frequency: correct one of the series',
  NOT_COMPARABLE: '地区或频率不同 · what growth is held against is of the same area and frequency: take another series',
  SERIES_REGISTERED: '该数列已登记 · this series is registered already: use that one',
  ROUND_OF_OTHER_BODY: '不是该机关的调查期 · a round of another body: take one of its own',
  RELEASED_BEFORE_PERIOD: '发布早于时期开始 · nothing is released of a period to come: correct the period or the day',
  RELEASE_PUBLIC: '已公开的发布不再更改 (统计法实施条例 26) · what is public is not changed: make another release',
  RELEASE_EMPTY: '尚无数据 · it has no values yet: record them first',
  DUPLICATE_VALUE: '同一时期的数据重复 · the value of a period is given twice: give it once',
  SERIES_OF_OTHER_BODY: '不是该机关编制的数列 · a series of another body: take one of its own',
  VALUE_MISSING: '缺失的状态为 M，且只有缺失的为 M · a value that is missing has status M, and no other has',
  PERIOD_INVALID: '时期与频率不符 · write it as its frequency has it: 2025, 2025-Q3, 2025-06',
  NOT_A_REVISION: '没有修订已发布的数据 · it changes nothing released before: there is nothing to explain',
  REVISION_EXPLAINED: '修订已说明 · this revision is explained already: nothing is left to do',
  EXPLAINED_BEFORE_RELEASE: '说明早于发布 · an explanation follows the release: correct the day',

  // Inquiries, inspections, cases
  ANSWER_DUE_BEFORE_ISSUE: '答复期限早于发出 · an answer follows the letter: correct one of the days',
  ANSWERED_BEFORE_ISSUE: '答复早于发出 · an answer follows the letter: correct the day',
  ALREADY_ANSWERED: '已登记答复 · the answer is recorded already: nothing is left to do',
  INSPECTORS_TOO_FEW: '检查人员不得少于二人 (统计法 38) · two inspectors at least: others may be turned away',
  CERTIFICATES_NOT_SHOWN: '未出示执法证件 (统计法 38) · inspectors show their certificates: others may be turned away',
  ALREADY_CONCLUDED: '检查已结束 · the inspection is concluded already: nothing is left to do',
  CONCLUDED_BEFORE_BEGINNING: '结束早于开始 · an inspection ends after it began: correct the day',
  GROUND_OF_BODIES: '该情形为机关及其负责人的违法行为 · only bodies and their leaders break this rule: choose another',
  INSPECTION_OF_OTHER: '检查对象不同 · the inspection was of another: take the one of this party',
  NOTHING_FOUND: '检查未发现违法 · the inspection found no violation, or is not concluded: conclude it first',
  OPENED_BEFORE_INSPECTION: '立案早于检查 · a case that rests on an inspection follows it: correct the day',
  CASE_DECIDED: '案件已处理 · the case is decided already: nothing is left to do',
  DECIDED_BEFORE_OPENING: '决定早于立案 · a decision follows the opening: correct the day',
  ORDER_INCOMPLETE:
    '责令改正须有期限，不成立的没有 · an order has a day, and only an order: complete it, or leave it out',
  CORRECT_BEFORE_DECISION: '改正期限早于决定 · what is ordered is done later: correct one of the days',
  FINE_INCOMPLETE:
    '罚款决定须有金额，其他决定没有 · a fining decision has a fine, and no other: complete it, or leave it out',
  NOT_TO_BE_FINED:
    '国家机关和非调查对象的违法行为不处罚款 (统计法 44、45) · organs of the state, and who is no respondent, are not fined',
  FINE_OUT_OF_BOUNDS:
    '罚款超出法定幅度 (统计法 44、45) · the fine is not what the law allows: correct it, or say it is serious',
  NOTHING_ORDERED: '未责令改正 · nothing was ordered to be corrected: decide the case first',
  ALREADY_CORRECTED: '已登记改正 · the correction is recorded already: nothing is left to do',
  CORRECTED_BEFORE_ORDER: '改正早于责令 · what is ordered is done later: correct the day',
  NO_VIOLATION_DECIDED: '尚未认定违法 · no violation was decided in this case: decide it first',

  // Persons, posts, enterprises, material
  SANCTION_PROPOSED: '已就该人员提出建议 · a proposal about this person is recorded in this case: use that one',
  PROPOSED_BEFORE_CASE: '建议早于立案 · a proposal follows the case: correct the day',
  ALREADY_NOTIFIED: '决定已通知 · the decision is recorded already: nothing is left to do',
  NOTIFIED_BEFORE_PROPOSAL: '通知早于建议 · a decision follows the proposal: correct the day',
  ROLE_ASSIGNED: '该层次已有责任岗位 · another post answers in this part then: end that one first',
  DUTY_ENDED: '责任已终止 · it is ended already: nothing is left to do',
  CASE_MISSING: '失信认定须以案件为据 · nobody is called unfaithful without a case: name it',
  CASE_OF_OTHER: '不是该企业的案件 · a case of another: take one of this enterprise’s',
  PUBLISHED_TOO_LONG:
    '公示期限自首次公示起算，不得超过规定 (国统字〔2019〕33号) · a standing is published for so long from its first publication on, and no longer: give a visibleUntil within that time; once it is over, publish it no more',
  ALREADY_LIFTED: '已移出 · it is lifted already: nothing is left to do',
  LIFTED_BEFORE_DECISION: '移出早于认定 · it is lifted after it was decided: correct the day',
  DISPOSED_BEFORE_FORMED: '销毁早于形成 · material is destroyed after it was made: correct one of the days',
});
