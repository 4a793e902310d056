import { ending } from '../tender/actions.cases.js';
import { type ActionCases, amountFaults, NOWHERE, publishCase, TODAY, TOMORROW, twice } from '../testing/cases.js';
import {
  awarded,
  awardInput,
  contractInput,
  evaluated,
  joint,
  lapseInput,
  notified,
  objectionInput,
  published,
  signed,
} from '../testing/procedure.js';
import { done, ids } from '../testing/world.js';

export const awardCases: ActionCases = {
  biddingAwardDecide: {
    inOrder: async (world) => awardInput(await published(world)),
    spoilt: {
      BLANK: () => ({ whyNotFirstDocument: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      ALREADY_AWARDED: twice('biddingAwardDecide'),
      async BID_LAPSED(input, world) {
        const { award, tender, bids } = await notified(world);
        await done(world, 'biddingAwardLapse', lapseInput(award));
        return { ...input, tender, bid: bids[0], decidedOn: '2026-04-20' };
      },
      async CHOSEN_BEFORE_LAPSE(_, world) {
        const { award, tender, bids } = await notified(world);
        await done(world, 'biddingAwardLapse', lapseInput(award));
        return { tender, bid: bids[1], decidedOn: '2026-04-14' };
      },
      CHOSEN_BEFORE_REPORT: () => ({ decidedOn: '2026-03-03' }),
      CANDIDATES_UNPUBLISHED: async (_, world) => awardInput(await evaluated(world)),
      PUBLICITY_RUNS: () => ({ decidedOn: '2026-03-09' }),
      BID_NOT_CANDIDATE: () => ({ bid: NOWHERE }),
      async NOT_FIRST_RANKED(_, world) {
        const { tender, bids } = await published(world);
        return { tender, bid: bids[1], decidedOn: TODAY };
      },
      FIRST_NEEDS_NO_REASON: () => ({ whyNotFirst: 'GAVE_UP' }),
      async OBJECTION_OPEN({ tender }, world) {
        await done(world, 'biddingObjectionLodge', objectionInput(String(tender)));
        return { decidedOn: TODAY };
      },
      async TENDER_ENDED({ tender }, world) {
        await done(world, 'biddingTenderEnd', { ...ending(String(tender)), endedOn: '2026-03-10' });
        return {};
      },
    },
    faulty: { tender: NOWHERE, decidedOn: TOMORROW, whyNotFirstDocument: ' ' },
    told: ['FUTURE_DATE decidedOn', 'BLANK whyNotFirstDocument', 'NOT_FOUND tender'],
  },

  biddingAwardNotify: {
    inOrder: async (world) => ({ award: (await awarded(world)).award, issuedOn: '2026-03-12' }),
    spoilt: {
      FUTURE_DATE: () => ({ issuedOn: TOMORROW }),
      NOT_FOUND: () => ({ award: NOWHERE }),
      ALREADY_ISSUED: twice('biddingAwardNotify'),
      ISSUED_BEFORE_CHOICE: () => ({ issuedOn: '2026-03-10' }),
    },
    faulty: { award: NOWHERE, issuedOn: TOMORROW },
    told: ['FUTURE_DATE issuedOn', 'NOT_FOUND award'],
    subject: ({ award }) => String(award),
  },

  biddingAwardLapse: {
    inOrder: async (world) => lapseInput((await notified(world)).award),
    spoilt: {
      BLANK: () => ({ lapseDocument: '' }),
      FUTURE_DATE: () => ({ lapsedOn: TOMORROW }),
      NOT_FOUND: () => ({ award: NOWHERE }),
      AWARD_LAPSED: twice('biddingAwardLapse'),
      NOTICE_NOT_ISSUED: async (_, world) => ({ award: (await awarded(world)).award }),
      LAPSED_BEFORE_NOTICE: () => ({ lapsedOn: '2026-03-11' }),
      ALREADY_SIGNED: async (_, world) => ({ award: (await signed(world)).award }),
    },
    faulty: { award: NOWHERE, lapseDocument: ' ', lapsedOn: TOMORROW },
    told: ['BLANK lapseDocument', 'FUTURE_DATE lapsedOn', 'NOT_FOUND award'],
    subject: ({ award }) => String(award),
  },

  biddingReportSubmit: {
    inOrder: async (world) => ({
      award: (await awarded(world)).award,
      submittedOn: '2026-03-20',
      document: '示交招〔2026〕3号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ submittedOn: TOMORROW }),
      NOT_FOUND: () => ({ award: NOWHERE }),
      ALREADY_REPORTED: twice('biddingReportSubmit'),
      REPORTED_BEFORE_CHOICE: () => ({ submittedOn: '2026-03-10' }),
    },
    faulty: { award: NOWHERE, document: ' ', submittedOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE submittedOn', 'NOT_FOUND award'],
    subject: ({ award }) => String(award),
  },
};

export const contractCases: ActionCases = {
  biddingContractSign: {
    inOrder: async (world) => contractInput((await notified(world)).award),
    spoilt: {
      ...amountFaults('value'),
      BLANK: () => ({ number: ' ' }),
      FUTURE_DATE: () => ({ dateSigned: TOMORROW, completionDueOn: null }),
      NOT_FOUND: () => ({ award: NOWHERE }),
      DUE_BEFORE_SIGNING: () => ({ completionDueOn: '2026-03-24' }),
      NOTICE_NOT_ISSUED: async (_, world) => ({ award: (await awarded(world)).award }),
      SIGNED_BEFORE_NOTICE: () => ({ dateSigned: '2026-03-11' }),
      async AWARD_LAPSED(input, world) {
        await done(world, 'biddingAwardLapse', lapseInput(String(input.award)));
        return {};
      },
      ALREADY_SIGNED: twice('biddingContractSign'),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'biddingContractSign', input);
        return { award: (await notified(world)).award };
      },
      CONTRACT_DEVIATES: () => ({ dateSigned: TODAY, completionDueOn: null, value: { amount: '5800000.01' } }),
      BOND_ABOVE_LIMIT: () => ({ dateSigned: TODAY, completionDueOn: null, performanceBond: { amount: '580000.01' } }),
      MEMBERS_UNSIGNED: async (_, world) => ({
        award: (await notified(world, { said: [joint()] })).award,
        dateSigned: TODAY,
        completionDueOn: null,
      }),
      NOT_A_MEMBER: () => ({ coSigners: [ids.third] }),
      CURRENCY_MISMATCH: () => ({ performanceBond: { amount: '1', currency: 'USD' } }),
    },
    faulty: { award: NOWHERE, number: '', value: { amount: '0' }, dateSigned: TOMORROW, completionDueOn: null },
    told: ['BLANK number', 'FUTURE_DATE dateSigned', 'AMOUNT_NOT_POSITIVE value.amount', 'NOT_FOUND award'],
    async story(world) {
      const { award, bids } = await notified(world);
      return { subjects: [award, ...bids], carryOut: () => done(world, 'biddingContractSign', contractInput(award)) };
    },
  },

  biddingContractPublish: publishCase('biddingContractPublish', {
    made: async (world) => (await signed(world)).contract,
    tooEarly: '2026-03-24',
    approver: () => ids.head,
  }),

  biddingContractAccept: {
    inOrder: async (world) => ({
      contract: (await signed(world)).contract,
      acceptedOn: '2026-06-09',
      isPassed: true,
      document: '示验〔2026〕1号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ acceptedOn: TOMORROW }),
      NOT_FOUND: () => ({ contract: NOWHERE }),
      ACCEPTED_BEFORE_SIGNING: () => ({ acceptedOn: '2026-03-24' }),
      ALREADY_ACCEPTED: twice('biddingContractAccept'),
    },
    faulty: { contract: NOWHERE, document: ' ', acceptedOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE acceptedOn', 'NOT_FOUND contract'],
  },
};
