import { publishing } from '../publication/publication.js';
import { PppReview } from './review.js';

export const reviewPublish = publishing({
  name: 'pppReviewPublish',
  description: '公开绩效考核结果 · publish a review of performance (政府信息公开条例 20)',
  record: PppReview,
  publisher: ({ implementingBodyId }) => implementingBodyId,
  since: ({ reviewedOn }) => reviewedOn,
});
