import { type Answer, type Asked, tokenOf } from '../setup/graph.js';
import { type Fetch, post } from './asking.js';

/** What a subscriber receives. */
export interface Events {
  /** The next event; waits for it. @throws Error when the stream ends first. */
  next(): Promise<Pick<Answer, 'data' | 'errors'>>;
  close(): Promise<void>;
}

/** Subscribes over server-sent events, as browsers do. */
export async function eventsOf(send: Fetch, query: string, { as, headers = {} }: Asked = {}): Promise<Events> {
  const token: Record<string, string> = as ? { authorization: `Bearer ${await tokenOf(as)}` } : {};
  const response = await send(post(JSON.stringify({ query }), { accept: 'text/event-stream', ...token, ...headers }));
  if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
    throw new Error(`no stream: HTTP ${response.status} ${await response.text()}`);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const message = text.slice(0, end);
          text = text.slice(end + 2);
          const data = /^data: ?(.+)$/m.exec(message)?.[1];
          if (message.includes('event: next') && data) return JSON.parse(data);
          continue;
        }
        const { done, value } = await reader.read();
        if (done) throw new Error('the stream has ended');
        text += value;
      }
    },
    close: () => reader.cancel(),
  };
}
