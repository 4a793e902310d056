import { expect } from 'vitest';
import { act, attempt, procurementOfficer, registrar } from '../setup/actors.js';
import { type Bureau, contractTerms, foundBureau } from '../setup/bureau.js';
import { key, type TestGraph } from '../setup/graph.js';

/** One action of a client: what tells its record from others, and the key under which it is repeated. */
export interface Write {
  mutation: string;
  as: object;
  input: Record<string, unknown>;
  idempotencyKey: string;
  /** The contract's number or the tenure's first day. */
  mark: string;
  /** Id of the record, once the client was told. */
  id?: string;
}

/** Clients that sign contracts and record tenures, and remember what they were told. */
export interface Writers {
  /** New actions, all at once; resolves when each was answered or its connection broke. `told` is called at each answer. */
  write(count: number, told?: () => void): Promise<void>;
  /** Repeats, each with its own key, what nobody answered. */
  repeat(): Promise<void>;
  /** Fails unless every action made exactly one record, and the one its client was told of. */
  expectEachOnce(): Promise<void>;
}

export async function openWriters(graph: TestGraph): Promise<Writers> {
  const bureau = await foundBureau(graph);
  await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.a, startDate: '2021-06-01' });
  const writes: Write[] = [];
  const next = (): Write => {
    const n = writes.length;
    const write = { ...(n % 2 === 0 ? contract(bureau, n) : tenure(bureau, n)), idempotencyKey: key() };
    writes.push(write);
    return write;
  };
  return {
    async write(count, told = () => {}) {
      await Promise.all(
        Array.from({ length: count }, next).map(async (write) => {
          if (await perform(graph, write)) told();
        }),
      );
    },
    async repeat() {
      await Promise.all(
        writes.map(async (write) => {
          if (!write.id && !(await perform(graph, write)))
            throw new Error(`${write.mutation} of ${write.mark} was not answered`);
        }),
      );
    },
    async expectEachOnce() {
      const found = new Map([...(await contractsOf(graph)), ...(await tenuresOf(graph, bureau))]);
      expect(found).toEqual(new Map(writes.map(({ mark, id }) => [mark, [id]])));
    },
  };
}

/** True when the client was told of the record; false when nobody answered. */
async function perform(graph: TestGraph, write: Write): Promise<boolean> {
  const { mutation, as, input, idempotencyKey } = write;
  const { id, errors, userErrors } = await attempt(graph, as, mutation, input, { idempotencyKey }).catch(
    (error: Error) => {
      // The whole graph is gone.
      if (error.message !== 'fetch failed') throw error;
      return { id: undefined, errors: [{ code: 'SUBGRAPH_UNAVAILABLE' }], userErrors: [] };
    },
  );
  if (errors.some(({ code }) => code !== 'SUBGRAPH_UNAVAILABLE') || userErrors.length > 0) {
    throw new Error(`${mutation} of ${write.mark}: ${JSON.stringify({ errors, userErrors })}`);
  }
  write.id = id;
  return id !== undefined;
}

const contract = (bureau: Bureau, n: number) => {
  const mark = `HT-2026-${String(n).padStart(4, '0')}`;
  return {
    mutation: 'procurementContractSign',
    as: procurementOfficer,
    input: { ...contractTerms(bureau), number: mark },
    mark,
  };
};

const tenure = ({ post, b }: Bureau, n: number) => {
  const mark = new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
  return {
    mutation: 'tenureBegin',
    as: registrar,
    input: { post, person: b, kind: 'CONCURRENT', startDate: mark, endDate: mark },
    mark,
  };
};

/** Ids of the contracts there are, by number. */
async function contractsOf(graph: TestGraph): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  let after: string | null = null;
  do {
    const { data, errors } = await graph.ask(
      `query Signed($after: String) {
         procurementContracts(first: 100, after: $after) { edges { node { id number } } pageInfo { hasNextPage endCursor } }
       }`,
      { as: procurementOfficer, variables: { after } },
    );
    expect(errors).toEqual([]);
    const { edges, pageInfo } = data.procurementContracts;
    for (const { node } of edges) found.set(node.number, [...(found.get(node.number) ?? []), node.id]);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return found;
}

/** Ids of the concurrent tenures of the bureau's head post, by first day. */
async function tenuresOf(graph: TestGraph, { post }: Bureau): Promise<Map<string, string[]>> {
  const { data, errors } = await graph.ask(
    'query Held($post: ID!) { post(id: $post) { tenures { id kind startDate } } }',
    {
      as: registrar,
      variables: { post },
    },
  );
  expect(errors).toEqual([]);
  const found = new Map<string, string[]>();
  for (const { id, kind, startDate } of data.post.tenures) {
    if (kind === 'CONCURRENT') found.set(startDate, [...(found.get(startDate) ?? []), id]);
  }
  return found;
}
