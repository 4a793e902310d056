import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import {
  assessment,
  commitmentInput,
  decidedLater,
  done,
  ids,
  issued,
  promised,
  TOMORROW,
  yuan,
} from '../testing/world.js';

export const commitmentCases: ActionCases = {
  investmentCommitmentMake: {
    inOrder: commitmentInput,
    spoilt: {
      BLANK: () => ({ content: '' }),
      FUTURE_DATE: () => ({ madeOn: TOMORROW, dueOn: TOMORROW }),
      DUE_BEFORE_MADE: () => ({ dueOn: '2026-02-09' }),
      AMOUNT_INVALID: () => ({ amount: { amount: '1', currency: 'XXY' } }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ amount: yuan('0.001') }),
      UNKNOWN_DECISION: () => ({ decision: ids.zone }),
      MADE_BEFORE_DECISION: async (_, world) => ({ decision: await decidedLater(world) }),
      NOT_FOUND: () => ({ agreement: NOWHERE }),
      SOURCE_MISSING: () => ({ agreement: null }),
      MADE_BEFORE_SOURCE: () => ({ madeOn: '2026-02-09' }),
      UNKNOWN_ENTERPRISE: () => ({ investor: ids.zone }),
      INVESTOR_DIFFERS: () => ({ investor: ids.otherInvestor }),
      INVESTOR_MISSING: async (_, world) => ({ agreement: null, policy: await issued(world) }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'investmentCommitmentMake', input);
        return {};
      },
    },
    faulty: {
      number: ' ',
      amount: yuan('0'),
      dueOn: '2026-02-09',
      agreement: NOWHERE,
      investor: NOWHERE,
      responsiblePost: NOWHERE,
    },
    told: [
      'BLANK number',
      'DUE_BEFORE_MADE dueOn',
      'AMOUNT_NOT_POSITIVE amount.amount',
      'NOT_FOUND agreement',
      'UNKNOWN_ENTERPRISE investor',
      'UNKNOWN_POST responsiblePost',
    ],
  },

  investmentCommitmentMeetCondition: {
    inOrder: async (world) => ({
      commitment: await promised(world, { condition: '首期投资到位', conditionKind: 'INVESTMENT' }),
      metOn: '2026-04-20',
      evidence: '验资报告',
    }),
    spoilt: {
      BLANK: () => ({ evidence: ' ' }),
      FUTURE_DATE: () => ({ metOn: TOMORROW }),
      NOT_FOUND: () => ({ commitment: NOWHERE }),
      NO_CONDITION: async (_, world) => ({ commitment: await promised(world) }),
      MET_BEFORE_MADE: () => ({ metOn: '2026-02-09' }),
      async CONDITION_MET(input, world) {
        await done(world, 'investmentCommitmentMeetCondition', input);
        return {};
      },
    },
    faulty: { commitment: NOWHERE, metOn: TOMORROW, evidence: '' },
    told: ['BLANK evidence', 'FUTURE_DATE metOn', 'NOT_FOUND commitment'],
    subject: ({ commitment }) => String(commitment),
  },

  investmentCommitmentAssess: {
    inOrder: async (world) => ({ commitment: await promised(world), ...assessment() }),
    spoilt: {
      BLANK: () => ({ document: ' ' }),
      FUTURE_DATE: () => ({ assessedOn: TOMORROW }),
      GROUND_MISSING: () => ({ ground: null }),
      GROUND_WITHOUT_FAULT: () => ({ isLawful: true }),
      UNKNOWN_BODY: () => ({ assessedBy: NOWHERE }),
      NOT_FOUND: () => ({ commitment: NOWHERE }),
      ASSESSED_BEFORE_MADE: () => ({ assessedOn: '2026-02-09' }),
      OWN_ASSESSMENT: () => ({ assessedBy: ids.zone }),
      async ALREADY_ASSESSED(input, world) {
        await done(world, 'investmentCommitmentAssess', input);
        return {};
      },
    },
    faulty: { commitment: NOWHERE, document: '', assessedOn: TOMORROW, ground: null, assessedBy: NOWHERE },
    told: [
      'BLANK document',
      'FUTURE_DATE assessedOn',
      'GROUND_MISSING ground',
      'UNKNOWN_BODY assessedBy',
      'NOT_FOUND commitment',
    ],
    subject: ({ commitment }) => String(commitment),
  },
};
