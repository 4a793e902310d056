import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../service/context.js';
import { graphError, isUnfitValue } from './errors.js';
import { PageInfo } from './values.js';

export const PAGE_DEFAULT = 20;
export const PAGE_MAX = 100;

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount?: number | null;
}

/** Declares `XEdge` and `XConnection` for a node type, in the Relay form. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `${name} 的边 · an edge`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: '游标 · opaque cursor' }) cursor!: string;
    @Field(node, { description: '节点 · node' }) node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `${name} 的连接 · a page`, simpleResolvers: true })
  class RelayConnection {
    @Field(() => [Edge], { description: '边 · edges' }) edges!: Edge[];
    @Field(() => PageInfo, { description: '分页信息 · page information' }) pageInfo!: PageInfo;
    @Field(() => Int, { nullable: true, description: '总数，仅在选取时计算 · total, counted only when asked for' })
    totalCount?: number | null;
  }
  return RelayConnection;
}

/** One column of a total order; `type` is the PostgreSQL type cursors are cast to. NULLs must be coalesced away. */
export interface OrderColumn {
  sql: string;
  type: string;
  descending?: boolean;
}

/** The arguments of every list: which page of it. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: '条数 1–100，默认 20 · page size' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: '起始游标 · cursor to start after' })
  after?: string | null;
}

/** A query to be paged: everything but order, cursor and limit. `where` holds conditions with `?` placeholders. */
export interface PageQuery<R> {
  select: string;
  from: string;
  /** Values of the placeholders in `from`. */
  fromParams?: unknown[];
  where: { sql: string; params: unknown[] }[];
  /** Name of the order, part of every cursor; a cursor of another order is refused. */
  order: string;
  columns: readonly OrderColumn[];
  page: PageArgs;
  countTotal: boolean;
  toNode: (row: Record<string, unknown>) => R;
}

const invalidCursor = () =>
  graphError(
    'INVALID_CURSOR',
    'after: not a cursor of this list and order; take one from pageInfo.endCursor or start without',
  );

const encode = (order: string, values: unknown[]) =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

function decode(cursor: string, order: string, length: number): string[] {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (
      !Array.isArray(parts) ||
      parts.length !== length + 1 ||
      parts[0] !== order ||
      !parts.every((p) => typeof p === 'string')
    )
      throw invalidCursor();
    return parts.slice(1) as string[];
  } catch {
    throw invalidCursor();
  }
}

/** The page size asked for. @throws BAD_USER_INPUT outside 1–100: a page is never silently cut. */
export function pageSize(first: number | null | undefined): number {
  if (first == null) return PAGE_DEFAULT;
  if (!Number.isInteger(first) || first < 1 || first > PAGE_MAX) {
    throw graphError(
      'BAD_USER_INPUT',
      `first: ${first} is outside 1–${PAGE_MAX}; ask for at most ${PAGE_MAX} and follow pageInfo.endCursor`,
    );
  }
  return first;
}

/** One page by keyset: its cost does not grow with how far one has paged. */
export async function page<R>(context: Context, query: PageQuery<R>): Promise<Connection<R>> {
  const { columns, order } = query;
  const size = pageSize(query.page.first);
  const descending = columns[0]!.descending ?? false;
  const direction = descending ? 'desc' : 'asc';
  const where = [...query.where];
  const counted = [...where];
  if (query.page.after != null) {
    const values = decode(query.page.after, order, columns.length);
    const left = columns.map((c) => c.sql).join(', ');
    const right = columns.map((c) => `?::${c.type}`).join(', ');
    where.push({ sql: `(${left}) ${descending ? '<' : '>'} (${right})`, params: values });
  }
  const keys = columns.map((c, i) => `(${c.sql})::text as "_k${i}"`).join(', ');
  const clause = (list: typeof where) =>
    list.length === 0 ? '' : ` where ${list.map((w) => `(${w.sql})`).join(' and ')}`;
  const params = (list: typeof where) => [...(query.fromParams ?? []), ...list.flatMap((w) => w.params)];
  const orderBy = columns.map((c) => `${c.sql} ${direction}`).join(', ');
  const [rows, totals] = await Promise.all([
    context
      .rows(
        `select ${query.select}, ${keys} from ${query.from}${clause(where)} order by ${orderBy} limit ${size + 1}`,
        params(where),
        'each time',
      )
      .catch(badCursor(query.page.after)),
    query.countTotal
      ? context.rows<{ n: string }>(
          `select count(*) as n from ${query.from}${clause(counted)}`,
          params(counted),
          'each time',
        )
      : undefined,
  ]);
  const edges = rows.slice(0, size).map((row) => ({
    cursor: encode(
      order,
      columns.map((_, i) => row[`_k${i}`]),
    ),
    node: query.toNode(row),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: query.page.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: totals ? Number(totals[0]!.n) : null,
  };
}

/** A forged cursor fails in the cast of its values; without one it is another value of the caller's that does not fit. */
function badCursor(after: string | null | undefined) {
  return (error: unknown): never => {
    throw after != null && isUnfitValue(error) ? invalidCursor() : error;
  };
}

/** Whether a field below the current one is selected, through fragments: `selects(info, 'totalCount')`. */
export function selects(info: GraphQLResolveInfo, field: string): boolean {
  const inSet = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === field;
      return inSet(
        node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : info.fragments[node.name.value]?.selectionSet,
      );
    }) ?? false;
  return info.fieldNodes.some((node) => inSet(node.selectionSet));
}
