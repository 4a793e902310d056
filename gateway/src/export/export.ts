import type { FormattedExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { refusal, refusalResponse } from '../errors.js';
import { parseWithin } from '../limits.js';
import type { Limits } from '../options.js';
import { readJson } from '../plugins/body.js';
import type { Wording } from './columns.js';
import { type Entry, formatNamed } from './files.js';
import { PAGE, type PagedOperation, pagedOperation } from './paged.js';

/** Sizes of a page, the largest first: an operation that costs too much by the hundred may do by fewer. */
const PAGE_SIZES = [100, 50, 20, 5];

/** Who asks and why, as far as the request says; each page is asked for with it. */
const CALLER = ['authorization', 'x-purpose', 'x-case-number', 'x-forwarded-for', 'x-request-id'];

export interface ExportOptions {
  schema(): GraphQLSchema;
  limits: Limits;
  /** Answers an ordinary GraphQL request, with all that goes before it: token, limits, rate. */
  answer(request: Request): Promise<Response>;
}

/** Why there is no page. */
interface NoPage {
  status: number;
  errors: readonly GraphQLFormattedError[];
}

interface Page {
  nodes: unknown[];
  errors: readonly GraphQLFormattedError[];
  next: string | undefined;
}

/**
 * Answers `POST /export?format=csv|xlsx` with the body of a GraphQL request: every row of its one connection, page after
 * page as the caller could ask for them himself. A fault before the first byte is JSON; a later one is the last row.
 */
export async function exportResponse(request: Request, options: ExportOptions): Promise<Response> {
  try {
    const { searchParams } = new URL(request.url);
    const extension = searchParams.get('format') ?? 'csv';
    const format = formatNamed(extension);
    const wording = wordingOf(searchParams.get('headings'));
    const body = (await readJson(request, options.limits.bodyBytes)) as Record<string, unknown>;
    if (typeof body.query !== 'string') throw refusal(400, 'BAD_REQUEST', 'query: expected the text of an operation');
    const document = parseWithin(body.query, options.limits);
    const name = typeof body.operationName === 'string' ? body.operationName : undefined;
    const operation = pagedOperation(options.schema(), document, name);
    const ask = (size: number, after?: string) => askPage(request, operation, body.variables, size, after, options);
    const first = await firstPage(ask);
    if ('status' in first) return Response.json({ errors: first.errors }, { status: first.status });
    const entries = entriesOf(first.page, (after) => ask(first.size, after), options.limits.exportRows);
    const file = `${operation.operationName ?? operation.path.at(-1)}.${extension}`;
    return new Response(format.bytes(entries, operation.columns, wording), {
      headers: {
        'content-type': format.contentType,
        'content-disposition': `attachment; filename="${file}"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    if (error instanceof GraphQLError) return refusalResponse(error);
    throw error;
  }
}

function wordingOf(given: string | null): Wording {
  if (given === null || given === 'chinese' || given === 'graph') return given ?? 'chinese';
  throw refusal(400, 'BAD_REQUEST', 'headings: expected chinese or graph');
}

type Ask = (size: number, after?: string) => Promise<Page | NoPage>;

async function firstPage(ask: Ask): Promise<{ page: Page; size: number } | NoPage> {
  for (const size of PAGE_SIZES) {
    const page = await ask(size);
    if (!('status' in page)) return { page, size };
    const isTooMuch = page.errors.some(({ extensions }) => extensions?.code === 'LIMIT_COST');
    if (!isTooMuch || size === PAGE_SIZES.at(-1)) return page;
  }
  throw new Error('there is a smallest page');
}

/** A page, or why there is none. */
async function askPage(
  request: Request,
  { query, operationName, path }: PagedOperation,
  variables: unknown,
  exportFirst: number,
  exportAfter: string | undefined,
  { answer }: ExportOptions,
): Promise<Page | NoPage> {
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/graphql-response+json' });
  for (const name of CALLER) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const body = { query, operationName, variables: { ...(variables as object), exportFirst, exportAfter } };
  const response = await answer(
    new Request(new URL('/graphql', request.url), {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal: request.signal,
    }),
  );
  const { data, errors = [] } = (await response.json()) as FormattedExecutionResult;
  const connection = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);
  if (connection == null) {
    const message = `${path.join('.')} is not there, or not yours: there is nothing to export.`;
    if (errors.length > 0) return { status: statusOf(response, errors), errors };
    return { status: 404, errors: [{ message, extensions: { code: 'NOT_FOUND' } }] };
  }
  const { edges, [PAGE]: page } = connection as {
    edges: { node: unknown }[];
    [PAGE]: { hasNextPage: boolean; endCursor: string };
  };
  return { nodes: edges.map(({ node }) => node), errors, next: page.hasNextPage ? page.endCursor : undefined };
}

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_USER_INPUT: 400 };

/** An answer of errors alone is no success, whatever a GraphQL client is told. */
const statusOf = ({ status }: Response, [first]: readonly GraphQLFormattedError[]): number =>
  status < 400 ? (STATUS[String(first?.extensions?.code)] ?? 502) : status;

async function* entriesOf(
  first: Page,
  next: (after: string) => Promise<Page | NoPage>,
  most: number,
): AsyncGenerator<Entry> {
  const withheld = new Map<string, number>();
  let page = first;
  let rows = 0;
  for (;;) {
    for (const { message, path, extensions } of page.errors) {
      const field = path?.filter((step) => typeof step === 'string').join('.') ?? '';
      const note = `${String(extensions?.code ?? 'ERROR')} ${field}: ${message}`;
      withheld.set(note, (withheld.get(note) ?? 0) + 1);
    }
    for (const node of page.nodes) {
      if (rows === most)
        return yield { remark: `未完：至多导出 ${most} 行 · not complete: at most ${most} rows are exported` };
      rows += 1;
      yield { node };
    }
    if (page.next === undefined) break;
    const answer = await next(page.next);
    if ('status' in answer) {
      const why = answer.errors.map(({ message, extensions }) => `${extensions?.code ?? ''} ${message}`.trim());
      yield { remark: `未完：导出中断 · not complete: broken off after ${rows} rows: ${why.join('; ')}` };
      break;
    }
    page = answer;
  }
  for (const [note, times] of withheld) yield { remark: `${note} (${times})` };
}
