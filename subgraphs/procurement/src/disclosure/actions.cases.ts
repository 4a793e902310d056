import type { World } from '@integrity-graph/kit/testing';
import { type ActionCases, NOWHERE, postFaults, TOMORROW, twice } from '../testing/cases.js';
import { lodgeComplaint } from '../testing/disputes.js';
import { done, ids, sign } from '../testing/world.js';

const changed = async (world: World) =>
  done(world, 'procurementContractChange', {
    contract: await sign(world),
    changedOn: '2026-04-15',
    reason: '汛期停工',
    document: '示合变〔2026〕1号',
    ground: 'PUBLIC_INTEREST',
    acceptanceDueOn: '2026-05-10',
  });

export const disclosureCases: ActionCases = {
  procurementDisclosurePublish: {
    inOrder: async (world) => ({
      kind: 'CONTRACT_CHANGE',
      record: await changed(world),
      publishedOn: '2026-04-16',
      medium: '示例政府采购网',
      basis: '财办库〔2023〕243号',
      approverPost: ids.head,
    }),
    spoilt: {
      ...postFaults('approverPost'),
      BLANK: () => ({ medium: '' }),
      NOT_FOUND: () => ({ kind: 'PENALTY' }),
      FUTURE_DATE: () => ({ publishedOn: TOMORROW }),
      WINDOW_ENDS_FIRST: () => ({ visibleUntil: '2026-04-15' }),
      PUBLISHED_BEFORE_ACT: () => ({ publishedOn: '2026-04-14' }),
      NOT_DECIDED: async (_, world) => ({ kind: 'COMPLAINT_DECISION', record: await lodgeComplaint(world) }),
      ALREADY_DISCLOSED: twice('procurementDisclosurePublish'),
    },
    faulty: { record: NOWHERE, publishedOn: TOMORROW, medium: '', basis: '', approverPost: NOWHERE },
    told: ['BLANK medium', 'BLANK basis', 'FUTURE_DATE publishedOn', 'NOT_FOUND record', 'UNKNOWN_POST approverPost'],
    subject: ({ record }) => String(record),
  },
};
