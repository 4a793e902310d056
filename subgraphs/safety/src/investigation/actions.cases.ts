import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import {
  done,
  ids,
  opened,
  openInput,
  proposed,
  registered,
  replied,
  submitInput,
  submitted,
  TOMORROW,
} from '../testing/world.js';

const extension = () => ({
  of: 'REPORT',
  until: '2026-06-30',
  approvedOn: '2026-04-25',
  approvedBy: ids.city,
  document: '示政复〔2026〕4号',
  reason: '鉴定样品须送省外检测',
});

const appraisal = { appraiser: '示例省矿用设备检测中心', matter: '锚杆拉拔力', from: '2026-03-16' };

const appraised = async (world: World, investigation: string): Promise<string> =>
  done(world, 'safetyTechnicalAppraisalBegin', { investigation, ...appraisal });

const reply = { repliedOn: '2026-04-30', document: '示政复〔2026〕6号' };

export const investigationCases: ActionCases = {
  safetyInvestigationOpen: {
    inOrder: async (world) => ({ accident: await registered(world), ...openInput() }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ openedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ government: NOWHERE }),
      NOT_FOUND: () => ({ accident: NOWHERE }),
      OPENED_BEFORE_ACCIDENT: () => ({ openedOn: '2026-03-01' }),
      NOT_A_GOVERNMENT: () => ({ government: ids.bureau }),
      OF_OTHER_PLACE: async (_, world) => ({
        accident: await registered(world, { department: ids.zone, responsiblePost: ids.zoneHead }),
        government: ids.countyGovernment,
      }),
      LEVEL_TOO_LOW: async (_, world) => ({ accident: await registered(world, { deaths: 10 }) }),
      async UNDER_INVESTIGATION(input, world) {
        await done(world, 'safetyInvestigationOpen', input);
        return {};
      },
    },
    faulty: { accident: NOWHERE, document: ' ', openedOn: TOMORROW, government: NOWHERE },
    told: ['BLANK document', 'FUTURE_DATE openedOn', 'UNKNOWN_BODY government', 'NOT_FOUND accident'],
  },

  safetyInvestigationExtend: {
    inOrder: async (world) => ({ investigation: await opened(world), ...extension() }),
    spoilt: {
      BLANK: () => ({ reason: '' }),
      FUTURE_DATE: () => ({ approvedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ approvedBy: NOWHERE }),
      NOT_FOUND: () => ({ investigation: NOWHERE }),
      NOT_THE_GOVERNMENT: () => ({ approvedBy: ids.countyGovernment }),
      APPROVED_BEFORE_OPENING: () => ({ approvedOn: '2026-03-03' }),
      ALREADY_REPORTED: async (_, world) => ({ investigation: await submitted(world) }),
      NOT_REPORTED: () => ({ of: 'REPLY' }),
      ALREADY_REPLIED: async (_, world) => ({ investigation: await replied(world), of: 'REPLY' }),
      REPLY_NOT_EXTENDABLE: async (_, world) => ({ investigation: await submitted(world), of: 'REPLY' }),
      // 60 days end on 1 May, a holiday: the first working day after it is 6 May.
      NO_EXTENSION: () => ({ until: '2026-05-06' }),
      EXTENSION_TOO_LONG: () => ({ until: '2026-07-06' }),
      LIMIT_PASSED: () => ({ approvedOn: '2026-05-07' }),
      async CLOCK_STANDS_STILL({ investigation }, world) {
        await appraised(world, String(investigation));
        return {};
      },
    },
    faulty: { investigation: NOWHERE, document: ' ', approvedOn: TOMORROW, approvedBy: NOWHERE },
    told: ['BLANK document', 'FUTURE_DATE approvedOn', 'UNKNOWN_BODY approvedBy', 'NOT_FOUND investigation'],
    subject: ({ investigation }) => String(investigation),
  },

  safetyTechnicalAppraisalBegin: {
    inOrder: async (world) => ({ investigation: await opened(world), ...appraisal }),
    spoilt: {
      BLANK: () => ({ matter: '' }),
      FUTURE_DATE: () => ({ from: TOMORROW }),
      NOT_FOUND: () => ({ investigation: NOWHERE }),
      APPRAISED_BEFORE_OPENING: () => ({ from: '2026-03-03' }),
      ALREADY_REPORTED: async (_, world) => ({ investigation: await submitted(world) }),
    },
    faulty: { investigation: NOWHERE, appraiser: ' ', from: TOMORROW },
    told: ['BLANK appraiser', 'FUTURE_DATE from', 'NOT_FOUND investigation'],
    subject: ({ investigation }) => String(investigation),
  },

  safetyTechnicalAppraisalEnd: {
    inOrder: async (world) => ({ appraisal: await appraised(world, await opened(world)), to: '2026-04-03' }),
    spoilt: {
      FUTURE_DATE: () => ({ to: TOMORROW }),
      NOT_FOUND: () => ({ appraisal: NOWHERE }),
      async APPRAISAL_ENDED(input, world) {
        await done(world, 'safetyTechnicalAppraisalEnd', input);
        return {};
      },
      ENDS_BEFORE_BEGIN: () => ({ to: '2026-03-15' }),
    },
    faulty: { appraisal: NOWHERE, to: TOMORROW },
    told: ['FUTURE_DATE to', 'NOT_FOUND appraisal'],
  },

  safetyInvestigationReport: {
    inOrder: async (world) => ({ investigation: await opened(world), ...submitInput() }),
    spoilt: {
      BLANK: () => ({ causes: '' }),
      FUTURE_DATE: () => ({ reportedOn: TOMORROW }),
      NOT_FOUND: () => ({ investigation: NOWHERE }),
      async ALREADY_REPORTED(input, world) {
        await done(world, 'safetyInvestigationReport', input);
        return {};
      },
      REPORTED_BEFORE_OPENING: () => ({ reportedOn: '2026-03-03' }),
    },
    faulty: { investigation: NOWHERE, document: '', causes: ' ', reportedOn: TOMORROW },
    told: ['BLANK document', 'BLANK causes', 'FUTURE_DATE reportedOn', 'NOT_FOUND investigation'],
    subject: ({ investigation }) => String(investigation),
  },

  safetyInvestigationReply: {
    inOrder: async (world) => ({ investigation: await submitted(world), ...reply }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ repliedOn: TOMORROW }),
      NOT_FOUND: () => ({ investigation: NOWHERE }),
      NOT_REPORTED: async (_, world) => ({ investigation: await opened(world) }),
      async ALREADY_REPLIED(input, world) {
        await done(world, 'safetyInvestigationReply', input);
        return {};
      },
      REPLIED_BEFORE_REPORT: () => ({ repliedOn: '2026-04-19' }),
    },
    faulty: { investigation: NOWHERE, document: ' ', repliedOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE repliedOn', 'NOT_FOUND investigation'],
    // With a proposal that the reply makes somebody decide on.
    async story(world) {
      const investigation = await submitted(world);
      const item = await proposed(world, investigation);
      return {
        subjects: [investigation, item],
        carryOut: () => done(world, 'safetyInvestigationReply', { investigation, ...reply }),
      };
    },
  },

  safetyInvestigationPublish: (() => {
    const published = publishCase('safetyInvestigationPublish', {
      made: (world) => replied(world),
      tooEarly: '2026-04-29',
      approver: () => ids.cityHead,
    });
    const spoilt = {
      ...published.spoilt,
      NOT_REPLIED: async (_: object, world: World) => ({ record: await submitted(world) }),
    };
    return { ...published, spoilt };
  })(),
};
