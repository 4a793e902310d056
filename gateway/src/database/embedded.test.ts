import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  defaultDataFolder,
  type EmbeddedPostgres,
  EmbeddedPostgresBusy,
  isProcessAlive,
  startEmbeddedPostgres,
  stopAbandonedPostgres,
} from './index.js';

const isRoot = process.getuid?.() === 0;
const onLinux = existsSync('/proc/self/stat');

/** Holds a database that was made once: tests of what comes later begin with a copy of it. */
let model: string;
let parent: string;
let dataFolder: string;
let log: string[];
/** What a failed test would leave running. */
let started: EmbeddedPostgres[];
let children: ChildProcess[];

beforeAll(async () => {
  model = await workFolder();
  await (await startEmbeddedPostgres({ dataFolder: join(model, 'data'), log: () => {} })).stop();
});
afterAll(() => rm(model, { recursive: true, force: true }));

beforeEach(async () => {
  parent = await workFolder();
  dataFolder = join(parent, 'data');
  log = [];
  started = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(started.map((server) => server.stop()));
  await rm(parent, { recursive: true, force: true });
});

const copyModel = () => execFileSync('cp', ['-a', join(model, 'data'), dataFolder]);

describe('the embedded server', () => {
  beforeEach(copyModel);

  it('keeps what was written, and leaves no process and no lock when it is stopped', async () => {
    const first = await start();
    await write(first.adminUrl, 'kept');
    if (onLinux) expect(await processesOn(dataFolder)).not.toEqual([]);
    await Promise.all([first.stop(), first.stop()]);
    if (onLinux) expect(await processesOn(dataFolder)).toEqual([]);
    expect(await readdir(dataFolder)).toEqual(['postgres']);

    const second = await start();
    expect(await rows(second.adminUrl)).toEqual(['kept']);
  });

  it('is a durable PostgreSQL 18, speaks UTF-8 and UTC, and listens on the loopback alone', async () => {
    const { adminUrl, version } = await start();
    const settings = await query<{ name: string; setting: string }>(
      adminUrl,
      `SELECT name, setting FROM pg_settings WHERE name IN
         ('fsync', 'full_page_writes', 'synchronous_commit', 'server_encoding', 'TimeZone', 'listen_addresses', 'max_connections')`,
    );
    expect(version).toMatch(/^18\.\d+$/);
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      server_encoding: 'UTF8',
      TimeZone: 'UTC',
      listen_addresses: '127.0.0.1',
      max_connections: '100',
    });
  });

  it('admits nobody without the password, and keeps password and refused values out of the log', async () => {
    const { adminUrl } = await start();
    const stranger = new URL(adminUrl);
    stranger.password = 'guess';
    await expect(rows(stranger.href)).rejects.toThrow(/password authentication failed/);
    const file = await stat(join(dataFolder, 'postgres', 'password'));
    expect(file.mode & 0o777).toBe(0o600);
    expect(file.uid).toBe(process.getuid?.());

    await query(adminUrl, 'CREATE TABLE person (id_number text UNIQUE)');
    await query(adminUrl, "INSERT INTO person VALUES ('990101')");
    await expect(query(adminUrl, "INSERT INTO person VALUES ('990101')")).rejects.toThrow(/duplicate key/);
    expect(log.join('\n')).toContain('duplicate key');
    expect(log.join('\n')).not.toContain('990101');
    expect(log.join('\n')).not.toContain(new URL(adminUrl).password);
  });

  it.runIf(onLinux)(
    'stands in its own process group, out of reach of Ctrl-C, and is nobody when we are root',
    async () => {
      await start();
      const pid = await postmasterPid();
      const group = execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' });
      expect(Number(group)).toBe(pid);

      const account = isRoot ? 65534 : process.getuid?.();
      for (const each of await processesOn(dataFolder)) expect((await stat(`/proc/${each}`)).uid).toBe(account);
      expect((await stat(join(dataFolder, 'postgres', 'data'))).uid).toBe(account);
    },
  );
});

