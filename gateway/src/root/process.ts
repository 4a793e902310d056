import { createLogger, type Logger, SetupError } from '@integrity-graph/kit';

/**
 * Runs a long-lived process: prints faults of the set-up without a stack and exits 1; on SIGTERM or SIGINT closes what
 * was opened and exits 0, on a second signal exits at once.
 */
export async function runProcess(
  service: string,
  start: (logger: Logger) => Promise<{ close(): Promise<void> }>,
): Promise<void> {
  const logger = createLogger(service);
  // Signals are kept until the start has ended: a database that is just coming up must not be left behind.
  let stop: (() => void) | undefined;
  let asked = false;
  const onSignal = () => {
    if (asked && stop) process.exit(1);
    asked = true;
    stop?.();
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  const running = await start(logger);
  await new Promise<void>((resolve) => {
    stop = resolve;
    if (asked) resolve();
  });
  await running.close();
  process.exit(0);
}

/** Tells a fault and ends the process with 1. Our own faults of set-up are told plainly, others with their stack. */
export function fail(error: unknown): never {
  const plain = error instanceof SetupError || (error as { name?: string }).name === 'EmbeddedPostgresBusy';
  console.error(plain ? (error as Error).message : error);
  process.exit(1);
}
