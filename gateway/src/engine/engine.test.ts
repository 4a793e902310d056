import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import pino from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { ask, testGateway } from '../testing/client.js';
import { composeFixture } from '../testing/fixture.js';

describe('on a platform without the Rust planner', () => {
  it('JavaScript plans, and the log says so', async () => {
    vi.doMock('@graphql-hive/router-query-planner', () => {
      throw new Error('no build for this platform');
    });
    const lines: Record<string, unknown>[] = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) });
    const gateway = await testGateway({ logger });
    vi.doUnmock('@graphql-hive/router-query-planner');
    expect(gateway.planner).toBe('javascript');
    expect(lines).toMatchObject([
      { msg: expect.stringContaining('Rust query planner does not load'), platform: process.platform },
    ]);
    expect((await ask(gateway, '{ person(id: "1") { name note { text } } }')).data).toEqual({
      person: { name: 'Person 1', note: { text: 'about 1' } },
    });
  });
});

describe('a supergraph', () => {
  it('with access directives that nothing enforces is refused', async () => {
    const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@authenticated"])
      type Query { secret: String @authenticated }`;
    const { supergraphSdl } = composeServices([{ name: 'people', url: 'local://people', typeDefs: parse(sdl) }]);
    await expect(testGateway({ supergraph: supergraphSdl! })).rejects.toThrow(
      '@authenticated, which this gateway does not enforce',
    );
  });

  it('without subgraphs is refused', async () => {
    await expect(testGateway({ supergraph: 'type Query { a: Int }' })).rejects.toThrow('names no subgraphs');
  });
});

it('leaves the process’s signals alone: who runs the gateway decides when it closes', async () => {
  const before = ['SIGTERM', 'SIGINT', 'exit'].map((signal) => process.listenerCount(signal));
  const gateway = await testGateway({ supergraph: composeFixture() });
  await ask(gateway, '{ noteCount }');
  expect(['SIGTERM', 'SIGINT', 'exit'].map((signal) => process.listenerCount(signal))).toEqual(before);
});
