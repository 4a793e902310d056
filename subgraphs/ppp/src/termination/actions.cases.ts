import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import {
  decision,
  done,
  ids,
  prepared,
  TOMORROW,
  terminated,
  terminationInput,
  undertaken,
  yuan,
} from '../testing/world.js';

export const terminationCases: ActionCases = {
  pppTerminationPrepare: {
    inOrder: (world) => terminationInput(world),
    spoilt: {
      BLANK: () => ({ compensationDecision: '' }),
      FUTURE_DATE: () => ({ preparedOn: TOMORROW }),
      AMOUNT_INVALID: () => ({ compensation: { amount: '1', currency: 'YUAN' } }),
      AMOUNT_NOT_POSITIVE: () => ({ compensation: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ compensation: yuan('1.001') }),
      COMPENSATION_INCOMPLETE: () => ({ compensationDueOn: null }),
      DUE_BEFORE_AGREED: () => ({ compensationDueOn: '2026-05-05' }),
      UNKNOWN_BODY: () => ({ decidedBy: NOWHERE }),
      NOT_FOUND: () => ({ agreement: NOWHERE }),
      UNKNOWN_POST: () => ({ handlerPost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ handlerPost: ids.postElsewhere }),
      BEFORE_AGREEMENT: () => ({ preparedOn: '2024-01-14' }),
      async TERMINATION_UNDER_WAY(input, world) {
        await done(world, 'pppTerminationPrepare', input);
        return {};
      },
      async PROJECT_ENDED({ agreement }, world) {
        const handover = { kind: 'HANDOVER', amount: null, title: '期满移交' };
        const commitment = await undertaken(world, String(agreement), handover);
        await done(world, 'pppCommitmentPerform', { commitment, performedOn: '2026-04-01', evidence: '移交书' });
        return {};
      },
    },
    faulty: {
      agreement: NOWHERE,
      explanation: ' ',
      preparedOn: TOMORROW,
      decidedBy: NOWHERE,
      handlerPost: NOWHERE,
    },
    told: [
      'BLANK explanation',
      'FUTURE_DATE preparedOn',
      'UNKNOWN_BODY decidedBy',
      'NOT_FOUND agreement',
      'UNKNOWN_POST handlerPost',
    ],
  },

  pppTerminationDecide: {
    inOrder: async (world) => ({ termination: await prepared(world), ...decision() }),
    spoilt: {
      BLANK: () => ({ remark: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      UNKNOWN_POST: () => ({ approverPost: NOWHERE }),
      NOT_FOUND: () => ({ termination: NOWHERE }),
      async ALREADY_DECIDED(input, world) {
        await done(world, 'pppTerminationDecide', input);
        return {};
      },
      PREPARER_APPROVES: () => ({ approverPost: ids.handler }),
      DECIDED_BEFORE_PREPARED: () => ({ decidedOn: '2026-05-05' }),
    },
    faulty: { termination: NOWHERE, remark: ' ', decidedOn: TOMORROW, approverPost: NOWHERE },
    told: ['BLANK remark', 'FUTURE_DATE decidedOn', 'UNKNOWN_POST approverPost', 'NOT_FOUND termination'],
  },

  pppTerminationCompensate: {
    inOrder: async (world) => ({
      termination: await terminated(world),
      compensatedOn: '2026-06-20',
      compensationDocument: '支付凭证9902',
    }),
    spoilt: {
      BLANK: () => ({ compensationDocument: '' }),
      FUTURE_DATE: () => ({ compensatedOn: TOMORROW }),
      NOT_FOUND: () => ({ termination: NOWHERE }),
      NO_COMPENSATION: async (_, world) => ({ termination: await prepared(world) }),
      async ALREADY_PERFORMED(input, world) {
        await done(world, 'pppTerminationCompensate', input);
        return {};
      },
      PERFORMED_BEFORE_AGREED: () => ({ compensatedOn: '2026-05-19' }),
    },
    faulty: { termination: NOWHERE, compensationDocument: ' ', compensatedOn: TOMORROW },
    told: ['BLANK compensationDocument', 'FUTURE_DATE compensatedOn', 'NOT_FOUND termination'],
    subject: ({ termination }) => String(termination),
  },
};
