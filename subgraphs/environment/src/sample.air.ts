import { type Sample, startOfDay } from '@integrity-graph/kit';
import { airEvaluationApprove } from './evaluation/approve.js';
import { airEvaluationPublish } from './evaluation/publish.js';
import type { HourInput } from './hour/input.js';
import { HOUR } from './hour/merge.js';
import { hoursRecord } from './hour/record.js';
import { hoursReview } from './hour/review.js';
import { stationPublish } from './station/publish.js';

/*
 * February 2026 at the stations of the fictional city, hour by hour; made up, and the same each time. The middle of the
 * month has an episode of haze above the limit of a day.
 *
 *   riverside, beidu   reviewed, approved and published: anyone reads their days and their places in the ranking
 *   zone               reviewed, not published: from 2 to 5 February half of what the others measured, nine hours of it
 *                      the same to the digit. The hours raise a flag; a decision declares the four days falsified.
 */
const STATIONS = [
  { name: 'riverside', seed: 1, share: 1 },
  { name: 'beidu', seed: 2, share: 0.85 },
  { name: 'zone', seed: 3, share: 1.1 },
];

const FIRST_DAY = '2026-02-01';
const LAST_DAY = '2026-02-28';
const HOURS = 28 * 24;

/** Loads the hours through the sector's own actions; the stations come first. */
export async function loadAir({ act, id }: Sample): Promise<void> {
  const approverPost = id('post:environment.head');
  const publication = {
    channel: 'PORTAL',
    medium: '青川市生态环境局网站',
    basis: '环境保护法 54',
    approverPost,
  } as const;
  for (const { name, seed, share } of STATIONS) {
    const station = id(`station:${name}`);
    const hours = Array.from({ length: HOURS }, (_, index) => hourAt(index, seed, name === 'zone', share));
    await act(hoursRecord, { station, hours, source: `${name}-202602.csv` });
    await act(hoursReview, { station, from: FIRST_DAY, to: LAST_DAY, judged: [], reviewerPost: approverPost });
    if (name === 'zone') continue;
    await act(stationPublish, { record: station, ...publication, publishedOn: '2013-01-04' });
    const days = { station, firstDay: FIRST_DAY, lastDay: LAST_DAY, approvedOn: '2026-03-04', approverPost };
    const evaluation = await act(airEvaluationApprove, days);
    await act(airEvaluationPublish, { record: evaluation, ...publication, publishedOn: '2026-03-06' });
  }
}

/** A number from 0 to 1 that looks like chance and is not. */
function chance(seed: number): number {
  let bits = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

function hourAt(index: number, seed: number, isZone: boolean, share: number): HourInput {
  const [day, hour] = [Math.floor(index / 24) + 1, index % 24];
  const noise = (spread: number, of: number) => (chance(index * 100 + of * 10 + seed) - 0.5) * spread;
  // The air of the city, the same to all: worst at night, clearest in the afternoon, and worst in the middle of the month.
  const haze = Math.max(0, 1 - Math.abs(day - 12.5) / 4);
  const night = Math.abs(hour - 14) / 14;
  const isShielded = isZone && day >= 2 && day <= 5;
  const dust = (25 + 15 * night + 85 * haze + 12 * (chance(index) - 0.5)) * share * (isShielded ? 0.5 : 1);
  const isStuck = isZone && day === 3 && hour >= 1 && hour <= 9;
  const fine = isStuck ? 17 : dust + noise(14, 0);
  const isMissing = chance(index * 7 + seed) < 0.01;
  const value = (number: number) => (isMissing ? null : String(Math.max(1, Math.round(number))));
  return {
    beginsAt: new Date(startOfDay(FIRST_DAY).getTime() + index * HOUR * 1000),
    pm25: value(fine),
    pm10: value(fine * 1.6 + 10 + noise(16, 1)),
    so2: value(11 + noise(10, 2)),
    no2: value(30 + 20 * night + 20 * haze + noise(14, 3)),
    co: value(100 * Math.round(6 + 4 * night + 5 * haze + noise(4, 4))),
    o3: value(70 - 50 * night + noise(16, 5)),
  };
}
