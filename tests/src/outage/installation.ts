import { prepareDatabase } from '@integrity-graph/kit';
import { createDatabase } from '@integrity-graph/kit/testing/databases';
import { subgraphs } from '@integrity-graph/schema';
import { Client } from 'pg';
import { type Answer, type Asked, JWT_SECRET, type TestGraph, tokenOf, topology } from '../setup/graph.js';
import { type Processes, startProcesses } from '../setup/processes.js';
import { type Environment, workFolder } from './programs.js';

/** Every subgraph and the gateway as a process of its own, on a database of their own. */
export interface Installation extends TestGraph, Pick<Processes, 'kill' | 'restart'> {
  /** With which verify, reconcile and replay reach it. */
  environment: Environment;
}

/** Where NATS answers; what needs it is not run without. */
export const natsUrl = process.env.TEST_NATS_URL;

/** What does not depend on how the graph is run is tested once, in the run where it is one process. */
export const once = topology === 'one process';

/** The same login as `openTestGraph` makes: roles belong to the server and outlive the test's database. */
const LOGIN = 'ig_test';

/** What a program must be told to run on a database that `openTestGraph` or `openInstallation` has prepared. */
export function environmentOf(adminUrl: string, dataFolder: string): Environment {
  const url = new URL(adminUrl);
  url.username = `${LOGIN}_app`;
  url.password = LOGIN;
  return { DATABASE_URL: url.href, DATA_DIR: dataFolder, JWT_SECRET, PERSON_HASH_KEY: personKey() };
}

export async function openInstallation(serverUrl: string, options: { sample?: boolean } = {}): Promise<Installation> {
  const database = await createDatabase(serverUrl);
  const folder = await workFolder();
  const remove = async () => {
    await database.drop();
    await folder.remove();
  };
  try {
    const environment = environmentOf(database.adminUrl, folder.path);
    const { urls } = await prepareDatabase({ adminUrl: database.adminUrl, subgraphs, prefix: LOGIN, password: LOGIN });
    const processes = await startProcesses(urls, { JWT_SECRET, ...options });
    return {
      ...graphAt(() => processes.url, database.adminUrl),
      ids: processes.ids,
      nats: processes.nats,
      kill: processes.kill,
      restart: processes.restart,
      environment,
      async close() {
        await processes.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The graph as its users have it: at a URL, asked for anew at each request. */
export function graphAt(url: () => string, adminUrl = ''): TestGraph {
  return {
    fetch(request) {
      const { pathname, search } = new URL(request.url);
      return fetch(new Request(new URL(pathname + search, url()), request));
    },
    ask: (query, asked) => ask(`${url()}/graphql`, query, asked),
    runtimes: new Map(),
    ids: new Map(),
    nats: {},
    adminUrl,
    close: async () => {},
  };
}

async function ask(url: string, query: string, { as, variables, headers }: Asked = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(as && { authorization: `Bearer ${await tokenOf(as)}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
  return { status: response.status, headers: response.headers, data, errors };
}

/** Runs statements as the administrator, whom no grant, policy or append-only rule binds. */
export async function sql<Row = Record<string, unknown>>(
  url: string,
  statement: string,
  params?: unknown[],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(statement, params);
    return rows as Row[];
  } finally {
    await client.end();
  }
}

function personKey(): string {
  process.env.PERSON_HASH_KEY ??= Buffer.alloc(32, 'key').toString('base64');
  return process.env.PERSON_HASH_KEY;
}
