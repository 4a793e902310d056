import { settlePenalty } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { SafetyPenalty } from './penalty.js';

export const penaltyPublish = publishing({
  name: 'safetyPenaltyPublish',
  description: '公开曝光行政处罚 · expose a penalty in public (安全生产法 78)',
  record: SafetyPenalty,
  publisher: ({ decidedById }) => decidedById,
  since: ({ decidedOn }) => decidedOn,
  settle: settlePenalty,
});
