import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { done, ids, next, outletOf, TOMORROW } from '../testing/world.js';

const sourceInput = () => ({
  name: '示例锅炉房',
  operator: ids.factory,
  permitNumber: `9100-${next()}`,
  outlets: [{ number: 'DA001', name: '一号烟囱' }],
});

const outlet = async (world: World) => outletOf(world, await done(world, 'environmentSourceRegister', sourceInput()));

export const sourceCases: ActionCases = {
  environmentSourceRegister: {
    inOrder: async () => sourceInput(),
    spoilt: {
      BLANK: () => ({ name: ' ' }),
      INVALID: () => ({ outlets: [] }),
      UNKNOWN_ENTERPRISE: () => ({ operator: ids.bureau }),
      DUPLICATE_NUMBER: ({ outlets }) => ({ outlets: [outlets, outlets].flat() }),
    },
    faulty: { permitNumber: '', outlets: [{ number: '', name: ' ' }], operator: NOWHERE },
    told: ['BLANK permitNumber', 'BLANK outlets.0.number', 'BLANK outlets.0.name', 'UNKNOWN_ENTERPRISE operator'],
  },

  environmentSourceResultRecord: {
    inOrder: async (world) => ({
      outlet: await outlet(world),
      measuredOn: '2026-06-01',
      pollutant: 'SO2',
      method: 'AUTOMATIC',
      value: '36.5',
      limit: '35',
      unit: 'mg/m³',
    }),
    spoilt: {
      BLANK: () => ({ pollutant: '' }),
      FUTURE_DATE: () => ({ measuredOn: TOMORROW }),
      NEGATIVE: () => ({ value: '-0.1' }),
      NOT_FOUND: () => ({ outlet: NOWHERE }),
      async DAY_RECORDED(input, world) {
        await done(world, 'environmentSourceResultRecord', input);
        return {};
      },
    },
    faulty: { outlet: NOWHERE, unit: '', measuredOn: TOMORROW, limit: '-1' },
    told: ['BLANK unit', 'FUTURE_DATE measuredOn', 'NEGATIVE limit', 'NOT_FOUND outlet'],
  },
};
