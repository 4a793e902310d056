import { overdueContract } from '../testing/arrears.js';
import { type ActionCases, NOWHERE } from '../testing/cases.js';
import { done, ids } from '../testing/world.js';

export const arrearsReportCases: ActionCases = {
  procurementArrearsReportPrepare: {
    inOrder: async (world) => {
      await overdueContract(world);
      return { body: ids.buyer, year: 2025 };
    },
    spoilt: {
      INVALID: () => ({ year: 2019 }),
      UNKNOWN_BODY: () => ({ body: ids.supplier }),
      YEAR_NOT_OVER: () => ({ year: 2026 }),
      NOTHING_OVERDUE: () => ({ year: 2024 }),
      REPORT_PUBLISHED: async (_, world) => {
        await overdueContract(world, ids.finance);
        const record = await done(world, 'procurementArrearsReportPrepare', { body: ids.finance, year: 2025 });
        await done(world, 'procurementDisclosurePublish', {
          kind: 'ARREARS_REPORT',
          record,
          publishedOn: '2026-03-30',
          medium: '青川市财政局网站',
          basis: '保障中小企业款项支付条例 18',
          approverPost: ids.postElsewhere,
        });
        return { body: ids.finance };
      },
    },
    faulty: { body: NOWHERE, year: 2026 },
    told: ['YEAR_NOT_OVER year', 'UNKNOWN_BODY body'],
  },
};
