import {
  type Context,
  endOfDay,
  type JsonObject,
  newId,
  SetupError,
  startOfDay,
  tableOf,
  textArray,
  UUID,
} from '@integrity-graph/kit';
import { RELEASE, RELEASE_KIND, RELEASE_TITLE } from '../import/sdmx.js';
import { messageNumber } from '../import/sdmx-number.js';
import type { SurveyFrequency } from '../project/project.js';
import { periodEnd } from '../release/period.js';
import { type ObservationStatus, type ReleaseKind, StatisticsRelease, StatisticsValue } from '../release/release.js';
import { StatisticsSeries } from '../series/series.js';

/*
 * Series with their vintages as one SDMX-JSON data message, from what the caller may see: a data set for each release, in
 * the order of their days, valid from that day on. Merged one after the other, the last value of a period stands.
 */

/** One value with all that is told of it. */
interface Row {
  indicator: string;
  name: string;
  unit: string;
  frequency: SurveyFrequency;
  areaCode: string;
  areaName: string;
  compiler: string;
  release: string;
  number: string;
  title: string;
  kind: ReleaseKind;
  releasedOn: string;
  period: string;
  periodStart: string;
  value: string | null;
  status: ObservationStatus;
}

/** Codes of CL_FREQ 2.1; what was counted once has none. */
const FREQUENCIES: Record<SurveyFrequency, Code> = {
  YEARLY: { id: 'A', name: 'Annual' },
  QUARTERLY: { id: 'Q', name: 'Quarterly' },
  MONTHLY: { id: 'M', name: 'Monthly' },
  DAILY: { id: 'D', name: 'Daily' },
  ONCE: { id: '_Z', name: 'Not applicable' },
};

const STATUSES: Record<ObservationStatus, string> = {
  A: 'Normal value',
  E: 'Estimated value',
  P: 'Provisional value',
  R: 'Revised value',
  M: 'Missing value',
};

interface Code {
  id: string;
  name: string;
}

/** A message of these series; null where the caller sees no value of them. */
export async function seriesMessage(context: Context, series: readonly string[]): Promise<JsonObject | null> {
  const rows = series.every((id) => UUID.test(id)) ? await valuesOf(context, series) : [];
  const [first] = rows;
  if (!first) return null;
  if (rows.some(({ compiler }) => compiler !== first.compiler)) {
    throw new SetupError('These series are compiled by different bodies: export those of one body at a time.');
  }
  const codes = codesOf(rows);
  const releases = [...Map.groupBy(rows, ({ release }) => release).values()];
  return {
    $schema: 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json',
    meta: {
      id: newId(),
      prepared: new Date().toISOString(),
      test: false,
      contentLanguages: ['zh'],
      sender: await senderOf(context, first.compiler),
    },
    data: {
      structures: [structureOf(first.name, codes, releases.length)],
      dataSets: releases.map((of) => dataSetOf(of, codes)),
    },
  };
}

/** The values of series, release by release. */
const valuesOf = (context: Context, series: readonly string[]): Promise<Row[]> =>
  context.rows<Row & Record<string, unknown>>(
    `select s.indicator, s.name, s.unit, s.frequency, s.area_code as "areaCode", s.area_name as "areaName",
       s.compiler_id as compiler, r.id as release, r.number, r.title, r.kind, r.released_on::text as "releasedOn",
       v.period, v.period_start::text as "periodStart", v.value::text as value, v.status
     from ${tableOf(StatisticsValue)} v
       join ${tableOf(StatisticsSeries)} s on s.id = v.series_id
       join ${tableOf(StatisticsRelease)} r on r.id = v.release_id
     where s.id = any(?::uuid[])
     order by r.released_on, r.recorded_at, r.id, s.indicator, s.area_code, s.frequency, v.period_start`,
    [textArray(series)],
  );

async function senderOf(context: Context, compiler: string) {
  const [body] = await context.rows<{ name: string; number: string | null }>(
    'select name, number from directory where id = ?::uuid',
    [compiler],
  );
  return { id: body?.number ?? compiler, ...(body && { name: body.name, names: { zh: body.name } }) };
}

