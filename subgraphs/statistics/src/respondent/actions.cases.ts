import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { accepted, done, enrolled, ids, next, registered, TOMORROW } from '../testing/world.js';

const respondent = async (world: World) => enrolled(world, await registered(world));

export const respondentCases: ActionCases = {
  statisticsRespondentEnrol: {
    inOrder: async (world) => ({
      project: await registered(world),
      enterprise: ids.factory,
      code: next(),
      industry: '2614',
      enrolledOn: '2025-02-01',
    }),
    spoilt: {
      BLANK: () => ({ code: '' }),
      FUTURE_DATE: () => ({ enrolledOn: TOMORROW }),
      ONE_PARTY: () => ({ body: ids.zone }),
      UNKNOWN_ENTERPRISE: () => ({ enterprise: ids.zone }),
      UNKNOWN_BODY: () => ({ enterprise: null, body: NOWHERE }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      PROJECT_NOT_APPROVED: async (_, world) => ({ project: await accepted(world) }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'statisticsRespondentEnrol', input);
        return {};
      },
    },
    faulty: { project: NOWHERE, enterprise: null, code: ' ', enrolledOn: TOMORROW },
    told: ['BLANK code', 'FUTURE_DATE enrolledOn', 'ONE_PARTY body', 'NOT_FOUND project'],
  },

  statisticsRespondentRemove: {
    inOrder: async (world) => ({ respondent: await respondent(world), removedOn: '2026-06-30', reason: '停业' }),
    spoilt: {
      BLANK: () => ({ reason: '' }),
      FUTURE_DATE: () => ({ removedOn: TOMORROW }),
      NOT_FOUND: () => ({ respondent: NOWHERE }),
      async RESPONDENT_REMOVED(input, world) {
        await done(world, 'statisticsRespondentRemove', input);
        return {};
      },
      REMOVED_BEFORE_ENROLMENT: () => ({ removedOn: '2025-01-31' }),
    },
    faulty: { respondent: NOWHERE, reason: ' ', removedOn: TOMORROW },
    told: ['BLANK reason', 'FUTURE_DATE removedOn', 'NOT_FOUND respondent'],
  },
};
