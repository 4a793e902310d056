import type { Day } from '@integrity-graph/kit';
import { daysFrom } from '../evaluation/load.js';
import type { DataFalsificationDecision } from './decision.js';

/** The days that decisions declare falsified, by station; each once, however many decisions name it. */
export function falsifiedDays(
  decisions: readonly Pick<DataFalsificationDecision, 'stationId' | 'firstDay' | 'lastDay'>[],
): Map<string, ReadonlySet<Day>> {
  const byStation = Map.groupBy(decisions, ({ stationId }) => stationId);
  return new Map(
    [...byStation].map(([station, own]) => [
      station,
      new Set(own.flatMap(({ firstDay, lastDay }) => daysFrom(firstDay, lastDay))),
    ]),
  );
}

/** Those of some days that lie in a period. */
export const within = (days: ReadonlySet<Day> | undefined, from: Day, to: Day): Day[] =>
  [...(days ?? [])].filter((day) => day >= from && day <= to);
