import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the gateway counts, without anything about persons. */
export interface Metrics {
  registry: Registry;
  requests: Counter<'operation' | 'outcome'>;
  requestSeconds: Histogram<'operation'>;
  subgraphCalls: Counter<'subgraph' | 'outcome'>;
  subgraphSeconds: Histogram<'subgraph'>;
  subscriptions: Gauge;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(registry = new Registry()): Metrics {
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: 'gateway_operations_total',
      help: 'Operations by type (query, mutation, subscription, unknown) and outcome (ok, partial, failed, refused).',
      labelNames: ['operation', 'outcome'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'gateway_operation_duration_seconds',
      help: 'Time until an operation is answered; for subscriptions until the stream begins.',
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    }),
    subgraphCalls: new Counter({
      name: 'gateway_subgraph_calls_total',
      help: 'Calls of subgraphs by outcome (ok, errors, unavailable, cancelled).',
      labelNames: ['subgraph', 'outcome'],
      registers,
    }),
    subgraphSeconds: new Histogram({
      name: 'gateway_subgraph_call_duration_seconds',
      help: 'Time until a subgraph answers.',
      labelNames: ['subgraph'],
      buckets: SECONDS,
      registers,
    }),
    subscriptions: new Gauge({
      name: 'gateway_open_subscriptions',
      help: 'Subscriptions being streamed now.',
      registers,
    }),
  };
}
