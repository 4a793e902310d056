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
    const rows = await context.rows<{ id: string }>(
      `select distinct o.id from obligation o join succession s on s.predecessor_id = o.current_obligor_id where s.effective_on <= ?::date`,
      [context.today],
    );
    const ids = rows.map((row) => row.id);
    await reproject(context, ids);
    return ids;
  });
  const overdue = await context.rows<{ id: string }>(
    `select id from obligation where state in ('OPEN', 'MODIFIED') and not suspended and due_on = ?::date`,
    [addDays(context.today, -1)],
  );
  context.runtime.logger.info({ overdue: overdue.length, moved: moved.length }, 'the day turned');
  changes.tell([...moved, ...overdue.map((row) => row.id)]);
}
