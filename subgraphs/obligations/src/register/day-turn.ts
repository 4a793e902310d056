import { addDays, type Context } from '@integrity-graph/kit';
import { changes } from '../obligation/changes.js';
import { reproject } from './reproject.js';

/**
 * When a civil day begins: obligations whose succession takes effect today pass to their new body, and what became
 * overdue is told to subscribers. Overdue itself is derived and needs no job.
 */
export async function turnOfDay(context: Context): Promise<void> {
  const moved = await context.em.transactional(async () => {
    await context.rows(`select pg_advisory_xact_lock(hashtext('obligations.projection'))`);
    const before = await context.rows<{ id: string; obligor: string }>(
      `select distinct o.id, o.current_obligor_id as obligor from obligation o join succession s on s.predecessor_id = o.current_obligor_id
       where s.effective_on between o.incurred_on and ?::date and (s.sectors is null or o.sector = any(s.sectors))`,
      [context.today],
    );
    const ids = before.map((row) => row.id);
    await reproject(context, ids);
    const after = await context.rows<{ id: string; obligor: string }>(
      'select id, current_obligor_id as obligor from obligation where id = any(?::uuid[])',
      [`{${ids.join(',')}}`],
    );
    const now = new Map(after.map((row) => [row.id, row.obligor]));
    return before.filter(({ id, obligor }) => now.get(id) !== obligor).map(({ id }) => id);
  });
  const overdue = await context.rows<{ id: string }>(
    `select id from obligation where state in ('OPEN', 'MODIFIED') and not suspended and due_on = ?::date`,
    [addDays(context.today, -1)],
  );
  context.runtime.logger.info({ overdue: overdue.length, moved: moved.length }, 'the day turned');
  changes.tell([...moved, ...overdue.map((row) => row.id)]);
}
