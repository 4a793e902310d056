import { type ActionCases, NOWHERE, noContract, ofContract, TOMORROW, twice } from '../testing/cases.js';
import { sign } from '../testing/world.js';

export const deliveryCases: ActionCases = {
  procurementDeliveryRecord: {
    inOrder: async (world) => ({ contract: await sign(world), deliveredOn: '2026-03-30', description: '路灯' }),
    spoilt: {
      BLANK: () => ({ description: '' }),
      NOT_FOUND: noContract,
      FUTURE_DATE: () => ({ deliveredOn: TOMORROW }),
      DELIVERED_BEFORE_SIGNING: () => ({ deliveredOn: '2026-03-01' }),
      ALREADY_DELIVERED: twice('procurementDeliveryRecord'),
    },
    subject: ofContract,
    faulty: { contract: NOWHERE, deliveredOn: TOMORROW, description: ' ' },
    told: ['BLANK description', 'FUTURE_DATE deliveredOn', 'NOT_FOUND contract'],
  },
};
