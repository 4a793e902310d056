import type { World } from '@integrity-graph/kit/testing';
import { type ActionCases, NOWHERE, noContract, ofContract, postFaults, TODAY, TOMORROW } from '../testing/cases.js';
import { done, ids, sign } from '../testing/world.js';

const item = { name: '照度', isMet: true };

const deliver = (world: World, contract: string) =>
  done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯 320 盏' });

export const acceptanceCases: ActionCases = {
  procurementAcceptanceRecord: {
    async inOrder(world) {
      const contract = await sign(world);
      await deliver(world, contract);
      return { contract, acceptedOn: '2026-04-02', items: [item], signedBy: ids.head };
    },
    spoilt: {
      ...postFaults('signedBy'),
      INVALID: () => ({ items: [] }),
      BLANK: () => ({ items: [{ ...item, name: '' }] }),
      NOT_FOUND: noContract,
      FUTURE_DATE: () => ({ acceptedOn: TOMORROW }),
      NOT_DELIVERED: async (_, world) => ({ contract: await sign(world) }),
      ACCEPTED_BEFORE_DELIVERY: () => ({ acceptedOn: '2026-03-29' }),
      NOT_SIGNED: () => ({ acceptedOn: TODAY, signedBy: null }),
      USERS_NOT_HEARD: async (_, world) => {
        const contract = await sign(world, { isPublicService: true });
        await deliver(world, contract);
        return { contract, acceptedOn: TODAY };
      },
    },
    subject: ofContract,
    faulty: { contract: NOWHERE, acceptedOn: TOMORROW, items: [{ ...item, name: '' }], signedBy: NOWHERE },
    told: ['FUTURE_DATE acceptedOn', 'BLANK items.0.name', 'NOT_FOUND contract', 'UNKNOWN_POST signedBy'],
  },
};
