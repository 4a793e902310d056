import { isOfContact } from './contacts.js';
import type { JsonObject, JsonValue } from './json.js';
import { leavesOf } from './leaves.js';

/** Values of a file that stand in no record, by pattern; what is kept whole keeps them. */
export interface Unplaced {
  path: string;
  count: number;
  /** One of the values; empty where it is a person's. */
  example: string;
}

/** A document of a file, with what its package says beside it. */
interface Found {
  document: JsonValue;
  metadata: JsonObject;
  /** The keys of its values that have a place in a record. */
  placed: ReadonlySet<string>;
}

/** What of some documents has no place. `own` and `ofPackage` are the fields that what keeps them has for itself. */
export function unplacedOf(
  found: readonly Found[],
  { own, ofPackage }: Record<'own' | 'ofPackage', ReadonlySet<string>>,
): Unplaced[] {
  const patterns = new Map<string, Unplaced>();
  const count = (path: string, value: unknown) => {
    const example = isOfContact(path) ? '' : JSON.stringify(value).slice(0, 80);
    const known = patterns.get(path) ?? { path, count: 0, example };
    patterns.set(path, { ...known, count: known.count + 1 });
  };
  for (const { document, placed } of found) {
    for (const { key, pattern, value } of leavesOf(document)) {
      if (!own.has(pattern) && !placed.has(key)) count(pattern, value);
    }
  }
  for (const metadata of new Set(found.map((one) => one.metadata))) {
    for (const { pattern, value } of leavesOf(metadata)) {
      if (!ofPackage.has(pattern)) count(`package.${pattern}`, value);
    }
  }
  return [...patterns.values()].sort(byPath);
}

/** What stands in no record, over several documents or files. */
export function unplacedTogether(lists: readonly (readonly Unplaced[])[]): Unplaced[] {
  const paths = new Map<string, Unplaced>();
  for (const one of lists.flat()) paths.set(one.path, { ...one, count: one.count + (paths.get(one.path)?.count ?? 0) });
  return [...paths.values()].sort(byPath);
}

const byPath = (a: Unplaced, b: Unplaced) => (a.path < b.path ? -1 : 1);
