import { publishing } from '../publication/publication.js';
import { DataFalsificationDecision } from './decision.js';

export const falsificationPublish = publishing({
  name: 'environmentFalsificationPublish',
  description: '公开弄虚作假认定 · publish a decision of falsification (环境保护法 54；环发〔2015〕175号)',
  record: DataFalsificationDecision,
  publisher: ({ decidedById }) => decidedById,
  since: ({ decidedOn }) => decidedOn,
});
