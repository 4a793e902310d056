import { sectorRefusals } from '@integrity-graph/kit';

/** Why an action of this sector is refused, and how to mend it; `actions.csv` says which action refuses what. */
export const { refuse, checkAfter, taken } = sectorRefusals({
  // References
  INVOICE_OF_OTHER_CONTRACT: '发票不属于该合同 · an invoice of another contract: take one of this contract’s',

  // Terms of a contract
  SIGNED_BEFORE_RULES: '签订时政府采购法实施条例尚未施行 · signed before the rules kept here were in force',
  SIGNED_BEFORE_AWARD:
    '合同须在中标通知书发出后签订 (政府采购法 46) · a contract follows the award notice: correct one of the days',
  DUE_BEFORE_SIGNING: '约定日期早于签订日期 · an agreed day follows the signing: correct one of the days',
  ACCEPTANCE_BEFORE_DELIVERY:
    '验收期限早于约定交付日期 · acceptance ends after the agreed delivery: correct one of the days',
  ACCEPTANCE_DAY_MISSING:
    '以验收为付款条件的须约定验收期限 (保障中小企业款项支付条例 10) · payment runs from acceptance: give acceptanceDueOn',
  LPR_MISSING:
    '须注明签订时一年期LPR (保障中小企业款项支付条例 17) · an agreed rate may not be below it: give loanPrimeRate',
  RATE_BELOW_LPR:
    '约定利率低于签订时一年期LPR (保障中小企业款项支付条例 17) · correct the rate, or leave it out: the law’s rate holds then',
  DUPLICATE_GUARANTEE: '每种保证金至多一份 · give one guarantee of each kind, with the whole amount',
  GUARANTEE_ABOVE_LIMIT:
    '保证金超过上限 (政府采购法实施条例 33、48) · correct the amount, or give back what is above the limit',

  // Performance
  ALREADY_PUBLISHED: '合同已公告 · the contract is published already: nothing is left to do',
  PUBLISHED_BEFORE_SIGNING: '公告日期早于签订日期 · a contract is published after the signing: correct the day',
  WINDOW_ENDS_FIRST: '公开截止日早于公告日期 · publication ends on its first day or later: correct the day',
  ALREADY_FILED: '合同已备案 · the contract is filed already: nothing is left to do',
  FILED_BEFORE_SIGNING: '备案日期早于签订日期 · a contract is filed after the signing: correct the day',
  ALREADY_DELIVERED: '已全部交付 · everything is delivered already: nothing is left to deliver',
  DELIVERED_BEFORE_SIGNING: '交付日期早于签订日期 · delivery follows the signing: correct the day',
  NOT_DELIVERED: '尚未全部交付 · not everything is delivered: record the delivery first',
  ACCEPTED_BEFORE_DELIVERY: '验收日期早于交付日期 · what is accepted was delivered before: correct the day',
  INVOICED_BEFORE_SIGNING: '收到发票日期早于签订日期 · an invoice follows the signing: correct the day',
  INVOICED_ABOVE_VALUE: '发票合计超过合同金额 · all invoices together exceed the contract value: correct the amount',
  NOT_PAID_BY_SETTLEMENT:
    '合同未约定进度或定期结算 · payment runs from delivery or acceptance under this contract: record these instead',
  SETTLED_BEFORE_SIGNING: '结算日期早于签订日期 · what is settled was done under the contract: correct the day',
  PAID_BEFORE_SIGNING: '付款日期早于签订日期 · nothing is paid before the signing: correct the day',
  PAID_ABOVE_VALUE:
    '付款合计超过合同金额 · all payments together exceed the contract value: correct one of the amounts',
  ALREADY_RETURNED: '保证金已退还 · the guarantee is returned already: nothing is left to do',
  RETURNED_BEFORE_SIGNING: '退还日期早于签订日期 · a guarantee is returned after the signing: correct the day',

  // Corrections
  NOTHING_TO_CORRECT: '没有更正内容 · give at least one field with its correct value',
  SIGNED_AFTER_RECORDS:
    '签订日期晚于已登记的履行 · something done under the contract was recorded earlier: correct the day',
  VALUE_BELOW_RECORDS:
    '合同金额低于已登记的付款、结算或发票 · more was paid, settled or invoiced already: correct the amount',

  // After the signature: acceptance, changes
  NOT_SIGNED: '验收书须有签字 (政府采购法 41) · an acceptance of today needs a signature: name the post that signs',
  USERS_NOT_HEARD:
    '公共服务项目验收须有服务对象参与并出具意见 (实施条例 45) · ask those who are served, and give their opinion',
  CHANGED_BEFORE_SIGNING: '变动日期早于签订日期 · a contract is changed after the signing: correct the day',
  CONTRACT_ENDED: '合同已终结 · the contract has come to a close: nothing can be changed any more',
  NOTHING_TO_CHANGE: '没有变更内容 · give at least one term as it is from now on',
  SUPPLEMENTS_ABOVE_LIMIT:
    '补充合同合计超过原合同金额的百分之十 (政府采购法 49) · all supplements together exceed a tenth: procure the rest anew',
  SETTLED_ABOVE_VALUE: '结算金额超过合同金额 · more than the contract and its supplements: correct the amount',
  FINAL_BELOW_SETTLED:
    '终止时的结算金额低于已登记的结算合计 · more was settled already, and stays owed: give a final sum that covers it',
  SETTLED_ABOVE_FINAL:
    '结算合计超过终止时的结算金额 · all settlements together exceed the final sum of the termination: correct the amount',
  EVALUATED_BEFORE_PERFORMANCE: '评价日期早于履约日期 · a supplier is evaluated after performance: correct the day',
  NOT_PERFORMED: '合同尚未履行 · a supplier is evaluated after performance: record the delivery first',
  ALREADY_EVALUATED: '该合同已评价 · the contract has its evaluation: deal with an objection to change it',
  ALREADY_CONTESTED: '已提出异议 · there is an objection already: wait for the buyer’s answer',
  NOT_CONTESTED: '供应商未提出异议 · the supplier did not object: there is nothing to deal with',
  ALREADY_REVIEWED: '异议已处理 · the objection was dealt with already',

  // After the signature: inquiry, challenge, complaint, penalty
  BEFORE_LODGING: '日期早于提出日期 · it cannot precede what was lodged: correct the day',
  BEFORE_LAST_STEP: '日期早于上一步骤 · it cannot precede the step before it: correct the day',
  LODGED_BEFORE_KNOWN: '提出日期早于知道权益受损之日 · a challenge follows what it is about: correct one of the days',
  LODGED_IN_TIME: '质疑在法定期限内提出 (政府采购法 52) · it came in time: reply to what it says',
  ALREADY_REPLIED: '已答复 · there is a reply already: nothing is left to do',
  REPLY_STILL_OPEN: '答复期未满且尚未答复 (政府采购法 55) · wait for the reply, or for the end of the time for it',
  ALREADY_COMPLAINED: '已就该质疑提起投诉 · there is a complaint after this challenge: use that record',
  ALREADY_EXAMINED: '已决定是否受理 · it was accepted or not already: nothing is left to do',
  COMPLAINT_NOT_PENDING: '投诉未受理或已处理完毕 · only a complaint that was accepted and is not decided goes on',
  CLOCK_STANDS_STILL: '期限尚在中止 · the time stands still: record first when it runs on',
  CLOCK_RUNS: '期限未中止 · the time runs: nothing is to be resumed',
  ENDS_FIRST: '截止日早于起始日 · it ends on its first day or later: correct the day',
  SUSPENSION_TOO_LONG:
    '暂停采购活动不得超过三十日 (政府采购法 57) · a suspension lasts thirty days at most: end it earlier',
  ALREADY_SUSPENDED: '已通知暂停 · the procurement was suspended over this complaint already',
  PENALTY_INCOMPLETE: '处罚内容不完整 · a fine or confiscation has an amount, a ban its last day: give it',
  POST_MISSING: '责任人员须注明岗位 (政府采购法 71) · a responsible person answers in a post: name it',
  POST_OUT_OF_PLACE: '仅责任人员注明岗位 · nobody but a responsible person is named by a post: leave it out',
  DISCIPLINE_OUT_OF_PLACE:
    '处分仅适用于责任人员 (政府采购法 71) · nobody but a responsible person is disciplined: correct the kind or the role',
  NOT_DECIDED: '尚无可公告的决定 · there is no decision yet: publish it when there is',
  PUBLISHED_BEFORE_ACT: '公告日期早于所公告事项 · a notice follows what it tells: correct the day',
  ALREADY_DISCLOSED: '已公告 · it is published already: nothing is left to do',

  // After the signature: arrears
  CLAIMED_BEFORE_SIGNING: '日期早于签订日期 · nothing is owed before the signing: correct the day',
  CLAIMED_ABOVE_VALUE: '金额超过合同金额 · more than the contract and its supplements: correct the amount',
  SUPPLIER_NOT_SMALL:
    '供应商不是中小企业 (保障中小企业款项支付条例 3) · the contract declares a large firm: this right is of small and medium ones',
  ALREADY_CONFIRMED: '已确认 · it is confirmed already: nothing is left to do',
  CONFIRMED_ABOVE_CLAIM: '确认金额超过请求金额 · not more than was claimed: correct the amount',
  DISPUTE_UNEXPLAINED: '部分确认须说明争议 (保障中小企业款项支付条例 15) · say what is disputed, and why',
  ALREADY_TRANSFERRED: '投诉已转交 · the complaint was passed on already',
  NOT_TRANSFERRED: '投诉尚未转交 · the complaint was not passed on yet: record that first',
  ALREADY_RESOLVED: '投诉已有处理结果 · there is a result already: nothing is left to do',
  EXTENSION_TOO_LONG:
    '处理期限最长九十日 (保障中小企业款项支付条例 25) · ninety days at most from the transfer: end it earlier',
  YEAR_NOT_OVER: '年度尚未结束 · the year is not over: draw the report up afterwards',
  NOTHING_OVERDUE: '年末没有逾期款项 · nothing was overdue at the end of the year: no report is due',
  REPORT_PUBLISHED: '该年度信息已公开 · the report of that year is published already',
  // From intention to award
  ITEM_OF_OTHER_CATEGORY:
    '品目编码与采购对象不符 · codes of goods begin with A, of works with B, of services with C: correct one of them',
  CEILING_ABOVE_BUDGET: '最高限价高于预算 · a ceiling price is at most the budget: correct one of them',
  TWO_AGENCIES: '只能委托一个代理机构 · one agency acts for the buyer: leave one of them out',
  INTENTION_OF_OTHER_BUYER: '采购意向属于其他采购人 · an intention of another buyer: take one of this buyer’s',
  NOT_SINGLE_SOURCE:
    '采购方式不是单一来源 · only a single source is published like this: take a project of that method',
  PUBLICITY_TOO_SHORT: '公示期不足 5 个工作日 (政府采购法实施条例 38) · let the publicity end later',
  PREQUALIFICATION_TOO_SHORT: '提交资格预审申请的时间不足 5 个工作日 (政府采购法实施条例 21) · give more time to apply',
  NO_TENDER: '单一来源采购无须邀请投标 · a single source calls for no bids: publish the single source instead',
  DEADLINE_BEFORE_ISSUE: '截止早于发出日期 · it ends after the document was issued: correct one of the days',
  AVAILABLE_TOO_SHORT: '招标文件提供期限不足 5 个工作日 (政府采购法实施条例 31) · keep it available for longer',
  BID_PERIOD_TOO_SHORT: '自招标文件发出至投标截止不足 20 日 (政府采购法 35) · set a later deadline',
  DUPLICATE_PACKAGE: '包号重复 · each package has a number of its own: correct one of them',
  PACKAGES_ABOVE_BUDGET:
    '各包预算合计超过项目预算 · all packages together stay within the budget of the project: correct one of them',
  CLARIFIED_BEFORE_ISSUE: '澄清早于采购文件发出 · a document is clarified after its issue: correct the day',
  CLARIFIED_AFTER_DEADLINE: '澄清晚于投标截止 · a document is clarified before the deadline: correct the day',
  CLARIFIED_TOO_LATE: '距投标截止不足 15 日 (政府采购法实施条例 31) · move bidsDueAt on with it',
  DEADLINE_MOVED_UP: '投标截止只能顺延 · a deadline moves on, not up: give a later one',
  RECEIVED_BEFORE_ISSUE: '送达早于采购文件发出 · a bid follows the document’s issue: correct the instant',
  ALREADY_OPENED: '已开标 · the bids are opened already: nothing comes in any more, nothing changes',
  OPENED_BEFORE_DEADLINE: '开标早于投标截止 · bids stay sealed until the deadline: correct the instant',
  BID_NOT_SEALED:
    '不是该采购按时送达的密封投标 · not a bid of this tender that came in time, or named twice: leave it out',
  BIDS_LEFT_SEALED: '尚有投标未开标 · every bid that came in time is opened: add those named',
  DUPLICATE_BIDDER: '同一投标人出现两次 · a firm bids once: correct one of the bidders',
  NO_GUARANTEE: '该投标未提交保证金 · no guarantee was given with this bid: nothing is to be returned',
  GUARANTEE_READ_OUT:
    '采购未全部废标、终止，保证金在开标时登记 · the procurement goes on: its guarantees are recorded at the opening',
  GUARANTEE_RECORDED: '已登记该投标的保证金 · the guarantee of this bid is recorded already: nothing is left to do',
  RETURNED_BEFORE_RECEIPT: '退还早于投标送达 · a guarantee is returned after it was given: correct the day',
  NOT_OPENED: '尚未开标 · bids are evaluated after the opening: record the opening first',
  EVALUATED_BEFORE_OPENING: '评审早于开标 · bids are evaluated after the opening: correct the day',
  BIDS_EVALUATED: '已评审 · the bids of this tender are evaluated already',
  DUPLICATE_MEMBER: '评审委员会成员重复 · a person sits on a committee once: leave one out',
  DISQUALIFIED_RANKED: '无效投标不得排名 · a disqualified bid is no candidate: leave out its rank, or the reason',
  RANKS_INVALID: '排名须为 1、2、3 依次且不重复 · candidates rank 1, 2, 3 and so on, each once',
  BID_NOT_OPENED: '不是该采购已开标的投标 · not an opened bid of this tender, or named twice: leave it out',
  BIDS_LEFT_OUT: '尚有已开标的投标未评审 · every opened bid is evaluated: add those named',
  RECEIVED_BEFORE_EVALUATION: '收到报告早于评审结束 · a report follows the evaluation: correct the day',
  ALREADY_RECEIVED: '已收到评审报告 · the buyer has the report already: nothing is left to do',
  BID_MISSING: '须注明选定的投标 · unless there is a single source, an award goes to a bid: name it',
  BID_NOT_CANDIDATE:
    '不是该项目评审报告推荐的候选人 (政府采购法实施条例 43) · choose among the candidates of the project’s evaluation',
  SUPPLIER_OF_OTHER_BID: '不是该投标的投标人 · another firm made this bid: correct bid or supplier',
  REPORT_NOT_RECEIVED: '采购人尚未收到评审报告 · the buyer chooses with the report: record its receipt first',
  CHOSEN_BEFORE_REPORT: '确定早于收到评审报告 · the choice follows the report: correct the day',
  ALREADY_AWARDED: '该项目已确定该供应商 · the project is awarded to this firm already',
  PACKAGE_OF_OTHER_TENDER: '不是该采购的包 · not a package of this procurement: take one of its packages',
  PACKAGE_MISSING: '项目分包，须注明所中的包 · the project is divided into packages: name the one that is awarded',
  PACKAGE_NOT_BID_FOR: '该投标未投此包 · the bid is not for this package: choose a bid that is',
  PROCUREMENT_FAILED:
    '已废标或终止 (政府采购法 36、37) · it was declared to have failed: what is still needed is procured anew',
  FAILED_BEFORE_ISSUE: '决定早于采购文件发出 · it fails after the document’s issue: correct the day',
  REASON_OF_OTHER_METHOD: '招标不适用该事由 (政府采购法 36) · a tender fails in four cases only: name the one',
  ALREADY_FAILED: '已废标或终止 · it, or some of it, has failed already: name a package that has not',
  AWARD_HOLDS: '已确定供应商 · a supplier was chosen for it, or for some of it: name a package without one',
  TOLD_BEFORE_DECISION: '通知早于决定 · bidders are told after the decision: correct the day',
  ALREADY_TOLD: '已通知投标人 · the bidders were told already: nothing is left to do',
  ISSUED_BEFORE_CHOICE: '通知书早于确定供应商 · the notice follows the choice: correct the day',
  ALREADY_ISSUED: '通知书已发出 · the notice is issued already: nothing is left to do',
  PUBLISHED_BEFORE_CHOICE: '公告早于确定供应商 · the result is published after the choice: correct the day',
  RESULT_PUBLISHED: '结果已公告 · the result is published already: nothing is left to do',
  AWARD_OF_OTHER_PROJECT: '不是该项目的中标、成交结果 · an award of another project: take one of this project’s',
  SUPPLIER_NOT_AWARDED: '不是中标、成交供应商 (政府采购法 46) · the contract is signed with whom the award names',
  NOTICE_NOT_ISSUED: '中标、成交通知书尚未发出 · a contract follows the award notice: record its issue first',
  ALREADY_SIGNED: '该结果已签订合同 · a contract is signed on this award already',
  GUARANTEE_WITH_BID: '投标保证金随投标登记 · the bid guarantee is kept with the bid: leave it out here',
});
