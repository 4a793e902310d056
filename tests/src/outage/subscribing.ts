import { EventSourceParserStream } from 'eventsource-parser/stream';
import { type Asked, type TestGraph, tokenOf } from '../setup/graph.js';

/** A subscription as a client holds it. */
export interface Subscription {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the query that the test wrote
  next(): Promise<any>;
  /** Goes away, as a closed browser tab does. */
  leave(): Promise<void>;
}

/** Subscribes by server-sent events; from then on nothing is missed. */
export async function subscribe(graph: TestGraph, query: string, { as, variables }: Asked): Promise<Subscription> {
  const gone = new AbortController();
  const response = await graph.fetch(
    new Request('http://graph.test/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(as && { authorization: `Bearer ${await tokenOf(as)}` }),
      },
      body: JSON.stringify({ query, variables }),
      signal: gone.signal,
    }),
  );
  const events = response
    .body!.pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  return {
    async next() {
      for (;;) {
        const { done, value } = await events.read();
        if (done || value.event === 'complete') return undefined;
        if (value.data) return JSON.parse(value.data);
      }
    },
    async leave() {
      await events.cancel();
      gone.abort();
    },
  };
}
