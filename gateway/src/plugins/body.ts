import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { refusal } from '../errors.js';

/**
 * Reads JSON bodies of at most `limit` bytes, and no other kind: forms, which any web page can send, are not GraphQL.
 * A declared length is enforced by HTTP itself; a body without one is counted while it comes in.
 */
export function useJsonBody(limit: number): Plugin {
  const tooLarge = () =>
    refusal(413, 'LIMIT_BODY', `The body is larger than the ${limit} bytes allowed.`, {
      headers: { Connection: 'close' },
    });

  async function parse(request: Request): Promise<GraphQLParams> {
    const text = request.headers.has('content-length')
      ? await request.text()
      : await readAtMost(request, limit, tooLarge);
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      throw refusal(400, 'BAD_REQUEST', 'The body is not JSON.');
    }
    const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
    const isGood = Array.isArray(body) ? body.every(isObject) : isObject(body);
    if (!isGood) throw refusal(400, 'BAD_REQUEST', 'The body must be a JSON object, or a list of them.');
    return body as GraphQLParams;
  }

  return {
    onRequestParse({ request, setRequestParser, endResponse, fetchAPI }) {
      if (request.method === 'GET') checkParameters(new URL(request.url).searchParams);
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
      if (type !== 'application/json') {
        const headers = { Accept: 'application/json' };
        endResponse(new fetchAPI.Response(null, { status: 415, statusText: 'Unsupported Media Type', headers }));
        return;
      }
      const declared = request.headers.get('content-length');
      if (declared !== null && Number(declared) > limit) throw tooLarge();
      setRequestParser(parse);
    },
  };
}

/** Of a URL these parameters are JSON in text. @throws GraphQLError with HTTP 400 when one is not. */
function checkParameters(parameters: URLSearchParams): void {
  for (const name of ['variables', 'extensions']) {
    const text = parameters.get(name);
    if (!text) continue;
    try {
      JSON.parse(text);
    } catch {
      throw refusal(400, 'BAD_REQUEST', `The parameter ${name} is not JSON.`);
    }
  }
}

async function readAtMost(request: Request, limit: number, tooLarge: () => Error): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
