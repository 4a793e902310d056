import { type ActionCases, NOWHERE, noticeFaults, TODAY, TOMORROW, twice } from '../testing/cases.js';
import { prequalification, prequalificationInput, section } from '../testing/procedure.js';
import { done, ids } from '../testing/world.js';

const applicants = () => [
  { enterprise: ids.first, isQualified: true },
  { enterprise: ids.second, isQualified: false, reason: '资质等级不足' },
];

export const prequalificationCases: ActionCases = {
  biddingPrequalificationPublish: {
    // It still runs, so that its days can be moved.
    inOrder: async (world) => ({
      ...prequalificationInput(await section(world)),
      publishedOn: '2026-06-30',
      documentUntil: '2026-07-06',
      applicationsDueAt: '2026-07-13T17:00:00+08:00',
    }),
    spoilt: {
      ...noticeFaults,
      NOT_FOUND: () => ({ section: NOWHERE }),
      DEADLINE_BEFORE_ISSUE: () => ({ documentUntil: '2026-06-29' }),
      CONSORTIA_UNSAID: () => ({ publishedOn: TODAY }),
      SALE_TOO_SHORT: () => ({ documentUntil: '2026-07-04' }),
      APPLICATION_TOO_SHORT: () => ({ applicationsDueAt: '2026-07-10T17:00:00+08:00' }),
    },
    faulty: { section: NOWHERE, medium: '', documentUntil: '2026-06-29', approverPost: NOWHERE },
    told: ['BLANK medium', 'DEADLINE_BEFORE_ISSUE documentUntil', 'NOT_FOUND section', 'UNKNOWN_POST approverPost'],
  },

  biddingPrequalificationConclude: {
    inOrder: async (world) => ({
      prequalification: await prequalification(world),
      concludedOn: '2026-02-26',
      applicants: applicants(),
    }),
    spoilt: {
      INVALID: () => ({ applicants: [] }),
      BLANK: () => ({ applicants: [{ enterprise: ids.first, isQualified: false, reason: ' ' }] }),
      FUTURE_DATE: () => ({ concludedOn: TOMORROW }),
      NOT_FOUND: () => ({ prequalification: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ applicants: [{ enterprise: NOWHERE, isQualified: true }] }),
      NO_ARCHIVE: () => ({ applicants: [{ enterprise: ids.unarchived, isQualified: true }] }),
      DUPLICATE_BIDDER: () => ({ applicants: [applicants()[0], applicants()[0]] }),
      REASON_MISSING: () => ({ applicants: [{ enterprise: ids.first, isQualified: false }] }),
      REASON_SUPERFLUOUS: () => ({ applicants: [{ enterprise: ids.first, isQualified: true, reason: '无' }] }),
      CONCLUDED_EARLY: () => ({ concludedOn: '2026-02-23' }),
      ALREADY_CONCLUDED: twice('biddingPrequalificationConclude'),
      async OBJECTION_OPEN(input, world) {
        await done(world, 'biddingObjectionLodge', {
          prequalification: input.prequalification,
          enterprise: ids.third,
          lodgedOn: '2026-02-12',
          matter: '业绩要求过高',
        });
        return { concludedOn: TODAY };
      },
    },
    faulty: {
      prequalification: NOWHERE,
      concludedOn: TOMORROW,
      applicants: [{ enterprise: NOWHERE, isQualified: false }],
    },
    told: [
      'FUTURE_DATE concludedOn',
      'UNKNOWN_ENTERPRISE applicants.0.enterprise',
      'REASON_MISSING applicants.0.reason',
      'NOT_FOUND prequalification',
    ],
  },
};
