import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, inquiryInput, TOMORROW } from '../testing/world.js';

export const inquiryCases: ActionCases = {
  statisticsInquiryIssue: {
    inOrder: async () => inquiryInput(),
    spoilt: {
      BLANK: () => ({ questions: '' }),
      FUTURE_DATE: () => ({ issuedOn: TOMORROW, answerDueOn: TOMORROW }),
      ANSWER_DUE_BEFORE_ISSUE: () => ({ answerDueOn: '2026-06-11' }),
      UNKNOWN_BODY: () => ({ issuer: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ body: null, enterprise: NOWHERE }),
      ONE_PARTY: () => ({ body: null }),
      OWN_MATTER: () => ({ body: ids.bureau }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'statisticsInquiryIssue', input);
        return {};
      },
    },
    faulty: { number: ' ', issuer: NOWHERE, body: NOWHERE, issuedOn: TOMORROW, answerDueOn: TOMORROW },
    told: ['BLANK number', 'FUTURE_DATE issuedOn', 'UNKNOWN_BODY issuer', 'UNKNOWN_BODY body'],
  },

  statisticsInquiryAnswer: {
    inOrder: async (world) => ({
      inquiry: await done(world, 'statisticsInquiryIssue', inquiryInput()),
      answeredOn: '2026-06-24',
      answer: '新投产企业两家，附台账',
    }),
    spoilt: {
      BLANK: () => ({ answer: '' }),
      FUTURE_DATE: () => ({ answeredOn: TOMORROW }),
      NOT_FOUND: () => ({ inquiry: NOWHERE }),
      async ALREADY_ANSWERED(input, world) {
        await done(world, 'statisticsInquiryAnswer', input);
        return {};
      },
      ANSWERED_BEFORE_ISSUE: () => ({ answeredOn: '2026-06-11' }),
    },
    faulty: { inquiry: NOWHERE, answer: ' ', answeredOn: TOMORROW },
    told: ['BLANK answer', 'FUTURE_DATE answeredOn', 'NOT_FOUND inquiry'],
    subject: ({ inquiry }) => String(inquiry),
  },
};