/** The values of the components, each once, in the order in which they are met: keys are indices into them. */
interface Codes {
  frequency: Code[];
  indicator: Code[];
  area: Code[];
  unit: Code[];
  status: Code[];
  kind: Code[];
  period: (Code & { start: string; end: string })[];
}

function codesOf(rows: readonly Row[]): Codes {
  const each = <C extends Code>(of: (row: Row) => C) => [
    ...new Map(rows.map(of).map((code) => [code.id, code])).values(),
  ];
  return {
    frequency: each(({ frequency }) => FREQUENCIES[frequency]),
    indicator: each(({ indicator, name }) => ({ id: indicator, name })),
    area: each(({ areaCode, areaName }) => ({ id: areaCode, name: areaName })),
    unit: each(({ unit }) => ({ id: unit, name: unit })),
    status: each(({ status }) => ({ id: status, name: STATUSES[status] })),
    kind: each(({ kind }) => ({ id: kind, name: kind })),
    period: each(({ period, periodStart, frequency }) => ({
      id: period,
      name: period,
      start: startOfDay(periodStart).toISOString(),
      end: endOfDay(periodEnd(periodStart, frequency)).toISOString(),
    })),
  };
}

function structureOf(name: string, codes: Codes, dataSets: number): JsonObject {
  const component = (id: string, values: readonly Code[], more: object = {}) => ({
    id,
    name: id,
    roles: [id],
    ...more,
    values: values.map(told),
  });
  const text = (id: string) => ({ id, name: id, relationship: { dataflow: {} }, format: { dataType: 'String' } });
  const ofSeries = { relationship: { dimensions: ['FREQ', 'INDICATOR', 'REF_AREA'] } };
  return {
    name,
    names: { zh: name },
    dimensions: {
      dataSet: [],
      series: [
        component('FREQ', codes.frequency, { keyPosition: 0 }),
        component('INDICATOR', codes.indicator, { keyPosition: 1 }),
        component('REF_AREA', codes.area, { keyPosition: 2 }),
      ],
      observation: [component('TIME_PERIOD', codes.period, { keyPosition: 3 })],
    },
    measures: { observation: [{ id: 'OBS_VALUE', name: 'Observation value', roles: ['PRIMARY'] }] },
    attributes: {
      dataSet: [
        text(RELEASE),
        text(RELEASE_TITLE),
        component(RELEASE_KIND, codes.kind, { relationship: { dataflow: {} } }),
      ],
      series: [component('UNIT_MEASURE', codes.unit, ofSeries)],
      observation: [component('OBS_STATUS', codes.status, { relationship: { observation: {} } })],
    },
    dataSets: Array.from({ length: dataSets }, (_, index) => index),
  };
}

/** A value of a component. What is no identifier of SDMX, such as a Chinese code, stands as a value without one. */
const told = ({ id, name, ...more }: Code) => ({
  ...(/^[A-Za-z0-9_@$-]+$/.test(id) ? { id } : { value: id }),
  name,
  names: { zh: name },
  ...more,
});

/** One release of the series. */
function dataSetOf(rows: readonly Row[], codes: Codes): JsonObject {
  const { number, title, kind, releasedOn } = rows[0]!;
  const at = (list: readonly Code[], id: string) => list.findIndex((code) => code.id === id);
  const keyOf = ({ frequency, indicator, areaCode }: Row) =>
    [at(codes.frequency, FREQUENCIES[frequency].id), at(codes.indicator, indicator), at(codes.area, areaCode)].join(
      ':',
    );
  const observationOf = ({ period, value, status }: Row) => [
    at(codes.period, period),
    [value === null ? null : messageNumber(value), at(codes.status, status)],
  ];
  const series = [...Map.groupBy(rows, keyOf)].map(([key, of]) => [
    key,
    { attributes: [at(codes.unit, of[0]!.unit)], observations: Object.fromEntries(of.map(observationOf)) },
  ]);
  return {
    structure: 0,
    action: 'Merge',
    validFrom: startOfDay(releasedOn).toISOString(),
    attributes: [number, title, at(codes.kind, kind)],
    series: Object.fromEntries(series),
  };
}
