import { type ActionCases, NOWHERE, TOMORROW } from '../testing/cases.js';
import { failureInput, opened, tenderInput } from '../testing/procedure.js';
import { done, projectInput } from '../testing/world.js';

export const clarificationCases: ActionCases = {
  procurementClarificationIssue: {
    inOrder: async (world) => ({
      tender: await done(world, 'procurementTenderIssue', {
        ...tenderInput(await done(world, 'procurementProjectRegister', projectInput())),
        publishedOn: '2026-06-16',
        availableUntil: '2026-06-24',
        bidsDueAt: '2026-07-10T09:30:00+08:00',
      }),
      issuedOn: '2026-06-30',
      content: '灯杆高度改为 9 米',
      bidsDueAt: '2026-07-15T09:30:00+08:00',
    }),
    spoilt: {
      BLANK: () => ({ content: '' }),
      FUTURE_DATE: () => ({ issuedOn: TOMORROW }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      ALREADY_OPENED: async (_, world) => ({ tender: (await opened(world)).tender }),
      PROCUREMENT_FAILED: async (input, world) => {
        await done(world, 'procurementFailureDeclare', failureInput(String(input.tender), { decidedOn: '2026-06-30' }));
        return {};
      },
      CLARIFIED_BEFORE_ISSUE: () => ({ issuedOn: '2026-06-15' }),
      CLARIFIED_AFTER_DEADLINE: () => ({ bidsDueAt: '2026-06-29T09:30:00+08:00' }),
      CLARIFIED_TOO_LATE: () => ({ bidsDueAt: null }),
      DEADLINE_MOVED_UP: () => ({ bidsDueAt: '2026-07-10T09:29:59+08:00' }),
    },
    faulty: { tender: NOWHERE, content: '', issuedOn: TOMORROW },
    told: ['BLANK content', 'FUTURE_DATE issuedOn', 'NOT_FOUND tender'],
  },
};
