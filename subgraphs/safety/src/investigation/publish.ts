import { settleInvestigation } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { refuse } from '../refusals.js';
import { SafetyInvestigation } from './investigation.js';

export const investigationPublish = publishing({
  name: 'safetyInvestigationPublish',
  description: '公布事故调查报告及处理情况 · publish the report of an investigation (安全生产法 86；国令第493号 34)',
  record: SafetyInvestigation,
  publisher: ({ governmentId }) => governmentId,
  since: ({ repliedOn, openedOn }) => repliedOn ?? openedOn,
  async check(work, { repliedOn, status }) {
    if (!repliedOn) refuse(work, 'NOT_REPLIED', 'record', status);
  },
  settle: settleInvestigation,
});
