import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import {
  accidentInput,
  at,
  countInput,
  DAY,
  done,
  gradeInput,
  ids,
  OCCURRED,
  registered,
  TOMORROW,
  yuan,
} from '../testing/world.js';

const TOO_EARLY = at(DAY, '09:14');
const TO_COME = at(TOMORROW, '09:00');

export const accidentCases: ActionCases = {
  safetyAccidentRegister: {
    // In a body, so that it owes the first report.
    inOrder: async () => ({
      ...accidentInput(),
      enterprise: null,
      unitBody: ids.institution,
      directLoss: yuan('2000000'),
    }),
    spoilt: {
      BLANK: () => ({ name: ' ' }),
      FUTURE_DATE: () => ({ countedAt: TO_COME }),
      KNOWN_BEFORE_ACCIDENT: () => ({ unitKnewAt: TOO_EARLY }),
      COUNTED_BEFORE_ACCIDENT: () => ({ countedAt: TOO_EARLY }),
      COUNT_NEGATIVE: () => ({ missing: -1 }),
      AMOUNT_INVALID: () => ({ directLoss: { amount: '1', currency: 'XXX1' } }),
      AMOUNT_NOT_POSITIVE: () => ({ directLoss: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ directLoss: yuan('0.001') }),
      CURRENCY_MISMATCH: () => ({ directLoss: { amount: '1', currency: 'USD' } }),
      UNIT_NOT_ONE: () => ({ enterprise: ids.mine }),
      UNKNOWN_ENTERPRISE: () => ({ enterprise: NOWHERE, unitBody: null }),
      UNKNOWN_BODY: () => ({ department: NOWHERE }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      BELOW_COUNTY: () => ({ department: ids.subDistrict }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyAccidentRegister', input);
        return {};
      },
    },
    faulty: { number: ' ', place: '', occurredAt: TO_COME, deaths: -1, unitBody: null, department: NOWHERE },
    told: [
      'BLANK number',
      'BLANK place',
      'FUTURE_DATE occurredAt',
      'KNOWN_BEFORE_ACCIDENT unitKnewAt',
      'COUNTED_BEFORE_ACCIDENT countedAt',
      'COUNT_NEGATIVE deaths',
      'UNIT_NOT_ONE enterprise',
      'UNKNOWN_BODY department',
    ],
  },

  safetyCasualtyRecord: {
    inOrder: async (world) => ({ accident: await registered(world), ...countInput() }),
    spoilt: {
      BLANK: () => ({ source: '' }),
      FUTURE_DATE: () => ({ countedAt: TO_COME }),
      COUNT_NEGATIVE: () => ({ deaths: -1 }),
      AMOUNT_INVALID: () => ({ directLoss: { amount: '1', currency: 'XXX1' } }),
      AMOUNT_NOT_POSITIVE: () => ({ directLoss: yuan('-5') }),
      AMOUNT_TOO_FINE: () => ({ directLoss: yuan('0.001') }),
      CURRENCY_MISMATCH: () => ({ directLoss: { amount: '1', currency: 'USD' } }),
      NOT_FOUND: () => ({ accident: NOWHERE }),
      COUNTED_BEFORE_ACCIDENT: () => ({ countedAt: TOO_EARLY }),
      NOTHING_NEW: () => ({ seriousInjuries: 3 }),
      REASON_MISSING: () => ({ reason: null }),
    },
    faulty: { accident: NOWHERE, source: ' ', countedAt: TO_COME, seriousInjuries: -1 },
    told: ['BLANK source', 'FUTURE_DATE countedAt', 'COUNT_NEGATIVE seriousInjuries', 'NOT_FOUND accident'],
  },

  safetyAccidentGrade: {
    inOrder: async (world) => ({ accident: await registered(world), ...gradeInput() }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ determinedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ determinedBy: NOWHERE }),
      NOT_FOUND: () => ({ accident: NOWHERE }),
      GRADED_BEFORE_ACCIDENT: () => ({ determinedOn: '2026-03-01' }),
      async GRADED_OUT_OF_ORDER(input, world) {
        await done(world, 'safetyAccidentGrade', { ...input, grade: 'LARGER', determinedOn: '2026-03-05' });
        return {};
      },
      async ALREADY_GRADED(input, world) {
        await done(world, 'safetyAccidentGrade', input);
        return {};
      },
    },
    faulty: { accident: NOWHERE, document: ' ', determinedOn: TOMORROW, determinedBy: NOWHERE },
    told: ['BLANK document', 'FUTURE_DATE determinedOn', 'UNKNOWN_BODY determinedBy', 'NOT_FOUND accident'],
  },

  safetyAccidentPublish: publishCase('safetyAccidentPublish', {
    made: (world) => registered(world, { occurredAt: OCCURRED }),
    tooEarly: '2026-03-01',
    approver: () => ids.head,
  }),
};
