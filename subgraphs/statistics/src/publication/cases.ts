import { type ActionCase, publishCase as caseOf, type PublishTrial } from '@integrity-graph/kit/testing';
import { done, ids } from '../testing/world.js';

export { publication } from '@integrity-graph/kit/testing';

/** The case of an action that publishes, here. */
export const publishCase = (
  action: string,
  { approver, ...trial }: Pick<PublishTrial, 'made' | 'tooEarly'> & { approver(): string },
): ActionCase =>
  caseOf(action, { ...trial, posts: () => ({ approver: approver(), postElsewhere: ids.postElsewhere }), done });
