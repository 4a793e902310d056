import { type ActionCases, NOWHERE } from '../testing/cases.js';
import { ids, next } from '../testing/world.js';

/** A compiled release with two valid bids and one award. */
export const release = (ocid = `ocds-213czf-${next()}`, prices = [100, 110]) => ({
  ocid,
  tender: {
    title: 'Example Bridge',
    procurementMethod: 'open',
    tenderPeriod: { startDate: '2026-01-05T00:00:00Z', endDate: '2026-02-02T09:30:00Z' },
  },
  bids: {
    details: prices.map((amount, index) => ({
      status: 'valid',
      date: '2026-02-01T08:00:00Z',
      tenderers: [{ id: `T${index + 1}`, name: `Tenderer ${index + 1}` }],
      value: { amount, currency: 'USD' },
    })),
  },
  awards: [{ status: 'active', suppliers: [{ id: 'T1' }] }],
});

export const processCases: ActionCases = {
  biddingOutsideProcessKeep: {
    inOrder: async () => ({ keeper: ids.keeper, dataSet: '示例数据', release: JSON.stringify(release()) }),
    spoilt: {
      BLANK: () => ({ dataSet: ' ' }),
      UNKNOWN_BODY: () => ({ keeper: NOWHERE }),
      NOT_A_RELEASE: () => ({ release: '{"id":"1"}' }),
    },
    faulty: { keeper: NOWHERE, dataSet: '', release: '{' },
    told: ['BLANK dataSet', 'UNKNOWN_BODY keeper', 'NOT_A_RELEASE release'],
  },
};
