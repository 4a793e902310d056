import { settleEvaluation } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { SafetyEvaluation } from './evaluation.js';

export const evaluationPublish = publishing({
  name: 'safetyEvaluationPublish',
  description: '公开评估结果 · publish the result of the evaluation (安全生产法 86)',
  record: SafetyEvaluation,
  publisher: ({ governmentId }) => governmentId,
  since: ({ evaluatedOn }) => evaluatedOn,
  settle: settleEvaluation,
});