describe('after a crash', () => {
  beforeEach(copyModel);

  it.runIf(onLinux)('recovers when all processes of the server were killed', async () => {
    const first = await start();
    await write(first.adminUrl, 'acknowledged');
    await killServer();
    await first.lost;

    const second = await startWhenFree();
    expect(await rows(second.adminUrl)).toEqual(['acknowledged']);
    expect(log.join('\n')).toMatch(/ended unexpectedly/);
    expect(log.join('\n')).toMatch(/automatic recovery/);
  });

  it('takes over from a parent that was killed and left its server running', async () => {
    const { child, adminUrl } = await startInChild(dataFolder);
    await write(adminUrl, 'acknowledged');
    const abandoned = await postmasterPid();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isProcessAlive(abandoned)).toBe(true);

    const server = await start();
    expect(isProcessAlive(abandoned)).toBe(false);
    expect(await rows(server.adminUrl)).toEqual(['acknowledged']);
  });

  it('stops what a killed parent left running, without starting anew, where that is asked', async () => {
    const { child } = await startInChild(dataFolder);
    await expect(stopAbandonedPostgres(dataFolder, console.log)).rejects.toThrow(EmbeddedPostgresBusy);
    const abandoned = await postmasterPid();
    child.kill('SIGKILL');
    await once(child, 'exit');
    await stopAbandonedPostgres(dataFolder, (line) => log.push(line));
    expect(isProcessAlive(abandoned)).toBe(false);
  });

  it('takes over when parent and server were both killed', async () => {
    const { child, adminUrl } = await startInChild(dataFolder);
    await write(adminUrl, 'acknowledged');
    child.kill('SIGKILL');
    await once(child, 'exit');
    process.kill(await postmasterPid(), 'SIGKILL');

    expect(await rows((await start()).adminUrl)).toEqual(['acknowledged']);
  });

  it.runIf(onLinux)('is not misled by a pid that went to another program', async () => {
    const first = await start();
    await write(first.adminUrl, 'acknowledged');
    const pidFile = join(dataFolder, 'postgres', 'data', 'postmaster.pid');
    const content = await readFile(pidFile, 'utf8');
    await killServer();
    await until(() => !existsSync(join(dataFolder, 'lock')));
    // A program of the server's own account, so that PostgreSQL by itself would take it for a live postmaster.
    const bystander = spawn('sleep', ['60'], isRoot ? { uid: 65534, gid: 65534 } : {});
    children.push(bystander);
    await writeFile(pidFile, content.replace(/^\d+/, String(bystander.pid)));
    // As after a restart of the machine, the former lock names a pid that now runs something else.
    await writeFile(join(dataFolder, 'lock'), JSON.stringify({ pid: bystander.pid, startTime: '1' }));

    expect(await rows((await start()).adminUrl)).toEqual(['acknowledged']);
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
  });

  it('takes over a lock that a power loss left empty', async () => {
    await writeFile(join(dataFolder, 'lock'), '');
    await start();
  });
});

