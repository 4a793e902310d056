import type { Reader } from './reader.js';
import type { Reason } from './report.js';
import type { Party } from './ties.js';

/** What of a document is recorded here is planned first: which of its values find a place, and why others do not. */
export interface Planning {
  reasons: Reason[];
  /** The values that have a place in a record, by key. */
  placed: Set<string>;
}

/** A record to be: the path its id is made from, and its fields. */
export interface Planned<T> {
  path: string;
  fields: Partial<T>;
}

/** Counts what was read as placed only when a record came of it. */
export function attempt<T>({ placed }: Planning, build: (taken: Set<string>) => T | undefined): T | undefined {
  const taken = new Set<string>();
  const built = build(taken);
  if (built !== undefined) for (const key of taken) placed.add(key);
  return built;
}

/** Says why something has no record. */
export const leave = ({ reasons }: Planning, path: string, reason: string): undefined => {
  reasons.push({ path, reason });
};

/** The first of some places that has what is looked for; those after it are not read, so not taken. */
export function firstOf<T>(
  places: readonly (Reader | undefined)[],
  read: (place: Reader) => T | undefined,
): T | undefined {
  for (const place of places) {
    const value = place && read(place);
    if (value !== undefined) return value;
  }
  return undefined;
}

export const untied = (party: Party | undefined, what: string): string =>
  party ? `"${party.name}" is not tied to ${what}: add it to the table of ties` : 'not named';
