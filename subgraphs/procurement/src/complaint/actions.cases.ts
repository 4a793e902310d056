import { type ActionCases, type Input, NOWHERE, type Spoil, TOMORROW, twice } from '../testing/cases.js';
import {
  acceptedComplaint,
  complaintInput,
  decisionInput,
  lodgeChallenge,
  lodgeComplaint,
  stopClock,
} from '../testing/disputes.js';
import { ids } from '../testing/world.js';

const subject = ({ complaint }: Input) => String(complaint);
const noComplaint: Spoil = () => ({ complaint: NOWHERE });
const notAccepted: Spoil = async (_, world) => ({ complaint: await lodgeComplaint(world) });
const stopped: Spoil = async ({ complaint }, world) => {
  await stopClock(world, complaint);
  return {};
};

const examination = {
  NOT_FOUND: noComplaint,
  FUTURE_DATE: () => ({ examinedOn: TOMORROW }),
  BEFORE_LODGING: () => ({ examinedOn: '2026-05-20' }),
  ALREADY_EXAMINED: twice('procurementComplaintAccept'),
};
const told = ['FUTURE_DATE examinedOn', 'NOT_FOUND complaint'];

export const complaintCases: ActionCases = {
  procurementComplaintLodge: {
    inOrder: complaintInput,
    spoilt: {
      BLANK: () => ({ matter: ' ' }),
      NOT_FOUND: () => ({ challenge: NOWHERE }),
      UNKNOWN_BODY: () => ({ authority: ids.supplier }),
      FUTURE_DATE: () => ({ lodgedOn: TOMORROW }),
      BEFORE_LODGING: () => ({ lodgedOn: '2026-05-07' }),
      REPLY_STILL_OPEN: async (_, world) => ({ challenge: await lodgeChallenge(world), lodgedOn: '2026-05-11' }),
      ALREADY_COMPLAINED: twice('procurementComplaintLodge'),
    },
    faulty: { challenge: NOWHERE, authority: NOWHERE, lodgedOn: TOMORROW, matter: '' },
    told: ['BLANK matter', 'FUTURE_DATE lodgedOn', 'UNKNOWN_BODY authority', 'NOT_FOUND challenge'],
  },

  procurementComplaintAccept: {
    inOrder: async (world) => ({ complaint: await lodgeComplaint(world), examinedOn: '2026-05-25' }),
    spoilt: examination,
    faulty: { complaint: NOWHERE, examinedOn: TOMORROW },
    told,
    subject,
  },

  procurementComplaintReject: {
    inOrder: async (world) => ({
      complaint: await lodgeComplaint(world),
      examinedOn: '2026-05-25',
      rejectionReason: '投诉事项未经质疑',
    }),
    spoilt: {
      ...examination,
      BLANK: () => ({ rejectionReason: '' }),
      ALREADY_EXAMINED: twice('procurementComplaintReject'),
    },
    faulty: { complaint: NOWHERE, examinedOn: TOMORROW, rejectionReason: '' },
    told: ['BLANK rejectionReason', ...told],
    subject,
  },

  procurementComplaintStopClock: {
    inOrder: async (world) => ({
      complaint: await acceptedComplaint(world),
      from: '2026-06-01',
      reason: 'EXPERT_REVIEW',
    }),
    spoilt: {
      NOT_FOUND: noComplaint,
      COMPLAINT_NOT_PENDING: notAccepted,
      FUTURE_DATE: () => ({ from: TOMORROW }),
      CLOCK_STANDS_STILL: stopped,
      BEFORE_LAST_STEP: () => ({ from: '2026-05-24' }),
    },
    faulty: { complaint: NOWHERE, from: TOMORROW },
    told: ['FUTURE_DATE from', 'NOT_FOUND complaint'],
    subject,
  },

  procurementComplaintResumeClock: {
    inOrder: async (world) => {
      const complaint = await acceptedComplaint(world);
      await stopClock(world, complaint);
      return { complaint, to: '2026-06-10' };
    },
    spoilt: {
      NOT_FOUND: noComplaint,
      COMPLAINT_NOT_PENDING: notAccepted,
      FUTURE_DATE: () => ({ to: TOMORROW }),
      CLOCK_RUNS: twice('procurementComplaintResumeClock'),
      BEFORE_LAST_STEP: () => ({ to: '2026-05-31' }),
    },
    faulty: { complaint: NOWHERE, to: TOMORROW },
    told: ['FUTURE_DATE to', 'NOT_FOUND complaint'],
    subject,
  },

  procurementComplaintSuspendProcurement: {
    inOrder: async (world) => ({
      complaint: await acceptedComplaint(world),
      suspendedFrom: '2026-05-26',
      suspendedUntil: '2026-06-24',
      suspensionDocument: '青财采停〔2026〕1号',
    }),
    spoilt: {
      BLANK: () => ({ suspensionDocument: '' }),
      NOT_FOUND: noComplaint,
      COMPLAINT_NOT_PENDING: notAccepted,
      FUTURE_DATE: () => ({ suspendedFrom: TOMORROW, suspendedUntil: TOMORROW }),
      ENDS_FIRST: () => ({ suspendedUntil: '2026-05-25' }),
      SUSPENSION_TOO_LONG: () => ({ suspendedUntil: '2026-06-25' }),
      BEFORE_LODGING: () => ({ suspendedFrom: '2026-05-20', suspendedUntil: '2026-05-30' }),
      ALREADY_SUSPENDED: twice('procurementComplaintSuspendProcurement'),
    },
    faulty: { complaint: NOWHERE, suspendedUntil: '2026-05-25', suspensionDocument: '' },
    told: ['BLANK suspensionDocument', 'ENDS_FIRST suspendedUntil', 'NOT_FOUND complaint'],
    subject,
  },

  procurementComplaintDecide: {
    inOrder: async (world) => decisionInput(await acceptedComplaint(world)),
    spoilt: {
      BLANK: () => ({ decisionNumber: '' }),
      NOT_FOUND: noComplaint,
      COMPLAINT_NOT_PENDING: notAccepted,
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      CLOCK_STANDS_STILL: stopped,
      BEFORE_LAST_STEP: () => ({ decidedOn: '2026-05-24' }),
    },
    faulty: { complaint: NOWHERE, decidedOn: TOMORROW, decisionNumber: '', decision: '' },
    told: ['BLANK decisionNumber', 'BLANK decision', 'FUTURE_DATE decidedOn', 'NOT_FOUND complaint'],
    subject,
  },
};
