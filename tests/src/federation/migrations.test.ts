import { missingMigration } from '@integrity-graph/kit';
import { createDatabase } from '@integrity-graph/kit/testing';
import { subgraphs } from '@integrity-graph/schema';
import { describe, expect, inject, it } from 'vitest';

describe('the migrations make the tables that the records describe:', () => {
  it.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))('%s', async (_, subgraph) => {
    const database = await createDatabase(inject('adminUrl'));
    try {
      expect(await missingMigration(database.adminUrl, subgraph, 'ig_test')).toBe('');
    } finally {
      await database.drop();
    }
  });
});
