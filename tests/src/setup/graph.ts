import { randomBytes } from 'node:crypto';
import { createGateway, type LocalExecutor } from '@integrity-graph/gateway';
import {
  type Claims,
  closeAll,
  createLogger,
  LocalBus,
  openSample,
  prepareDatabase,
  Runtime,
} from '@integrity-graph/kit';
import { createDatabase, TEST_LOGIN, templateOf, testLogin } from '@integrity-graph/kit/testing/databases';
import { readSupergraph, subgraphs } from '@integrity-graph/schema';
import { SignJWT } from 'jose';
import { startProcesses } from './processes.js';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the query that the test wrote
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; service?: string } }[];
  headers: Headers;
}

export interface Asked {
  /** Claims of the token; none means anonymous. */
  as?: Partial<Claims>;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** The whole graph behind its gateway, for one test file. */
export interface TestGraph {
  ask(query: string, options?: Asked): Promise<Answer>;
  /** Sends a request as it is. */
  fetch(request: Request): Promise<Response>;
  /** The subgraphs, when they run in this process. */
  runtimes: ReadonlyMap<string, Runtime>;
  /** Administrator's URL of the database. */
  adminUrl: string;
  /** Ids the sample data made, by name. */
  ids: ReadonlyMap<string, string>;
  /** What a command beside it must be told to take part in its events; nothing where they stay within one process. */
  nats: Record<string, string>;
  close(): Promise<void>;
}

export interface TestGraphOptions {
  sample?: boolean;
  clock?: () => Date;
  /** The sectors that run where every subgraph is a process of its own, else those of the stories; in one process all do. */
  sectors?: readonly string[];
}

/** For tests that ask everything of the API. */
export const EVERY_SECTOR = subgraphs.flatMap(({ name, domain }) => (domain.kind === 'sector' ? [name] : []));

export const JWT_SECRET = 'the key of the tests’ own issuer, long enough';

/** A bearer token of the tests' issuer. */
export const tokenOf = (claims: Partial<Claims>): Promise<string> =>
  new SignJWT({ sub: 'tester', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(JWT_SECRET));

/** A fresh idempotency key. */
export const key = (): string => randomBytes(12).toString('hex');

/**
 * `one process` (default): all subgraphs in the test's own process. `processes`: every subgraph and the gateway a
 * process of its own, signed HTTP and NATS between them, as TEST_TOPOLOGY=processes asks.
 */
export const topology = process.env.TEST_TOPOLOGY === 'processes' ? 'processes' : 'one process';

/** Opens the graph on a database of its own on the server of the test run. */
export async function openTestGraph(serverUrl: string, options: TestGraphOptions = {}): Promise<TestGraph> {
  const template = await templateOf(serverUrl, 'the graph', async (adminUrl) => {
    await prepareDatabase({ adminUrl, subgraphs, ...TEST_LOGIN });
  });
  const database = await createDatabase(serverUrl, { template });
  try {
    const urls = new Map(subgraphs.map(({ name }) => [name, testLogin(database.adminUrl, name)]));
    const url = testLogin(database.adminUrl);
    const graph = topology === 'processes' ? await inProcesses(urls, options) : await inThisProcess(url, options);
    return {
      ...graph,
      adminUrl: database.adminUrl,
      ask: (query, asked) => ask(graph.fetch, query, asked),
      async close() {
        await graph.close();
        await database.drop();
      },
    };
  } catch (error) {
    await database.drop();
    throw error;
  }
}

type Opened = Pick<TestGraph, 'fetch' | 'runtimes' | 'ids' | 'nats' | 'close'>;

async function inThisProcess(url: string, { sample, clock }: TestGraphOptions): Promise<Opened> {
  const bus = new LocalBus();
  const logger = createLogger('test');
  const runtimes = new Map<string, Runtime>();
  for (const definition of subgraphs)
    runtimes.set(definition.name, await Runtime.open(definition, { url, bus, logger, clock, pool: 4 }));
  for (const runtime of runtimes.values()) runtime.follow();
  const ids = new Map<string, string>();
  if (sample) for (const { name, sample: load } of subgraphs) await load?.(openSample(runtimes.get(name)!, ids));
  const local = new Map<string, LocalExecutor>();
  for (const [name, runtime] of runtimes) local.set(name, (request) => runtime.execute(request));
  const gateway = await createGateway({
    supergraph: readSupergraph(),
    local,
    jwt: { secret: JWT_SECRET },
    logger,
    graphiql: false,
  });
  return {
    runtimes,
    ids,
    nats: {},
    fetch: (request) => gateway.fetch(request),
    async close() {
      await gateway.close();
      await closeAll(runtimes.values());
    },
  };
}

async function inProcesses(
  urls: ReadonlyMap<string, string>,
  { sample, clock, sectors }: TestGraphOptions,
): Promise<Opened> {
  if (clock) throw new Error('a test with its own clock runs in one process only');
  const processes = await startProcesses(urls, { JWT_SECRET, sample, sectors });
  return {
    runtimes: new Map(),
    ids: processes.ids,
    nats: processes.nats,
    fetch: (request) =>
      fetch(new Request(new URL(new URL(request.url).pathname + new URL(request.url).search, processes.url), request)),
    close: processes.close,
  };
}

async function ask(
  send: TestGraph['fetch'],
  query: string,
  { as, variables, headers = {} }: Asked = {},
): Promise<Answer> {
  const response = await send(
    new Request('http://graph.test/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(as && { authorization: `Bearer ${await tokenOf(as)}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    }),
  );
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
  return { status: response.status, headers: response.headers, data, errors };
}
