import type { IncomingMessage } from 'node:http';
import type { TokenVerifier } from '@integrity-graph/kit/trust';
import { callerOf, requestIdOf } from '@integrity-graph/kit/trust';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal, refusalResponse } from '../errors.js';
import type { Caller } from '../options.js';
import type { RateLimiter } from '../rate-limit.js';

/** What is known of an HTTP request once it has been let in. */
export interface Admission {
  requestId: string;
  /** `performance.now()` at its arrival. */
  arrived: number;
  caller?: Caller;
  /** When the caller's token ends. */
  expiresAt?: Date;
}

export type Admissions = WeakMap<Request, Admission>;

interface ServerContext {
  req?: IncomingMessage;
}

/** Lets requests in: who asks, whether the token is good, and whether it is too often. */
export function useAdmission({
  path,
  admissions,
  verifyToken,
  rateLimiter,
  trustProxy,
  isClosing,
}: {
  path: string;
  admissions: Admissions;
  verifyToken: TokenVerifier;
  rateLimiter: RateLimiter | undefined;
  trustProxy: boolean;
  isClosing: () => boolean;
}): Plugin<object, ServerContext> {
  return {
    async onRequest({ request, url, serverContext, endResponse }) {
      // Exactly this path: Yoga itself would take any URL that ends in it, and admission must not be gone around.
      if (url.pathname !== path) {
        endResponse(new Response(null, { status: 404 }));
        return;
      }
      const admission: Admission = { requestId: requestIdOf(request.headers), arrived: performance.now() };
      admissions.set(request, admission);
      try {
        if (isClosing()) {
          throw refusal(503, 'SHUTTING_DOWN', 'The service is restarting; try again.', {
            headers: { 'Retry-After': '5', Connection: 'close' },
            retryAfter: 5,
          });
        }
        const address = addressOf(request, serverContext, trustProxy);
        // A wrong token counts against its address, so that tokens cannot be tried out without end.
        const identity = await verifyToken(request.headers.get('authorization')).catch(async (error) => {
          await rateLimiter?.(`address ${address}`);
          throw error;
        });
        await rateLimiter?.(identity ? `subject ${identity.claims.sub}` : `address ${address}`);
        admission.caller = callerOf(request.headers, identity?.claims, admission.requestId);
        if (identity) admission.expiresAt = identity.expiresAt;
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        endResponse(refusalResponse(error));
      }
    },
    onResponse({ request, response }) {
      const admission = admissions.get(request);
      if (admission) response.headers.set('x-request-id', admission.requestId);
    },
  };
}

function addressOf(request: Request, { req }: ServerContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || req?.socket.remoteAddress || 'unknown';
}
