import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { subgraphs } from '@integrity-graph/schema';
import type { BenchData } from './data.js';
import type { Operation } from './operations.js';
import type { Usage } from './probe.js';

/** One way to answer the operations: the processes of it, ready to be asked. */
export interface Contender {
  name: string;
  url: string;
  /** The request's body. */
  body(operation: Operation, of: string): string;
  /** What all its processes have used together since they began. */
  usage(): Promise<Usage>;
  close(): Promise<void>;
}

const JWT_SECRET = 'the key of the bench’s own issuer, long enough';
export const JWT_KEY = new TextEncoder().encode(JWT_SECRET);
const SIGNING_SECRET = 'shared by the gateway and its subgraphs';

const program = (name: string) => fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));

const graphqlBody = ({ graphql }: Operation, of: string) => JSON.stringify({ query: graphql, variables: { of } });

const environment = (data: BenchData) => ({
  JWT_SECRET,
  SIGNING_SECRET,
  DATABASE_URLS: JSON.stringify(Object.fromEntries(data.urls)),
  ADMIN_URL: data.adminUrl,
});

/** Starts ours alone, in one process. */
export const startOneProcess = (data: BenchData): Promise<Contender> =>
  contender('in one process', [], 'one-process', environment(data));

/** Starts every contender on the same data. */
export async function startContenders(data: BenchData): Promise<Contender[]> {
  const env = environment(data);
  const started: Contender[] = [];
  try {
    started.push(await startOneProcess(data));
    started.push(await contender('over HTTP', ['subgraph'], 'gateway', env));
    started.push({
      ...(await contender('hand-written SQL', [], 'sql', env)),
      body: ({ name }, of) => JSON.stringify({ operation: name, variables: { of } }),
    });
    started.push(await contender('Apollo', ['apollo-subgraph'], 'apollo-gateway', env));
    return started;
  } catch (error) {
    await Promise.all(started.map((one) => one.close()));
    throw error;
  }
}

async function contender(
  name: string,
  below: readonly string[],
  front: string,
  env: NodeJS.ProcessEnv,
): Promise<Contender> {
  const children: Child[] = [];
  const close = async () => void (await Promise.all(children.map((child) => child.close())));
  try {
    const urls: Record<string, string> = {};
    const starts = below.flatMap((file) =>
      subgraphs.map(async ({ name }) => {
        const child = await start(file, { ...env, SUBGRAPH: name });
        children.push(child);
        urls[name] = child.url;
      }),
    );
    await Promise.all(starts);
    const entry = await start(front, { ...env, SUBGRAPH_URLS: JSON.stringify(urls) });
    children.push(entry);
    return {
      name,
      url: entry.url,
      body: graphqlBody,
      async usage() {
        const all = await Promise.all(children.map((child) => child.usage()));
        const sum = (of: keyof Usage) => all.reduce((total, one) => total + one[of], 0);
        return { statements: sum('statements'), cpu: sum('cpu'), rss: sum('rss') };
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Child {
  url: string;
  usage(): Promise<Usage>;
  close(): Promise<void>;
}

async function start(file: string, env: NodeJS.ProcessEnv): Promise<Child> {
  const child = fork(program(`contenders/${file}`), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PERSON_HASH_KEY: process.env.PERSON_HASH_KEY,
      ...env,
    },
    execArgv: ['--import', program('probe'), ...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? [])],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { url } = await told<{ url: string }>(child, 'url', file);
  return {
    url,
    async usage() {
      const answer = told<{ usage: Usage }>(child, 'usage', file);
      child.send('usage');
      return (await answer).usage;
    },
    async close() {
      child.disconnect();
      await ended;
    },
  };
}

/** The next message of a kind; rejects when the process ends before. */
function told<T>(child: ChildProcess, kind: string, file: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = () => child.off('message', hear).off('exit', leave);
    const hear = (message: object) => {
      if (!(kind in message)) return;
      settle();
      resolve(message as T);
    };
    const leave = (code: number | null) => {
      settle();
      reject(new Error(`${file} ended before it told its ${kind} (${code})`));
    };
    child.on('message', hear).on('exit', leave);
  });
}
