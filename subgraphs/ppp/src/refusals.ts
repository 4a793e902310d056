import { sectorRefusals } from '@integrity-graph/kit';

/** Why an action of this sector is refused, and how to mend it; `actions.csv` says which action refuses what. */
export const { refuse, checkAfter, taken } = sectorRefusals({
  // Projects and stages
  TERM_EMPTY: '合作期为零 · a project has a term: give the months of construction or of operation',
  NOT_A_GOVERNMENT: '不是人民政府 · a budget is a people’s government’s: take the government’s id',
  BEFORE_INITIATION: '早于项目发起 · nothing is done of a project before it is initiated: correct the day',
  PERIOD_REVERSED: '截止日早于起始日 · a period ends on its first day or later: correct one of the days',
  STAGE_TAKEN: '该阶段此期间已有责任岗位 · another post answers for this stage then: end that responsibility first',
  ALREADY_RELEASED: '责任已解除 · the responsibility has ended already: nothing is left to do',
  REPORT_UNFIT:
    '仅概算填写报告 · only an approved cost is reported as above the estimate: leave the report out, or correct the kind',

  // Agreements and what was undertaken
  PROJECT_SIGNED: '项目已签约 · the project has its agreement: record a supplement as commitments of it',
  BEFORE_AGREEMENT: '早于协议签订 · it follows the signing of the agreement: correct the day',
  DUE_BEFORE_AGREED: '期限早于约定或决定之日 · what is due is due later: correct one of the days',
  PROJECT_ENDED: '项目未签约、已终止或已移交 · the project is not in its term: nothing more is undertaken or ended',
  AMOUNT_MISSING: '付款事项须有金额 · what is to be paid has an amount: give it',
  AMOUNT_UNFIT:
    '非付款事项不填金额 · only what is to be paid has an amount: leave it out, or choose CAPITAL or PAYMENT',
  PERFORMED_OTHERWISE: '付款、考核另行登记 · payments and reviews have records of their own: use those',
  ALREADY_PERFORMED: '已履行 · it is performed already: nothing is left to record',
  PERFORMED_BEFORE_AGREED: '履行早于约定 · it is performed once it is agreed: correct the day',
  NOT_TO_BE_PAID: '不是付款事项 · this is not performed by paying: record its performance',
  ABOVE_DUE: '超过应付金额 · more than is due: correct the amount',
  BELOW_PAID: '低于已付金额 · less than was paid already: correct the amount',
  NOT_A_REVIEW: '不是绩效考核事项 · this is no commitment to review: name the one that is',
  REVIEWED_BEFORE_END: '考核早于考核期截止日 · a period is reviewed when it is over: correct the day',
  SCORE_OUTSIDE: '得分须在0至100之间 · a score is 0 to 100: correct it',
  PAYABLE_INCOMPLETE: '应付金额与付款事项须一并填写 · say both what is payable and of which commitment, or neither',
  PAYMENT_UNFIT: '不是本项目的付费事项 · name a commitment of this project to pay or subsidise',

  // Termination
  COMPENSATION_INCOMPLETE: '补偿金额与期限须一并填写 · compensation has an amount and a day: give both, or neither',
  TERMINATION_UNDER_WAY: '已有提前终止在办或已生效 · a termination is under way or in force: use that one',
  ALREADY_DECIDED: '已复核 · it is decided on already: nothing is left to decide',
  PREPARER_APPROVES:
    '经办与复核不得为同一岗位、同一人 · who prepared it may not approve: another post and person decide',
  DECIDED_BEFORE_PREPARED: '复核早于经办 · the decision follows the preparation: correct the day',
  NO_COMPENSATION: '未生效或无须补偿 · no compensation is owed on it: approve it first, or correct the termination',

  // Breaches
  DETERMINED_BEFORE_CAUSE: '认定早于原因 · a decision follows what it is about: correct the day',
  OWN_DETERMINATION: '违约机关不得自行认定 · a body does not judge itself: name who determined it',
  COMMITMENT_OF_OTHER_PROJECT: '不是本项目的承诺事项 · this is another project’s: take one of this project',
  REMEDIED_BEFORE_CAUSE: '整改早于原因 · a remedy follows what it mends: correct the day',

  // Expenditure
  CURRENCY_NOT_CNY: '须为人民币 · budgets are in CNY: convert the amount first',
  DUPLICATE_ROW: '同年同类重复 · this year and kind is given twice: add them up',
  NO_GOVERNMENT:
    '项目无承担支出责任的政府 · an imported project burdens no budget here: register it, and schedule that project',
  SCHEDULED_LATER: '不晚于现有测算 · the reckoning in force is of that day or later: a new one takes its place later',
  BUDGET_RECORDED: '该年度该口径已登记 · this year’s figure is recorded already: use it',
  RATE_OUTSIDE: '增长率须在−0.5至0.5之间 · a rate is −0.5 to 0.5: 5 % is 0.05',
  GROWTH_RECORDED: '该日已有假设 · an assumption of this day is recorded already: use it',
});
