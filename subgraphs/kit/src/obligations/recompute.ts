import { type Action, perform } from '../actions/action.js';
import { type Context, systemContext } from '../service/context.js';
import { type RecordClass, tableOf, toRecord } from '../storage/rows.js';
import { dueFields } from './keep-obligations.js';
import type { SectorObligation } from './sector-obligation.js';

class Recompute {
  obligation!: string;
}

/**
 * Computes the due days anew that were provisional because the working-day calendar of their year was not published
 * when they were set. A sector runs it at the turn of the day; each change is a version of its own in the journal.
 * @returns how many moved or became certain
 */
export async function recomputeProvisional<T extends SectorObligation>(
  context: Context,
  type: RecordClass<T>,
): Promise<number> {
  const recompute = {
    name: 'obligationRecompute',
    description: '放假安排公布后重算期限 · compute the due day anew, the calendar being published',
    input: Recompute,
    record: type,
    run: async ({ obligation }: Recompute, work) => {
      const found = await work.find(type, obligation, 'obligation');
      return found && work.change(found, dueFields(found.dueFacts ?? undefined) as Partial<T>);
    },
  } satisfies Action<Recompute, T> as unknown as Action;
  const rows = await context.rows(`select * from ${tableOf(type)} where due_provisional and state = 'OPEN'`);
  let changed = 0;
  for (const obligation of rows.map((row) => toRecord(type, row))) {
    const { dueOn, dueProvisional } = dueFields(obligation.dueFacts ?? undefined);
    if (dueProvisional && dueOn === obligation.dueOn) continue;
    const key = `${obligation.id}-${obligation.version}`;
    await perform(
      recompute,
      Object.assign(new Recompute(), { obligation: obligation.id }),
      key,
      systemContext(context.runtime, 'calendar'),
    );
    changed += 1;
  }
  return changed;
}
