import { Access, type Context, toRecord } from '@integrity-graph/kit';
import { Arg, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { conditionsOf, ObligationFilter } from './filter.js';
import { Obligation } from './obligation.js';

/** Ids of obligations that changed, told to every subscriber of this process after the commit. */
class Changes {
  private readonly listeners = new Set<(ids: readonly string[]) => void>();

  tell(ids: readonly string[]): void {
    if (ids.length > 0) for (const listener of this.listeners) listener(ids);
  }

  /** Batches of ids, until the caller stops; a slow reader gets what gathered meanwhile in one batch. */
  async *watch(signal?: AbortSignal): AsyncGenerator<string[]> {
    let gathered = new Set<string>();
    let wake: () => void = () => {};
    const listener = (ids: readonly string[]) => {
      for (const id of ids) gathered.add(id);
      wake();
    };
    const stop = () => wake();
    this.listeners.add(listener);
    signal?.addEventListener('abort', stop);
    try {
      while (!signal?.aborted) {
        if (gathered.size === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        const batch = [...gathered];
        gathered = new Set();
        yield batch;
      }
    } finally {
      this.listeners.delete(listener);
      signal?.removeEventListener('abort', stop);
    }
  }
}

export const changes = new Changes();

/** The changed obligations one subscriber may see and asked for, each as its own event. */
async function* changedFor(context: Context, filter: ObligationFilter): AsyncGenerator<Obligation> {
  const conditions = conditionsOf(context, filter);
  for await (const ids of changes.watch()) {
    const where = [...conditions, { sql: 'o.id = any(?::uuid[])', params: [`{${ids.join(',')}}`] }];
    const rows = await context.rows(
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
    description: '义务变动：新增、履行、变更、责任人更替、到期 · obligations that changed, within your rights and the filter',
    subscribe: ({ args, context }) => changedFor(context as Context, (args.filter as ObligationFilter | null) ?? {}),
  })
  obligationChanged(
    @Root() obligation: Obligation,
    @Arg('filter', () => ObligationFilter, { nullable: true, description: '筛选 · filter' }) _filter: ObligationFilter | null,
    @Ctx() _context: Context,
  ): Obligation {
    return obligation;
  }
}
