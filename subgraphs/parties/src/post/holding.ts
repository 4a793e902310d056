import { type Context, knownRecords, type PostHolding } from '@integrity-graph/kit';
import { covers } from '../dates.js';
import { listBy } from '../list-by.js';
import { Tenure, type TenureKind } from '../tenure/tenure.js';
import { Vacancy } from '../vacancy/vacancy.js';

/** Who answers for a post when several hold it at once. */
const STANDING: readonly TenureKind[] = ['SUBSTANTIVE', 'ACTING', 'IN_CHARGE', 'CONCURRENT'];

/** The holding of a post on a day, from all that is recorded of it. */
export function holdingFrom(tenures: readonly Tenure[], vacancies: readonly Vacancy[], on: string): PostHolding {
  const current = <T extends { startDate: string; endDate?: string | null }>(list: readonly T[]) =>
    list.filter(({ startDate, endDate }) => covers({ from: startDate, until: endDate }, on));
  const [tenure] = current(tenures).sort(
    (a, b) => STANDING.indexOf(a.kind) - STANDING.indexOf(b.kind) || b.startDate.localeCompare(a.startDate),
  );
  if (tenure) return { state: 'HELD', tenure, since: tenure.startDate };
  const [vacancy] = current(vacancies);
  if (vacancy) return { state: 'VACANT', tenure: null, since: vacancy.startDate };
  return { state: 'HOLDER_UNKNOWN', tenure: null, since: null };
}

export const tenuresOf = (context: Context, postId: string): Promise<Tenure[]> =>
  listBy(context, Tenure, 'post_id', postId, 'start_date');

export const vacanciesOf = (context: Context, postId: string): Promise<Vacancy[]> =>
  listBy(context, Vacancy, 'post_id', postId, 'start_date');

/**
 * Who holds a post on a day, as recorded by `knownAt`; a constant number of statements for all posts asked for in a
 * tick. Rights are today's: what the caller may not see now counts as not recorded.
 */
export async function holdingOf(
  context: Context,
  postId: string | null,
  on: string,
  knownAt: Date | null,
): Promise<PostHolding> {
  if (postId === null) return { state: 'POST_UNASSIGNED', tenure: null, since: null };
  const [tenures, vacancies] = await Promise.all([tenuresOf(context, postId), vacanciesOf(context, postId)]);
  if (!knownAt) return holdingFrom(tenures, vacancies, on);
  const [then, vacant] = await Promise.all([
    knownRecords(context, Tenure, tenures, knownAt),
    knownRecords(context, Vacancy, vacancies, knownAt),
  ]);
  return holdingFrom(then, vacant, on);
}
