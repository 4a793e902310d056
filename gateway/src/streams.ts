/** Helpers for subscriptions' streams of answers. */

const DONE = { done: true, value: undefined } as const;

/** Whether an answer is a stream of answers. */
export function isAsyncIterable<R extends object>(answer: R | AsyncIterable<R>): answer is AsyncIterable<R> {
  return Symbol.asyncIterator in answer;
}

/**
 * The stream until `signal` aborts; then `last`, if it gives something, and the end. Written by hand because an async
 * generator that waits for its source's next value cannot be ended: its `return` waits in line behind that value.
 * `onError` gives the value to end with when the source fails; `onEnd` runs once, however the stream ends.
 */
export function streamUntil<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal,
  { last, onError, onEnd }: { last?: () => T | undefined; onError?: (error: unknown) => T; onEnd?: () => void } = {},
): AsyncIterableIterator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const { promise: aborted, resolve } = Promise.withResolvers<typeof DONE>();
  const abort = () => resolve(DONE);
  let ended = false;

  /** Ends the source without waiting for it: it may be busy for as long as nothing happens. */
  const end = () => {
    if (ended) return;
    ended = true;
    signal.removeEventListener('abort', abort);
    resolve(DONE);
    Promise.resolve(iterator.return?.()).catch(() => {});
    onEnd?.();
  };

  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (ended) return DONE;
      try {
        const result = await Promise.race([iterator.next(), aborted]);
        if (!result.done) return result;
      } catch (error) {
        end();
        if (!onError) throw error;
        return { done: false, value: onError(error) };
      }
      const stopped = signal.aborted && !ended;
      end();
      const value = stopped ? last?.() : undefined;
      return value === undefined ? DONE : { done: false, value };
    },
    async return() {
      end();
      return DONE;
    },
    async throw(error) {
      end();
      throw error;
    },
  };
}

/** The stream with `map` applied to each value; ending it ends the source. */
export function mapStream<T, U>(source: AsyncIterable<T>, map: (value: T) => U): AsyncIterableIterator<U> {
  const iterator = source[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const result = await iterator.next();
      return result.done ? DONE : { done: false, value: map(result.value) };
    },
    async return() {
      await iterator.return?.();
      return DONE;
    },
    async throw(error) {
      await iterator.return?.();
      throw error;
    },
  };
}
