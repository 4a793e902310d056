import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { refusal } from './errors.js';

/** Counts one request of a subject or address. @throws GraphQLError with HTTP 429 when it was one too many. */
export type RateLimiter = (key: string) => Promise<void>;

/** Counts in this process: behind several gateways each lets through its own share. */
export function createRateLimiter({ requests, seconds }: { requests: number; seconds: number }): RateLimiter {
  const limiter = new RateLimiterMemory({ points: requests, duration: seconds });
  return async (key) => {
    try {
      await limiter.consume(key);
    } catch (result) {
      if (!(result instanceof RateLimiterRes)) throw result;
      const retryAfter = Math.max(1, Math.ceil(result.msBeforeNext / 1000));
      throw refusal(
        429,
        'RATE_LIMITED',
        `More than ${requests} requests in ${seconds} s; try again in ${retryAfter} s.`,
        {
          headers: { 'Retry-After': String(retryAfter) },
          retryAfter,
        },
      );
    }
  };
}
