import { systemContext } from '@integrity-graph/kit';
import type { World } from '@integrity-graph/kit/testing';
import { listed } from './world.js';

export interface RaisedFlag {
  id: string;
  rule: string;
  state: string;
}

/** The flags on a record, once the rules have looked at all that was committed. */
export async function flagsOn(world: World, record: string): Promise<RaisedFlag[]> {
  const runtime = world.runtime('environment');
  await runtime.screened();
  return systemContext(runtime, 'test').rows<RaisedFlag>(
    'select id, rule, state from flag where record_id = ?::uuid order by rule',
    [record],
  );
}

/** A flag: a problem that is not rectified though its time limit has passed. */
export async function raiseFlag(world: World): Promise<string> {
  const [flag] = await flagsOn(world, await listed(world, { timeLimit: '2026-06-19' }));
  return flag!.id;
}
