import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { agreementInput, done, ids, registered, signed, TOMORROW } from '../testing/world.js';

export const agreementCases: ActionCases = {
  pppAgreementSign: {
    inOrder: (world) => agreementInput(world),
    spoilt: {
      BLANK: () => ({ number: '' }),
      FUTURE_DATE: () => ({ dateSigned: TOMORROW }),
      PERIOD_REVERSED: () => ({ endsOn: '2024-01-31' }),
      UNKNOWN_ENTERPRISE: () => ({ sponsor: NOWHERE }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      UNKNOWN_POST: () => ({ signatoryPost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ signatoryPost: ids.postElsewhere }),
      BEFORE_INITIATION: () => ({ dateSigned: '2023-01-31' }),
      async PROJECT_SIGNED(input, world) {
        await done(world, 'pppAgreementSign', input);
        return { number: '另一编号' };
      },
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'pppAgreementSign', input);
        return { project: await registered(world) };
      },
    },
    faulty: { project: NOWHERE, number: ' ', dateSigned: TOMORROW, sponsor: NOWHERE, signatoryPost: NOWHERE },
    told: [
      'BLANK number',
      'FUTURE_DATE dateSigned',
      'UNKNOWN_ENTERPRISE sponsor',
      'NOT_FOUND project',
      'UNKNOWN_POST signatoryPost',
    ],
  },
  pppAgreementPublish: publishCase('pppAgreementPublish', {
    made: (world) => signed(world),
    tooEarly: '2024-01-14',
  }),
};
