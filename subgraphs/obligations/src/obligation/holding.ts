import { type Condition, type Context, type Domain, type PostHolding, reachOf, rowClaims } from '@integrity-graph/kit';

/** Who holds posts on a day, as recorded by an instant; one statement for all posts asked in a tick. */
export function holdingOf(
  context: Context,
  postId: string | null,
  on: string,
  knownAt: Date | null,
): Promise<PostHolding> | PostHolding {
  if (postId === null) return { state: 'POST_UNASSIGNED', tenure: null, since: null };
  const loader = context.loader<string, PostHolding>(`holding:${on}:${knownAt?.toISOString() ?? ''}`, (posts) =>
    loadHoldings(context, posts, on, knownAt),
  );
  return loader.load(postId);
}

/** A substantive holder comes before an acting one, and any holder before a recorded vacancy. */
const ORDER = `case kind when 'SUBSTANTIVE' then 1 when 'ACTING' then 2 when 'IN_CHARGE' then 3 when 'CONCURRENT' then 4 else 5 end`;

async function loadHoldings(
  context: Context,
  posts: readonly string[],
  on: string,
  knownAt: Date | null,
): Promise<PostHolding[]> {
  const ids = `{${posts.join(',')}}`;
  const seen = readableHoldings(context);
  // Of each tenure or vacancy the newest version known then; of those that cover the day the one of the highest standing.
  const rows = await context.rows<{ post_id: string; record_id: string; kind: string; start_date: string }>(
    `select distinct on (post_id) post_id, record_id, kind, start_date from (
       select distinct on (record_id) * from holding_version
       where record_id in (select record_id from holding_version where post_id = any(?::uuid[]))
         and recorded_at <= coalesce(?::timestamptz, 'infinity')
       order by record_id, version desc
     ) known
     where (${seen.sql}) and post_id = any(?::uuid[]) and start_date <= ?::date and coalesce(end_date, 'infinity') >= ?::date
     order by post_id, ${ORDER}, start_date desc`,
    [ids, knownAt?.toISOString() ?? null, ...seen.params, ids, on, on],
  );
  const found = new Map(rows.map((row) => [row.post_id, row]));
  return posts.map((post) => {
    const row = found.get(post);
    if (!row) return { state: 'HOLDER_UNKNOWN', tenure: null, since: null };
    if (row.kind === 'VACANCY') return { state: 'VACANT', tenure: null, since: row.start_date };
    return { state: 'HELD', tenure: { id: row.record_id }, since: row.start_date };
  });
}

/** The subgraph whose records tenures and vacancies are. */
const PARTIES: Domain = { kind: 'shared', name: 'parties' };

/**
 * Which of the `known` records the caller may know of: by the rights of parties and not of the register, which must not
 * tell of a past holder whom parties would not show. Rights are those of today.
 */
function readableHoldings({ principal, today }: Context): Condition {
  const claims = rowClaims(principal, reachOf(principal, PARTIES, today));
  const list = (name: string) => `{${claims[`app.${name}`]}}`;
  const within = `(h.level = 1 and coalesce(h.visible_from, '-infinity') <= ?::date and coalesce(h.visible_until, 'infinity') >= ?::date)
    or (h.level <= 2 and h.division_path ^@ any(?::text[])) or (h.level <= 3 and h.division_path ^@ any(?::text[])) or h.division_path ^@ any(?::text[])`;
  const reach = [today, today, list('l2'), list('p3'), list('p4')];
  const about = "h.person_id = nullif(?, '')::uuid or h.body_id = any(?::uuid[]) or h.managed_by_id = any(?::uuid[])";
  return {
    sql: `exists (select from tenure h where h.id = known.record_id and (${within} or ${about}))
      or exists (select from vacancy h where h.id = known.record_id and (${within}))`,
    params: [...reach, claims['app.person'], list('bodies'), list('managed'), ...reach],
  };
}
