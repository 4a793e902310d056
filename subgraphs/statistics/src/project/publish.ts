import { settleProject } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { refuse } from '../refusals.js';
import { StatisticsProject } from './project.js';

export const projectPublish = publishing({
  name: 'statisticsProjectPublish',
  description:
    '公布统计调查项目及其调查制度的主要内容 · publish an approved survey project and the main content of its scheme (统计法 15；统计法实施条例 13)',
  record: StatisticsProject,
  // Where the authority is not registered, the organiser publishes what was approved.
  publisher: ({ approverId, organiserId }) => approverId ?? organiserId,
  since: ({ decidedOn, acceptedOn, recordedAt }) => decidedOn ?? acceptedOn ?? recordedAt.toISOString().slice(0, 10),
  async check(work, project) {
    if (project.status !== 'APPROVED') refuse(work, 'PROJECT_NOT_APPROVED', 'record', project.name);
  },
  settle: settleProject,
});
