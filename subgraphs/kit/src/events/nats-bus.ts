import {
  type Consumer,
  DeliverPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
} from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import { SetupError } from '../storage/database.js';
import type { Event, EventBus, EventReader, EventSource } from './event.js';
import { Progress } from './progress.js';

/** The register decides how long a mutation waits; other followers look references up when they need them. */
const REGISTER = 'obligations';
const RETRY_MS = 500;
const FETCH_MS = 5000;

interface Applied {
  follower: string;
  source: string;
  position: number;
}

/**
 * Events between processes over NATS JetStream. Each subgraph's stream holds its events in order, and a message's
 * sequence is the event's position: publishing names the sequence expected before it, so a position is there once or
 * not at all, and a stream that was lost is filled again from the database.
 */
export class NatsBus implements EventBus {
  private readonly progress = new Progress();
  private readonly publishers = new Map<string, Publisher>();

  private constructor(
    private readonly connection: NatsConnection,
    private readonly js: JetStreamClient,
    private readonly manager: JetStreamManager,
    private readonly prefix: string,
    private readonly logger: Logger,
  ) {
    connection.subscribe(`${prefix}.applied`, {
      callback: (_error, message) => {
        const { follower, source, position } = message.json<Applied>();
        if (follower === REGISTER) this.progress.advance(source, position);
      },
    });
  }

  /** @param prefix put before every stream and subject, so that installations can share a server */
  static async connect(url: string, prefix: string, logger: Logger): Promise<NatsBus> {
    const connection = await connect({ servers: url, maxReconnectAttempts: -1, name: 'integrity-graph' }).catch(
      (error: Error) => {
        throw new SetupError(
          `NATS_URL: no NATS server answers at ${url} (${error.message}). Start one with JetStream (-js) or correct the address.`,
        );
      },
    );
    const manager = await jetstreamManager(connection).catch((error: Error) => {
      throw new SetupError(`NATS_URL: the server at ${url} has no JetStream (${error.message}). Start it with -js.`);
    });
    return new NatsBus(connection, jetstream(connection), manager, prefix, logger);
  }

  /** Removes the streams of an installation that is gone. The events stay in its databases. */
  static async forget(url: string, prefix: string): Promise<void> {
    const connection = await connect({ servers: url });
    try {
      const manager = await jetstreamManager(connection);
      for await (const { config } of manager.streams.list()) {
        if (config.name.startsWith(`${prefix}_`)) await manager.streams.delete(config.name);
      }
    } finally {
      await connection.close();
    }
  }

  async provide(name: string, reader: EventReader): Promise<void> {
    const publisher = new Publisher(
      this.js,
      this.manager,
      this.streamOf(name),
      this.subjectOf(name),
      reader,
      this.logger,
    );
    await publisher.lastSequence();
    this.publishers.set(name, publisher);
    publisher.wake();
  }

  source(name: string): EventSource {
    const stream = this.streamOf(name);
    let ahead: { consumer: Consumer; next: number } | undefined;
    const head = async () => {
      try {
        return (await this.manager.streams.info(stream)).state.last_seq;
      } catch (error) {
        // The subgraph has not run yet.
        if (isNotFound(error)) return 0;
        throw error;
      }
    };
    /** The consumer of the last read where it goes on from there; the server forgets one that was idle for minutes. */
    const consumerAt = async (position: number): Promise<Consumer> => {
      const kept = ahead?.next === position ? ahead.consumer : undefined;
      if (kept && (await kept.info().catch(() => undefined))) return kept;
      return this.js.consumers.get(stream, { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: position });
    };
    const read = async (after: number, limit: number): Promise<Event[]> => {
      const last = await head();
      if (last <= after) return [];
      const consumer = await consumerAt(after + 1);
      ahead = undefined;
      const wanted = Math.min(limit, last - after);
      const events: Event[] = [];
      const messages = await consumer.fetch({ max_messages: wanted, expires: FETCH_MS });
      for await (const message of messages) {
        const event = message.json<Event>();
        if (event.position !== after + events.length + 1) break;
        events.push(event);
        if (events.length === wanted) break;
      }
      if (events.length === wanted) ahead = { consumer, next: after + wanted + 1 };
      return events;
    };
    return {
      name,
      read,
      head,
      onChange: (listener) => {
        const subscription = this.connection.subscribe(this.subjectOf(name), { callback: () => listener() });
        // What was published while the connection was down is found on return.
        const statuses = this.connection.status();
        void (async () => {
          for await (const { type } of statuses) if (type === 'reconnect') listener();
        })();
        return () => subscription.unsubscribe();
      },
    };
  }

  committed(name: string): void {
    this.publishers.get(name)?.wake();
  }

  applied(follower: string, source: string, position: number): void {
    const message: Applied = { follower, source, position };
    if (!this.connection.isClosed()) this.connection.publish(`${this.prefix}.applied`, JSON.stringify(message));
  }

  awaitApplied(source: string, position: number, ms: number): Promise<boolean> {
    return this.progress.until(() => [source], position, ms);
  }

  async close(): Promise<void> {
    for (const publisher of this.publishers.values()) await publisher.stop();
    await this.connection.drain();
  }

  private streamOf(name: string): string {
    return `${this.prefix}_${name}`;
  }

  private subjectOf(name: string): string {
    return `${this.prefix}.events.${name}`;
  }
}

/** Puts a subgraph's events on its stream, in order, each once. */
class Publisher {
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly js: JetStreamClient,
    private readonly manager: JetStreamManager,
    private readonly stream: string,
    private readonly subject: string,
    private readonly reader: EventReader,
    private readonly logger: Logger,
  ) {}

  wake(): void {
    this.again = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
      // Woken after the last look and before the end.
      if (this.again && !this.stopped) this.wake();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        await this.publish();
      } catch (error) {
        this.logger.error({ err: error, stream: this.stream }, 'events could not be published; trying again');
        this.again = true;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  }

  /** The last position on the stream, which is made when it is not there: at first, or when the server lost it. */
  async lastSequence(): Promise<number> {
    try {
      return (await this.manager.streams.info(this.stream)).state.last_seq;
    } catch (error) {
      if (!isNotFound(error)) throw error;
      return (await this.manager.streams.add({ name: this.stream, subjects: [this.subject] })).state.last_seq;
    }
  }

  private async publish(): Promise<void> {
    let last = await this.lastSequence();
    await this.refuseForeign(last);
    for (;;) {
      const events = await this.reader.read(last, 500);
      if (events.length === 0) return;
      for (const event of events) {
        await this.js.publish(this.subject, JSON.stringify(event), {
          msgID: `${this.stream}:${event.position}`,
          expect: { lastSequence: event.position - 1 },
        });
      }
      last = events.at(-1)!.position;
    }
  }

  /** Followers of this stream would miss what another installation's events took the place of. */
  private async refuseForeign(last: number): Promise<void> {
    if (last === 0) return;
    const [own] = await this.reader.read(last - 1, 1);
    const told = (await this.manager.streams.getMessage(this.stream, { seq: last }))?.json<Event>();
    if (own && own.id === told?.id && own.version === told.version && own.recordedAt === told.recordedAt) return;
    const fault = own
      ? `differs from the database at ${last}`
      : `is ahead of the database (${last} > ${await this.reader.head()})`;
    throw new Error(`the stream ${this.stream} ${fault}: they belong to different installations; set NATS_PREFIX`);
  }
}

const isNotFound = (error: unknown): boolean => error instanceof JetStreamApiError && error.status === 404;
