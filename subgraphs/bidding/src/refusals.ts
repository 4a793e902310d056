import { sectorRefusals } from '@integrity-graph/kit';

/** Why an action of this sector is refused, and how to mend it; `actions.csv` says which action refuses what. */
export const { refuse, checkAfter, taken } = sectorRefusals({
  // Projects and sections
  AGENCY_MISMATCH:
    '招标组织形式与代理机构不符 · an agency is named where the tender is entrusted, and only there (招标投标法 12)',
  INVITATION_UNEXPLAINED: '邀请招标须说明理由 (招标投标法实施条例 8) · say why not everyone may bid, or tender openly',
  BUDGET_ABOVE_INVESTMENT:
    '预算资金超过投资额 (国家发展改革委令第16号) · budget money is a part of the investment: correct one of them',
  SECTIONS_ABOVE_ESTIMATE:
    '各标段估算价合计超过项目估算价 · all sections together stay within the estimate: correct one',
  NO_ARCHIVE: '未建立诚信档案 (晋政发〔2018〕10号 10) · open an archive of the firm first: biddingArchiveOpen',
  ARCHIVE_OPEN: '已建立诚信档案 · the firm has an archive here already: use that one',
  NO_KIND: '须注明主体类别 · say what the firm is in bidding: an agency, a contractor or a supplier',

  // Notices and documents
  DEADLINE_BEFORE_ISSUE: '截止早于发布 · it ends after the notice: correct one of the days',
  SALE_TOO_SHORT: '发售期不足5日 (招标投标法实施条例 16) · keep the documents on sale for longer',
  APPLICATION_TOO_SHORT: '停止发售后提交申请的时间不足5日 (招标投标法实施条例 17) · give more time to apply',
  BID_PERIOD_TOO_SHORT: '自招标文件开始发出至投标截止不足20日 (招标投标法 24) · set a later deadline',
  BOND_ABOVE_LIMIT: '保证金超过上限 (招标投标法实施条例 26、58) · ask for no more than the limit',
  CONSORTIA_UNSAID:
    '公告应当载明是否接受联合体投标 (招标投标法实施条例 37) · say in the notice whether consortia may bid: give isOpenToConsortia',
  SECTION_TENDERED: '该标段已在招标 · a tender of this section is under way: end it first, or use that one',
  ONE_DOCUMENT: '招标文件与资格预审文件须择一 · name the tender or the prequalification, and only one of them',
  LIMIT_UNNAMED:
    '限定的内容与对象须一并填写 · say what the condition is tied to and whom it names: give both, or neither',
  CLARIFIED_BEFORE_ISSUE: '澄清早于发布 · documents are clarified after their issue: correct the day',
  CLARIFIED_AFTER_DEADLINE: '澄清晚于截止 · documents are clarified before the deadline: correct the day',
  CLARIFIED_TOO_LATE: '距截止时间不足 (招标投标法 23；实施条例 21) · move the deadline on with it: give deadlineAt',
  DEADLINE_MOVED_UP: '截止时间只能顺延 · a deadline moves on, not up: give a later one',
  ALREADY_CONCLUDED: '资格预审已结束 · the prequalification is concluded already',
  CONCLUDED_EARLY: '早于申请截止 · it is concluded after the last instant to apply: correct the day',
  REASON_MISSING: '未通过的须说明理由 · say why: give reason',
  REASON_SUPERFLUOUS: '通过的无须理由 · who is qualified needs no reason: leave it out',
  TENDER_ENDED: '招标已终止或失败 · the tender has ended without a winner: issue a new one',
  TENDER_AWARDED: '已确定中标人 · a winner was chosen: the tender cannot end without one any more',
  ENDED_BEFORE_ISSUE: '早于招标公告 · it ends after its notice: correct the day',
  OBJECTION_OPEN:
    '有异议尚未答复，应当暂停招标投标活动 (招标投标法实施条例 22、54) · answer the objection first: bidding stops until then',

  // Bids and their evaluation
  RECEIVED_BEFORE_ISSUE: '送达早于招标文件发出 · a bid follows the documents: correct the instant',
  ALREADY_OPENED: '已开标 · the bids are opened already: nothing comes in any more',
  TOO_FEW_TO_OPEN:
    '投标人少于三个的不得开标，应当重新招标 (招标投标法 28；实施条例 44) · the bids are not opened: end the tender as TOO_FEW_BIDDERS, and tender anew',
  OPENED_BEFORE_DEADLINE: '开标早于投标截止 (招标投标法 34) · bids stay sealed until the deadline: correct the instant',
  BID_NOT_SEALED: '不是按时送达的密封投标 · not a bid of this tender that came in time, or named twice: leave it out',
  BIDS_LEFT_SEALED: '尚有投标未开标 (招标投标法 36) · every bid that came in time is opened: add those named',
  DUPLICATE_BIDDER: '同一企业出现两次 · a firm is named once: leave one out',
  BID_NOT_STANDING:
    '该投标已撤回、替换、拒收或不属于该招标 · the bid does not stand any more, or is of another tender: name one that does',
  REPLACED_BEFORE_RECEIPT: '替换早于原投标送达 · a bid is replaced after it came: correct the instant',
  WITHDRAWN_BEFORE_RECEIPT: '撤回早于投标送达 · a bid is withdrawn after it came: correct the instant',
  WITHDRAWN_AFTER_DEADLINE:
    '投标截止后不能撤回，只能撤销 (招标投标法实施条例 35) · it came after the deadline: biddingBidRevoke',
  REVOKED_BEFORE_DEADLINE:
    '投标截止前为撤回，保证金应当退还 (招标投标法实施条例 35) · it came before the deadline: biddingBidWithdraw',
  REVOKED_AFTER_CHOICE: '已确定中标人 · a winner was chosen: bids are not revoked any more',
  BIDDER_READ_OUT: '投标人与保证金已在开标时登记 · bidder and bond were recorded at the opening: leave them out',
  BOND_INCOMPLETE: '保证金与其提交人须一并填写 · give the bond and who gave it, or neither',
  BOND_RECORDED: '保证金已登记 · the bond is recorded already: nothing is left to do',
  BOND_KEPT: '保证金依法不予退还 (招标投标法实施条例 35、74) · the bond is kept: nothing is to be returned',
  TENDER_RUNS: '招标尚未终止或失败 · bonds are read out at the opening: record it, or end the tender first',
  NO_BOND: '该投标未提交保证金 · no bond was given with this bid: nothing is to be returned',
  BOND_RETURNED: '保证金已退还 · the bond is returned already: nothing is left to do',
  RETURNED_BEFORE_RECEIPT: '退还早于投标送达 · a bond is returned after it was given: correct the day',
  NOT_OPENED: '尚未开标 · bids are evaluated after the opening: record the opening first',
  EVALUATED_BEFORE_OPENING: '评标早于开标 · bids are evaluated after the opening: correct the day',
  BIDS_EVALUATED: '已评标 · the bids of this tender are evaluated already',
  REPORTED_BEFORE_EVALUATION: '报告早于评标结束 · the report follows the evaluation: correct the day',
  DUPLICATE_MEMBER: '评标委员会成员重复 · a person sits on a committee once: leave one out',
  COMMITTEE_INVALID:
    '评标委员会须为五人以上单数，专家不少于三分之二 (招标投标法 37) · five or more, an odd number, two thirds of them experts',
  DISQUALIFIED_RANKED: '被否决的投标不得排名 · a disqualified bid is no candidate: leave out its rank, or the reason',
  CONSORTIUM_INVALID:
    '联合体投标依法无效 (招标投标法实施条例 37、51) · the law holds this bid invalid: disqualify it, and say why',
  RANKS_INVALID: '排名须为 1、2、3 依次且不重复 · candidates rank 1, 2, 3, each once, three at most',
  BID_NOT_OPENED: '不是已开标的投标 · not an opened bid of this tender, or named twice: leave it out',
  BIDS_LEFT_OUT: '尚有投标未评审 · every opened bid is evaluated: add those named',
  MIXED_WITH_ITSELF: '混装须为他人的投标 · papers are mixed up with those of another bid: name the other',
  NOT_EVALUATED: '尚未评标 · candidates follow the evaluation: record it first',
  NO_CANDIDATES: '没有中标候选人 · the evaluation recommends nobody: end the tender',
  PUBLISHED_BEFORE_REPORT: '公示早于收到评标报告 · candidates are published after the report: correct the day',
  PUBLICITY_TOO_SHORT: '公示期不足3日 (招标投标法实施条例 54) · let the publicity end later',
  CANDIDATES_PUBLISHED: '已公示中标候选人 · the candidates are published already',

  // Award and contract
  CANDIDATES_UNPUBLISHED: '尚未公示中标候选人 (招标投标法实施条例 54) · publish the candidates first',
  PUBLICITY_RUNS: '公示期未满 · the publicity has not ended: choose after its last day',
  BID_NOT_CANDIDATE: '不是该标段的中标候选人 (招标投标法 40) · choose among the candidates of this tender',
  NOT_FIRST_RANKED:
    '国有资金占控股或者主导地位的须确定排名第一的候选人 (招标投标法实施条例 55) · choose the first, or say in whyNotFirst why he cannot',
  FIRST_NEEDS_NO_REASON: '已选排名第一者 · the first-ranked candidate is chosen: leave whyNotFirst out',
  ALREADY_AWARDED: '已确定中标人 · a winner was chosen already',
  CHOSEN_BEFORE_REPORT: '确定早于评标报告 · the choice follows the report: correct the day',
  ISSUED_BEFORE_CHOICE: '通知书早于确定中标人 · the notice follows the choice: correct the day',
  ALREADY_ISSUED: '中标通知书已发出 · the notice is issued already: nothing is left to do',
  AWARD_LAPSED:
    '中标资格已取消 (招标投标法实施条例 74) · the winner lost this award: choose the next candidate, or tender anew',
  LAPSED_BEFORE_NOTICE: '取消早于中标通知书 · an award is lost after its notice: correct the day',
  BID_LAPSED: '该投标的中标资格已取消 (招标投标法实施条例 55、74) · this bid lost the award: choose the next candidate',
  CHOSEN_BEFORE_LAPSE:
    '确定早于前一中标人被取消资格 · the next is chosen after the one before lost the award: correct the day',
  REPORTED_BEFORE_CHOICE: '书面报告早于确定中标人 · the report follows the choice: correct the day',
  ALREADY_REPORTED: '已提交书面报告 · the report is recorded already: nothing is left to do',
  NOTICE_NOT_ISSUED: '中标通知书尚未发出 (招标投标法 46) · a contract follows the notice: record its issue first',
  SIGNED_BEFORE_NOTICE: '签订早于中标通知书 · a contract follows the notice: correct one of the days',
  ALREADY_SIGNED: '已订立合同 · a contract is signed on this award already',
  CONTRACT_DEVIATES:
    '合同金额与中标价不一致 (招标投标法 46) · the contract follows the bid: sign for what was bid, nothing else',
  MEMBERS_UNSIGNED:
    '联合体各方应当共同签订合同 (招标投标法 31) · all members sign together: let those named sign, and add them to coSigners',
  NOT_A_MEMBER: '不是中标联合体的成员 · not a member of the consortium that won, or its lead: leave it out',
  DUE_BEFORE_SIGNING: '约定完成日期早于签订日期 · an agreed day follows the signing: correct one of the days',
  ACCEPTED_BEFORE_SIGNING: '验收早于签订 · what is accepted was agreed before: correct the day',
  ALREADY_ACCEPTED: '已验收 · the contract is accepted already: nothing is left to do',

  // Objections and complaints
  LODGED_BEFORE_ISSUE: '提出早于所异议事项 · an objection follows what it is about: correct the day',
  ALREADY_REPLIED: '已答复 · there is a reply already: nothing is left to do',
  BEFORE_LODGING: '日期早于提出日期 · it cannot precede what was lodged: correct the day',
  LODGED_BEFORE_KNOWN: '提起早于知道之日 · a complaint follows what it is about: correct one of the days',
  OBJECTION_OF_OTHER: '不是该企业对该招标的异议 · an objection of another firm or tender: name the firm’s own',
  ALREADY_EXAMINED: '已决定是否受理 · it was accepted or not already: nothing is left to do',
  COMPLAINT_NOT_PENDING: '投诉未受理或已处理完毕 · only a complaint that was accepted and is not decided goes on',
  BEFORE_LAST_STEP: '日期早于上一步骤 · it cannot precede the step before it: correct the day',
  ENDS_FIRST: '截止日早于起始日 · it ends on its first day or later: correct the day',
  SPANS_OVERLAP: '与已登记的时间重叠 · these days do not count already: begin after them',

  // Data of others
  NOT_A_RELEASE: '不是OCDS发布 · not a compiled OCDS release: give its JSON, with an ocid and instants that exist',
  KEPT_MEANWHILE: '刚由他人保存 · somebody has kept this process a moment ago: try again to bring it up to date',

  // Credit
  LISTED_AGAIN: '该案号已登记 · this case is recorded already: use that entry',
  REMOVED_BEFORE_LISTING: '移出早于列入 · an entry is removed after it was made: correct the day',
  ALREADY_REMOVED: '已移出名单 · the entry is removed already: nothing is left to do',
  OWN_REPORT: '不得为自身出具 · a third party reports on others: name who made the report',
  VALIDITY_ENDS_FIRST: '有效期止早于起 · it is valid until its first day or later: correct one of the days',
  STANDARD_SET: '该指标自该日起已有标准 · this indicator has a standard from that day on already',
  INDICATOR_NOT_IN_FORCE: '指标标准当日未施行 · the standard was not in force on that day: take the one that was',
  INDICATOR_OF_OTHER_KIND: '指标不适用于该类主体 · the indicator is for firms of another kind: take another',
  ALREADY_MARKED: '该日已按此指标评价 · the firm is marked by this indicator on that day already',
  ONE_SUBJECT: '违法主体须且仅须一个 · name the firm, the body or the person, and only one of them',
  EXCLUSION_OF_OTHER_GROUND:
    '限制、排斥情形仅用于 ZB_EXCLUDE (招标投标法实施条例 32) · exclusion is said of ZB_EXCLUDE alone: leave it out, or correct the ground',
  COLLUSION_OF_OTHER_GROUND:
    '串通情形与损失仅用于 ZB_COLLUDE (招标投标法实施条例 39—41、67) · how bids were rigged, and the loss, are said of ZB_COLLUDE alone: leave them out, or correct the ground',
  BAN_ENDS_FIRST: '禁止期限止早于起 · a ban ends on its first day or later: correct the day',
  BAN_INCOMPLETE: '禁止期限须有起止 · a ban has a first and a last day: give both, or neither',
});
