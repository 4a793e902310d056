import type { MikroORM } from '@mikro-orm/postgresql';
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Caller } from '../access/principal.js';
import type { Event, EventBus } from '../events/event.js';
import { Follower } from '../events/follower.js';
import { Screening } from '../flags/screening.js';
import { maskError } from '../graph/errors.js';
import { buildSubgraph } from '../graph/schema.js';
import { openDatabase, refusePrivileged } from '../storage/database.js';
import { Statements } from '../storage/statements.js';
import { type Context, createContext, systemContext } from './context.js';
import { DayTurn } from './day-turn.js';
import type { Logger } from './log.js';
import type { SubgraphDefinition } from './subgraph.js';

export interface RuntimeOptions {
  url: string;
  bus: EventBus;
  logger: Logger;
  clock?: () => Date;
  /** Connections kept at most. */
  pool?: number;
  /** Milliseconds after which the database cuts a statement off; never unless said. */
  statementTimeoutMs?: number;
}

export interface LocalRequest {
  document: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string;
  operationType: 'query' | 'mutation' | 'subscription';
  caller: Caller;
  /** Aborted when nobody waits for the answer any more: nothing further is read then. A mutation is carried to its end. */
  signal?: AbortSignal;
}

/** How long a mutation waits: for the followers of its events, and for what it follows itself. */
const FOLLOW_MS = 2000;

/** How long closing waits for connections to come back: one whose network was cut in silence does not. */
const CLOSE_MS = 2000;

/** A running subgraph: its database, its schema, its followers. */
export class Runtime {
  readonly followers: Follower[];
  private readonly dayTurn: DayTurn | undefined;
  private readonly screening: Screening | undefined;
  private built: GraphQLSchema | undefined;

  private constructor(
    readonly definition: SubgraphDefinition,
    readonly orm: MikroORM,
    readonly statements: Statements,
    readonly bus: EventBus,
    readonly clock: () => Date,
    readonly logger: Logger,
    /** Whether a clock was given, as in a test; the world's time is otherwise told by the database where it matters. */
    readonly hasOwnClock: boolean,
  ) {
    const newContext = () => systemContext(this, definition.name);
    this.followers = (definition.follows ?? []).map(
      (follow) => new Follower(definition.name, follow, bus.source(follow.source), bus, newContext, logger),
    );
    const { dayTurn, screen } = definition;
    if (screen) this.screening = new Screening(screen, () => systemContext(this, 'rules'), logger);
    if (dayTurn || screen) {
      const turn = async () => {
        await dayTurn?.(newContext());
        await screen?.lookDaily(systemContext(this, 'rules'));
      };
      this.dayTurn = new DayTurn(clock, turn, logger);
    }
  }

  /** Opens the database; events are followed from `follow()` on, when all sources are there. */
  static async open(
    definition: SubgraphDefinition,
    { url, bus, logger, clock, pool, statementTimeoutMs }: RuntimeOptions,
  ): Promise<Runtime> {
    const { name: schema, records: entities } = definition;
    const orm = await openDatabase({ url, schema, entities, pool, statementTimeoutMs });
    try {
      await refusePrivileged(orm, definition.name);
      const runtime = new Runtime(
        definition,
        orm,
        await Statements.of(orm),
        bus,
        clock ?? (() => new Date()),
        logger,
        clock !== undefined,
      );
      await bus.provide(definition.name, {
        read: (after, limit) => runtime.events(after, limit),
        head: () => runtime.lastPosition(),
      });
      return runtime;
    } catch (error) {
      await orm.close(true);
      throw error;
    }
  }

  /** Built when first needed: the tools ask no questions. */
  get schema(): GraphQLSchema {
    this.built ??= buildSubgraph(this.definition);
    return this.built;
  }

  /** Begins the work of a subgraph that runs. @throws Error when its schema is at fault */
  follow(): void {
    void this.schema;
    for (const follower of this.followers) follower.start();
    this.screening?.start();
    this.dayTurn?.start();
  }

