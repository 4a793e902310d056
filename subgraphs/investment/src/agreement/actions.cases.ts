import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { agreementInput, done, ids, TOMORROW, yuan } from '../testing/world.js';

export const agreementCases: ActionCases = {
  investmentAgreementSign: {
    inOrder: agreementInput,
    spoilt: {
      BLANK: () => ({ project: '' }),
      FUTURE_DATE: () => ({ dateSigned: TOMORROW }),
      AMOUNT_INVALID: () => ({ investment: { amount: '1', currency: 'XXY' } }),
      AMOUNT_NOT_POSITIVE: () => ({ investment: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ investment: yuan('0.001') }),
      NOT_FOUND: () => ({ policy: NOWHERE }),
      UNKNOWN_BODY: () => ({ party: ids.investor }),
      UNKNOWN_ENTERPRISE: () => ({ investor: ids.zone }),
      UNKNOWN_POST: () => ({ signatoryPost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ signatoryPost: ids.postElsewhere }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'investmentAgreementSign', input);
        return {};
      },
    },
    faulty: {
      name: ' ',
      dateSigned: TOMORROW,
      investment: yuan('-1'),
      policy: NOWHERE,
      review: NOWHERE,
      party: NOWHERE,
      investor: NOWHERE,
      signatoryPost: NOWHERE,
    },
    told: [
      'BLANK name',
      'FUTURE_DATE dateSigned',
      'AMOUNT_NOT_POSITIVE investment.amount',
      'NOT_FOUND review',
      'NOT_FOUND policy',
      'UNKNOWN_BODY party',
      'UNKNOWN_ENTERPRISE investor',
      'UNKNOWN_POST signatoryPost',
    ],
  },
};
