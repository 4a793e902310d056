import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject, type JsonValue } from './json.js';

/*
 * Merging as OCDS 1.1 lays it down (schema/merging): releases of one contracting process, in the order of their dates,
 * become its latest state (compiled) or its history (versioned). Fields that no schema knows are merged all the same.
 */

/** The part of a JSON schema that merging reads. */
export interface ReleaseSchema {
  id?: string;
  type?: string | string[];
  properties?: Record<string, ReleaseSchema>;
  items?: ReleaseSchema;
  $ref?: string;
  definitions?: Record<string, ReleaseSchema>;
  omitWhenMerged?: boolean;
  wholeListMerge?: boolean;
  versionId?: boolean;
  required?: string[];
  anyOf?: ReleaseSchema[];
}

/** A release as published: identity, date and tags, beside whatever else it says. */
export type Release = JsonObject & { ocid: string; id: string; date: string; tag: string[] };

/** One value a field had, and the release that said so. */
export type VersionedValue = { releaseID: string; releaseDate: string; releaseTag: string[]; value: JsonValue };

/** Releases in the order of their dates; of one date, in the order given. */
export const inOrder = (releases: readonly Release[]): Release[] =>
  releases.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));

const isCompiled = ({ tag }: Release): boolean => tag.includes('compiled');

/** What is merged: what a publisher merged himself tells nothing new beside the releases, and stands in for them alone. */
export function merging(releases: readonly Release[]): Release[] {
  const released = releases.filter((release) => !isCompiled(release));
  return released.length > 0 ? released : [...releases];
}

/** The latest state of a contracting process. @throws RangeError without releases */
export function compiledRelease(releases: readonly Release[], schema: ReleaseSchema = {}): Release {
  const sorted = inOrder(releases);
  const last = sorted.at(-1);
  if (!last) throw new RangeError('a compiled release needs at least one release');
  const merged = sorted.reduce<JsonObject>((output, release) => compileObject(output, release, schemaAt(schema)), {});
  const { ocid, date } = last;
  return { ...merged, ocid, id: `${ocid}-${date}`, date, tag: ['compiled'] };
}

/** The history of a contracting process: every value each field had, with the release that said so. */
export function versionedRelease(releases: readonly Release[], schema: ReleaseSchema = {}): JsonObject {
  const output: JsonObject = {};
  for (const release of inOrder(releases)) {
    const { id, date, tag } = release;
    const version = (value: JsonValue): JsonValue => ({ releaseID: id, releaseDate: date, releaseTag: tag, value });
    const { ocid, ...content } = release;
    output.ocid = ocid;
    versionObject(output, content, schemaAt(schema), version);
  }
  return output;
}

// --- What the schema says of a field ---------------------------------------------------------------------------------

/** A place in a schema, its references resolved; nothing for fields the schema does not know. */
interface Place {
  schema: ReleaseSchema;
  root: ReleaseSchema;
}

function schemaAt(schema: ReleaseSchema | undefined, root = schema): Place | undefined {
  if (!schema || !root) return undefined;
  if (!schema.$ref) return { schema, root };
  const definition = root.definitions?.[schema.$ref.replace('#/definitions/', '')];
  return schemaAt(definition && { ...definition, ...schema, $ref: undefined }, root);
}

const fieldOf = (place: Place | undefined, key: string) => schemaAt(place?.schema.properties?.[key], place?.root);
const itemOf = (place: Place | undefined) => schemaAt(place?.schema.items, place?.root);
const isOmitted = (place: Place | undefined) => place?.schema.omitWhenMerged === true;

/** Whether an array is one value, replaced as a whole, rather than objects merged by their `id`. */
function isWhole(list: JsonValue[], place: Place | undefined): boolean {
  if (place?.schema.wholeListMerge || !list.every(isObject)) return true;
  const item = itemOf(place)?.schema;
  const types = item?.type === undefined ? ['object'] : [item.type].flat();
  return types.some((type) => type !== 'object') || (item?.properties !== undefined && !item.properties.id);
}

