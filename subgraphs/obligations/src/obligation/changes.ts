import { Access, type Context, renewed, toRecord } from '@integrity-graph/kit';
import { Arg, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { conditionsOf, leaveLookAtFiltered, ObligationFilter } from './filter.js';
import { Obligation } from './obligation.js';

/** Ids of obligations that changed, told to every subscriber after the commit. */
export class Changes {
  private readonly listeners = new Set<(ids: readonly string[]) => void>();

  get subscribers(): number {
    return this.listeners.size;
  }

  tell(ids: readonly string[]): void {
    if (ids.length > 0) for (const listener of this.listeners) listener(ids);
  }

  /** Batches of ids from now on, until `signal` aborts; a slow reader gets what gathered meanwhile in one batch. */
  watch(signal: AbortSignal): AsyncIterable<string[]> {
    const gathered = new Set<string>();
    let wake = () => {};
    const listener = (ids: readonly string[]) => {
      for (const id of ids) gathered.add(id);
      wake();
    };
    const stop = () => {
      this.listeners.delete(listener);
      wake();
    };
    this.listeners.add(listener);
    signal.addEventListener('abort', stop, { once: true });
    return (async function* () {
      while (!signal.aborted) {
        if (gathered.size > 0) {
          const batch = [...gathered];
          gathered.clear();
          yield batch;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    })();
  }
}

/** Those of this process. */
export const changes = new Changes();

/** The changed obligations one subscriber may see and asked for, each as its own event, until he leaves. */
export function changedFor(context: Context, filter: ObligationFilter): AsyncIterableIterator<Obligation> {
  // A filter that is no good is refused at once, not with the first change.
  conditionsOf(context, filter);
  const left = new AbortController();
  const events = seenBy(context, filter, changes.watch(left.signal));
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => events.next(),
    return() {
      // First: a generator that waits for its next value would end only then.
      left.abort();
      return events.return(undefined);
    },
  };
}

async function* seenBy(
  context: Context,
  filter: ObligationFilter,
  told: AsyncIterable<string[]>,
): AsyncGenerator<Obligation, undefined> {
  for await (const ids of told) {
    // What is overdue, and what is still public, is judged on the day of the change.
    const now = renewed(context);
    await leaveLookAtFiltered(now, filter);
    const where = [...conditionsOf(now, filter), { sql: 'o.id = any(?::uuid[])', params: [`{${ids.join(',')}}`] }];
    const rows = await now.rows(
      `select o.* from obligation o where ${where.map((w) => `(${w.sql})`).join(' and ')} order by o.due_on, o.id`,
      where.flatMap((w) => w.params),
    );
    for (const row of rows) yield toRecord(Obligation, row);
  }
}

@Resolver()
export class ChangesSubscription {
  @Access('public')
  @Subscription(() => Obligation, {
    description:
      '义务变动：新增、履行、变更、责任人更替、到期 · obligations that changed, within your rights and the filter',
    subscribe: ({ args, context }) => changedFor(context as Context, (args.filter as ObligationFilter | null) ?? {}),
  })
  obligationChanged(
    @Root() obligation: Obligation,
    @Arg('filter', () => ObligationFilter, { nullable: true, description: '筛选 · filter' })
    _filter: ObligationFilter | null,
    @Ctx() _context: Context,
  ): Obligation {
    return obligation;
  }
}
