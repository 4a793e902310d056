import { type ActionCases, guarantee, guaranteeOf, NOWHERE, TOMORROW, twice } from '../testing/cases.js';
import { done, sign } from '../testing/world.js';

export const guaranteeCases: ActionCases = {
  procurementGuaranteeReturn: {
    inOrder: async (world) => ({
      guarantee: await guaranteeOf(world, await sign(world, { guarantees: [guarantee('BID', '26000')] })),
      returnedOn: '2026-03-05',
    }),
    spoilt: {
      NOT_FOUND: () => ({ guarantee: NOWHERE }),
      FUTURE_DATE: () => ({ returnedOn: TOMORROW }),
      RETURNED_BEFORE_SIGNING: () => ({ returnedOn: '2026-03-01' }),
      ALREADY_RETURNED: twice('procurementGuaranteeReturn'),
    },
    faulty: { guarantee: NOWHERE, returnedOn: TOMORROW },
    told: ['FUTURE_DATE returnedOn', 'NOT_FOUND guarantee'],
    async story(world) {
      const kinds = ['BID', 'PERFORMANCE'];
      const contract = await sign(world, { guarantees: kinds.map((kind) => guarantee(kind, '26000')) });
      const carryOut = async () => {
        for (const kind of kinds) {
          const input = { guarantee: await guaranteeOf(world, contract, kind), returnedOn: '2026-03-05' };
          await done(world, 'procurementGuaranteeReturn', input);
        }
        return contract;
      };
      return { subjects: [contract], carryOut };
    },
  },
};