/** Identifiers are compared as text: some publishers write 1 and "1". */
const idOf = (item: JsonObject): string | undefined => (item.id == null ? undefined : String(item.id));

const find = (list: JsonValue[], id: string | undefined): JsonObject | undefined =>
  id === undefined ? undefined : list.filter(isObject).find((item) => idOf(item) === id);

// --- Compiled --------------------------------------------------------------------------------------------------------

function compileObject(output: JsonObject, input: JsonObject, place: Place | undefined): JsonObject {
  const merged = { ...output };
  for (const [key, value] of Object.entries(input)) {
    const field = fieldOf(place, key);
    if (isOmitted(field)) continue;
    if (value === null) delete merged[key];
    else merged[key] = compileValue(merged[key], value, field);
  }
  return merged;
}

function compileValue(output: JsonValue | undefined, input: JsonValue, place: Place | undefined): JsonValue {
  if (isObject(input)) return compileObject(isObject(output) ? output : {}, input, place);
  if (!Array.isArray(input) || isWhole(input, place)) return input;
  const merged = Array.isArray(output) && output.every(isObject) ? [...output] : [];
  for (const item of input as JsonObject[]) {
    const known = find(merged, idOf(item));
    const result = compileObject(known ?? {}, item, itemOf(place));
    if (known) merged[merged.indexOf(known)] = result;
    else merged.push(result);
  }
  return merged;
}

// --- Versioned -------------------------------------------------------------------------------------------------------

type Version = (value: JsonValue) => JsonValue;

function versionObject(output: JsonObject, input: JsonObject, place: Place | undefined, version: Version): void {
  for (const [key, value] of Object.entries(input)) {
    const field = fieldOf(place, key);
    if (isOmitted(field)) continue;
    const result = versionValue(output[key], value, field, version);
    if (result !== undefined) output[key] = result;
  }
}

function versionValue(output: JsonValue | undefined, input: JsonValue, place: Place | undefined, version: Version) {
  // A field that held a plain value once stays a list of versions, whatever it holds later.
  if (isVersions(output)) return addVersion(output, input, version);
  if (isObject(input)) {
    const merged = isObject(output) ? output : {};
    versionObject(merged, input, place, version);
    return Object.keys(merged).length > 0 ? merged : undefined;
  }
  if (Array.isArray(input) && !isWhole(input, place)) {
    if (input.length === 0) return output;
    return versionList(Array.isArray(output) ? output : [], input as JsonObject[], itemOf(place), version);
  }
  // Null takes an object or a list away: each value in it ends.
  if (output !== undefined && input === null) return endVersions(output, version);
  return addVersion([], input, version);
}

function versionList(
  output: JsonValue[],
  input: JsonObject[],
  place: Place | undefined,
  version: Version,
): JsonValue[] {
  for (const { id, ...item } of input) {
    let merged = find(output, idOf({ id: id ?? null }));
    if (!merged) {
      merged = id == null ? {} : { id };
      output.push(merged);
    }
    versionObject(merged, item, place, version);
  }
  return output;
}

function addVersion(versions: JsonValue[], value: JsonValue, version: Version): JsonValue[] {
  const last = versions.at(-1) as VersionedValue | undefined;
  if (!last || !isDeepStrictEqual(last.value, value)) versions.push(version(value));
  return versions;
}

function endVersions(output: JsonValue, version: Version): JsonValue {
  if (isVersions(output)) return addVersion(output, null, version);
  if (Array.isArray(output)) return output.map((item) => endVersions(item, version));
  if (!isObject(output)) return output;
  return Object.fromEntries(Object.entries(output).map(([key, value]) => [key, endVersions(value, version)]));
}

const isVersions = (value: JsonValue | undefined): value is JsonValue[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => isObject(one) && 'releaseID' in one && 'value' in one);
