import { readFile } from 'node:fs/promises';
import {
  type Day,
  type DirectoryEntry,
  dayOf,
  type ImportItem,
  type ImportSession,
  importFormat,
  isDay,
  parseInstant,
  type RowFault,
  SetupError,
} from '@integrity-graph/kit';
import type { SurveyFrequency } from '../project/project.js';
import { MOST_VALUES } from '../release/fill.js';
import { ObservationStatus, ReleaseKind } from '../release/release.js';
import {
  areasOf,
  dayOption,
  FIGURE_ACTIONS,
  FIGURE_OPTIONS,
  type Figure,
  placeOf,
  type Release,
  writeFigures,
} from './figures.js';
import { readMessage, SdmxFault, type SdmxMessage, type SdmxObservation } from './sdmx-message.js';
import { numberText } from './sdmx-number.js';

/** Dimensions that are told apart; all others make part of the indicator, so that no two series are taken for one. */
const AREA = 'REF_AREA';
const PERIOD = 'TIME_PERIOD';
const FREQUENCY = 'FREQ';
const INDICATOR = 'INDICATOR';

/** Attributes of a data set by which a message of ours names the release it holds; its day is `validFrom`. */
export const RELEASE = 'RELEASE';
export const RELEASE_TITLE = 'RELEASE_TITLE';
export const RELEASE_KIND = 'RELEASE_KIND';

const FREQUENCIES: Record<string, SurveyFrequency> = {
  A: 'YEARLY',
  Q: 'QUARTERLY',
  M: 'MONTHLY',
  D: 'DAILY',
  _Z: 'ONCE',
};

const UNLESS_NAMED = '；消息自报发布的不填 · left out where the message names its releases';

/** SDMX-JSON data messages: an observation a value, with the frequency, unit and status that the message gives. */
export const sdmxImport = importFormat<Figure>({
  name: 'sdmx',
  description: 'SDMX-JSON 数据消息 · SDMX-JSON data messages, 1.0 to 2.1',
  kind: 'batches',
  size: MOST_VALUES,
  actions: FIGURE_ACTIONS,
  options: [
    ...FIGURE_OPTIONS.map((option) =>
      option.name === 'number'
        ? { ...option, description: `${option.description}${UNLESS_NAMED}`, required: false }
        : option,
    ),
    {
      name: 'released',
      value: 'day',
      description: '发布日期，未填取消息的编制日 · day of the vintage; the day the message was prepared unless said',
    },
    {
      name: 'indicator',
      value: 'code',
      description:
        '消息中没有 INDICATOR 维度时的指标代码 · code of the indicator, where the message has no such dimension',
    },
    {
      name: 'area',
      value: 'code',
      description: '消息中没有 REF_AREA 维度时的地区代码 · code of the area, where the message has no such dimension',
    },
  ],

  async *items(file, session) {
    const message = await messageOf(file.path);
    const release = releaseOf(message, session, file.path);
    const areas = await areasOf(session);
    file.onHeadings?.(['observation', 'area', 'period', 'value', 'status']);
    for (const [index, observation] of message.observations.entries()) {
      // An observation without a value tells of attributes alone.
      if (observation.value === undefined) continue;
      yield itemOf(index + 1, observation, { message, areas, release, session, path: file.path });
    }
  },

  write: writeFigures,
});

async function messageOf(path: string): Promise<SdmxMessage> {
  try {
    return readMessage(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SdmxFault) throw new SetupError(`${path}: ${error.message}.`);
    throw error;
  }
}

function dayAt(instant: string | undefined): Day | undefined {
  try {
    return instant === undefined ? undefined : dayOf(parseInstant(instant));
  } catch {
    return undefined;
  }
}

/** The release of an observation: the one its data set names, as our own messages do, or that of the whole file. */
function releaseOf(message: SdmxMessage, session: ImportSession, path: string) {
  const { number } = session.options;
  const releasedOn = dayOption(session.options, 'released') ?? dayAt(message.prepared);
  return ({ attributes, validFrom }: SdmxObservation): Release => {
    const [named, on] = [attributes[RELEASE]?.id, dayAt(validFrom)];
    if (number === undefined && named && on) {
      const kind = attributes[RELEASE_KIND]?.id ?? '';
      const title = attributes[RELEASE_TITLE]?.id ?? message.name;
      return {
        number: named,
        title,
        kind: Object.hasOwn(ReleaseKind, kind) ? (kind as ReleaseKind) : 'FINAL',
        releasedOn: on,
      };
    }
    if (number === undefined) throw new SetupError(`${path}: it does not name its releases: give --number.`);
    if (!releasedOn) throw new SetupError(`${path}: it does not say when it was prepared: give --released.`);
    return { number, title: message.name, kind: 'FINAL', releasedOn };
  };
}

