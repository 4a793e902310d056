import { type Answer, type Asked, tokenOf } from '../setup/graph.js';

export type Fetch = (request: Request) => Promise<Response>;
export type Ask = (query: string, asked?: Asked) => Promise<Answer>;

/** A POST to the gateway, as a client sends it. */
export const post = (body: string, headers: Record<string, string> = {}): Request =>
  new Request('http://graph.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body,
  });

/** Asks through a gateway of a test's own. */
export const askThrough =
  (send: Fetch): Ask =>
  async (query, { as, variables, headers = {} } = {}) => {
    const token: Record<string, string> = as ? { authorization: `Bearer ${await tokenOf(as)}` } : {};
    const response = await send(post(JSON.stringify({ query, variables }), { ...token, ...headers }));
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
    return { status: response.status, headers: response.headers, data, errors };
  };
