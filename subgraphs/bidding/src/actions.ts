import { archiveOpen } from './archive/open.js';
import { archivePublish } from './archive/publish.js';
import { awardDecide } from './award/decide.js';
import { awardLapse } from './award/lapse.js';
import { awardNotify } from './award/notify.js';
import { bidReceive } from './bid/receive.js';
import { bidBondRecord } from './bid/record-bond.js';
import { bidBondReturn } from './bid/return-bond.js';
import { bidRevoke } from './bid/revoke.js';
import { bidWithdraw } from './bid/withdraw.js';
import { candidatesPublish } from './candidates/publish.js';
import { clarificationIssue } from './clarification/issue.js';
import { complaintDecide, complaintExamine, complaintExclude } from './complaint/decide.js';
import { complaintLodge } from './complaint/lodge.js';
import { conditionRecord } from './condition/record.js';
import { contractAccept } from './contract/acceptance.js';
import { contractPublish } from './contract/publish.js';
import { contractSign } from './contract/sign.js';
import { courtEntryRecord, courtEntryRemove } from './court/record.js';
import { creditIndicatorPublish } from './credit/publish-indicator.js';
import { qualificationPublish, qualificationRecord } from './credit/qualification.js';
import { creditReportPublish, creditReportRecord } from './credit/report.js';
import { creditIndicatorSet, creditMarkRecord } from './credit/set-indicator.js';
import { evaluationRecord } from './evaluation/record.js';
import { flags } from './flags/flags.js';
import { objectionLodge } from './objection/lodge.js';
import { objectionReply } from './objection/reply.js';
import { prequalificationConclude } from './prequalification/conclude.js';
import { prequalificationPublish } from './prequalification/publish.js';
import { outsideProcessKeep } from './process/keep.js';
import { projectRegister } from './project/register.js';
import { reportSubmit } from './report/submit.js';
import { sectionRegister } from './section/register.js';
import { tenderEnd } from './tender/end.js';
import { tenderIssue } from './tender/issue.js';
import { tenderOpen } from './tender/open.js';
import { violationPublish } from './violation/publish.js';
import { violationRecord } from './violation/record.js';

/** What can be done here: one mutation for each legal act. */
export const ACTIONS = [
  projectRegister,
  sectionRegister,
  prequalificationPublish,
  prequalificationConclude,
  tenderIssue,
  tenderEnd,
  clarificationIssue,
  conditionRecord,
  bidReceive,
  bidWithdraw,
  tenderOpen,
  bidRevoke,
  evaluationRecord,
  candidatesPublish,
  objectionLodge,
  objectionReply,
  complaintLodge,
  complaintExamine,
  complaintExclude,
  complaintDecide,
  awardDecide,
  awardNotify,
  awardLapse,
  reportSubmit,
  contractSign,
  contractPublish,
  contractAccept,
  bidBondRecord,
  bidBondReturn,
  archiveOpen,
  archivePublish,
  courtEntryRecord,
  courtEntryRemove,
  qualificationRecord,
  qualificationPublish,
  creditReportRecord,
  creditReportPublish,
  creditIndicatorSet,
  creditIndicatorPublish,
  creditMarkRecord,
  violationRecord,
  violationPublish,
  outsideProcessKeep,
  ...flags.actions,
];
