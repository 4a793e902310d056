import { settlePlan } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { EnvironmentAttainmentPlan } from './plan.js';

export const attainmentPlanPublish = publishing({
  name: 'environmentAttainmentPlanPublish',
  description: '公开限期达标规划 · publish a plan of attainment (环境保护法 28；政府信息公开条例 20)',
  record: EnvironmentAttainmentPlan,
  publisher: ({ governmentId }) => governmentId,
  since: ({ adoptedOn }) => adoptedOn,
  settle: settlePlan,
});
