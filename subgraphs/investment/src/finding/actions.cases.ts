import { type ActionCases, NOWHERE, publishCase } from '@integrity-graph/kit/testing';
import { done, findingInput, found, ids, promised, signed, TOMORROW } from '../testing/world.js';

export const findingCases: ActionCases = {
  investmentFindingRecord: {
    inOrder: findingInput,
    spoilt: {
      BLANK: () => ({ basis: '' }),
      FUTURE_DATE: () => ({ foundOn: TOMORROW }),
      FOUND_BEFORE_BREACH: () => ({ occurredOn: '2026-06-11' }),
      RECTIFY_BEFORE_FOUND: () => ({ rectifyBy: '2026-06-09' }),
      UNKNOWN_BODY: () => ({ authority: NOWHERE }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      OWN_FINDING: () => ({ authority: ids.zone }),
      NOT_FOUND: () => ({ commitment: NOWHERE }),
      COMMITMENT_OF_OTHER_BODY: async (_, world) => ({
        commitment: await promised(world, {
          agreement: await signed(world, { party: ids.city, signatoryPost: ids.cityHead }),
          responsiblePost: ids.cityHead,
        }),
      }),
      BROKEN_BEFORE_MADE: () => ({ occurredOn: '2026-02-09' }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'investmentFindingRecord', input);
        return {};
      },
    },
    faulty: { body: NOWHERE, responsiblePost: NOWHERE, commitment: NOWHERE, facts: ' ', foundOn: TOMORROW },
    told: [
      'BLANK facts',
      'FUTURE_DATE foundOn',
      'UNKNOWN_BODY body',
      'UNKNOWN_POST responsiblePost',
      'NOT_FOUND commitment',
    ],
  },

  investmentFindingRectify: {
    inOrder: async (world) => ({
      finding: await found(world),
      rectifiedOn: '2026-06-26',
      rectification: '道路已开工，逾期损失已补偿',
    }),
    spoilt: {
      BLANK: () => ({ rectification: '' }),
      FUTURE_DATE: () => ({ rectifiedOn: TOMORROW }),
      NOT_FOUND: () => ({ finding: NOWHERE }),
      RECTIFIED_BEFORE_FOUND: () => ({ rectifiedOn: '2026-06-09' }),
      async ALREADY_RECTIFIED(input, world) {
        await done(world, 'investmentFindingRectify', input);
        return {};
      },
    },
    faulty: { finding: NOWHERE, rectification: ' ', rectifiedOn: TOMORROW },
    told: ['BLANK rectification', 'FUTURE_DATE rectifiedOn', 'NOT_FOUND finding'],
    subject: ({ finding }) => String(finding),
  },

  investmentFindingPublish: publishCase('investmentFindingPublish', {
    made: found,
    tooEarly: '2026-06-09',
    posts: () => ({ approver: ids.cityHead, postElsewhere: ids.postElsewhere }),
    done,
  }),
};
