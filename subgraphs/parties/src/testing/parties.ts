import { randomBytes } from 'node:crypto';
import type { Runtime } from '@integrity-graph/kit';
import { type Ask, createDatabase, openWorld, type World } from '@integrity-graph/kit/testing';
import pg from 'pg';
import { inject } from 'vitest';
import { parties } from '../subgraph.js';

/** Who keeps the records of the province in tests. */
export const OFFICER = {
  sub: 'officer-parties',
  roles: ['officer'],
  sector: 'parties',
  division: '990000',
  clearance: 'L2' as const,
};

export interface Refusal {
  code: string;
  field: string[];
  message: string;
}

export interface PartiesWorld extends World {
  runtime(name?: string): Runtime;
  /** Asks as a caller; anonymous without claims. */
  ask: Ask;
  /** Performs an action; gives the record's id and the refusals. */
  act(
    action: string,
    input: object,
    claims?: Parameters<World['as']>[1],
  ): Promise<{ id: string | null; userErrors: Refusal[] }>;
  /** Runs SQL as the server's superuser, past all row policies. */
  sql<R = Record<string, unknown>>(text: string, params?: unknown[]): Promise<R[]>;
  /** The id kept under a name of the sample. */
  id(name: string): string;
}

/** The subgraph on a database of the test's own, with the sample's province unless said otherwise. */
export async function openParties(options: { clock?: () => Date; sample?: boolean } = {}): Promise<PartiesWorld> {
  const database = await createDatabase(inject('adminUrl'));
  const world = await openWorld(database.adminUrl, [parties], { sample: true, ...options });
  const admin = new pg.Client({ connectionString: database.adminUrl, options: '-c search_path=parties,public' });
  await admin.connect();
  const input = new Map(
    Object.values(world.runtime('parties').schema.getMutationType()!.getFields()).map((field) => [
      field.name,
      String(field.args[0]!.type),
    ]),
  );
  return {
    ...world,
    runtime: () => world.runtime('parties'),
    ask: world.as('parties'),
    async act(action, given, claims = OFFICER) {
      const key = randomBytes(12).toString('hex');
      const mutation = `mutation ($input: ${input.get(action)}, $key: String!) { done: ${action}(input: $input, idempotencyKey: $key) { record { id } userErrors { code field message } } }`;
      const { data, errors } = await world.as('parties', claims)(mutation, { input: given, key });
      if (errors.length > 0) throw new Error(`${errors[0]!.code}: ${errors[0]!.message}`);
      return { id: data.done.record?.id ?? null, userErrors: data.done.userErrors };
    },
    sql: async (text, params) => (await admin.query(text, params)).rows,
    id(name) {
      const id = world.ids.get(name);
      if (!id) throw new Error(`the sample has no "${name}"`);
      return id;
    },
    async close() {
      await admin.end();
      await world.close();
      await database.drop();
    },
  };
}
