import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { refusal } from '../errors.js';

/**
 * Reads JSON bodies of at most `limit` bytes, and no other kind: forms, which any web page can send, are not GraphQL.
 * A declared length is enforced by HTTP itself; a body without one is counted while it comes in.
 */
export function useJsonBody(limit: number): Plugin {
  async function parse(request: Request): Promise<GraphQLParams> {
    const body = await readBody(request, limit);
    const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
    const isGood = Array.isArray(body) ? body.every(isObject) : isObject(body);
    if (!isGood) throw refusal(400, 'BAD_REQUEST', 'The body must be a JSON object, or a list of them.');
    return body as GraphQLParams;
  }

  return {
    onRequestParse({ request, setRequestParser, endResponse, fetchAPI }) {
      if (request.method === 'GET') checkParameters(new URL(request.url).searchParams);
      if (request.method !== 'POST') return;
      if (!isJson(request)) {
        const headers = { Accept: 'application/json' };
        endResponse(new fetchAPI.Response(null, { status: 415, statusText: 'Unsupported Media Type', headers }));
        return;
      }
      checkLength(request, limit);
      setRequestParser(parse);
    },
  };
}

const isJson = (request: Request) =>
  request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';

const tooLarge = (limit: number) =>
  refusal(413, 'LIMIT_BODY', `The body is larger than the ${limit} bytes allowed.`, {
    headers: { Connection: 'close' },
  });

function checkLength(request: Request, limit: number): void {
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > limit) throw tooLarge(limit);
}

async function readBody(request: Request, limit: number): Promise<unknown> {
  const text = request.headers.has('content-length') ? await request.text() : await readAtMost(request, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(400, 'BAD_REQUEST', 'The body is not JSON.');
  }
}

/** The body of a request outside of `/graphql`: a JSON object. @throws GraphQLError with the HTTP status it deserves. */
export async function readJson(request: Request, limit: number): Promise<object> {
  if (!isJson(request)) throw refusal(415, 'BAD_REQUEST', 'The body must be application/json.');
  checkLength(request, limit);
  const body = await readBody(request, limit);
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw refusal(400, 'BAD_REQUEST', 'The body must be a JSON object.');
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

async function readAtMost(request: Request, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
