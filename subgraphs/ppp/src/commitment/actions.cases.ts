import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import {
  commitmentInput,
  done,
  ids,
  reviewed,
  reviewInput,
  signed,
  TOMORROW,
  terminated,
  undertaken,
  undertakenReview,
  yuan,
} from '../testing/world.js';

export const commitmentCases: ActionCases = {
  pppCommitmentUndertake: {
    inOrder: (world) => commitmentInput(world),
    spoilt: {
      BLANK: () => ({ clause: '' }),
      FUTURE_DATE: () => ({ agreedOn: TOMORROW }),
      AMOUNT_INVALID: () => ({ amount: { amount: '1', currency: 'YUAN' } }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ amount: yuan('1.001') }),
      AMOUNT_MISSING: () => ({ amount: null }),
      AMOUNT_UNFIT: () => ({ kind: 'SITE' }),
      UNKNOWN_BODY: () => ({ obligor: NOWHERE }),
      NOT_FOUND: () => ({ agreement: NOWHERE }),
      BEFORE_AGREEMENT: () => ({ agreedOn: '2024-01-14' }),
      DUE_BEFORE_AGREED: () => ({ dueOn: '2024-01-14' }),
      async PROJECT_ENDED({ agreement }, world) {
        await terminated(world, String(agreement));
        return {};
      },
    },
    faulty: { agreement: NOWHERE, title: '', agreedOn: TOMORROW, amount: null, obligor: NOWHERE },
    told: [
      'BLANK title',
      'FUTURE_DATE agreedOn',
      'AMOUNT_MISSING amount',
      'UNKNOWN_BODY obligor',
      'NOT_FOUND agreement',
    ],
  },

  pppCommitmentPerform: {
    inOrder: async (world) => ({
      commitment: await undertaken(world, undefined, { kind: 'SITE', amount: null }),
      performedOn: '2026-03-30',
      evidence: '交地确认书',
    }),
    spoilt: {
      BLANK: () => ({ evidence: '' }),
      FUTURE_DATE: () => ({ performedOn: TOMORROW }),
      NOT_FOUND: () => ({ commitment: NOWHERE }),
      PERFORMED_OTHERWISE: async (_, world) => ({ commitment: await undertaken(world) }),
      PERFORMED_BEFORE_AGREED: () => ({ performedOn: '2024-01-14' }),
      async ALREADY_PERFORMED(input, world) {
        await done(world, 'pppCommitmentPerform', input);
        return {};
      },
    },
    faulty: { commitment: NOWHERE, evidence: ' ', performedOn: TOMORROW },
    told: ['BLANK evidence', 'FUTURE_DATE performedOn', 'NOT_FOUND commitment'],
    story: async (world) => {
      const agreement = await signed(world);
      const subjects: string[] = [];
      for (const kind of ['SITE', 'PERMIT', 'SUPPORT', 'ACCEPTANCE', 'HANDOVER']) {
        subjects.push(await undertaken(world, agreement, { kind, amount: null }));
      }
      const perform = (commitment: string) =>
        done(world, 'pppCommitmentPerform', { commitment, performedOn: '2026-03-30', evidence: '确认书' });
      const carryOut = async () => (await Promise.all(subjects.map(perform))).at(-1)!;
      return { subjects, carryOut };
    },
  },

  pppPaymentRecord: {
    inOrder: async (world) => ({
      commitment: await undertaken(world),
      amount: yuan('12000000'),
      paidOn: '2026-03-30',
      document: '支付凭证9901',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ paidOn: TOMORROW }),
      AMOUNT_INVALID: () => ({ amount: { amount: '1', currency: 'YUAN' } }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ amount: yuan('1.001') }),
      NOT_FOUND: () => ({ commitment: NOWHERE }),
      NOT_TO_BE_PAID: async (_, world) => ({ commitment: await undertakenReview(world) }),
      CURRENCY_MISMATCH: () => ({ amount: { amount: '1', currency: 'USD' } }),
      async ABOVE_DUE(input, world) {
        await done(world, 'pppPaymentRecord', { ...input, amount: yuan('11999999.99') });
        return { amount: yuan('0.02') };
      },
      PERFORMED_BEFORE_AGREED: () => ({ paidOn: '2024-01-14' }),
    },
    faulty: { commitment: NOWHERE, document: ' ', paidOn: TOMORROW, amount: yuan('0') },
    told: ['BLANK document', 'FUTURE_DATE paidOn', 'AMOUNT_NOT_POSITIVE amount.amount', 'NOT_FOUND commitment'],
    story: async (world) => {
      const agreement = await signed(world);
      const payment = await undertaken(world, agreement);
      const capital = await undertaken(world, agreement, { kind: 'CAPITAL' });
      const pay = (commitment: string) =>
        done(world, 'pppPaymentRecord', {
          commitment,
          amount: yuan('12000000'),
          paidOn: '2026-03-30',
          document: '凭证',
        });
      const carryOut = async () => {
        await pay(capital);
        return pay(payment);
      };
      return { subjects: [payment, capital], carryOut };
    },
  },

  pppReviewRecord: {
    inOrder: async (world) => {
      const agreement = await signed(world);
      const payment = await undertaken(world, agreement);
      return { ...(await reviewInput(world, agreement)), payment, payable: yuan('10380000') };
    },
    spoilt: {
      BLANK: () => ({ effect: '' }),
      FUTURE_DATE: () => ({ reviewedOn: TOMORROW }),
      PERIOD_REVERSED: () => ({ periodEnd: '2024-12-31' }),
      REVIEWED_BEFORE_END: () => ({ reviewedOn: '2025-12-30' }),
      SCORE_OUTSIDE: () => ({ score: '100.1' }),
      UNKNOWN_BODY: () => ({ reviewedBy: NOWHERE }),
      NOT_FOUND: () => ({ commitment: NOWHERE }),
      PAYABLE_INCOMPLETE: () => ({ payable: null }),
      AMOUNT_INVALID: () => ({ payable: { amount: '1', currency: 'YUAN' } }),
      AMOUNT_NOT_POSITIVE: () => ({ payable: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ payable: yuan('1.001') }),
      PAYMENT_UNFIT: async (_, world) => ({ payment: await undertaken(world) }),
      CURRENCY_MISMATCH: () => ({ payable: { amount: '1', currency: 'USD' } }),
      ABOVE_DUE: () => ({ payable: yuan('12000000.01') }),
      async BELOW_PAID({ payment }, world) {
        const paid = { amount: yuan('11000000'), paidOn: '2026-02-10', document: '凭证' };
        await done(world, 'pppPaymentRecord', { commitment: payment, ...paid });
        return {};
      },
      NOT_A_REVIEW: ({ payment }) => ({ commitment: payment, payment: null, payable: null }),
      async ALREADY_PERFORMED(input, world) {
        await done(world, 'pppReviewRecord', input);
        return {};
      },
    },
    faulty: {
      commitment: NOWHERE,
      document: ' ',
      reviewedOn: TOMORROW,
      score: '-1',
      reviewedBy: NOWHERE,
      payment: null,
      payable: null,
    },
    told: [
      'BLANK document',
      'FUTURE_DATE reviewedOn',
      'SCORE_OUTSIDE score',
      'UNKNOWN_BODY reviewedBy',
      'NOT_FOUND commitment',
    ],
    subject: ({ commitment }) => String(commitment),
  },

  pppReviewPublish: publishCase('pppReviewPublish', {
    made: (world) => reviewed(world),
    tooEarly: '2026-02-19',
    approver: () => ids.head,
  }),
};
