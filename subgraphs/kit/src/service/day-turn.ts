import { addDays, type Day, startOfDay, today } from '../values/index.js';
import type { Logger } from './log.js';

/** The clock is looked at as often at least: timers stand still while a machine sleeps, and clocks are set. */
const LOOK_MS = 60_000;

/** Runs a job at start and once on every civil day of Asia/Shanghai, as it begins; a job that fails is tried again. */
export class DayTurn {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  /** The last day whose job was done. */
  private done: Day | undefined;

  constructor(
    private readonly clock: () => Date,
    private readonly job: () => Promise<unknown>,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = this.turn().then(() => this.arm());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async turn(): Promise<void> {
    const day = today(this.clock);
    if (day === this.done) return;
    try {
      await this.job();
      this.done = day;
    } catch (error) {
      this.logger.error({ err: error }, 'the day-turn job failed; it is tried again within a minute');
    }
  }

  /** Waits for the day after the last one done, which may have begun while the job ran. */
  private arm(): void {
    if (this.stopped) return;
    const next = startOfDay(addDays(this.done ?? today(this.clock), 1));
    const left = next.getTime() - this.clock().getTime();
    this.timer = setTimeout(() => this.start(), Math.min(Math.max(left, 1000), LOOK_MS));
    this.timer.unref();
  }
}
