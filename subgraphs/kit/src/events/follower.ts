import type { Logger } from 'pino';
import type { Context } from '../service/context.js';
import type { Event, EventBus, EventSource } from './event.js';

/** What a subgraph does with the events of another. */
export interface Follow<Result = unknown> {
  source: string;
  /** Applies events in order, within a transaction that also keeps the cursor: each takes effect exactly once. */
  apply(events: Event[], context: Context): Promise<Result>;
  /** Runs after the commit; for notices to subscribers, never for what must not be lost. */
  afterCommit?(result: Result): void;
}

const BATCH = 500;
const RETRY_MS = 500;

/** Follows one source: reads what is new, applies it, keeps the cursor in the same transaction. */
export class Follower {
  private stopped = false;
  private wake: () => void = () => {};
  private loop: Promise<void> | undefined;
  /** Who waits until nothing is left to apply. */
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly follower: string,
    private readonly follow: Follow,
    private readonly source: EventSource,
    private readonly bus: EventBus,
    private readonly newContext: () => Context,
    private readonly logger: Logger,
  ) {}

  get sourceName(): string {
    return this.follow.source;
  }

  /** Waits until all that the source shows now has been applied; false when `ms` pass first. */
  async caughtUp(ms: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    let idle = () => {};
    const reached = new Promise<boolean>((resolve) => {
      idle = () => resolve(true);
      timer = setTimeout(() => resolve(false), ms);
    });
    this.waiting.add(idle);
    this.wake();
    return reached.finally(() => {
      clearTimeout(timer);
      this.waiting.delete(idle);
    });
  }

  start(): void {
    // Known before its first step, so that no action believes itself unfollowed.
    this.bus.applied(this.follower, this.follow.source, 0);
    const unsubscribe = this.source.onChange(() => this.wake());
    this.loop = this.run().finally(unsubscribe);
  }

  /** Applies everything there is, without following further. */
  async catchUp(): Promise<void> {
    while (await this.step());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      // Armed before reading, so that a commit in between is not slept through.
      const woken = new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      // Who asks during the step may ask for what came after its read.
      const asked = [...this.waiting];
      try {
        const more = await this.step();
        if (!more) for (const idle of asked) idle();
        if (!more && !this.stopped) await woken;
      } catch (error) {
        this.logger.error({ err: error, source: this.follow.source }, 'events could not be applied; trying again');
        await pause(RETRY_MS, woken, () => this.stopped);
      }
    }
  }

  /** Applies one batch; true when there may be more. */
  private async step(): Promise<boolean> {
    const context = this.newContext();
    const { source } = this.follow;
    const after = await this.cursor(context);
    const events = await this.source.read(after, BATCH);
    if (events.length === 0) {
      this.bus.applied(this.follower, source, after);
      return false;
    }
    const last = events.at(-1)!;
    const applied = await context.em.transactional(async (em) => {
      const [row] = await em.execute<{ position: string }[]>(
        'select position from cursor where source = ? for update',
        [source],
      );
      // Another process of the same subgraph may have applied them meanwhile, or some of them; or begun a replay.
      const position = Number(row?.position ?? 0);
      if (!row || position !== after) return { position };
      const result = await this.follow.apply(events, context);
      await em.execute('update cursor set position = ?, recorded_at = ? where source = ?', [
        last.position,
        last.recordedAt,
        source,
      ]);
      return { position: last.position, result };
    });
    if ('result' in applied) this.follow.afterCommit?.(applied.result);
    this.bus.applied(this.follower, source, applied.position);
    return true;
  }

  private async cursor(context: Context): Promise<number> {
    const read = () =>
      context.rows<{ position: string }>('select position from cursor where source = ?', [this.follow.source]);
    let [row] = await read();
    if (!row) {
      await context.rows('insert into cursor (source, position) values (?, 0) on conflict do nothing', [
        this.follow.source,
      ]);
      [row] = await read();
    }
    return Number(row!.position);
  }
}

/** Waits for the pause, but not beyond a stop. */
async function pause(ms: number, woken: Promise<void>, stopped: () => boolean): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([elapsed, woken.then(() => (stopped() ? undefined : elapsed))]);
  clearTimeout(timer);
}
