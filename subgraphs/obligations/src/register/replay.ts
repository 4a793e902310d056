import { type Context, type Runtime, systemContext } from '@integrity-graph/kit';

/** What events write and nothing else: dropped and rebuilt as a whole. */
const PROJECTIONS = [
  'responsible',
  'responsibility',
  'tally',
  'obligor_period',
  'obligation_version',
  'obligation',
  'holding_version',
  'tenure',
  'vacancy',
  'post',
  'person',
  'body',
  'succession',
  'cursor',
];

/** Drops every projection of the register; its followers then rebuild them from the first event on. */
export async function dropProjections(context: Context): Promise<void> {
  await context.em.transactional(async () => {
    // In the followers' order, cursor before projection: one of another process waits, and neither for the other.
    await context.rows('select from cursor order by source for update');
    await context.rows(`select pg_advisory_xact_lock(hashtext('obligations.projection'))`);
    for (const table of PROJECTIONS) await context.rows(`delete from ${table}`);
  });
}

/**
 * Rebuilds the register from the events of all sources.
 * @returns how many obligations it holds afterwards
 */
export async function replayRegister(runtime: Runtime): Promise<number> {
  const context = systemContext(runtime, 'replay');
  await dropProjections(context);
  for (const follower of runtime.followers) await follower.catchUp();
  const [row] = await context.rows<{ n: string }>('select count(*) as n from obligation where projected');
  return Number(row!.n);
}
