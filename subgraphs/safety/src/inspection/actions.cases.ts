import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { dangerInput, done, findingInput, found, ids, inspected, inspectionInput, TOMORROW } from '../testing/world.js';

export const inspectionCases: ActionCases = {
  safetyInspectionRecord: {
    inOrder: async () => inspectionInput(),
    spoilt: {
      BLANK: () => ({ matter: '' }),
      FUTURE_DATE: () => ({ inspectedOn: TOMORROW }),
      SIGNATURE_UNCLEAR: () => ({ isSigned: false }),
      UNKNOWN_BODY: () => ({ inspector: NOWHERE }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      UNKNOWN_ENTERPRISE: () => ({ enterprise: NOWHERE }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyInspectionRecord', input);
        return {};
      },
    },
    faulty: { number: ' ', inspectedOn: TOMORROW, isSigned: false, inspector: NOWHERE, enterprise: NOWHERE },
    told: [
      'BLANK number',
      'FUTURE_DATE inspectedOn',
      'SIGNATURE_UNCLEAR unsignedReason',
      'UNKNOWN_BODY inspector',
      'UNKNOWN_ENTERPRISE enterprise',
    ],
  },

  safetyInspectionFind: {
    inOrder: async (world) => ({ inspection: await inspected(world), ...findingInput() }),
    spoilt: {
      BLANK: () => ({ place: '' }),
      CORRECTION_UNCLEAR: () => ({ correctBy: null }),
      NOT_FOUND: () => ({ inspection: NOWHERE }),
      LIMIT_BEFORE_BEGIN: () => ({ correctBy: '2026-05-10' }),
      async DANGER_OF_OTHER_FIRM(_, world) {
        const input = { ...dangerInput(), enterprise: ids.otherFirm };
        return { hiddenDanger: await done(world, 'safetyDangerRegister', input) };
      },
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyInspectionFind', input);
        return {};
      },
    },
    faulty: { number: ' ', order: 'AT_ONCE', inspection: NOWHERE, hiddenDanger: NOWHERE },
    told: ['BLANK number', 'CORRECTION_UNCLEAR correctBy', 'NOT_FOUND inspection', 'NOT_FOUND hiddenDanger'],
  },

  safetyInspectionRecheck: {
    inOrder: async (world) => ({
      finding: await found(world),
      recheckedOn: '2026-06-12',
      result: '已更换',
      isRemoved: true,
    }),
    spoilt: {
      BLANK: () => ({ result: '' }),
      FUTURE_DATE: () => ({ recheckedOn: TOMORROW }),
      RECHECK_UNCLEAR: () => ({ isRemoved: false }),
      LIMIT_BEFORE_BEGIN: () => ({ isRemoved: false, correctBy: '2026-06-11' }),
      NOT_FOUND: () => ({ finding: NOWHERE }),
      async ALREADY_REMOVED(input, world) {
        await done(world, 'safetyInspectionRecheck', input);
        return {};
      },
      RECHECKED_TOO_EARLY: () => ({ recheckedOn: '2026-05-10' }),
    },
    faulty: { result: ' ', recheckedOn: TOMORROW, isRemoved: false, finding: NOWHERE },
    told: ['BLANK result', 'FUTURE_DATE recheckedOn', 'RECHECK_UNCLEAR correctBy', 'NOT_FOUND finding'],
  },
};
