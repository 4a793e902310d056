import type { Touched } from '../flags/screening.js';
import { systemContext } from '../service/context.js';
import { type ActionCases, NOWHERE } from './action-cases.js';
import type { World } from './world.js';

export interface FlagTrial {
  sector: string;
  /** Does what raises a flag about a body, and gives the flag's id. */
  raise(world: World): Promise<string>;
  /** A post of that body, and one of another. */
  posts(): { post: string; postElsewhere: string };
  /** Performs an action that must succeed. */
  done(world: World, action: string, input: object): Promise<unknown>;
}

/** Cases of the table of actions for replying to flags and closing them, alike in every sector. */
export function flagCases({ sector, raise, posts, done }: FlagTrial): ActionCases {
  const reply = `${sector}FlagReply`;
  const close = `${sector}FlagClose`;
  const referred = { outcome: 'REFERRED', reason: '移送财政监督' };
  const answer = () => ({ text: '已按规定办理', post: posts().post });
  return {
    [reply]: {
      inOrder: async (world) => ({ flag: await raise(world), ...answer() }),
      spoilt: {
        BLANK: () => ({ text: ' ' }),
        UNKNOWN_POST: () => ({ post: NOWHERE }),
        POST_OF_OTHER_BODY: () => ({ post: posts().postElsewhere }),
        NOT_FOUND: () => ({ flag: NOWHERE }),
        async FLAG_CLOSED({ flag }, world) {
          await done(world, close, { flag, ...referred });
          return {};
        },
      },
      faulty: { flag: NOWHERE, text: '', post: NOWHERE },
      told: ['BLANK text', 'NOT_FOUND flag', 'UNKNOWN_POST post'],
    },
    [close]: {
      inOrder: async (world) => ({ flag: await raise(world), ...referred }),
      spoilt: {
        BLANK: () => ({ reason: '' }),
        NOT_FOUND: () => ({ flag: NOWHERE }),
        NOT_REPLIED: () => ({ outcome: 'EXPLAINED' }),
        async SAME_PERSON({ flag }, world) {
          await done(world, reply, { flag, ...answer() });
          return {};
        },
        async FLAG_CLOSED(input, world) {
          await done(world, close, input);
          return {};
        },
      },
      faulty: { flag: NOWHERE, reason: ' ' },
      told: ['BLANK reason', 'NOT_FOUND flag'],
    },
  };
}

/** Has the rules look once more at all there is, and at what a new day may change. The versions that came of it. */
export async function lookedAgain(world: World, subgraph: string): Promise<number> {
  const runtime = world.runtime(subgraph);
  await runtime.screened();
  const context = systemContext(runtime, 'rules');
  const versions = () => context.rows<Touched>('select record_type as type, record_id as id from version');
  const before = await versions();
  await runtime.definition.screen!.look(before, context);
  await runtime.definition.screen!.lookDaily(context);
  return (await versions()).length - before.length;
}
