import { type Logger, pino } from 'pino';

/** One JSON object per line on standard output; `LOG_LEVEL` (default `info`) decides what is written. */
export const createLogger = (service: string): Logger =>
  pino({ level: process.env.LOG_LEVEL ?? 'info', base: { service }, timestamp: pino.stdTimeFunctions.isoTime });

export type { Logger };