interface Reading {
  message: SdmxMessage;
  areas: ReadonlyMap<string, DirectoryEntry>;
  release: (observation: SdmxObservation) => Release;
  session: ImportSession;
  path: string;
}

function itemOf(line: number, observation: SdmxObservation, reading: Reading): ImportItem<Figure> {
  const { dimensions, attributes, value: raw } = observation;
  const { options } = reading.session;
  const time = dimensions[PERIOD];
  if (!time) throw new SetupError(`${reading.path}: no dimension ${PERIOD} in its structure.`);
  const area = dimensions[AREA] ?? (options.area ? { id: options.area, name: options.area } : undefined);
  if (!area) throw new SetupError(`${reading.path}: no dimension ${AREA} in its structure: give --area.`);
  const indicator = dimensions[INDICATOR]?.id ?? options.indicator;
  if (!indicator) throw new SetupError(`${reading.path}: no dimension INDICATOR in its structure: give --indicator.`);

  const faults: RowFault[] = [];
  const fault = (column: string, value: string, message: string) =>
    faults.push({ code: 'INVALID', column, value, message });
  const others = Object.entries(dimensions).filter(([id]) => ![AREA, PERIOD, FREQUENCY, INDICATOR].includes(id));
  const code = (dimensions[FREQUENCY] ?? attributes[FREQUENCY])?.id;
  const frequency = code === undefined ? frequencyOf(time.id) : FREQUENCIES[code];
  if (!frequency) fault('period', code ?? time.id, '频率应为 A、Q、M、D 或 _Z · a frequency of A, Q, M, D or _Z');
  const status = attributes.OBS_STATUS?.id ?? 'A';
  if (!Object.hasOwn(ObservationStatus, status)) fault('status', status, '应为 A、E、P、R 或 M · one of A, E, P, R, M');
  const value = numberOf(raw, fault);
  const isMissing = value === null;
  return {
    line,
    faults,
    original: [observation.at, area.id, time.id, String(raw ?? ''), status],
    value: {
      indicator: [indicator, ...others.map(([, { id }]) => id)].join('.'),
      name: [dimensions[INDICATOR]?.name ?? reading.message.name, ...others.map(([, { name }]) => name)].join(', '),
      unit: unitOf(attributes),
      frequency: frequency ?? 'YEARLY',
      ...placeOf(reading.areas, area.id, area.name),
      period: periodOf(time.id),
      value,
      status: isMissing ? 'M' : (status as ObservationStatus),
      release: reading.release(observation),
    },
  };
}

function numberOf(raw: unknown, fault: (column: string, value: string, message: string) => void): string | null {
  if (raw === null || raw === 'NaN') return null;
  try {
    return numberText(raw);
  } catch {
    fault('value', String(raw), '应为数 · a number');
    return null;
  }
}

const frequencyOf = (period: string): SurveyFrequency | undefined =>
  /^\d{4}(-A1)?$/.test(period)
    ? 'YEARLY'
    : /-Q[1-4]$/.test(period)
      ? 'QUARTERLY'
      : /^\d{4}-M?\d{2}$/.test(period)
        ? 'MONTHLY'
        : isDay(period)
          ? 'DAILY'
          : undefined;

/** `2025-A1` and `2025-M06` of older messages, as periods are written here. */
const periodOf = (period: string) => period.replace(/-A1$/, '').replace(/-M(\d{2})$/, '-$1');

/** The unit with its multiplier: `Tones × 10^3`. */
function unitOf({ UNIT_MEASURE: unit, UNIT_MULT: multiplier }: SdmxObservation['attributes']): string {
  const name = unit?.name ?? '—';
  return multiplier && multiplier.id !== '0' ? `${name} × 10^${multiplier.id}` : name;
}
