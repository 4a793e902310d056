import type { Context } from '@integrity-graph/kit';
import type { PostHolding } from './types.js';

/** Who holds posts on a day, as recorded by an instant; one statement for all posts asked in a tick. */
export function holdingOf(context: Context, postId: string | null, on: string, knownAt: Date | null): Promise<PostHolding> | PostHolding {
  if (postId === null) return { state: 'POST_UNASSIGNED', tenure: null, since: null };
  const loader = context.loader<string, PostHolding>(`holding:${on}:${knownAt?.toISOString() ?? ''}`, (posts) => loadHoldings(context, posts, on, knownAt));
  return loader.load(postId);
}

/** A substantive holder comes before an acting one, and any holder before a recorded vacancy. */
const ORDER = `case kind when 'SUBSTANTIVE' then 1 when 'ACTING' then 2 when 'IN_CHARGE' then 3 when 'CONCURRENT' then 4 else 5 end`;

async function loadHoldings(context: Context, posts: readonly string[], on: string, knownAt: Date | null): Promise<PostHolding[]> {
  const ids = `{${posts.join(',')}}`;
  // Of each tenure or vacancy the newest version known then; of those that cover the day the one of the highest standing.
  const rows = await context.rows<{ post_id: string; record_id: string; kind: string; start_date: string }>(
    `select distinct on (post_id) post_id, record_id, kind, start_date from (
       select distinct on (record_id) * from holding_version
       where record_id in (select record_id from holding_version where post_id = any(?::uuid[]))
         and recorded_at <= coalesce(?::timestamptz, 'infinity')
       order by record_id, version desc
     ) known
     where post_id = any(?::uuid[]) and start_date <= ?::date and coalesce(end_date, 'infinity') >= ?::date
     order by post_id, ${ORDER}, start_date desc`,
    [ids, knownAt?.toISOString() ?? null, ids, on, on],
  );
  const found = new Map(rows.map((row) => [row.post_id, row]));
  return posts.map((post) => {
    const row = found.get(post);
    if (!row) return { state: 'HOLDER_UNKNOWN', tenure: null, since: null };
    if (row.kind === 'VACANCY') return { state: 'VACANT', tenure: null, since: row.start_date };
    return { state: 'HELD', tenure: { id: row.record_id }, since: row.start_date };
  });
}
