import type { ExecutionResult } from 'graphql';
import { auditServer } from 'graphql-http';
import pino from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import type { Gateway } from './gateway.js';
import type { GatewayOptions } from './options.js';
import { type GatewayServer, serveGateway } from './server.js';
import { ask, testGateway } from './testing/client.js';
import { composeFixture, localExecutors } from './testing/fixture.js';
import { token } from './testing/tokens.js';

let gateway: Gateway;
let server: GatewayServer;
let lines: Record<string, unknown>[];
afterEach(() => server.close());

/** A gateway that listens, and whose log lines are kept. */
async function start(options: Partial<GatewayOptions> = {}): Promise<void> {
  lines = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  gateway = await testGateway({ logger, ...options });
  server = await serveGateway(gateway, { port: 0, host: '127.0.0.1' });
}
const at = (path: string) => new URL(path, server.url);

describe('GraphQL over HTTP', () => {
  it('passes the audit: no MUST and no SHOULD fails', async () => {
    await start();
    const results = await auditServer({ url: server.url, fetchFn: fetch });
    const failed = results.flatMap((result) =>
      result.status === 'ok' ? [] : [`${result.status} ${result.name}: ${result.reason}`],
    );
    expect(results.length).toBeGreaterThan(50);
    expect(failed).toEqual([]);
  });

  it('answers queries by GET and refuses mutations there', async () => {
    await start();
    const get = (query: string) => fetch(at(`/graphql?query=${encodeURIComponent(query)}`));
    expect(await (await get('{ noteCount }')).json()).toEqual({ data: { noteCount: 7 } });
    expect((await get('mutation { personRename(id: "1", name: "x") { name } }')).status).toBe(405);
  });

  it('never mixes up 100 users who ask the same at once', async () => {
    await start();
    const subjects = Array.from({ length: 100 }, (_, n) => `user-${n}`);
    const asked = subjects.map(async (sub) => ask(server.url, '{ whoAmI { sub } }', { token: await token({ sub }) }));
    expect((await Promise.all(asked)).map(({ data }) => data)).toEqual(subjects.map((sub) => ({ whoAmI: { sub } })));
  });

  it('allows browsers of named origins only', async () => {
    await start({ allowedOrigins: ['https://portal.test'] });
    const preflight = (origin: string) =>
      fetch(server.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    expect((await preflight('https://portal.test')).headers.get('access-control-allow-origin')).toBe(
      'https://portal.test',
    );
    expect((await preflight('https://evil.test')).headers.get('access-control-allow-origin')).not.toBe(
      'https://evil.test',
    );
  });
});

describe('GraphiQL', () => {
  const page = (accept = 'text/html') => fetch(server.url, { headers: { accept } });

  it('shows each example in a tab, with an empty token to fill in', async () => {
    await start({
      graphiql: { title: 'Integrity Graph', examples: [{ query: '# A count\n{ noteCount }' }, { query: '{ me }' }] },
    });
    const html = await (await page()).text();
    expect(html).toContain('Integrity Graph');
    expect(html).toContain(JSON.stringify('# A count\n{ noteCount }').slice(1, -1));
    expect(html).toContain('Bearer ');
  });

  it('needs no other host', async () => {
    await start();
    const response = await page();
    const tags = (await response.text()).replaceAll(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
    const named = [...tags.matchAll(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="([^"]*)"/g)];
    expect(named.map(([, url]) => url).filter((url) => !url!.startsWith('data:'))).toEqual([]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('is not there when it is switched off', async () => {
    await start({ graphiql: false });
    expect((await page()).headers.get('content-type') ?? '').not.toContain('text/html');
  });
});

describe('operation', () => {
  it('/templates gives a workbook to fill in, and nothing for what cannot be imported', async () => {
    const templates = async (...asked: string[]) => (asked.join() === 'roads,bridges' ? Buffer.from('PK') : undefined);
    await start({ templates });
    const template = await fetch(at('/templates/roads/bridges.xlsx'));
    expect(template.headers.get('content-type')).toContain('spreadsheetml');
    expect(await template.text()).toBe('PK');
    expect((await fetch(at('/templates/roads/tunnels.xlsx'))).status).toBe(404);
  });

  it('/health answers while the process lives', async () => {
    await start();
    expect((await fetch(at('/health'))).status).toBe(200);
  });

  it('/ready names what is missing', async () => {
    const missing = ['procurement: migrations'];
    await start({ readiness: async () => ({ ready: missing.length === 0, missing }) });
    const unready = await fetch(at('/ready'));
    expect([unready.status, await unready.json()]).toEqual([
      503,
      { ready: false, missing: ['procurement: migrations'] },
    ]);
    missing.pop();
    expect((await fetch(at('/ready'))).status).toBe(200);
  });

  it('/ready does not fail when the check does', async () => {
    await start({ readiness: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1')) });
    const response = await fetch(at('/ready'));
    expect([response.status, await response.json()]).toEqual([503, { ready: false, missing: ['readiness check'] }]);
  });

  it('/metrics counts operations, and calls of subgraphs by outcome', async () => {
    const local = localExecutors();
    local.set('notes', () => Promise.reject(new Error('down')));
    await start({ local });
    await ask(server.url, '{ person(id: "1") { name } }');
    await ask(server.url, '{ noteCount }');
    await ask(server.url, '{ noteCount', { token: 'wrong' });
    const metrics = await (await fetch(at('/metrics'))).text();
    expect(metrics).toContain('gateway_operations_total{operation="query",outcome="ok"} 1');
    expect(metrics).toContain('gateway_operations_total{operation="query",outcome="partial"} 1');
    expect(metrics).toContain('gateway_operations_total{operation="unknown",outcome="refused"} 1');
    expect(metrics).toContain('gateway_subgraph_calls_total{subgraph="people",outcome="ok"} 1');
    expect(metrics).toContain('gateway_subgraph_calls_total{subgraph="notes",outcome="unavailable"} 1');
    expect(metrics).toContain('gateway_subgraph_call_duration_seconds_bucket');
  });

  it('other paths are not found', async () => {
    await start();
    expect((await fetch(at('/'))).status).toBe(404);
    expect((await fetch(at('/graphql/other'))).status).toBe(404);
  });

  it.each(['/other/graphql', '/other?path=/graphql', '/graphql/'])(
    '%s is no way around the check of tokens',
    async (path) => {
      await start();
      const body = JSON.stringify({ query: '{ noteCount }' });
      const headers = { 'content-type': 'application/json', authorization: 'Bearer wrong' };
      expect((await fetch(at(path), { method: 'POST', headers, body })).status).toBe(404);
    },
  );

  it('logs one line for each request: who, what and how it ended, and no variables', async () => {
    await start();
    await ask(server.url, 'query Who($id: ID!) { person(id: $id) { name } refuses(code: "FORBIDDEN") }', {
      token: await token(),
      variables: { id: 'private-value' },
      headers: { 'x-request-id': 'r-1' },
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      msg: 'request',
      requestId: 'r-1',
      method: 'POST',
      status: 200,
      milliseconds: expect.any(Number),
      subject: 'li',
      operations: [
        { name: 'Who', type: 'query', document: expect.stringMatching(/^[0-9a-f]{32}$/), errors: ['FORBIDDEN'] },
      ],
    });
    expect(JSON.stringify(lines)).not.toMatch(/private-value|refuses|Bearer/);
  });

  it('logs refused requests too', async () => {
    await start();
    await ask(server.url, '{ noteCount }', { token: 'wrong' });
    expect(lines).toMatchObject([{ msg: 'request', status: 401, operations: [] }]);
  });

  it('logs why a service was out, for those who run it', async () => {
    const local = localExecutors();
    local.set('notes', () => Promise.reject(new Error('pool exhausted')));
    await start({ local });
    await ask(server.url, '{ noteCount }');
    expect(lines).toContainEqual(
      expect.objectContaining({ subgraph: 'notes', err: expect.objectContaining({ message: 'pool exhausted' }) }),
    );
  });
});

it('a client that closes its connection ends the calls made for its query, and not those for its mutation', async () => {
  const signals: Record<string, AbortSignal> = {};
  const local = localExecutors();
  local.set('people', async ({ operationType, signal }) => {
    signals[operationType] = signal!;
    return new Promise(() => {});
  });
  await start({ local, deadlines: { drain: 0 } });
  const leave = async (query: string) => {
    const control = new AbortController();
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify({ query }), signal: control.signal };
    const asked = fetch(server.url, init).catch(() => 'left');
    await expect.poll(() => Object.keys(signals)).toContain(query.split(' ')[0]);
    control.abort();
    await asked;
  };
  await leave('mutation { slowly }');
  await leave('query { slow }');
  await expect.poll(() => signals.query!.aborted).toBe(true);
  expect(signals.mutation!.aborted).toBe(false);
});

it('a client that leaves is counted as such, and is no warning in the log', async () => {
  const reached = Promise.withResolvers<void>();
  const local = localExecutors();
  local.set('people', async () => {
    reached.resolve();
    return new Promise(() => {});
  });
  await start({ local });
  const control = new AbortController();
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: '{"query":"{ slow }"}', signal: control.signal };
  const asked = fetch(server.url, init).catch(() => 'left');
  await reached.promise;
  control.abort();
  await asked;
  const metrics = async () => (await fetch(at('/metrics'))).text();
  await expect.poll(metrics).toContain('gateway_subgraph_calls_total{subgraph="people",outcome="cancelled"} 1');
  expect(lines.filter(({ msg }) => msg === 'subgraph unavailable')).toEqual([]);
});

describe('closing', () => {
  it('waits for what is in flight, refuses what is new and then leaves the port', async () => {
    const { promise: answer, resolve } = Promise.withResolvers<ExecutionResult>();
    const reached = Promise.withResolvers<void>();
    const local = localExecutors();
    local.set('notes', () => {
      reached.resolve();
      return answer;
    });
    await start({ local });
    const asked = ask(server.url, '{ noteCount }');
    await reached.promise;
    const closed = server.close();
    expect(await ask(gateway, '{ noteCount }')).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'SHUTTING_DOWN' } }],
    });
    const ready = await gateway.fetch(new Request('http://gateway.test/ready'));
    expect(await ready.json()).toEqual({ ready: false, missing: ['the gateway is shutting down'] });
    resolve({ data: { noteCount: 8 } });
    expect((await asked).data).toEqual({ noteCount: 8 });
    await closed;
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('does not wait longer than the drain’s deadline, and ends what is still in flight', async () => {
    const reached = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<void>();
    const local = localExecutors();
    local.set('notes', async ({ signal }) => {
      signal!.addEventListener('abort', () => ended.resolve());
      reached.resolve();
      return new Promise(() => {});
    });
    await start({ local, deadlines: { drain: 50, subgraph: 600_000, operation: 600_000 } });
    const asked = ask(server.url, '{ noteCount }').catch(() => 'cut off');
    await reached.promise;
    await server.close();
    await ended.promise;
    await asked;
  });

  it('may be asked for twice', async () => {
    await start();
    await Promise.all([server.close(), server.close()]);
  });

  it('a port in use is an error, not a crash', async () => {
    await start();
    const { port } = new URL(server.url);
    await expect(serveGateway(gateway, { port: Number(port), host: '127.0.0.1' })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('reload', () => {
  it('goes over to the new graph while old operations end on the old one', async () => {
    const { promise: answer, resolve } = Promise.withResolvers<ExecutionResult>();
    const reached = Promise.withResolvers<void>();
    const local = localExecutors();
    local.set('notes', () => {
      reached.resolve();
      return answer;
    });
    await start({ local });
    const asked = ask(server.url, '{ noteCount }');
    await reached.promise;
    await gateway.reload(composeFixture().replace('noteCount: Int', 'noteCount: Int\n  another: Int'));
    resolve({ data: { noteCount: 8 } });
    expect((await asked).data).toEqual({ noteCount: 8 });
    expect(gateway.schema.getQueryType()!.getFields()).toHaveProperty('another');
  });

  it('keeps the old graph when the new one is no good', async () => {
    await start();
    await expect(gateway.reload('type Query {')).rejects.toThrow();
    expect((await ask(server.url, '{ noteCount }')).data).toEqual({ noteCount: 7 });
  });
});
