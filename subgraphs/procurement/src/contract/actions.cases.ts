import {
  type ActionCases,
  amountFaults,
  guarantee,
  NOWHERE,
  noContract,
  ofContract,
  postFaults,
  type Spoil,
  TODAY,
  TOMORROW,
  twice,
} from '../testing/cases.js';
import { awarded, chosen, failureInput, issued } from '../testing/procedure.js';
import { contractInput, done, ids, projectInput, sign } from '../testing/world.js';

/** Signed on the day of the test, so that what is amiss can still be mended. */
const signedToday = { dateSigned: TODAY, performanceDueOn: '2026-07-31', acceptanceDueOn: '2026-08-10' };

const termFaults: Record<string, Spoil> = {
  ...amountFaults('value'),
  INVALID: () => ({ paymentTermDays: -1 }),
  FUTURE_DATE: () => ({ dateSigned: TOMORROW }),
  SIGNED_BEFORE_RULES: () => ({ dateSigned: '2014-12-31', awardNoticeIssuedOn: null }),
  SIGNED_BEFORE_AWARD: () => ({ dateSigned: '2026-02-19' }),
  DUE_BEFORE_SIGNING: () => ({ performanceDueOn: '2026-03-01' }),
  ACCEPTANCE_BEFORE_DELIVERY: () => ({ acceptanceDueOn: '2026-03-30' }),
  ACCEPTANCE_DAY_MISSING: () => ({ acceptanceDueOn: null }),
  LPR_MISSING: () => ({ agreedInterestRate: '0.05' }),
  RATE_BELOW_LPR: () => ({ agreedInterestRate: '0.029', loanPrimeRate: '0.03' }),
};

export const contractCases: ActionCases = {
  procurementContractSign: {
    inOrder: async (world) => contractInput(await done(world, 'procurementProjectRegister', projectInput())),
    spoilt: {
      ...termFaults,
      ...postFaults('handlerPost'),
      BLANK: () => ({ number: '' }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ supplier: NOWHERE }),
      UNKNOWN_PERSON: () => ({ signatory: NOWHERE }),
      DUPLICATE_NUMBER: twice('procurementContractSign'),
      DUPLICATE_GUARANTEE: () => ({ guarantees: [guarantee('BID', '1'), guarantee('BID', '1')] }),
      GUARANTEE_ABOVE_LIMIT: () => ({ ...signedToday, guarantees: [guarantee('PERFORMANCE', '128000.01')] }),
      CURRENCY_MISMATCH: () => ({
        guarantees: [{ ...guarantee('BID', '1'), amount: { amount: '1', currency: 'USD' } }],
      }),
      AWARD_OF_OTHER_PROJECT: async (_, world) => ({ award: (await awarded(world)).award }),
      SUPPLIER_NOT_AWARDED: async (_, world) => ({ ...(await awarded(world)), supplier: ids.otherSupplier }),
      NOTICE_NOT_ISSUED: async (_, world) => {
        const { project, award } = await chosen(world);
        return { project, award };
      },
      ALREADY_SIGNED: async (input, world) => {
        const onAward = await awarded(world);
        await done(world, 'procurementContractSign', { ...input, ...onAward });
        return { ...onAward, number: '示合〔2026〕另1号' };
      },
      PROCUREMENT_FAILED: async (_, world) => {
        const { project, tender } = await issued(world);
        await done(world, 'procurementFailureDeclare', failureInput(tender));
        return { ...signedToday, project };
      },
      GUARANTEE_WITH_BID: async (_, world) => ({ ...(await awarded(world)), guarantees: [guarantee('BID', '26000')] }),
    },
    faulty: {
      project: NOWHERE,
      name: '',
      value: { amount: '0.001' },
      supplier: NOWHERE,
      handlerPost: NOWHERE,
      guarantees: [guarantee('BID', '0')],
    },
    told: [
      'BLANK name',
      'AMOUNT_TOO_FINE value.amount',
      'UNKNOWN_ENTERPRISE supplier',
      'NOT_FOUND project',
      'UNKNOWN_POST handlerPost',
      'AMOUNT_NOT_POSITIVE guarantees.0.amount.amount',
    ],
    async story(world) {
      const { project, award, winner } = await chosen(world);
      await done(world, 'procurementAwardNotify', { award, issuedOn: '2026-02-10' });
      const input = { ...contractInput(project), award, guarantees: [guarantee('PERFORMANCE', '128000')] };
      return { subjects: [award, winner], carryOut: () => done(world, 'procurementContractSign', input) };
    },
  },

  procurementContractCorrect: {
    inOrder: async (world) => ({
      contract: await sign(world),
      reason: '录入错误',
      document: '示交〔2026〕7号',
      performanceDueOn: '2026-04-01',
    }),
    spoilt: {
      ...termFaults,
      BLANK: () => ({ reason: '' }),
      NOT_FOUND: noContract,
      NOTHING_TO_CORRECT: () => ({ performanceDueOn: undefined }),
      SIGNED_AFTER_RECORDS: async ({ contract }, world) => {
        await done(world, 'procurementContractFile', { contract, filedOn: '2026-03-03', filedWith: ids.finance });
        return { dateSigned: '2026-03-04' };
      },
      VALUE_BELOW_RECORDS: async ({ contract }, world) => {
        const amount = { amount: '1280000' };
        await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-04-20', amount });
        return { value: { amount: '1279999.99' } };
      },
      GUARANTEE_ABOVE_LIMIT: async (_, world) => ({
        contract: await sign(world, { ...signedToday, guarantees: [guarantee('PERFORMANCE', '128000')] }),
        value: { amount: '1279999' },
        performanceDueOn: '2026-07-30',
      }),
      CURRENCY_MISMATCH: async ({ contract }, world) => {
        await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-04-20', amount: { amount: '1' } });
        return { value: { amount: '1280000', currency: 'USD' } };
      },
    },
    subject: ofContract,
    faulty: {
      contract: NOWHERE,
      document: '',
      value: { amount: '0' },
      dateSigned: TOMORROW,
      awardNoticeIssuedOn: TOMORROW,
      performanceDueOn: '2026-03-31',
    },
    told: [
      'BLANK document',
      'AMOUNT_NOT_POSITIVE value.amount',
      'NOT_FOUND contract',
      'FUTURE_DATE dateSigned',
      'FUTURE_DATE awardNoticeIssuedOn',
      'DUE_BEFORE_SIGNING performanceDueOn',
    ],
  },
};
