/** When a past is asked for: the day it held, and what was known of it. */
export interface AsOf {
  /** Effective on that civil day, `YYYY-MM-DD`; without it, what was recorded last. */
  asOf?: string | null;
  /** Recorded by that instant; without it, all that is recorded. */
  knownAt?: Date | null;
}

/** A recorded version: all fields as the action left them, although it meant only those it changed. */
export interface Version<S extends object> {
  version: number;
  /** The civil day its change holds from. */
  effectiveOn: string;
  /** ISO 8601, UTC. */
  recordedAt: string;
  state: S;
}

/** A past state, with the last version that had a part in it. */
export type Past<S extends object> = Pick<Version<S>, 'version' | 'state'>;

/**
 * The state on a day, from the versions of one record in the order they were recorded. A version says: from its day on,
 * the fields it changed are so. Of two that speak of one field for one day, the later word counts, whichever day it
 * begins with; so a correction may reach back to the beginning, and on a day when nothing is still to take effect the
 * state is the one recorded last. A whole version would not do: it repeats, for its own day, what others said of theirs.
 * Null before the first day any of them speaks of.
 */
export function foldVersions<S extends object>(
  versions: readonly Version<S>[],
  { asOf, knownAt }: AsOf,
): Past<S> | null {
  const known = versions.filter(({ recordedAt }) => !knownAt || Date.parse(recordedAt) <= knownAt.getTime());
  const told = known.flatMap(({ version, effectiveOn, state }, index) =>
    asOf && effectiveOn > asOf ? [] : [{ version, change: changed(known[index - 1]?.state, state) }],
  );
  if (told.length === 0) return null;
  // What no version changed by then was so from the first.
  const state = Object.assign({}, known[0]!.state, ...told.map(({ change }) => change)) as S;
  return { version: told.at(-1)!.version, state };
}

/** The same of versions that begin with a publication: the public is told nothing of the days before it. */
export const foldPublished: typeof foldVersions = (versions, at) =>
  at.asOf && versions[0] && at.asOf < versions[0].effectiveOn ? null : foldVersions(versions, at);

/** The fields in which a state differs from the one recorded before it. */
function changed<S extends object>(before: S | undefined, after: S): Partial<S> {
  if (!before) return after;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof S>;
  return Object.fromEntries(
    [...keys].filter((key) => !isSame(before[key], after[key])).map((key) => [key, after[key]]),
  ) as Partial<S>;
}

/** Whether two values of a journal's state are one: it is canonical JSON, keys in order. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
