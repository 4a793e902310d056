/*
 * What an SDMX-JSON data message (1.0 to 2.1) says, observation by observation. Values stand as indices into the lists of
 * the structure; what stands where is told by the structure alone, so that series and flat messages read alike.
 */

/** One observation: the codes of its dimensions and attributes by id, in the words of the message. */
export interface SdmxObservation {
  /** Data set and key in the message, for what is told of it. */
  at: string;
  dimensions: Record<string, SdmxCode>;
  attributes: Record<string, SdmxCode>;
  /** Since when its data set is valid. */
  validFrom?: string;
  /** As it stands in the message; undefined where the message gives none. */
  value: unknown;
}

export interface SdmxCode {
  id: string;
  name: string;
}

export interface SdmxMessage {
  /** When the message was prepared. */
  prepared: string | undefined;
  /** Name of the data flow. */
  name: string;
  observations: SdmxObservation[];
}

/** A message cannot be read; it says what was expected where. */
export class SdmxFault extends Error {}

type Json = Record<string, unknown>;

interface Component {
  id: string;
  values?: unknown[];
  default?: unknown;
}

const object = (value: unknown, where: string): Json => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SdmxFault(`${where}: expected an object`);
  return value as Json;
};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The text of a name, whatever language it is in. */
const nameOf = (named: Json): string => {
  const names = Object.values((named.names as Json | undefined) ?? {});
  return [named.name, ...names, named.id].find((name): name is string => typeof name === 'string') ?? '';
};

/** Reads a message. @throws SdmxFault */
export function readMessage(text: string): SdmxMessage {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new SdmxFault(`no JSON: ${(error as Error).message}`);
  }
  const message = object(parsed, 'message');
  const data = object(message.data ?? message, 'data');
  const structures = [...list(data.structures), ...(data.structure ? [data.structure] : [])].map((one) =>
    object(one, 'structure'),
  );
  const dataSets = list(data.dataSets ?? message.dataSets);
  if (structures.length === 0 || dataSets.length === 0) throw new SdmxFault('expected structures and dataSets');
  const observations = dataSets.flatMap((one, index) => {
    const dataSet = object(one, `dataSets[${index}]`);
    if (dataSet.action === 'Delete') throw new SdmxFault(`dataSets[${index}]: it deletes, which no release does`);
    const structure = structures[Number(dataSet.structure ?? 0)];
    if (!structure) throw new SdmxFault(`dataSets[${index}].structure: no such structure`);
    return observationsOf(dataSet, structure, index);
  });
  const prepared = (message.meta as Json | undefined)?.prepared;
  return { prepared: typeof prepared === 'string' ? prepared : undefined, name: nameOf(structures[0]!), observations };
}

function componentsOf(structure: Json, kind: 'dimensions' | 'attributes', level: string): Component[] {
  const levels = (structure[kind] as Json | undefined) ?? {};
  return list(levels[level]) as Component[];
}

/** What is known of observations before their own keys, and the dimensions that these run over. */
interface Outer {
  codes: SdmxObservation['dimensions'];
  within: readonly Component[];
}

function observationsOf(dataSet: Json, structure: Json, index: number): SdmxObservation[] {
  const dimensions = (level: string) => componentsOf(structure, 'dimensions', level);
  const attributes = (level: string) => componentsOf(structure, 'attributes', level);
  const fixed = Object.fromEntries(
    dimensions('dataSet').map((dimension) => [dimension.id, codeOf(dimension, 0, `dataSets[${index}]`)!]),
  );
  const common = attributesOf(attributes('dataSet'), list(dataSet.attributes));
  const valid = typeof dataSet.validFrom === 'string' ? { validFrom: dataSet.validFrom } : {};
  const measures = Math.max(1, list((structure.measures as Json | undefined)?.observation).length);

  const read = (observed: unknown, key: string, outer: Outer, more: SdmxObservation['attributes']) =>
    Object.entries((observed as Json | undefined) ?? {}).map(([own, raw]): SdmxObservation => {
      const at = `dataSets[${index}] ${key ? `${key}/` : ''}${own}`;
      const cells = list(raw);
      return {
        at,
        dimensions: { ...fixed, ...outer.codes, ...keyed(outer.within, own, at) },
        attributes: { ...common, ...more, ...attributesOf(attributes('observation'), cells.slice(measures)) },
        ...valid,
        value: cells[0],
      };
    });

  // Where a data set has no series, the keys of its observations run over their dimensions too.
  const all = [...dimensions('series'), ...dimensions('observation')];
  const flat = read(dataSet.observations, '', { codes: {}, within: all }, {});
  const inSeries = Object.entries((dataSet.series as Json | undefined) ?? {}).flatMap(([key, raw]) => {
    const series = object(raw, `dataSets[${index}].series ${key}`);
    const codes = keyed(dimensions('series'), key, `dataSets[${index}].series ${key}`);
    const outer = { codes, within: dimensions('observation') };
    return read(series.observations, key, outer, attributesOf(attributes('series'), list(series.attributes)));
  });
  return [...flat, ...inSeries];
}

/** The codes of a key such as `0:3`: an index for each dimension, in order. */
function keyed(dimensions: readonly Component[], key: string, at: string): Record<string, SdmxCode> {
  const indices = key === '' ? [] : key.split(':');
  if (indices.length !== dimensions.length) throw new SdmxFault(`${at}: expected ${dimensions.length} indices`);
  return Object.fromEntries(
    dimensions.map((dimension, position) => {
      const code = codeOf(dimension, Number(indices[position]), at);
      if (!code) throw new SdmxFault(`${at}: ${dimension.id} has no value ${indices[position]}`);
      return [dimension.id, code];
    }),
  );
}

function codeOf({ values }: Component, index: number, at: string): SdmxCode | undefined {
  const value = list(values)[index];
  if (value === undefined || value === null) return undefined;
  const code = object(value, at);
  const id = String(code.id ?? code.value ?? nameOf(code));
  return { id, name: nameOf(code) || id };
}

/** Attributes by position: an index into their values, or the value itself; the default where there is none. */
function attributesOf(attributes: readonly Component[], cells: readonly unknown[]): Record<string, SdmxCode> {
  const found: Record<string, SdmxCode> = {};
  for (const [position, attribute] of attributes.entries()) {
    const cell = cells[position] ?? undefined;
    const coded = typeof cell === 'number' && attribute.values ? codeOf(attribute, cell, attribute.id) : undefined;
    const given = typeof cell === 'object' ? nameOf({ names: cell } as Json) : cell;
    const id = coded?.id ?? (typeof cell === 'number' && attribute.values ? undefined : given) ?? attribute.default;
    if (id !== undefined && id !== null) found[attribute.id] = coded ?? { id: String(id), name: String(id) };
  }
  return found;
}
