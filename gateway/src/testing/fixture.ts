import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { execute, GraphQLError, type GraphQLSchema, parse, subscribe } from 'graphql';
import type { Caller, LocalExecutor } from '../options.js';

/** A small federation: persons, their records in another subgraph, and notes in a third that tests may take down. */

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n';

const PEOPLE = `${LINK}
  type Query {
    whoAmI: Identity!
    person(id: ID!): Person
    people(first: Int = 20): [Person!]
    bigNumbers(decimal: Decimal, float: Float, id: ID): [String]
    refuses(code: String): String
    slow: String
  }
  type Mutation { personRename(id: ID!, name: String!): Person  slowly: String }
  type Subscription { ticks(count: Int!): Tick  heartbeats: Tick }
  scalar Decimal
  type Identity { sub: String  name: String  claims: [String!]!  purpose: String  caseNumber: String  requestId: String }
  type Person @key(fields: "id") { id: ID!  name: String!  friends(first: Int): PersonConnection }
  type PersonConnection { edges: [PersonEdge!]! }
  type PersonEdge { node: Person! }
  type Tick @key(fields: "n") { n: Int!  sub: String }
`;

const RECORDS = `${LINK}
  type Person @key(fields: "id") { id: ID!  records: [Record!]!  optionalRecords: [Record!]  latest: Subject }
  type Tick @key(fields: "n") { n: Int!  doubled: Int }
  union Subject = Record | Decision
  type Record @key(fields: "id") { id: ID!  title: String!  mandatory: String! }
  type Decision { id: ID!  reason: String!  votes: Int }
`;

const NOTES = `${LINK}
  type Query { noteCount: Int }
  type Person @key(fields: "id") { id: ID!  note: Note }
  type Note { text: String!  author: Person }
`;

const TYPE_DEFS = { people: PEOPLE, records: RECORDS, notes: NOTES };
export type SubgraphName = keyof typeof TYPE_DEFS;
export const SUBGRAPH_NAMES = Object.keys(TYPE_DEFS) as SubgraphName[];

