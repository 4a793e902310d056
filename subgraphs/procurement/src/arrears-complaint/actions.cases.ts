import type { World } from '@integrity-graph/kit/testing';
import { claimFaults } from '../receivable/actions.cases.js';
import { type ActionCases, type Input, NOWHERE, type Spoil, TOMORROW, twice } from '../testing/cases.js';
import { done, ids, sign } from '../testing/world.js';

const complaint = async (world: World) => ({
  contract: await sign(world),
  receiver: ids.finance,
  acceptedOn: '2026-05-11',
  amount: { amount: '1280000' },
  matter: '逾期未付合同款',
});
const lodged = async (world: World) => done(world, 'procurementArrearsComplaintLodge', await complaint(world));
const transfer = async (world: World) => ({
  complaint: await lodged(world),
  handler: ids.buyer,
  transferredOn: '2026-05-18',
});
const transferred = async (world: World) =>
  (await done(world, 'procurementArrearsComplaintTransfer', await transfer(world))) as string;
const result = { resolvedOn: '2026-06-15', result: '责令十日内付清' };

const subject = (input: Input) => String(input.complaint);
const notTransferred: Spoil = async (_, world) => ({ complaint: await lodged(world) });
const noComplaint: Spoil = () => ({ complaint: NOWHERE });

export const arrearsComplaintCases: ActionCases = {
  procurementArrearsComplaintLodge: {
    inOrder: complaint,
    spoilt: {
      ...claimFaults('acceptedOn', 'amount'),
      BLANK: () => ({ matter: '' }),
      UNKNOWN_BODY: () => ({ receiver: ids.supplier }),
    },
    faulty: { contract: NOWHERE, receiver: NOWHERE, acceptedOn: TOMORROW, amount: { amount: '0' }, matter: '' },
    told: [
      'BLANK matter',
      'FUTURE_DATE acceptedOn',
      'AMOUNT_NOT_POSITIVE amount.amount',
      'UNKNOWN_BODY receiver',
      'NOT_FOUND contract',
    ],
  },

  procurementArrearsComplaintTransfer: {
    inOrder: transfer,
    spoilt: {
      NOT_FOUND: noComplaint,
      UNKNOWN_BODY: () => ({ handler: ids.supplier }),
      FUTURE_DATE: () => ({ transferredOn: TOMORROW }),
      BEFORE_LODGING: () => ({ transferredOn: '2026-05-10' }),
      ALREADY_TRANSFERRED: twice('procurementArrearsComplaintTransfer'),
    },
    faulty: { complaint: NOWHERE, handler: NOWHERE, transferredOn: TOMORROW },
    told: ['FUTURE_DATE transferredOn', 'UNKNOWN_BODY handler', 'NOT_FOUND complaint'],
    subject,
  },

  procurementArrearsComplaintExtend: {
    inOrder: async (world) => ({
      complaint: await transferred(world),
      extendedUntil: '2026-08-16',
      extensionReason: '情况复杂，市中小企业工作主管部门批准',
    }),
    spoilt: {
      BLANK: () => ({ extensionReason: '' }),
      NOT_FOUND: noComplaint,
      NOT_TRANSFERRED: notTransferred,
      ALREADY_RESOLVED: async ({ complaint: id }, world) => {
        await done(world, 'procurementArrearsComplaintResolve', { complaint: id, ...result });
        return {};
      },
      EXTENSION_TOO_LONG: () => ({ extendedUntil: '2026-08-17' }),
    },
    faulty: { complaint: NOWHERE, extensionReason: '' },
    told: ['BLANK extensionReason', 'NOT_FOUND complaint'],
    subject,
  },

  procurementArrearsComplaintResolve: {
    inOrder: async (world) => ({ complaint: await transferred(world), ...result }),
    spoilt: {
      BLANK: () => ({ result: '' }),
      NOT_FOUND: noComplaint,
      NOT_TRANSFERRED: notTransferred,
      ALREADY_RESOLVED: twice('procurementArrearsComplaintResolve'),
      FUTURE_DATE: () => ({ resolvedOn: TOMORROW }),
      BEFORE_LAST_STEP: () => ({ resolvedOn: '2026-05-17' }),
    },
    faulty: { complaint: NOWHERE, resolvedOn: TOMORROW, result: '' },
    told: ['BLANK result', 'FUTURE_DATE resolvedOn', 'NOT_FOUND complaint'],
    subject,
  },
};
