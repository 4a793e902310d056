import { addDays, startOfDay, today } from '../values/index.js';
import type { Logger } from './log.js';

/** Runs a job at start and whenever a civil day begins in Asia/Shanghai. */
export class DayTurn {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly clock: () => Date,
    private readonly job: () => Promise<unknown>,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = this.job().then(
      () => {},
      (error: unknown) => this.logger.error({ err: error }, 'the day-turn job failed; it runs again at the next turn'),
    );
    this.running.then(() => this.arm());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private arm(): void {
    if (this.stopped) return;
    const next = startOfDay(addDays(today(this.clock), 1)).getTime() - this.clock().getTime();
    this.timer = setTimeout(() => this.start(), Math.max(next, 1000));
    this.timer.unref();
  }
}
