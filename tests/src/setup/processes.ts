import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { closeAll, createLogger, NatsBus, openSample, Runtime, type SubgraphDefinition } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';

const CLI = fileURLToPath(new URL('../../../gateway/dist/cli.js', import.meta.url));

export interface Processes {
  /** Of the gateway. */
  url: string;
  ids: Map<string, string>;
  /** What a command must be told to take part in their events. */
  nats: Record<string, string>;
  /** Ends one process at once, as a crash would: `gateway` or a subgraph's name. */
  kill(name: string): Promise<void>;
  /** Starts it again on the same port. */
  restart(name: string): Promise<void>;
  close(): Promise<void>;
}

const NATS_URL = process.env.TEST_NATS_URL ?? 'nats://127.0.0.1:4222';
const SIGNING_SECRET = 'shared by the gateway and its subgraphs';

interface ProcessOptions {
  JWT_SECRET: string;
  sample?: boolean;
  /** The sectors that run; the gateway knows of all. */
  sectors?: readonly string[];
}

/** What the stories are about. */
const SECTORS = ['environment', 'procurement'];

/** Starts subgraphs and the gateway as processes of their own. They need the built programs (`npm run build`). */
export async function startProcesses(
  urls: ReadonlyMap<string, string>,
  { JWT_SECRET, sample = false, sectors = SECTORS }: ProcessOptions,
): Promise<Processes> {
  const running = subgraphs.filter(({ name, domain }) => domain.kind !== 'sector' || sectors.includes(name));
  const prefix = `igtest${randomBytes(6).toString('hex')}`;
  const ports = new Map<string, number>();
  for (const { name } of [...subgraphs, { name: 'gateway' }]) ports.set(name, await freePort());
  const children = new Map<string, ChildProcess>();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    NATS_URL,
    NATS_PREFIX: prefix,
    JWT_SECRET,
    SIGNING_SECRET,
    LOG_LEVEL: 'warn',
    PERSON_HASH_KEY: process.env.PERSON_HASH_KEY,
  };
  for (const [name, url] of urls) env[`${name.toUpperCase()}_DATABASE_URL`] = url;
  for (const { name } of subgraphs)
    env[`${name.toUpperCase()}_SUBGRAPH_URL`] = `http://127.0.0.1:${ports.get(name)}/graphql`;

  const start = async (name: string) => {
    const args = name === 'gateway' ? ['start:gateway'] : ['start:subgraph', name];
    const child = spawn(process.execPath, [CLI, ...args], {
      env: { ...env, PORT: String(ports.get(name)) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.set(name, child);
    await ready(child, name);
  };
  const stop = async (name: string, signal: NodeJS.Signals) => {
    const child = children.get(name);
    children.delete(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    await ended;
  };
  const close = async () => {
    await Promise.all([...children.keys()].map((name) => stop(name, 'SIGTERM')));
    await NatsBus.forget(NATS_URL, prefix);
  };
  try {
    await Promise.all(running.map(({ name }) => start(name)));
    await start('gateway');
    const ids = sample ? await loadSample(running, urls, prefix) : new Map<string, string>();
    return {
      url: `http://127.0.0.1:${ports.get('gateway')}`,
      ids,
      nats: { NATS_URL, NATS_PREFIX: prefix },
      kill: (name) => stop(name, 'SIGKILL'),
      restart: start,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The sample goes in through second runtimes on the same databases; the processes follow its events over NATS. */
async function loadSample(
  running: readonly SubgraphDefinition[],
  urls: ReadonlyMap<string, string>,
  prefix: string,
): Promise<Map<string, string>> {
  const logger = createLogger('test');
  const bus = await NatsBus.connect(NATS_URL, prefix, logger);
  const ids = new Map<string, string>();
  const opened: Runtime[] = [];
  try {
    for (const definition of running) {
      const runtime = await Runtime.open(definition, { url: urls.get(definition.name)!, bus, logger, pool: 2 });
      opened.push(runtime);
      await definition.sample?.(openSample(runtime, ids));
    }
  } finally {
    await closeAll(opened);
    await bus.close();
  }
  return ids;
}

/** Resolves with the line that says a process is ready; rejects when it ends before, with what it said. */
function ready(child: ChildProcess, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code, signal) =>
      reject(new Error(`${name} ended before it was ready (${code ?? signal}): ${said.slice(-2_000)}`)),
    );
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('is ready at')) resolve();
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
