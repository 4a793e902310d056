import { publishing } from '../publication/publication.js';
import { SafetyDangerOrder } from './order.js';

export const dangerOrderPublish = publishing({
  name: 'safetyDangerOrderPublish',
  description: '公示挂牌督办 · publish that a danger is listed (政府信息公开条例 20)',
  record: SafetyDangerOrder,
  publisher: ({ orderedById }) => orderedById,
  since: ({ orderedOn }) => orderedOn,
});
