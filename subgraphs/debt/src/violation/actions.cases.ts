import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, TOMORROW, violationInput, yuan } from '../testing/world.js';

export const violationCases: ActionCases = {
  debtViolationFind: {
    inOrder: async () => violationInput(),
    spoilt: {
      BLANK: () => ({ facts: '' }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      NOT_YUAN: () => ({ amount: { amount: '5', currency: 'USD' } }),
      FUTURE_DATE: () => ({ foundOn: TOMORROW }),
      ENDS_FIRST: () => ({ rectifyBy: '2026-05-17' }),
      UNKNOWN_BODY: () => ({ authority: NOWHERE }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.cityHead }),
      OWN_FINDING: () => ({ authority: ids.bureau }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'debtViolationFind', input);
        return {};
      },
    },
    faulty: { body: NOWHERE, responsiblePost: NOWHERE, facts: ' ', foundOn: TOMORROW },
    told: ['BLANK facts', 'FUTURE_DATE foundOn', 'UNKNOWN_BODY body', 'UNKNOWN_POST responsiblePost'],
  },

  debtViolationRectify: {
    inOrder: async (world) => ({
      violation: await done(world, 'debtViolationFind', violationInput()),
      rectifiedOn: '2026-06-22',
      rectification: '承诺函已撤回',
    }),
    spoilt: {
      BLANK: () => ({ rectification: '' }),
      FUTURE_DATE: () => ({ rectifiedOn: TOMORROW }),
      NOT_FOUND: () => ({ violation: NOWHERE }),
      RECTIFIED_BEFORE_FOUND: () => ({ rectifiedOn: '2026-05-17' }),
      async ALREADY_RECTIFIED(input, world) {
        await done(world, 'debtViolationRectify', input);
        return {};
      },
    },
    faulty: { violation: NOWHERE, rectification: ' ', rectifiedOn: TOMORROW },
    told: ['BLANK rectification', 'FUTURE_DATE rectifiedOn', 'NOT_FOUND violation'],
    subject: ({ violation }) => String(violation),
  },
};