describe('a database that is not there yet', () => {
  it('is made at the first start and opened at the next', async () => {
    const first = await start();
    await write(first.adminUrl, 'kept');
    await first.stop();
    expect(await rows((await start()).adminUrl)).toEqual(['kept']);
  });

  it('makes the database anew when its creation was cut short', async () => {
    const halfDone = join(dataFolder, 'postgres.new-0123456789ab', 'data');
    await mkdir(halfDone, { recursive: true });
    await openAsRoot();
    await writeFile(join(halfDone, 'PG_VERSION'), '18\n');

    await write((await start()).adminUrl, 'new');
    expect((await readdir(dataFolder)).filter((name) => name.startsWith('postgres.new-'))).toEqual([]);
    expect(log.join('\n')).toContain('cut short');
  });

  it('takes over when the process that was creating the database is killed', async () => {
    const child = spawnStarter(dataFolder);
    await lineOf(child, /Creating the database/);
    child.kill('SIGKILL');
    await once(child, 'exit');

    await write((await start()).adminUrl, 'new');
  });

  it('lets one of several simultaneous starts through', async () => {
    const outcomes = await Promise.allSettled([start(), start(), start()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(EmbeddedPostgresBusy);
    }
  });

  it.runIf(isRoot)('names the folder that is closed to the server', async () => {
    await chmod(parent, 0o700);
    await expect(start()).rejects.toThrow(`${parent} (mode 0700, owner uid 0) is closed to uid 65534`);
  });
});

describe('a refused start', () => {
  beforeEach(copyModel);

  it('names the live process that holds the folder', async () => {
    const { child } = await startInChild(dataFolder);
    const refusal = await start().catch((error) => error);
    expect(refusal).toBeInstanceOf(EmbeddedPostgresBusy);
    expect(refusal).toMatchObject({ pid: child.pid, dataFolder });
    expect(refusal.message).toContain(`process ${child.pid}`);
    expect(refusal.message).toContain(dataFolder);
  });

  it('holds for a second start in the same process', async () => {
    await start();
    await expect(start()).rejects.toThrow(`this process (pid ${process.pid})`);
  });

  it('names the port that is taken, and frees the folder', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(start({ port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
    await new Promise((resolve) => holder.close(resolve));
    await start({ port });
  });

  it('never takes the server of someone else on the same port for its own', async () => {
    const other = await start();
    const port = Number(new URL(other.adminUrl).port);
    dataFolder = join(parent, 'second');
    await expect(start({ port })).rejects.toThrow(/is taken/);
  });

  it('says which file to restore when the password was changed, and leaves nothing running', async () => {
    await writeFile(join(dataFolder, 'postgres', 'password'), 'changed\n');
    await expect(start()).rejects.toThrow(/password authentication failed.*postgres\/password/);
    expect(await readdir(dataFolder)).toEqual(['postgres']);
    expect(existsSync(join(dataFolder, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
  });

  it('names the release that made the database', async () => {
    await writeFile(join(dataFolder, 'postgres', 'data', 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/made by PostgreSQL 17; this is 18/);
  });

  it('keeps a damaged database instead of replacing it', async () => {
    await rm(join(dataFolder, 'postgres', 'data', 'PG_VERSION'));
    await expect(start()).rejects.toThrow(/cannot be opened/);
    expect(existsSync(join(dataFolder, 'postgres', 'data', 'base'))).toBe(true);
  });
});

describe('the default data folder', () => {
  it('is DATA_DIR where it is set', () => {
    expect(defaultDataFolder({ DATA_DIR: '/srv/graph' })).toBe('/srv/graph');
  });

  it('is the place of a service for root, and a folder beside the sources for others', () => {
    expect(defaultDataFolder({})).toBe(isRoot ? '/var/lib/integrity-graph' : join(process.cwd(), '.data'));
  });
});

/** Root's server runs as another user, who must get through. */
async function workFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'integrity-graph-'));
  await chmod(path, 0o711);
  return path;
}

async function start(options: { port?: number } = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataFolder, log: (line) => log.push(line), ...options });
  started.push(server);
  return server;
}

/** Starts once our own handle has noticed that its server is gone. */
async function startWhenFree(): Promise<EmbeddedPostgres> {
  await until(() => !existsSync(join(dataFolder, 'lock')));
  return start();
}

/** Starts the server in a process of its own, as the composition root does. */
async function startInChild(folder: string): Promise<{ child: ChildProcess; adminUrl: string }> {
  const child = spawnStarter(folder);
  const line = await lineOf(child, /^postgres:/);
  return { child, adminUrl: line };
}

function spawnStarter(folder: string): ChildProcess {
  const script = `
    import { runnerImport } from 'vite';
    const { module } = await runnerImport(${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}, { configFile: false });
    const server = await module.startEmbeddedPostgres({ dataFolder: ${JSON.stringify(folder)}, log: console.log });
    console.log(server.adminUrl);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

async function lineOf(child: ChildProcess, pattern: RegExp): Promise<string> {
  if (!child.stdout) throw new Error('The child has no output.');
  for await (const line of createInterface({ input: child.stdout })) if (pattern.test(line)) return line;
  throw new Error('The child ended without the line.');
}

async function query<Row extends object>(adminUrl: string, sql: string, values: string[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function write(adminUrl: string, value: string): Promise<void> {
  await query(adminUrl, 'CREATE TABLE IF NOT EXISTS kept (value text)');
  await query(adminUrl, 'INSERT INTO kept VALUES ($1)', [value]);
}

async function rows(adminUrl: string): Promise<string[]> {
  return (await query<{ value: string }>(adminUrl, 'SELECT value FROM kept')).map(({ value }) => value);
}

async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(join(dataFolder, 'postgres', 'data', 'postmaster.pid'), 'utf8'), 10);
}

/** The postmaster first, or it would restart its children in good order. */
async function killServer(): Promise<void> {
  const postmaster = await postmasterPid();
  const others = (await processesOn(dataFolder)).filter((pid) => pid !== postmaster);
  for (const pid of [postmaster, ...others]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // A child ends by itself when it misses its postmaster.
    }
  }
}

/** All processes that work in the folder's data directory, as every process of a PostgreSQL does. */
async function processesOn(folder: string): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const cwd = await readlink(`/proc/${name}/cwd`).catch(() => '');
    if (cwd === join(folder, 'postgres', 'data')) found.push(Number(name));
  }
  return found;
}

async function until(condition: () => boolean): Promise<void> {
  await expect.poll(condition, { timeout: 10_000, interval: 10 }).toBe(true);
}

/** A folder made by hand for root's server must let it pass, whatever our umask. */
async function openAsRoot(): Promise<void> {
  if (isRoot) await chmod(dataFolder, 0o711);
}
