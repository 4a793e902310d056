import { type ActionCase, NOWHERE } from './action-cases.js';
import type { World } from './world.js';

/** What a record to publish is, in a test. */
export interface PublishTrial {
  /** Makes it, and gives its id. */
  made(world: World): Promise<string>;
  /** The day before it came into being. */
  tooEarly: string;
  /** A post of the body that publishes, and one of another. */
  posts(): { approver: string; postElsewhere: string };
  /** Performs an action that must succeed. */
  done(world: World, action: string, input: object): Promise<unknown>;
}

/** How something was published on 30 June 2026, but for the post that approved it. */
export const publication = (channel = 'PORTAL') => ({
  channel,
  medium: '示例市人民政府门户网站',
  url: 'https://www.example.invalid/1',
  publishedOn: '2026-06-30',
  basis: '政府信息公开条例 20',
});

/** The case of an action that publishes a record, alike in every sector; tests are held on 1 July 2026. */
export const publishCase = (action: string, { made, tooEarly, posts, done }: PublishTrial): ActionCase => ({
  inOrder: async (world) => ({ record: await made(world), ...publication(), approverPost: posts().approver }),
  spoilt: {
    BLANK: () => ({ basis: '' }),
    NOT_FOUND: () => ({ record: NOWHERE }),
    FUTURE_DATE: () => ({ publishedOn: '2026-07-02' }),
    PUBLISHED_BEFORE_MADE: () => ({ publishedOn: tooEarly }),
    WINDOW_ENDS_FIRST: () => ({ visibleUntil: '2026-06-29' }),
    UNKNOWN_POST: () => ({ approverPost: NOWHERE }),
    POST_OF_OTHER_BODY: () => ({ approverPost: posts().postElsewhere }),
    async ALREADY_PUBLISHED(input, world) {
      await done(world, action, input);
      return {};
    },
  },
  faulty: { record: NOWHERE, medium: ' ', publishedOn: '2026-07-02', approverPost: NOWHERE },
  told: ['BLANK medium', 'FUTURE_DATE publishedOn', 'NOT_FOUND record', 'UNKNOWN_POST approverPost'],
  subject: ({ record }) => String(record),
});
