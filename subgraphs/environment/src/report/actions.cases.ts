import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, TOMORROW } from '../testing/world.js';

/** A government reports once a year: each case has a year and government of its own. */
let count = 0;
const opened = () => ({ government: count % 2 ? ids.city : ids.county, year: 2025 - Math.floor(count++ / 2) });

export const reportCases: ActionCases = {
  environmentReportOpen: {
    inOrder: async () => opened(),
    spoilt: {
      INVALID: () => ({ year: 26 }),
      UNKNOWN_BODY: () => ({ government: NOWHERE }),
      NOT_A_GOVERNMENT: () => ({ government: ids.bureau }),
      YEAR_NOT_BEGUN: () => ({ year: 2027 }),
      async REPORT_LISTED(input, world) {
        await done(world, 'environmentReportOpen', input);
        return {};
      },
    },
    faulty: { government: NOWHERE, year: 2027 },
    told: ['YEAR_NOT_BEGUN year', 'UNKNOWN_BODY government'],
  },

  environmentReportDeliver: {
    inOrder: async (world) => ({
      report: await done(world, 'environmentReportOpen', opened()),
      reportedOn: '2026-03-01',
      heardBy: '示例市第九届人民代表大会第五次会议',
      document: '示政函〔2026〕2号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ reportedOn: TOMORROW }),
      NOT_FOUND: () => ({ report: NOWHERE }),
      REPORTED_BEFORE_YEAR: () => ({ reportedOn: '2014-12-31' }),
      async ALREADY_REPORTED(input, world) {
        await done(world, 'environmentReportDeliver', input);
        return {};
      },
    },
    faulty: { report: NOWHERE, heardBy: ' ', reportedOn: TOMORROW },
    told: ['BLANK heardBy', 'FUTURE_DATE reportedOn', 'NOT_FOUND report'],
    subject: ({ report }) => String(report),
  },
};
