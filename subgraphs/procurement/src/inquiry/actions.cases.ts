import type { World } from '@integrity-graph/kit/testing';
import { type ActionCases, NOWHERE, TOMORROW, twice } from '../testing/cases.js';
import { done, ids, projectInput } from '../testing/world.js';

const inquiry = async (world: World) => ({
  project: await done(world, 'procurementProjectRegister', projectInput()),
  supplier: ids.supplier,
  madeOn: '2026-05-06',
  matter: '照度指标如何测量',
});

export const inquiryCases: ActionCases = {
  procurementInquiryMake: {
    inOrder: inquiry,
    spoilt: {
      BLANK: () => ({ matter: ' ' }),
      UNKNOWN_ENTERPRISE: () => ({ supplier: NOWHERE }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      FUTURE_DATE: () => ({ madeOn: TOMORROW }),
    },
    faulty: { project: NOWHERE, supplier: NOWHERE, madeOn: TOMORROW, matter: '' },
    told: ['UNKNOWN_ENTERPRISE supplier', 'NOT_FOUND project', 'BLANK matter', 'FUTURE_DATE madeOn'],
  },

  procurementInquiryReply: {
    inOrder: async (world) => ({
      inquiry: await done(world, 'procurementInquiryMake', await inquiry(world)),
      repliedOn: '2026-05-07',
      reply: '按招标文件第三章',
    }),
    spoilt: {
      BLANK: () => ({ reply: '' }),
      NOT_FOUND: () => ({ inquiry: NOWHERE }),
      FUTURE_DATE: () => ({ repliedOn: TOMORROW }),
      BEFORE_LODGING: () => ({ repliedOn: '2026-05-05' }),
      ALREADY_REPLIED: twice('procurementInquiryReply'),
    },
    faulty: { inquiry: NOWHERE, repliedOn: TOMORROW, reply: '' },
    told: ['BLANK reply', 'FUTURE_DATE repliedOn', 'NOT_FOUND inquiry'],
    subject: ({ inquiry: id }) => String(id),
  },
};
