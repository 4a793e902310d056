import type { Capacity, ResponsibilityLink } from '@integrity-graph/kit';
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

/** A division of duties recorded in the register (分工调整). */
export interface Assignment {
  capacity: Capacity;
  postId: string;
  from: string;
  basis: string;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/**
 * Who answers for an obligation: the head posts of every body it lay with, for as long as it lay there; the posts its
 * sector names; and the posts to which duties were assigned later, each ending the one before it in that capacity.
 */
export function linksOf(
  chain: readonly Holder[],
  headPosts: ReadonlyMap<string, readonly string[]>,
  named: readonly ResponsibilityLink[],
  assignments: readonly Assignment[],
): Link[] {
  const heads = chain.flatMap(({ bodyId, from, to, document }): Link[] => {
    const basis = document ? `承继文件 · succession document ${document}` : '主要负责人 · head of the body';
    const posts = headPosts.get(bodyId) ?? [];
    return (posts.length > 0 ? posts : [null]).map((postId) => ({
      capacity: 'HEAD',
      postId,
      from,
      to,
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
        link.to = dayBefore(from);
    }
    others.push({ capacity, postId, from, to: null, basis, origin: 'ASSIGNED' });
  }
  return [...heads, ...others];
}
