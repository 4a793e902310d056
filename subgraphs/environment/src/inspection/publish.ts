import { publishing } from '../publication/publication.js';
import { EnvironmentInspection } from './inspection.js';
import { EnvironmentRectificationPlan } from './plan.js';

export const inspectionPublish = publishing({
  name: 'environmentInspectionPublish',
  description: '公开督察反馈情况 · publish the feedback of an inspection (环境保护法 54)',
  record: EnvironmentInspection,
  publisher: ({ inspectedId }) => inspectedId,
  since: ({ feedbackOn }) => feedbackOn,
});

export const rectificationPlanPublish = publishing({
  name: 'environmentRectificationPlanPublish',
  description: '公开督察整改方案 · publish the rectification plan (环境保护法 54)',
  record: EnvironmentRectificationPlan,
  publisher: ({ inspectedId }) => inspectedId,
  since: ({ submittedOn }) => submittedOn,
});
