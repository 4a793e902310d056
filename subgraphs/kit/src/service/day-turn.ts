import { addDays, type Day, startOfDay, today } from '../values/index.js';
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
    const day = today(this.clock);
    this.running = this.job().then(
      () => {},
      (error: unknown) => this.logger.error({ err: error }, 'the day-turn job failed; it runs again at the next turn'),
    );
    this.running.then(() => this.arm(day));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Waits for the day after the one the job ran on, which may have begun while it ran. */
  private arm(day: Day): void {
    if (this.stopped) return;
    const next = startOfDay(addDays(day, 1)).getTime() - this.clock().getTime();
    this.timer = setTimeout(() => this.start(), Math.max(next, 1000));
    this.timer.unref();
  }
}
