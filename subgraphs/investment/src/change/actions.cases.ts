import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import {
  approved,
  changeInput,
  decision,
  done,
  EXCUSE,
  fulfilled,
  handler,
  ids,
  prepared,
  promised,
  TOMORROW,
  yuan,
} from '../testing/world.js';

const AGREED = { reason: 'AGREED_BY_PARTIES' };

export const changeCases: ActionCases = {
  investmentChangePrepare: {
    inOrder: async (world) => changeInput(await promised(world)),
    spoilt: {
      BLANK: () => ({ compensationDecision: '' }),
      FUTURE_DATE: () => ({ preparedOn: TOMORROW }),
      CONTRADICTION: () => ({ kind: 'WITHDRAWAL' }),
      NOTHING_TO_CHANGE: () => ({ newDueOn: null }),
      AMOUNT_INVALID: () => ({ newAmount: { amount: '1', currency: 'XXY' } }),
      AMOUNT_NOT_POSITIVE: () => ({ newAmount: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ newAmount: yuan('0.001') }),
      COMPENSATION_INCOMPLETE: () => ({ compensation: null }),
      COMPENSATION_DUE_FIRST: () => ({ compensationDueOn: '2026-05-19' }),
      UNKNOWN_POST: () => ({ handlerPost: NOWHERE }),
      NOT_FOUND: () => ({ commitment: NOWHERE }),
      PREPARED_BEFORE_PROMISE: () => ({ preparedOn: '2026-02-09' }),
      async COMMITMENT_PERFORMED({ commitment }, world) {
        await fulfilled(world, String(commitment));
        return {};
      },
      async COMMITMENT_WITHDRAWN({ commitment }, world) {
        await approved(world, { kind: 'WITHDRAWAL', newDueOn: null }, String(commitment));
        return {};
      },
      async CHANGE_UNDER_WAY(input, world) {
        await done(world, 'investmentChangePrepare', input);
        return {};
      },
      NO_EXTENSION: () => ({ newDueOn: '2026-09-30' }),
      NOTHING_PROMISED: async (_, world) => ({
        commitment: await promised(world, { amount: null }),
        newAmount: yuan('1'),
      }),
      CURRENCY_MISMATCH: () => ({ newAmount: { amount: '1', currency: 'USD' } }),
    },
    faulty: {
      commitment: NOWHERE,
      explanation: ' ',
      procedureDocument: '',
      preparedOn: TOMORROW,
      newDueOn: null,
      compensationDueOn: null,
      handlerPost: NOWHERE,
    },
    told: [
      'BLANK explanation',
      'BLANK procedureDocument',
      'FUTURE_DATE preparedOn',
      'NOTHING_TO_CHANGE newDueOn',
      'COMPENSATION_INCOMPLETE compensationDueOn',
      'UNKNOWN_POST handlerPost',
      'NOT_FOUND commitment',
    ],
  },

  investmentChangeDecide: {
    inOrder: async (world) => ({ change: await prepared(world), ...decision() }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      UNKNOWN_POST: () => ({ approverPost: NOWHERE }),
      NOT_FOUND: () => ({ change: NOWHERE }),
      REASON_UNDER_REVIEW: async (_, world) => ({ change: await prepared(world, EXCUSE) }),
      PREPARER_DECIDES: () => ({ approverPost: ids.deputy }),
      DECIDED_BEFORE_PREPARED: () => ({ decidedOn: '2026-05-19' }),
      INVESTOR_NOT_AGREED: async (_, world) => ({ change: await prepared(world, AGREED) }),
      async DECIDED_BEFORE_REVIEW(_, world) {
        const change = await prepared(world, AGREED);
        await done(world, 'investmentChangeAgree', { change, agreedOn: '2026-06-11', document: '补充协议' });
        return { change };
      },
      async NOT_PENDING(input, world) {
        await done(world, 'investmentChangeDecide', input);
        return {};
      },
      async COMMITMENT_PERFORMED(_, world) {
        const commitment = await promised(world);
        const change = await prepared(world, {}, commitment);
        await fulfilled(world, commitment);
        return { change };
      },
    },
    faulty: { change: NOWHERE, document: ' ', decidedOn: TOMORROW, approverPost: NOWHERE },
    told: ['BLANK document', 'FUTURE_DATE decidedOn', 'UNKNOWN_POST approverPost', 'NOT_FOUND change'],
    // An unlawful promise is remedied by its change; the compensation is the change's.
    async story(world) {
      const commitment = await promised(world);
      await done(world, 'investmentCommitmentAssess', {
        commitment,
        isLawful: false,
        ground: 'COMPETITION',
        assessedOn: '2026-05-06',
        assessedBy: ids.city,
        document: '示政法〔2026〕3号',
      });
      const change = await done(world, 'investmentChangePrepare', changeInput(commitment), handler);
      return {
        subjects: [commitment, change],
        carryOut: () => done(world, 'investmentChangeDecide', { change, ...decision() }),
      };
    },
  },

  investmentChangeAgree: {
    inOrder: async (world) => ({
      change: await prepared(world, AGREED),
      agreedOn: '2026-06-01',
      document: '投资协议补充协议（一）',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ agreedOn: TOMORROW }),
      NOT_FOUND: () => ({ change: NOWHERE }),
      async ALREADY_AGREED(input, world) {
        await done(world, 'investmentChangeAgree', input);
        return {};
      },
      async NOT_PENDING({ change }, world) {
        await done(world, 'investmentChangeDecide', { change, ...decision(), isApproved: false });
        return {};
      },
      AGREED_BEFORE_PREPARED: () => ({ agreedOn: '2026-05-19' }),
    },
    faulty: { change: NOWHERE, agreedOn: TOMORROW, document: ' ' },
    told: ['BLANK document', 'FUTURE_DATE agreedOn', 'NOT_FOUND change'],
    subject: ({ change }) => String(change),
  },

  investmentChangeNotify: {
    inOrder: async (world) => ({ change: await approved(world), notifiedOn: '2026-06-12' }),
    spoilt: {
      FUTURE_DATE: () => ({ notifiedOn: TOMORROW }),
      NOT_FOUND: () => ({ change: NOWHERE }),
      CHANGE_NOT_APPROVED: async (_, world) => ({ change: await prepared(world) }),
      NOTIFIED_BEFORE_DECISION: () => ({ notifiedOn: '2026-06-09' }),
      async ALREADY_NOTIFIED(input, world) {
        await done(world, 'investmentChangeNotify', input);
        return {};
      },
    },
    faulty: { change: NOWHERE, notifiedOn: TOMORROW },
    told: ['FUTURE_DATE notifiedOn', 'NOT_FOUND change'],
    subject: ({ change }) => String(change),
  },
};
