import { isObject, type JsonObject, type JsonValue } from './json.js';
import type { Release } from './merge.js';

/* Files of OCDS come in several shapes: a release package, a record package, one release, one record, lists of these. */

/** A release as found in a file, with what its package says beside its releases. */
export interface FoundRelease {
  release: Release;
  metadata: JsonObject;
  /** Where in the file: `releases[3]`. */
  at: string;
}

/** What cannot be taken from a file as it is, and why. */
export interface FileFault {
  at: string;
  message: string;
}

export interface OcdsFile {
  found: FoundRelease[];
  faults: FileFault[];
}

/** The releases of a file. What is no release is named, the others are kept. */
export function readOcds(json: unknown): OcdsFile {
  const file: OcdsFile = { found: [], faults: [] };
  for (const [index, document] of (Array.isArray(json) ? json : [json]).entries()) {
    readDocument(file, document, Array.isArray(json) ? `[${index}]` : '');
  }
  return file;
}

function readDocument(file: OcdsFile, document: unknown, at: string): void {
  const under = (path: string) => (at === '' ? path : `${at}.${path}`);
  if (!isObject(document)) {
    file.faults.push({ at, message: 'expected an OCDS release, record or package: a JSON object' });
  } else if (Array.isArray(document.releases) && !document.ocid) {
    const { releases, ...metadata } = document;
    for (const [index, one] of (releases as JsonValue[]).entries())
      add(file, one, metadata, under(`releases[${index}]`));
  } else if (Array.isArray(document.records)) {
    const { records, ...metadata } = document;
    for (const [index, one] of (records as JsonValue[]).entries()) {
      if (isObject(one)) readRecord(file, one, metadata, under(`records[${index}]`));
    }
  } else if (document.releases || document.compiledRelease) {
    readRecord(file, document, {}, at);
  } else {
    add(file, document, {}, at);
  }
}

/** A record's own releases; where they are only linked, the compiled release is all there is, and is kept as one. */
function readRecord(file: OcdsFile, record: JsonObject, metadata: JsonObject, at: string): void {
  const { releases, compiledRelease, ...rest } = record;
  const list = Array.isArray(releases) ? releases.filter(isObject) : [];
  const embedded = list.filter((release) => release.ocid !== undefined);
  for (const { url } of list.filter((release) => release.ocid === undefined)) {
    file.faults.push({ at: `${at}.releases`, message: `${String(url)} is linked, not embedded: import it too` });
  }
  if (embedded.length > 0) {
    for (const [index, release] of embedded.entries()) {
      // What the publisher merged himself goes with the last of his releases.
      const isLast = index === embedded.length - 1;
      const own = isLast ? { ...metadata, record: { ...rest, ...(compiledRelease && { compiledRelease }) } } : metadata;
      add(file, release, own, `${at}.releases[${index}]`);
    }
  } else if (compiledRelease !== undefined) {
    add(file, compiledRelease, { ...metadata, record: { ...rest, releases: list } }, `${at}.compiledRelease`);
  } else {
    file.faults.push({ at, message: 'a record without releases or a compiled release holds nothing to import' });
  }
}

function add(file: OcdsFile, json: JsonValue, metadata: JsonObject, at: string): void {
  const missing = !isObject(json)
    ? ['an object']
    : REQUIRED.filter(({ holds }) => !holds(json)).map(({ what }) => what);
  if (missing.length > 0) file.faults.push({ at, message: `not a release: expected ${missing.join(', ')}` });
  else file.found.push({ release: json as Release, metadata, at });
}

const isText = (value: JsonValue | undefined) => typeof value === 'string' && value !== '';

/** Without these a release can neither be told apart nor merged. */
const REQUIRED: { what: string; holds: (release: JsonObject) => boolean }[] = [
  { what: 'ocid', holds: ({ ocid }) => isText(ocid) },
  { what: 'id', holds: ({ id }) => isText(id) },
  { what: 'date (ISO 8601)', holds: ({ date }) => isText(date) && !Number.isNaN(Date.parse(String(date))) },
  { what: 'tag', holds: ({ tag }) => Array.isArray(tag) && tag.length > 0 && tag.every(isText) },
];
