import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GatewayOptions } from './options.js';
import { type GatewayServer, serveGateway } from './server.js';
import { testGateway } from './testing/client.js';
import { subscribe } from './testing/events.js';
import { composeFixture, createSchemas, type Journal, localExecutors } from './testing/fixture.js';
import { type HttpSubgraph, SIGNING_SECRET, serveSubgraph } from './testing/http-subgraph.js';
import { token } from './testing/tokens.js';

let server: GatewayServer;
let journal: Journal;
let remote: HttpSubgraph[] = [];

async function start(transport: string, options: Partial<GatewayOptions> = {}): Promise<void> {
  journal = { renamed: [], open: 0 };
  if (transport === 'over HTTP') {
    const schemas = createSchemas(journal);
    const [people, records, notes] = await Promise.all(
      [schemas.people, schemas.records, schemas.notes].map((s) => serveSubgraph(s)),
    );
    remote = [people!, records!, notes!];
    const supergraph = composeFixture({ people: people!.url, records: records!.url, notes: notes!.url });
    options = { supergraph, local: new Map(), signingSecret: SIGNING_SECRET, ...options };
  } else if (!options.local) {
    options = { local: localExecutors(journal), ...options };
  }
  server = await serveGateway(await testGateway(options), { port: 0, host: '127.0.0.1' });
}

afterEach(async () => {
  await server.close();
  await Promise.all(remote.splice(0).map((subgraph) => subgraph.stop()));
});

describe.each(['in process', 'over HTTP', 'in process, planned in JavaScript'])(
  'a subscription, subgraphs %s',
  (transport) => {
    beforeEach(() => start(transport, transport.includes('JavaScript') ? { planner: 'javascript' } : {}));

    it('streams events within its caller’s rights, joined with other subgraphs, and ends with its source', async () => {
      const events = await subscribe(server.url, 'subscription { ticks(count: 3) { n sub doubled } }', await token());
      expect(events.status).toBe(200);
      expect(await events.rest()).toMatchObject([
        { data: { ticks: { n: 1, sub: 'li', doubled: 2 } } },
        {
          data: { ticks: { n: 2, sub: 'li', doubled: null } },
          errors: [{ extensions: { code: 'CONFLICT', service: 'records' } }],
        },
        { data: { ticks: { n: 3, sub: 'li', doubled: 6 } } },
      ]);
    });

    it('reports an error with its own event alone', async () => {
      const events = await subscribe(server.url, 'subscription { ticks(count: 3) { n doubled } }');
      const answers = await events.rest();
      expect(answers.map(({ errors }) => errors?.length ?? 0)).toEqual([0, 1, 0]);
    });

    it('is ended in the subgraph when the client leaves', async () => {
      const events = await subscribe(server.url, 'subscription { heartbeats { n } }');
      expect(await events.next()).toEqual({ data: { heartbeats: { n: 1 } } });
      expect(journal.open).toBe(1);
      events.leave();
      await expect.poll(() => journal.open).toBe(0);
    });

    it('is ended when its token ends', async () => {
      const short = await token({}, { expires: Math.floor(Date.now() / 1000) + 1 });
      const events = await subscribe(server.url, 'subscription { heartbeats { n sub } }', short);
      const answers = await events.rest();
      expect(answers[0]).toEqual({ data: { heartbeats: { n: 1, sub: 'li' } } });
      expect(answers.at(-1)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      await expect.poll(() => journal.open).toBe(0);
    });

    it('is ended when the gateway closes', async () => {
      const events = await subscribe(server.url, 'subscription { heartbeats { n } }');
      await events.next();
      const closed = server.close();
      expect(await events.rest()).toMatchObject([{ errors: [{ extensions: { code: 'SHUTTING_DOWN' } }] }]);
      await closed;
      await expect.poll(() => journal.open).toBe(0);
    });
  },
);

describe('a subscription that fails', () => {
  it('is refused without the right media type', async () => {
    await start('in process');
    const body = JSON.stringify({ query: 'subscription { ticks(count: 1) { n } }' });
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    expect((await fetch(server.url, { method: 'POST', headers, body })).status).toBe(406);
  });

  it('is refused with a wrong token', async () => {
    await start('in process');
    expect((await subscribe(server.url, 'subscription { ticks(count: 1) { n } }', 'wrong')).status).toBe(401);
  });

  it('says which service is out', async () => {
    const local = localExecutors();
    local.set('people', () => Promise.reject(new Error('down')));
    await start('in process', { local });
    const events = await subscribe(server.url, 'subscription { ticks(count: 1) { n } }');
    expect(await events.rest()).toMatchObject([
      { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'people' } }] },
    ]);
  });

  it('in its middle says which service was lost, and ends', async () => {
    await start('over HTTP');
    const events = await subscribe(server.url, 'subscription { heartbeats { n } }');
    expect(await events.next()).toMatchObject({ data: { heartbeats: { n: 1 } } });
    await remote[0]!.stop();
    expect(await events.rest()).toMatchObject([
      { data: { heartbeats: null }, errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'people' } }] },
    ]);
    await remote[0]!.reopen();
  });

  it('does not send an earlier event’s data again', async () => {
    const local = localExecutors();
    local.set('people', async function* () {
      yield { data: { ticks: { __typename: 'Tick', n: 1 } } };
      yield { data: null, errors: [{ message: 'Lost.', extensions: { code: 'CONFLICT' } }] } as never;
    } as never);
    await start('in process', { local });
    const events = await subscribe(server.url, 'subscription { ticks(count: 2) { n } }');
    expect(await events.rest()).toMatchObject([
      { data: { ticks: { n: 1 } } },
      { data: { ticks: null }, errors: [{ message: 'Lost.' }] },
    ]);
  });
});
