import { BiddingArchive } from './archive/archive.js';
import { BiddingAward } from './award/award.js';
import { BiddingBid } from './bid/bid.js';
import { BiddingCandidate } from './candidates/candidate.js';
import { BiddingCandidatePublicity } from './candidates/publicity.js';
import { BiddingClarification } from './clarification/clarification.js';
import { BiddingComplaint } from './complaint/complaint.js';
import { BiddingCondition } from './condition/condition.js';
import { BiddingConsortiumMember } from './consortium/member.js';
import { BiddingAcceptance } from './contract/acceptance.js';
import { BiddingContract } from './contract/contract.js';
import { BiddingCourtCheck } from './court/check.js';
import { BiddingCourtEntry } from './court/entry.js';
import { BiddingCreditIndicator } from './credit/indicator.js';
import { BiddingCreditMark } from './credit/mark.js';
import { BiddingQualification } from './credit/qualification.js';
import { BiddingCreditReport } from './credit/report.js';
import { BiddingEvaluation } from './evaluation/evaluation.js';
import { BiddingCommitteeMember } from './evaluation/member.js';
import { BiddingFlag } from './flags/flags.js';
import { BiddingObjection } from './objection/objection.js';
import { BiddingObligation } from './obligations.js';
import { BiddingApplicant } from './prequalification/applicant.js';
import { BiddingPrequalification } from './prequalification/prequalification.js';
import { BiddingOutsideProcess } from './process/outside.js';
import { BiddingProject } from './project/project.js';
import { BiddingPublication } from './publication/publication.js';
import { BiddingWrittenReport } from './report/report.js';
import { BiddingSection } from './section/section.js';
import { BiddingTender } from './tender/tender.js';
import { BiddingViolation } from './violation/violation.js';

/** What this sector keeps. */
export const RECORDS = [
  BiddingProject,
  BiddingSection,
  BiddingPrequalification,
  BiddingApplicant,
  BiddingTender,
  BiddingClarification,
  BiddingCondition,
  BiddingBid,
  BiddingConsortiumMember,
  BiddingEvaluation,
  BiddingCommitteeMember,
  BiddingCandidatePublicity,
  BiddingCandidate,
  BiddingObjection,
  BiddingComplaint,
  BiddingAward,
  BiddingWrittenReport,
  BiddingContract,
  BiddingAcceptance,
  BiddingArchive,
  BiddingCourtEntry,
  BiddingCourtCheck,
  BiddingQualification,
  BiddingCreditReport,
  BiddingCreditIndicator,
  BiddingCreditMark,
  BiddingViolation,
  BiddingOutsideProcess,
  BiddingPublication,
  BiddingFlag,
  BiddingObligation,
];
