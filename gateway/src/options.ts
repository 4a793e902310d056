import type { Caller, JwtOptions } from '@integrity-graph/kit/trust';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';

export type { Caller, JwtOptions };

/** One call of the gateway to a subgraph. */
export interface LocalRequest {
  /** The same object for the same planned operation, so that executors can cache by it. */
  document: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string;
  operationType: 'query' | 'mutation' | 'subscription';
  caller: Caller;
  /** Aborted when the client is gone or the deadline has passed. */
  signal?: AbortSignal;
}

/** Executes calls for a subgraph that runs in the same process. */
export type LocalExecutor = (
  request: LocalRequest,
) => Promise<ExecutionResult | AsyncIterable<ExecutionResult>> | AsyncIterable<ExecutionResult>;

/** What one operation may ask for at most; all are checked before it is planned. */
export interface Limits {
  /** Characters of the operation's text. */
  characters: number;
  /** Lexical tokens of the operation's text. */
  tokens: number;
  /** Nested selection sets, introspection apart. */
  depth: number;
  /** Selection sets one in another, those of fragments and of introspection included: the planner takes no more than 48. */
  nesting: number;
  /** Aliased fields, fragments expanded. */
  aliases: number;
  /** Fields at the root, fragments expanded. */
  rootFields: number;
  /** Directives, fragments expanded. */
  directives: number;
  /** All fields, fragments expanded: what the planner has to look at. */
  fields: number;
  /** Objects the answer could hold; see `cost.ts`. */
  cost: number;
  /** Bytes of the request's body. */
  bodyBytes: number;
  /** Operations in one batched request. */
  batch: number;
  /** Rows of one export. */
  exportRows: number;
}

/** Generous for a dossier over every sector, small against abuse. */
export const DEFAULT_LIMITS: Limits = {
  characters: 50_000,
  tokens: 4_000,
  depth: 16,
  nesting: 40,
  aliases: 60,
  rootFields: 20,
  directives: 60,
  fields: 2_000,
  cost: 50_000,
  bodyBytes: 1024 * 1024,
  batch: 10,
  exportRows: 100_000,
};

/** How long to wait, in milliseconds. */
export interface Deadlines {
  /** For one answer of a subgraph. */
  subgraph: number;
  /** For one whole operation; subscriptions apart. */
  operation: number;
  /** For operations in flight when the gateway closes. */
  drain: number;
}

export const DEFAULT_DEADLINES: Deadlines = { subgraph: 10_000, operation: 30_000, drain: 10_000 };

/** An operation shown in a tab of GraphiQL. */
export interface Example {
  /** GraphQL text; its leading comments explain it. */
  query: string;
  /** JSON text. */
  variables?: string;
}

/** The workbook at a path such as `/templates/procurement/contracts.xlsx`; undefined when there is none. */
export type Templates = (subgraph: string, format: string) => Promise<Uint8Array | undefined>;

/** Says whether the service can do its work, and what is missing while it cannot. */
export type Readiness = () => Promise<{ ready: boolean; missing: string[] }>;

export interface GatewayOptions {
  /** Composed schema, as SDL. */
  supergraph: string;
  /** Subgraphs of this process, by name; all others are called over HTTP. */
  local?: ReadonlyMap<string, LocalExecutor>;
  /** URLs by subgraph name; they go before those in the supergraph. */
  subgraphUrls?: ReadonlyMap<string, string>;
  /** Key shared with HTTP subgraphs; required as soon as there is one. */
  signingSecret?: string;
  jwt: JwtOptions;
  limits?: Partial<Limits>;
  deadlines?: Partial<Deadlines>;
  /** `file` holds JSON: SHA-256 in hex → document. `only` refuses every other operation. */
  persistedDocuments?: { file: string; only: boolean };
  /** At most `requests` per `seconds` for each subject, or for each address when anonymous. */
  rateLimit?: { requests: number; seconds: number };
  /** Take the client's address from `x-forwarded-for`: only behind a proxy that sets it. */
  trustProxy?: boolean;
  /** Web origins that may call from a browser; none by default. GraphiQL needs no entry. */
  allowedOrigins?: string[];
  /** GraphiQL at `GET /graphql` for browsers; `false` for none. */
  graphiql?: { title?: string; examples?: Example[] } | false;
  /** `auto` takes the Rust planner where the platform has it. */
  planner?: 'auto' | 'javascript';
  logger: Logger;
  /** Where the gateway counts; shared with other parts of the process, or its own. */
  metrics?: Registry;
  readiness?: Readiness;
  /** Tables to fill in and import. */
  templates?: Templates;
}
