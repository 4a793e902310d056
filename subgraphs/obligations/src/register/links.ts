import { addDays, type Capacity, type ResponsibilityLink } from '@integrity-graph/kit';
import type { Holder } from './succession.js';

/** A post answers for an obligation; `postId` null says that none is named yet. */
export interface Link {
  capacity: Capacity;
  postId: string | null;
  from: string;
  to: string | null;
  basis: string;
  origin: 'HEAD' | 'SECTOR' | 'ASSIGNED';
}

/** A head post of a body, and the days on which there was such a post. */
export interface HeadPost {
  id: string;
  validFrom: string | null;
  validUntil: string | null;
}

/** A division of duties recorded in the register (分工调整). */
export interface Assignment {
  capacity: Capacity;
  postId: string;
  from: string;
  basis: string;
}

/**
 * Who answers for an obligation: the head posts of every body it lay with, for as long as it lay there; the posts its
 * sector names; and the posts to which duties were assigned later, each ending the one before it in that capacity.
 */
export function linksOf(
  chain: readonly Holder[],
  headPosts: ReadonlyMap<string, readonly HeadPost[]>,
  named: readonly ResponsibilityLink[],
  assignments: readonly Assignment[],
): Link[] {
  const heads = chain.flatMap((holder): Link[] => {
    const { bodyId, from, to, document } = holder;
    const basis = document ? `承继文件 · succession document ${document}` : '主要负责人 · head of the body';
    const periods = (headPosts.get(bodyId) ?? []).flatMap((post) => within(holder, post));
    return (periods.length > 0 ? periods : [{ postId: null, from, to }]).map((period) => ({
      capacity: 'HEAD',
      ...period,
      basis,
      origin: 'HEAD',
    }));
  });
  const others: Link[] = named.map(({ capacity, postId, from, to, basis }) => ({
    capacity,
    postId,
    from,
    to: to ?? null,
    basis,
    origin: 'SECTOR',
  }));
  for (const { capacity, postId, from, basis } of [...assignments].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    for (const link of others) {
      if (link.capacity === capacity && link.from < from && (link.to === null || link.to >= from))
        link.to = addDays(from, -1);
    }
    others.push({ capacity, postId, from, to: null, basis, origin: 'ASSIGNED' });
  }
  return [...heads, ...others];
}

/** The part of a body's time with the obligation in which there was such a post; none when they do not meet. */
function within({ from, to }: Holder, { id, validFrom, validUntil }: HeadPost): Pick<Link, 'postId' | 'from' | 'to'>[] {
  const first = validFrom !== null && validFrom > from ? validFrom : from;
  const last = to === null || (validUntil !== null && validUntil < to) ? validUntil : to;
  return last === null || first <= last ? [{ postId: id, from: first, to: last }] : [];
}