/** The composed schema; without URLs every subgraph is meant to be in process. */
export function composeFixture(urls: Partial<Record<SubgraphName, string>> = {}): string {
  const composed = composeServices(
    SUBGRAPH_NAMES.map((name) => ({ name, url: urls[name] ?? `local://${name}`, typeDefs: parse(TYPE_DEFS[name]) })),
  );
  if (!composed.supergraphSdl) throw new Error(composed.errors?.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
}

interface Context {
  caller: Caller;
  signal?: AbortSignal;
}

/** What happened inside the subgraphs. */
export interface Journal {
  renamed: string[];
  /** Subscriptions whose iterator is open. */
  open: number;
}

/** Schemas of the three subgraphs with resolvers that write into one journal. */
export function createSchemas(journal: Journal = { renamed: [], open: 0 }): Record<SubgraphName, GraphQLSchema> {
  const person = (id: string) => (id === 'nobody' ? null : { id, name: `Person ${id}` });
  const resolvers = {
    people: {
      Query: {
        whoAmI: (_: unknown, __: unknown, { caller }: Context) => ({
          ...caller,
          sub: caller.claims?.sub,
          name: caller.claims?.name,
          claims: Object.keys(caller.claims ?? {}),
        }),
        person: (_: unknown, { id }: { id: string }) => person(id),
        people: (_: unknown, { first }: { first: number }) =>
          Array.from({ length: first }, (_item, n) => person(String(n))),
        bigNumbers: (_: unknown, args: Record<string, unknown>) =>
          [args.decimal, args.float, args.id].map((value) => (value === undefined ? null : String(value))),
        refuses: (_: unknown, { code }: { code?: string }) => refuse(code),
        slow: (_: unknown, __: unknown, { signal }: Context) => never(signal),
      },
      Mutation: {
        personRename(_: unknown, { id, name }: { id: string; name: string }) {
          journal.renamed.push(name);
          return { id, name };
        },
        slowly: (_: unknown, __: unknown, { signal }: Context) => never(signal),
      },
      Subscription: {
        ticks: {
          async *subscribe(_: unknown, { count }: { count: number }, { caller }: Context) {
            for (let n = 1; n <= count; n++) yield { ticks: { n, sub: caller.claims?.sub } };
          },
        },
        heartbeats: { subscribe: (_: unknown, __: unknown, context: Context) => heartbeats(journal, context) },
      },
      Person: {
        __resolveReference: ({ id }: { id: string }) => person(id),
        friends: (_: unknown, { first = 20 }: { first?: number }) => ({
          edges: Array.from({ length: first }, (_item, n) => ({ node: person(String(n)) })),
        }),
      },
      Tick: { __resolveReference: ({ n }: { n: number }) => ({ n }) },
    },
    records: {
      Person: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        records: ({ id }: { id: string }) => [record(`${id}-1`), record(`${id}-2`)],
        optionalRecords: ({ id }: { id: string }) => [record(`${id}-1`), record('broken')],
        latest: ({ id }: { id: string }) =>
          id === '1'
            ? { __typename: 'Record', ...record('1-1') }
            : { __typename: 'Decision', id: 'd', reason: 'why', votes: 3 },
      },
      Record: { __resolveReference: ({ id }: { id: string }) => record(id) },
      Tick: {
        __resolveReference: ({ n }: { n: number }) => ({ n }),
        doubled({ n }: { n: number }) {
          if (n === 2) throw new GraphQLError('Two is not doubled.', { extensions: { code: 'CONFLICT' } });
          return 2 * n;
        },
      },
    },
    notes: {
      Query: { noteCount: () => 7 },
      Person: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        note: ({ id }: { id: string }) => ({ text: `about ${id}`, author: { id } }),
      },
    },
  };
  const build = (name: SubgraphName) =>
    buildSubgraphSchema([{ typeDefs: parse(TYPE_DEFS[name]), resolvers: resolvers[name] }]);
  return { people: build('people'), records: build('records'), notes: build('notes') };
}

const record = (id: string) => ({ id, title: `Record ${id}`, mandatory: id === 'broken' ? null : 'present' });

function refuse(code?: string): never {
  if (code) {
    throw new GraphQLError('This is not open to you.', {
      extensions: {
        code,
        fields: ['a'],
        retryAfter: 3,
        http: { status: 401 },
        stacktrace: ['at x'],
        url: 'http://inner/',
      },
    });
  }
  throw new Error('insert into "contract" violates "contract_pkey" at http://inner:4001/graphql');
}

/** Ends only with its signal. */
function never(signal?: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

/** One event, and then nothing until somebody ends it. */
function heartbeats(journal: Journal, { caller }: Context): AsyncIterableIterator<unknown> {
  journal.open += 1;
  const { promise: ended, resolve } = Promise.withResolvers<{ done: true; value: undefined }>();
  let sent = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (sent) return ended;
      sent = true;
      return { done: false, value: { heartbeats: { n: 1, sub: caller.claims?.sub } } };
    },
    async return() {
      journal.open -= 1;
      resolve({ done: true, value: undefined });
      return { done: true, value: undefined };
    },
  };
}

/** Executes a subgraph's calls in this process. */
export function localExecutor(schema: GraphQLSchema): LocalExecutor {
  return async ({ document, operationType, variables = {}, caller, signal }) => {
    const contextValue: Context = { caller, ...(signal && { signal }) };
    const args = { schema, document, contextValue, variableValues: variables };
    return operationType === 'subscription' ? subscribe(args) : execute(args);
  };
}

/** All three subgraphs in this process. */
export function localExecutors(journal?: Journal): Map<string, LocalExecutor> {
  return new Map(Object.entries(createSchemas(journal)).map(([name, schema]) => [name, localExecutor(schema)]));
}