  /** Executes an operation for a caller. Errors come masked. */
  async execute(request: LocalRequest): Promise<ExecutionResult | AsyncIterable<ExecutionResult>> {
    const { document, variables, operationName, operationType, caller } = request;
    const signal = operationType === 'mutation' ? undefined : request.signal;
    let contextValue: Context;
    try {
      contextValue = createContext(this, caller, signal);
    } catch (error) {
      return this.mask({ errors: [new GraphQLError('', { originalError: error as Error })] });
    }
    const args = { schema: this.schema, document, variableValues: variables, operationName };
    if (operationType !== 'subscription') return this.mask(await execute({ ...args, contextValue }), signal);
    const events = await createSourceEventStream({ ...args, contextValue });
    if (!(Symbol.asyncIterator in events)) return this.mask(events);
    // Each event is answered with a context of its own: what a loader found for the last one may have changed since.
    return mapResults(events, async (rootValue) =>
      this.mask(await execute({ ...args, rootValue, contextValue: createContext(this, caller, signal) }), signal),
    );
  }

  /** Says that an action was committed. */
  committed(): void {
    this.screening?.wake();
  }

  /** Waits until the rules have looked at all that is committed; only while the subgraph follows. */
  async screened(): Promise<void> {
    await this.screening?.settled();
  }

  /** Tells followers that events were committed and waits for them; false when they lag. */
  announce(position: number): Promise<boolean> {
    this.bus.committed(this.definition.name, position);
    return this.bus.awaitApplied(this.definition.name, position, FOLLOW_MS);
  }

  /** Waits until what another subgraph has told so far is applied here; false when it takes too long or is not followed. */
  async caughtUp(source: string): Promise<boolean> {
    return (await this.followers.find((follower) => follower.sourceName === source)?.caughtUp(FOLLOW_MS)) ?? false;
  }

  /** This subgraph's own events after a position. */
  async events(after: number, limit: number): Promise<Event[]> {
    const rows = await this.orm.em.fork().execute<{ position: string; payload: Event; action: string; at: string }[]>(
      `select e.position, e.payload, j.action, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
       from event e join journal j on j.seq = e.seq where e.position > ? order by e.position limit ?`,
      [after, limit],
    );
    return rows.map((row) => ({
      ...row.payload,
      position: Number(row.position),
      action: row.action,
      recordedAt: row.at,
    }));
  }

  /** Position of this subgraph's last event; 0 when there is none. */
  async lastPosition(): Promise<number> {
    const [row] = await this.orm.em
      .fork()
      .execute<{ last: string }[]>('select coalesce(max(position), 0) as last from event');
    return Number(row!.last);
  }

  /** What is missing for the subgraph to do its work, in words; nothing when it is ready. */
  async missing(): Promise<string[]> {
    const reachable = await this.orm.em
      .fork()
      .execute('select 1')
      .then(
        () => true,
        () => false,
      );
    return reachable ? [] : [`${this.definition.name}: the database does not answer`];
  }

  /** Ends following and the day's job; the subgraph still answers. */
  async rest(): Promise<void> {
    await this.dayTurn?.stop();
    await this.screening?.stop();
    await Promise.all(this.followers.map((follower) => follower.stop()));
  }

  async close(): Promise<void> {
    await this.rest();
    let timer: NodeJS.Timeout | undefined;
    const elapsed = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, CLOSE_MS);
    });
    await Promise.race([this.statements.end(), elapsed]);
    clearTimeout(timer);
  }

  private mask(result: ExecutionResult, signal?: AbortSignal): ExecutionResult {
    if (!result.errors) return result;
    const report = (error: unknown) => {
      // Not to go on was asked for: no fault.
      if (!signal?.aborted || error !== signal.reason) this.logger.error({ err: error }, 'request failed');
    };
    return {
      ...result,
      errors: result.errors.map((error: GraphQLError) => maskError(error, this.definition.name, report)),
    };
  }
}

/** A stream's answers. Ending it ends the source at once; an async generator would only do so at its next value. */
function mapResults<T, R>(source: AsyncIterable<T>, map: (value: T) => Promise<R>): AsyncIterableIterator<R> {
  const events = source[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const event = await events.next();
      return event.done ? { done: true, value: undefined } : { done: false, value: await map(event.value) };
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
  };
}

/** Closes subgraphs that run together: none is closed while another still follows it. */
export async function closeAll(runtimes: Iterable<Runtime>): Promise<void> {
  const all = [...runtimes];
  await Promise.all(all.map((runtime) => runtime.rest()));
  for (const runtime of all) await runtime.close();
}
