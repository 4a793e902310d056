import { codelist } from '@integrity-graph/kit';

/** The six pollutants of the ambient air quality standard (基本项目). */
export const Pollutant = { PM25: 'PM25', PM10: 'PM10', SO2: 'SO2', NO2: 'NO2', CO: 'CO', O3: 'O3' } as const;
export type Pollutant = keyof typeof Pollutant;
export const POLLUTANTS = Object.keys(Pollutant) as Pollutant[];

codelist(Pollutant, 'Pollutant', '污染物基本项目 · basic pollutants (GB 3095-2012)', {
  PM25: '细颗粒物 PM₂.₅ · fine particles',
  PM10: '可吸入颗粒物 PM₁₀ · inhalable particles',
  SO2: '二氧化硫 · sulphur dioxide',
  NO2: '二氧化氮 · nitrogen dioxide',
  CO: '一氧化碳 · carbon monoxide',
  O3: '臭氧 · ozone',
});

/** What is known of one hourly value beside its number (数据标识). Only the first leaves it fit for evaluation. */
export const HourFlag = {
  BELOW_DETECTION: 'BELOW_DETECTION',
  CALIBRATION: 'CALIBRATION',
  FAULT: 'FAULT',
  INVALID: 'INVALID',
} as const;
export type HourFlag = keyof typeof HourFlag;

codelist(HourFlag, 'HourFlag', '数据标识 · mark on an hourly value (本图谱编码)', {
  BELOW_DETECTION: '低于检出限 · below the detection limit',
  CALIBRATION: '校准 · calibration',
  FAULT: '仪器故障 · fault of the instrument',
  INVALID: '审核无效 · judged invalid at review',
});

/** Marks by pollutant. */
export type HourFlags = Partial<Record<Pollutant, HourFlag>>;

/** Marks as the table keeps them: `O3:FAULT;PM10:INVALID`. */
export const textOfFlags = (flags: HourFlags): string | null =>
  Object.entries(flags)
    .map(([pollutant, flag]) => `${pollutant}:${flag}`)
    .sort()
    .join(';') || null;

export const flagsOf = (text: string | null | undefined): HourFlags =>
  text ? (Object.fromEntries(text.split(';').map((mark) => mark.split(':'))) as HourFlags) : {};

/** Whether a value with this mark may be evaluated. */
export const isFit = (flag: HourFlag | undefined): boolean => flag === undefined || flag === 'BELOW_DETECTION';
