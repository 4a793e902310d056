import { vi } from 'vitest';

/**
 * Waits for what nobody announces: asks again and again until the condition gives something true, which is returned.
 * @param deadline milliseconds after which the test fails
 */
export const until = <T>(condition: () => Promise<T> | T, deadline = 45_000) =>
  vi.waitUntil(condition, { timeout: deadline, interval: 50 });
