import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect as connectTcp, createServer, type Socket } from 'node:net';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { parse } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { newId } from '../records/domain-record.js';
import { createLogger } from '../service/log.js';
import { Runtime } from '../service/runtime.js';
import { SetupError } from '../storage/database.js';
import { prepareDatabase } from '../storage/prepare.js';
import { promises } from '../testing/promises.js';
import { createDatabase, key } from '../testing/world.js';
import type { Event, EventReader, EventSource } from './event.js';
import { NatsBus } from './nats-bus.js';

const url = process.env.TEST_NATS_URL ?? '';
const INSTALLATIONS = `ig_test_${randomBytes(4).toString('hex')}`;
let prefix = '';
let installations = 0;

beforeEach(() => {
  installations += 1;
  prefix = `${INSTALLATIONS}_${installations}`;
});

/** A process's connection, closed when the test ends. */
async function openBus(options: { at?: string; logger?: ReturnType<typeof createLogger> } = {}): Promise<NatsBus> {
  const bus = await NatsBus.connect(options.at ?? url, prefix, options.logger ?? createLogger('test'));
  onTestFinished(() => bus.close());
  return bus;
}

/** A subgraph's own events, as its database holds them. */
function ledger(count: number): EventReader & { add(count: number): void } {
  const events: Event[] = [];
  const add = (more: number) => {
    for (let n = 0; n < more; n += 1) {
      const position = events.length + 1;
      const recordedAt = new Date(Date.UTC(2026, 0, 1) + position).toISOString();
      events.push({
        position,
        action: 'promiseMake',
        type: 'PublicPromise',
        id: newId(),
        version: 1,
        effectiveOn: '2026-01-01',
        recordedAt,
        state: { n: position },
      });
    }
  };
  add(count);
  return { add, head: async () => events.length, read: async (after, limit) => events.slice(after, after + limit) };
}

/** Waits until a source shows so many events. */
async function shown(source: EventSource, count: number): Promise<void> {
  const reached = Promise.withResolvers<void>();
  const look = () =>
    void source.head().then((head) => {
      if (head >= count) reached.resolve();
    }, reached.reject);
  const stop = source.onChange(look);
  look();
  await reached.promise.finally(stop);
}

