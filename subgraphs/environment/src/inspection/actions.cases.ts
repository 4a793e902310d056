import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { done, ids, inspected, inspectionInput, TOMORROW } from '../testing/world.js';

const planInput = (inspection: string) => ({
  inspection,
  number: '示委发〔2026〕3号',
  title: '示例市督察整改方案',
  submittedOn: '2026-04-10',
  submittedTo: '示例省人民政府',
});

export const inspectionCases: ActionCases = {
  environmentInspectionRecord: {
    inOrder: async () => inspectionInput(),
    spoilt: {
      BLANK: () => ({ round: '' }),
      FUTURE_DATE: () => ({ feedbackOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ inspected: NOWHERE }),
    },
    faulty: { document: '', batch: ' ', feedbackOn: TOMORROW, inspected: NOWHERE },
    told: ['BLANK batch', 'BLANK document', 'FUTURE_DATE feedbackOn', 'UNKNOWN_BODY inspected'],
  },

  environmentInspectionPublish: publishCase('environmentInspectionPublish', {
    made: inspected,
    tooEarly: '2026-03-01',
    approver: () => ids.cityHead,
  }),

  environmentRectificationPlanSubmit: {
    inOrder: async (world) => planInput(await inspected(world)),
    spoilt: {
      BLANK: () => ({ title: '' }),
      FUTURE_DATE: () => ({ submittedOn: TOMORROW }),
      NOT_FOUND: () => ({ inspection: NOWHERE }),
      SUBMITTED_BEFORE_FEEDBACK: () => ({ submittedOn: '2026-03-01' }),
      async PLAN_SUBMITTED(input, world) {
        await done(world, 'environmentRectificationPlanSubmit', input);
        return {};
      },
    },
    faulty: { inspection: NOWHERE, number: '', submittedTo: ' ', submittedOn: TOMORROW },
    told: ['BLANK number', 'BLANK submittedTo', 'FUTURE_DATE submittedOn', 'NOT_FOUND inspection'],
    subject: ({ inspection }) => String(inspection),
  },

  environmentRectificationPlanPublish: publishCase('environmentRectificationPlanPublish', {
    made: async (world) => done(world, 'environmentRectificationPlanSubmit', planInput(await inspected(world))),
    tooEarly: '2026-04-09',
    approver: () => ids.cityHead,
  }),
};
