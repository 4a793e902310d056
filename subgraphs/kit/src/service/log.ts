import { type Logger, pino } from 'pino';

/** One JSON object per line on standard output; `LOG_LEVEL` (default `info`) decides what is written. */
export const createLogger = (service: string): Logger =>
  pino({ level: levelOf(process.env.LOG_LEVEL), base: { service }, timestamp: pino.stdTimeFunctions.isoTime });

/** A level that does not exist is told with the other faults of the configuration, which is read later. */
const levelOf = (given: string | undefined): string =>
  given && (given in pino.levels.values || given === 'silent') ? given : 'info';

export type { Logger };
