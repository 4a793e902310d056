import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      // One copy of graphql: Vite would take its ESM entry where Node takes the CommonJS one, and types would come from two realms.
      { find: /^graphql$/, replacement: require.resolve('graphql') },
      // Tests run the sources, so that a failure names the line that was written.
      { find: /^@integrity-graph\/kit\/testing$/, replacement: `${folder('./subgraphs')}/kit/src/testing/world.ts` },
      {
        find: /^@integrity-graph\/kit\/testing\/databases$/,
        replacement: `${folder('./subgraphs')}/kit/src/testing/databases.ts`,
      },
      { find: /^@integrity-graph\/kit\/trust$/, replacement: `${folder('./subgraphs')}/kit/src/access/trust.ts` },
      {
        find: /^@integrity-graph\/(?!schema$|gateway$)([a-z]+)$/,
        replacement: `${folder('./subgraphs')}/$1/src/index.ts`,
      },
      { find: /^@integrity-graph\/schema\/load$/, replacement: folder('./schema/src/load.ts') },
      { find: /^@integrity-graph\/schema$/, replacement: folder('./schema/src/index.ts') },
      { find: /^@integrity-graph\/gateway$/, replacement: folder('./gateway/src/index.ts') },
      { find: /^@integrity-graph\/gateway\/database$/, replacement: folder('./gateway/src/database/index.ts') },
    ],
  },
  test: {
    include: [
      'subgraphs/*/src/**/*.test.ts',
      'gateway/src/**/*.test.ts',
      'schema/src/**/*.test.ts',
      'tests/src/**/*.test.ts',
      'bench/src/**/*.test.ts',
    ],
    globalSetup: './tests/src/setup/postgres.ts',
    setupFiles: ['reflect-metadata'],
    env: {
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
      // The same in all workers: they share databases with persons in them.
      PERSON_HASH_KEY: Buffer.alloc(32, 'key').toString('base64'),
    },
    environment: 'node',
    pool: 'forks',
    // What test files share is loaded once a worker. They meet in nothing else: each has its own database and records.
    isolate: false,
    // Tests wait for the database and for programs they start: three at a time keep even two cores busy. A graph of
    // processes takes up to forty connections of a server that may give a hundred: two of them at a time.
    maxWorkers: process.env.TEST_TOPOLOGY === 'processes' ? 2 : 3,
    // Against what hangs, not for what is slow: other work may share the machine.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
