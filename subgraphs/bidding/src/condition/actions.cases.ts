import { type ActionCases, NOWHERE } from '../testing/cases.js';
import { issued } from '../testing/procedure.js';

export const conditionInput = (tender: string) => ({
  tender,
  kind: 'SCORING',
  content: '具有本市同类工程业绩的，每项加 2 分',
  tiedTo: 'REGION',
  named: '青川市',
});

export const conditionCases: ActionCases = {
  biddingConditionRecord: {
    inOrder: async (world) => conditionInput(await issued(world)),
    spoilt: {
      BLANK: () => ({ content: ' ' }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      ONE_DOCUMENT: () => ({ prequalification: NOWHERE }),
      LIMIT_UNNAMED: () => ({ named: null }),
    },
    faulty: { tender: NOWHERE, content: '', tiedTo: null },
    told: ['BLANK content', 'LIMIT_UNNAMED tiedTo', 'NOT_FOUND tender'],
  },
};
