import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { asked, done, enrolled, registered, reportInput, scheduled, submitted, TOMORROW } from '../testing/world.js';

async function askInput(world: World) {
  const project = await registered(world);
  const round = await scheduled(world, { project });
  return { round, respondent: await enrolled(world, project), askedOn: '2026-06-01' };
}
const refusal = { isAccepted: false, returnReason: '与用电量不符，请核实', correctBy: '2026-06-25' };
export async function returned(world: World): Promise<string> {
  const report = await submitted(world);
  await done(world, 'statisticsReportReview', { report, reviewedOn: '2026-06-15', ...refusal });
  return report;
}
const corrected = { items: [{ ...reportInput().items[0]!, value: '950' }] };
const subject = ({ report }: Record<string, unknown>) => String(report);

export const reportCases: ActionCases = {
  statisticsReportAsk: {
    inOrder: askInput,
    spoilt: {
      FUTURE_DATE: () => ({ askedOn: TOMORROW }),
      NOT_FOUND: () => ({ round: NOWHERE }),
      OTHER_PROJECT: async (_, world) => ({ respondent: await enrolled(world, await registered(world)) }),
      async RESPONDENT_REMOVED({ respondent }, world) {
        await done(world, 'statisticsRespondentRemove', { respondent, removedOn: '2026-05-20', reason: '停业' });
        return {};
      },
      ASKED_AFTER_DUE: () => ({ askedOn: '2026-06-11' }),
      async REPORT_ASKED(input, world) {
        await done(world, 'statisticsReportAsk', input);
        return {};
      },
    },
    faulty: { round: NOWHERE, respondent: NOWHERE, askedOn: TOMORROW },
    told: ['FUTURE_DATE askedOn', 'NOT_FOUND round', 'NOT_FOUND respondent'],
  },

  statisticsReportUrge: {
    inOrder: async (world) => ({ report: await asked(world), urgedOn: '2026-06-11', urgedUntil: '2026-06-15' }),
    spoilt: {
      FUTURE_DATE: () => ({ urgedOn: TOMORROW, urgedUntil: TOMORROW }),
      UNTIL_BEFORE_URGING: () => ({ urgedUntil: '2026-06-10' }),
      NOT_FOUND: () => ({ report: NOWHERE }),
      REPORT_SUBMITTED: async (_, world) => ({ report: await submitted(world) }),
      NOT_LATE_YET: () => ({ urgedOn: '2026-06-10' }),
    },
    faulty: { report: NOWHERE, urgedOn: TOMORROW, urgedUntil: '2026-06-10' },
    told: ['FUTURE_DATE urgedOn', 'UNTIL_BEFORE_URGING urgedUntil', 'NOT_FOUND report'],
    subject,
  },

  statisticsReportSubmit: {
    inOrder: async (world) => ({ report: await asked(world), ...reportInput() }),
    spoilt: {
      BLANK: () => ({ signedBy: ' ' }),
      INVALID: () => ({ items: [] }),
      DUPLICATE_NUMBER: ({ items }) => ({ items: [...(items as object[]), (items as object[])[0]] }),
      FUTURE_DATE: () => ({ submittedAt: `${TOMORROW}T09:00:00+08:00` }),
      NOT_FOUND: () => ({ report: NOWHERE }),
      async REPORT_SUBMITTED(input, world) {
        await done(world, 'statisticsReportSubmit', input);
        return {};
      },
      SIGNATURE_MISSING: () => ({ signedBy: null }),
    },
    faulty: { report: NOWHERE, preparedBy: '', items: [{ ...reportInput().items[0]!, unit: '' }] },
    told: ['BLANK preparedBy', 'BLANK items.0.unit', 'NOT_FOUND report'],
    subject,
  },

  statisticsReportReview: {
    inOrder: async (world) => ({ report: await submitted(world), reviewedOn: '2026-06-15', ...refusal }),
    spoilt: {
      BLANK: () => ({ returnReason: ' ' }),
      FUTURE_DATE: () => ({ reviewedOn: TOMORROW, correctBy: TOMORROW }),
      CORRECT_BEFORE_REVIEW: () => ({ correctBy: '2026-06-14' }),
      RETURN_INCOMPLETE: () => ({ correctBy: null }),
      NOT_FOUND: () => ({ report: NOWHERE }),
      NOT_TO_REVIEW: async (_, world) => ({ report: await asked(world) }),
      REVIEWED_BEFORE_REPORT: () => ({ reviewedOn: '2026-06-08' }),
    },
    faulty: { report: NOWHERE, returnReason: '', reviewedOn: TOMORROW, correctBy: null },
    told: ['BLANK returnReason', 'FUTURE_DATE reviewedOn', 'RETURN_INCOMPLETE correctBy', 'NOT_FOUND report'],
    subject,
  },

  statisticsReportCorrect: {
    inOrder: async (world) => ({
      report: await returned(world),
      ...corrected,
      corrector: 'RESPONDENT',
      reason: '重复计入下属企业',
      evidence: '统计台账',
      correctedOn: '2026-06-18',
    }),
    spoilt: {
      BLANK: () => ({ reason: '' }),
      INVALID: () => ({ items: [] }),
      FUTURE_DATE: () => ({ correctedOn: TOMORROW }),
      DUPLICATE_NUMBER: ({ items }) => ({ items: [...(items as object[]), (items as object[])[0]] }),
      NOT_FOUND: () => ({ report: NOWHERE }),
      NOT_SUBMITTED: async (_, world) => ({ report: await asked(world) }),
      CORRECTED_BEFORE_REPORT: () => ({ correctedOn: '2026-06-08' }),
      NOTHING_NEW: () => ({ items: reportInput().items }),
    },
    faulty: { report: NOWHERE, reason: ' ', evidence: '', correctedOn: TOMORROW },
    told: ['BLANK reason', 'BLANK evidence', 'FUTURE_DATE correctedOn', 'NOT_FOUND report'],
    subject,
  },
};
