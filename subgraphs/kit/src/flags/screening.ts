import type { Logger } from 'pino';
import type { Context } from '../service/context.js';

/** What a change was made to. */
export interface Touched {
  type: string;
  id: string;
}

/** Looks at records anew: those that were made or changed, and each day those that time alone may change. */
export interface Screen {
  look(touched: readonly Touched[], context: Context): Promise<void>;
  lookDaily(context: Context): Promise<void>;
}

/** Name under which the place in the journal is kept, among the cursors of what is followed. */
const CURSOR = '@screening';
const BATCH = 1000;
const RETRY_MS = 500;
/** Another process may write too, such as an import: the journal is looked at as often at least. */
const LOOK_MS = 5000;

/**
 * Follows the subgraph's own journal and has every record that was made or changed looked at, after the commit: what
 * the rules say never stands in the way of an action. Looking twice changes nothing, so the place in the journal may
 * be kept afterwards, and a process that dies in between looks again.
 */
export class Screening {
  private stopped = false;
  private wakeUp: () => void = () => {};
  private loop: Promise<void> | undefined;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly screen: Screen,
    private readonly newContext: () => Context,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  /** Something was committed. */
  wake(): void {
    this.wakeUp();
  }

  /** Waits until all that is committed now has been looked at. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.wakeUp();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp();
    await this.loop;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const woken = this.nextWake();
      const asked = this.waiting;
      try {
        const more = await this.step();
        if (more) continue;
        this.waiting = this.waiting.filter((one) => !asked.includes(one));
        for (const done of asked) done();
        if (!this.stopped && this.waiting.length === 0) await woken.within(LOOK_MS);
      } catch (error) {
        this.logger.error({ err: error }, 'records could not be looked at by the rules; trying again');
        if (!this.stopped) await woken.within(RETRY_MS);
      }
    }
  }

  /** Armed before reading, so that a commit in between is not slept through. */
  private nextWake(): { within(ms: number): Promise<void> } {
    const woken = new Promise<void>((resolve) => {
      this.wakeUp = resolve;
    });
    return {
      async within(ms) {
        let timer: NodeJS.Timeout | undefined;
        const elapsed = new Promise<void>((resolve) => {
          timer = setTimeout(resolve, ms);
        });
        await Promise.race([woken, elapsed]);
        clearTimeout(timer);
      },
    };
  }

  /** Looks at what one batch of versions touched; true when there may be more. */
  private async step(): Promise<boolean> {
    const context = this.newContext();
    await this.lookAtChangedDuties(context);
    const [cursor] = await context.rows<{ position: string }>('select position from cursor where source = ?', [CURSOR]);
    const after = Number(cursor?.position ?? 0);
    const versions = await context.rows<{ seq: string; type: string; id: string }>(
      `select seq, record_type as type, record_id as id from version
       where seq > ? and seq <= (select max(seq) from (select seq from version where seq > ? order by seq limit ${BATCH}) batch)`,
      [after, after],
    );
    if (versions.length === 0) return false;
    await this.screen.look(versions, context);
    const last = versions.reduce((highest, { seq }) => Math.max(highest, Number(seq)), after);
    await context.rows(
      `insert into cursor (source, position) values (?, ?)
       on conflict (source) do update set position = greatest(cursor.position, excluded.position)`,
      [CURSOR, last],
    );
    return true;
  }

  /** What is owed may be changed without a version of its own: lawfully, in the register. */
  private async lookAtChangedDuties(context: Context): Promise<void> {
    const changed = await context.rows<Touched & { change: string }>(
      `select id as change, obligation_type as type, obligation_id as id from duty_change where not looked_at order by id limit ${BATCH}`,
    );
    if (changed.length === 0) return;
    await this.screen.look(changed, context);
    const ids = changed.map(({ change }) => change);
    await context.rows('update duty_change set looked_at = true where id = any(?::uuid[])', [`{${ids.join(',')}}`]);
  }
}
