import type { World } from '@integrity-graph/kit/testing';
import { type ActionCase, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, TOMORROW } from '../testing/world.js';

/** What a record to publish is, in a test: how it is made, the day before that, and a post of the body that publishes. */
interface Published {
  made(world: World): Promise<string>;
  tooEarly: string;
  approver(): string;
  channels?: string[];
}

/** The case of an action that publishes. */
export const publishCase = (action: string, { made, tooEarly, approver }: Published): ActionCase => ({
  inOrder: async (world) => ({ record: await made(world), ...publication(), approverPost: approver() }),
  spoilt: {
    BLANK: () => ({ basis: '' }),
    NOT_FOUND: () => ({ record: NOWHERE }),
    FUTURE_DATE: () => ({ publishedOn: TOMORROW }),
    PUBLISHED_BEFORE_MADE: () => ({ publishedOn: tooEarly }),
    WINDOW_ENDS_FIRST: () => ({ visibleUntil: '2026-06-29' }),
    UNKNOWN_POST: () => ({ approverPost: NOWHERE }),
    POST_OF_OTHER_BODY: () => ({ approverPost: ids.postElsewhere }),
    async ALREADY_PUBLISHED(input, world) {
      await done(world, action, input);
      return {};
    },
  },
  faulty: { record: NOWHERE, medium: ' ', publishedOn: TOMORROW, approverPost: NOWHERE },
  told: ['BLANK medium', 'FUTURE_DATE publishedOn', 'NOT_FOUND record', 'UNKNOWN_POST approverPost'],
  subject: ({ record }) => String(record),
});

/** How something was published, but for the post that approved it. */
export const publication = (channel = 'PORTAL') => ({
  channel,
  medium: '示例市人民政府门户网站',
  url: 'https://www.example.invalid/1',
  publishedOn: '2026-06-30',
  basis: '环境保护法 54',
});