/** Reads on until so many events came. */
async function readAll(source: EventSource, after: number, count: number, limit = 500): Promise<number[]> {
  const positions: number[] = [];
  while (positions.length < count)
    positions.push(...(await source.read(after + positions.length, limit)).map(({ position }) => position));
  return positions;
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** A look into the server past the bus. */
async function asOperator<T>(act: (manager: Awaited<ReturnType<typeof jetstreamManager>>) => Promise<T>): Promise<T> {
  const connection = await connect({ servers: url });
  try {
    return await act(await jetstreamManager(connection));
  } finally {
    await connection.close();
  }
}

describe.skipIf(!url)('events between processes over NATS (needs TEST_NATS_URL, such as nats://127.0.0.1:4222)', () => {
  afterAll(() => NatsBus.forget(url, INSTALLATIONS));

  it('a follower reads what a subgraph of another process told, and is woken when there is more', async () => {
    const [teller, listener] = [await openBus(), await openBus()];
    const told = ledger(3);
    const source = listener.source('promises');
    expect([await source.head(), await source.read(0, 10)]).toEqual([0, []]);

    await teller.provide('promises', told);
    await shown(source, 3);
    expect(await source.read(0, 10)).toEqual(await told.read(0, 10));

    told.add(2);
    teller.committed('promises');
    await shown(source, 5);
    expect(await source.read(3, 10)).toEqual(await told.read(3, 10));
    expect(await source.read(5, 10)).toEqual([]);
  });

  it('any part of them, in batches of any size, also from the start again', async () => {
    const [teller, listener] = [await openBus(), await openBus()];
    await teller.provide('promises', ledger(1203));
    const source = listener.source('promises');
    await shown(source, 1203);
    expect(await readAll(source, 0, 1203)).toEqual(numbers(1, 1203));
    expect(await readAll(source, 1100, 103, 7)).toEqual(numbers(1101, 1203));
    expect(await readAll(source, 0, 3, 1)).toEqual([1, 2, 3]);
  });

  it('two processes of one subgraph put each event on the stream once', async () => {
    const [one, two, listener] = [await openBus(), await openBus(), await openBus()];
    const told = ledger(5);
    await Promise.all([one.provide('promises', told), two.provide('promises', told)]);
    for (let round = 0; round < 20; round += 1) {
      told.add(3);
      one.committed('promises');
      two.committed('promises');
      await new Promise(setImmediate);
    }
    const source = listener.source('promises');
    await shown(source, 65);
    expect(await readAll(source, 0, 65)).toEqual(numbers(1, 65));
    expect(await source.head()).toBe(65);
  });

  it('a stream that was lost is filled again from the database, and who had followed it follows on', async () => {
    const [teller, listener] = [await openBus(), await openBus()];
    const told = ledger(4);
    await teller.provide('promises', told);
    const source = listener.source('promises');
    await shown(source, 4);
    expect(await readAll(source, 0, 4)).toEqual(numbers(1, 4));

    await asOperator((manager) => manager.streams.delete(`${prefix}_promises`));
    told.add(2);
    teller.committed('promises');
    await shown(source, 6);
    expect(await readAll(source, 4, 2)).toEqual([5, 6]);
    expect(await readAll(listener.source('promises'), 0, 6)).toEqual(numbers(1, 6));
  });

  it('a stream that was lost while nobody told is there again when the subgraph starts', async () => {
    const told = ledger(4);
    const first = await NatsBus.connect(url, prefix, createLogger('test'));
    await first.provide('promises', told);
    await shown(first.source('promises'), 4);
    await first.close();
    await asOperator((manager) => manager.streams.delete(`${prefix}_promises`));

    const again = await openBus();
    await again.provide('promises', told);
    await shown(again.source('promises'), 4);
    expect(await readAll(again.source('promises'), 0, 4)).toEqual(numbers(1, 4));
  });

  it('a follower whose place the server forgot reads on from its own', async () => {
    const [teller, listener] = [await openBus(), await openBus()];
    const told = ledger(2);
    await teller.provide('promises', told);
    const source = listener.source('promises');
    await shown(source, 2);
    expect(await readAll(source, 0, 2)).toEqual([1, 2]);
    await asOperator(async (manager) => {
      for await (const { name } of manager.consumers.list(`${prefix}_promises`))
        await manager.consumers.delete(`${prefix}_promises`, name);
    });
    told.add(1);
    teller.committed('promises');
    await shown(source, 3);
    expect(await readAll(source, 2, 1)).toEqual([3]);
  });

  it.each([
    ['that is longer', 5, 3],
    ['of the same length', 3, 3],
    ['that is shorter', 2, 3],
  ])('a stream of another installation is refused: one %s', async (_, theirs, ours) => {
    const other = await openBus();
    await other.provide('promises', ledger(theirs));
    await shown(other.source('promises'), theirs);

    const refused = Promise.withResolvers<string>();
    const logger = pino({ level: 'error' }, { write: (line) => refused.resolve(line) });
    const bus = await openBus({ logger });
    await bus.provide('promises', ledger(ours));
    expect(await refused.promise).toMatch(/belong to different installations; set NATS_PREFIX/);
    expect(await bus.source('promises').head()).toBe(theirs);
  });

  it('installations with different prefixes do not hear each other', async () => {
    const teller = await openBus();
    await teller.provide('promises', ledger(2));
    await shown(teller.source('promises'), 2);
    prefix = `${prefix}_other`;
    expect(await (await openBus()).source('promises').head()).toBe(0);
  });

  it('an action waits for the register of obligations in another process, and for no other follower', async () => {
    const [acting, register] = [await openBus(), await openBus()];
    register.applied('echoes', 'promises', 7);
    const waiting = acting.awaitApplied('promises', 3, 5000);
    register.applied('obligations', 'promises', 2);
    expect(await acting.awaitApplied('promises', 3, 50)).toBe(false);
    register.applied('obligations', 'promises', 3);
    expect(await waiting).toBe(true);
    expect(await acting.awaitApplied('promises', 2, 0)).toBe(true);
  });

  it('what was told while the connection was down is found on return', async () => {
    const line = await cuttable(url);
    const [teller, listener] = [await openBus(), await openBus({ at: line.url })];
    const told = ledger(1);
    await teller.provide('promises', told);
    const source = listener.source('promises');
    await shown(source, 1);

    line.cut();
    told.add(2);
    teller.committed('promises');
    await shown(teller.source('promises'), 3);
    const woken = Promise.withResolvers<void>();
    onTestFinished(source.onChange(woken.resolve));
    await line.mend();
    await woken.promise;
    expect(await readAll(source, 1, 2)).toEqual([2, 3]);
  });

  it('a server that does not answer is told with the variable to correct', async () => {
    const failed = NatsBus.connect('nats://127.0.0.1:1', prefix, createLogger('test'));
    await expect(failed).rejects.toThrow(SetupError);
    await expect(failed).rejects.toThrow(/NATS_URL.*127\.0\.0\.1:1/);
  });

  it('a subgraph follows another of a different process', async () => {
    const database = await createDatabase(inject('adminUrl'));
    onTestFinished(() => database.drop());
    const heard = Promise.withResolvers<unknown[]>();
    const register = {
      ...promises,
      name: 'obligations',
      publishes: [],
      follows: [
        { source: 'promises', apply: async (events: Event[]) => heard.resolve(events.map(({ state }) => state.title)) },
      ],
    };
    const options = { adminUrl: database.adminUrl, prefix: 'ig_test', password: 'ig_test' };
    const { urls } = await prepareDatabase({ ...options, subgraphs: [promises, register] });
    const process = async (definition: typeof promises) => {
      const runtime = await Runtime.open(definition, {
        url: urls.get(definition.name)!,
        bus: await openBus(),
        logger: createLogger('test'),
      });
      onTestFinished(() => runtime.close());
      runtime.follow();
      return runtime;
    };
    const [acting] = [await process(promises), await process(register)];
    const answer = await acting.execute({
      document: parse(
        `mutation { promiseMake(idempotencyKey: "${key()}", input: { title: "far away", path: "C99" }) { pending } }`,
      ),
      operationType: 'mutation',
      caller: { claims: { sub: 'o', roles: ['officer'], sector: 'promises', division: '990000' }, requestId: '1' },
    });
    expect(answer).toMatchObject({ data: { promiseMake: { pending: false } } });
    expect(await heard.promise).toEqual(['far away']);
  });
});

/** A way to a server that can be cut and mended. */
async function cuttable(target: string) {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connectTcp(Number(port || 4222), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => other.destroy());
      socket.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo;
  const cut = () => {
    server.close();
    for (const socket of open) socket.destroy();
    open.clear();
  };
  onTestFinished(cut);
  return { url: `nats://127.0.0.1:${own}`, cut, mend: () => once(server.listen(own, '127.0.0.1'), 'listening') };
}
