import {
  type ActionCase,
  publishCase as caseOf,
  NOWHERE,
  type PublishTrial,
  type Spoil,
} from '@integrity-graph/kit/testing';
import { done, ids, TOMORROW } from './world.js';

export { type ActionCases, type Input, NOWHERE, type Spoil } from '@integrity-graph/kit/testing';
export { TODAY, TOMORROW } from './world.js';

/* What the cases of the table of actions have in common. Tests are held on 1 July 2026. */

/** Performs the action once with the same input, so that the second time is too late. */
export const twice =
  (action: string): Spoil =>
  async (input, world) => {
    await done(world, action, input);
    return {};
  };

export const amountFaults = (field: string): Record<string, Spoil> => ({
  AMOUNT_NOT_POSITIVE: () => ({ [field]: { amount: '-5' } }),
  AMOUNT_TOO_FINE: () => ({ [field]: { amount: '5.001' } }),
  AMOUNT_INVALID: () => ({ [field]: { amount: '5', currency: 'RMB' } }),
});

export const postFaults = (field: string): Record<string, Spoil> => ({
  UNKNOWN_POST: () => ({ [field]: NOWHERE }),
  POST_OF_OTHER_BODY: () => ({ [field]: ids.postElsewhere }),
});

/** Faults in how something is published as it is made. */
export const noticeFaults: Record<string, Spoil> = {
  ...postFaults('approverPost'),
  BLANK: () => ({ basis: '' }),
  FUTURE_DATE: () => ({ publishedOn: TOMORROW }),
  WINDOW_ENDS_FIRST: () => ({ visibleUntil: '2020-01-01' }),
};

/** The case of an action that publishes, here. */
export const publishCase = (
  action: string,
  { approver, ...trial }: Pick<PublishTrial, 'made' | 'tooEarly'> & { approver(): string },
): ActionCase =>
  caseOf(action, { ...trial, posts: () => ({ approver: approver(), postElsewhere: ids.postElsewhere }), done });
