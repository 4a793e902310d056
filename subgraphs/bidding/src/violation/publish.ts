import { settleViolation } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { BiddingViolation } from './violation.js';

export const violationPublish = publishing({
  name: 'biddingViolationPublish',
  description: '公告违法行为处理决定 · announce a decision on a violation (招标投标法实施条例 78)',
  record: BiddingViolation,
  publisher: ({ authorityId }) => authorityId,
  since: ({ decidedOn }) => decidedOn,
  settle: settleViolation,
});
