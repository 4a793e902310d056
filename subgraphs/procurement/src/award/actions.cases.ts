import { type ActionCases, amountFaults, NOWHERE, publicationFaults, TOMORROW, twice } from '../testing/cases.js';
import { chosen, divided, evaluated, failureInput, opened, packagesOf } from '../testing/procedure.js';
import { done, ids, publication } from '../testing/world.js';

export const awardCases: ActionCases = {
  procurementAwardDecide: {
    inOrder: async (world) => (await evaluated(world)).choice,
    spoilt: {
      ...amountFaults('value'),
      NOT_FOUND: () => ({ bid: NOWHERE }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      UNKNOWN_ENTERPRISE: () => ({ supplier: NOWHERE }),
      BID_MISSING: () => ({ bid: null }),
      BID_NOT_CANDIDATE: async (_, world) => {
        const { project, winner } = await opened(world);
        return { project, bid: winner };
      },
      SUPPLIER_OF_OTHER_BID: () => ({ supplier: ids.otherSupplier }),
      REPORT_NOT_RECEIVED: async (_, world) => (await evaluated(world, { centralAgency: ids.centralAgency })).choice,
      CHOSEN_BEFORE_REPORT: () => ({ decidedOn: '2026-02-02' }),
      PACKAGE_MISSING: async (_, world) => (await evaluated(world, {}, divided)).choice,
      PACKAGE_OF_OTHER_TENDER: () => ({ package: NOWHERE }),
      PACKAGE_NOT_BID_FOR: async (_, world) => {
        const { tender, choice } = await evaluated(world, {}, divided, [['1']]);
        return { ...choice, package: (await packagesOf(world, tender))[1] };
      },
      PROCUREMENT_FAILED: async (_, world) => {
        const { tender, choice } = await evaluated(world);
        await done(world, 'procurementFailureDeclare', failureInput(tender));
        return choice;
      },
      ALREADY_AWARDED: twice('procurementAwardDecide'),
    },
    faulty: { project: NOWHERE, bid: NOWHERE, value: { amount: '0' }, decidedOn: TOMORROW, supplier: NOWHERE },
    told: [
      'AMOUNT_NOT_POSITIVE value.amount',
      'FUTURE_DATE decidedOn',
      'UNKNOWN_ENTERPRISE supplier',
      'NOT_FOUND project',
      'NOT_FOUND bid',
    ],
    async story(world) {
      const { evaluation, choice } = await evaluated(world);
      return { subjects: [evaluation], carryOut: () => done(world, 'procurementAwardDecide', choice) };
    },
  },

  procurementAwardNotify: {
    inOrder: async (world) => ({ award: (await chosen(world)).award, issuedOn: '2026-02-10' }),
    spoilt: {
      NOT_FOUND: () => ({ award: NOWHERE }),
      FUTURE_DATE: () => ({ issuedOn: TOMORROW }),
      ISSUED_BEFORE_CHOICE: () => ({ issuedOn: '2026-02-08' }),
      ALREADY_ISSUED: twice('procurementAwardNotify'),
    },
    faulty: { award: NOWHERE, issuedOn: TOMORROW },
    told: ['FUTURE_DATE issuedOn', 'NOT_FOUND award'],
    async story(world) {
      const { award, winner, loser } = await chosen(world);
      const carryOut = () => done(world, 'procurementAwardNotify', { award, issuedOn: '2026-02-10' });
      return { subjects: [award, winner, loser], carryOut };
    },
  },

  procurementAwardPublish: {
    inOrder: async (world) => ({
      ...publication(),
      award: (await chosen(world)).award,
      publishedOn: '2026-02-10',
      evaluatorNames: ['陆远', '丁宁'],
    }),
    spoilt: {
      ...publicationFaults,
      NOT_FOUND: () => ({ award: NOWHERE }),
      PUBLISHED_BEFORE_CHOICE: () => ({ publishedOn: '2026-02-08' }),
      RESULT_PUBLISHED: twice('procurementAwardPublish'),
    },
    faulty: { award: NOWHERE, basis: '', publishedOn: TOMORROW, evaluatorNames: [' '], approverPost: NOWHERE },
    told: [
      'BLANK basis',
      'FUTURE_DATE publishedOn',
      'BLANK evaluatorNames.0',
      'NOT_FOUND award',
      'UNKNOWN_POST approverPost',
    ],
    subject: ({ award }) => String(award),
  },
};
