import { addDays, type Context } from '@integrity-graph/kit';
import { changes } from '../obligation/changes.js';
import { relate, reproject } from './reproject.js';

/** Under this name the register remembers, among its cursors, the last day whose turn is done: as YYYYMMDD. */
const TURN = 'day-turn';

/**
 * When a civil day begins: obligations whose succession takes effect pass to their new body, it is settled who was in
 * office when something fell due, and what became overdue is told to subscribers. Overdue itself is derived and needs
 * no job. A register that slept some days makes up for all of them.
 */
export async function turnOfDay(context: Context): Promise<void> {
  const { today } = context;
  const { moved, overdue } = await context.em.transactional(async () => {
    await context.rows(`select pg_advisory_xact_lock(hashtext('obligations.projection'))`);
    const since = await lastTurn(context);
    const moved = await passOn(context);
    const fallen = await idsOf(context, 'due_on > ?::date and due_on <= ?::date', [addDays(since, -1), today]);
    await relate(context, `{${fallen.join(',')}}`);
    const overdue = await idsOf(
      context,
      `state in ('OPEN', 'MODIFIED') and not suspended and due_on >= ?::date and due_on < ?::date`,
      [addDays(since, -1), today],
    );
    await context.rows(
      'insert into cursor (source, position) values (?, ?) on conflict (source) do update set position = excluded.position',
      [TURN, today.replaceAll('-', '')],
    );
    return { moved, overdue };
  });
  context.runtime.logger.info({ overdue: overdue.length, moved: moved.length }, 'the day turned');
  changes.tell([...moved, ...overdue]);
}

/** The last day whose turn is done; yesterday when there was none. */
async function lastTurn(context: Context): Promise<string> {
  const [row] = await context.rows<{ position: string }>('select position from cursor where source = ?', [TURN]);
  return row ? row.position.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') : addDays(context.today, -1);
}

async function idsOf(context: Context, condition: string, params: unknown[]): Promise<string[]> {
  const rows = await context.rows<{ id: string }>(`select id from obligation where ${condition}`, params);
  return rows.map((row) => row.id);
}

/** Projects anew what lies with a body that has a successor by today; gives the obligations that moved. */
async function passOn(context: Context): Promise<string[]> {
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
}
