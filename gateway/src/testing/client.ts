import type { FormattedExecutionResult } from 'graphql';
import pino from 'pino';
import { createGateway, type Gateway } from '../gateway.js';
import type { GatewayOptions } from '../options.js';
import { composeFixture, localExecutors } from './fixture.js';
import { SECRET } from './tokens.js';

export const silent = pino({ level: 'silent' });

/** A gateway over the fixture with everything in process, unless the options say otherwise. */
export function testGateway(options: Partial<GatewayOptions> = {}): Promise<Gateway> {
  return createGateway({
    supergraph: composeFixture(),
    local: localExecutors(),
    jwt: { secret: SECRET },
    logger: silent,
    ...options,
  });
}

export interface Asked {
  token?: string | undefined;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
  body?: Record<string, unknown>;
}

type Result = FormattedExecutionResult;

export interface Answered extends Result {
  status: number;
  headers: Headers;
}

/** Asks as a modern client does, and reads the answer. */
export async function ask(to: Gateway | string, query: string, asked: Asked = {}): Promise<Answered> {
  const response = await post(
    to,
    { query, ...(asked.variables && { variables: asked.variables }), ...asked.body },
    asked,
  );
  const result = (await response.json()) as Result;
  return { ...result, status: response.status, headers: response.headers };
}

/** Sends a body to a gateway in process or to a URL. */
export function post(to: Gateway | string, body: unknown, { token, headers }: Asked = {}): Promise<Response> {
  const request = new Request(typeof to === 'string' ? to : 'http://gateway.test/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return typeof to === 'string' ? fetch(request) : to.fetch(request);
}
