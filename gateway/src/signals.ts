/** A call or an operation took longer than it may. */
export class DeadlineExceeded extends Error {
  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds / 1000} s`);
  }
}

/** A signal that can be ended by hand and costs nothing once `release` is called. */
export interface LinkedSignal {
  signal: AbortSignal;
  abort(reason?: unknown): void;
  /** Takes away the deadline alone: a stream has begun and may last. */
  clearDeadline(): void;
  /** Lets go of the sources and the deadline. */
  release(): void;
}

/**
 * A signal that aborts with the first of its sources, or at its deadline in milliseconds. `AbortSignal.any` would not
 * do: it takes the platform's own signals only, and the HTTP layer's are not.
 */
export function linkSignals(sources: readonly AbortSignal[], deadline?: number): LinkedSignal {
  const control = new AbortController();
  const listeners = sources.map((source) => ({ source, forward: () => control.abort(source.reason) }));
  for (const { source, forward } of listeners) {
    if (source.aborted) forward();
    else source.addEventListener('abort', forward, { once: true });
  }
  const timer =
    deadline === undefined ? undefined : setTimeout(() => control.abort(new DeadlineExceeded(deadline)), deadline);
  const clearDeadline = () => clearTimeout(timer);
  return {
    signal: control.signal,
    abort: (reason) => control.abort(reason),
    clearDeadline,
    release() {
      clearDeadline();
      for (const { source, forward } of listeners) source.removeEventListener('abort', forward);
    },
  };
}

/** The promise's outcome, or the signal's reason if it aborts first. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
