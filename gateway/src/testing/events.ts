import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { FormattedExecutionResult } from 'graphql';

/** A subscription as a client holds it. */
export interface EventStream {
  status: number;
  /** The next answer, or `undefined` after the end. */
  next(): Promise<FormattedExecutionResult | undefined>;
  /** All answers until the end. */
  rest(): Promise<FormattedExecutionResult[]>;
  /** Goes away, as a closed browser tab does. */
  leave(): void;
}

/** Subscribes at a URL by server-sent events. */
export async function subscribe(url: string, query: string, token?: string): Promise<EventStream> {
  const control = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
    signal: control.signal,
  });
  const events = response
    .body!.pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  const stream: EventStream = {
    status: response.status,
    async next() {
      for (;;) {
        const { done, value } = await events.read();
        if (done || value.event === 'complete') return undefined;
        if (value.data) return JSON.parse(value.data) as FormattedExecutionResult;
      }
    },
    async rest() {
      const answers: FormattedExecutionResult[] = [];
      for (let answer = await stream.next(); answer; answer = await stream.next()) answers.push(answer);
      return answers;
    },
    leave: () => control.abort(),
  };
  return stream;
}
