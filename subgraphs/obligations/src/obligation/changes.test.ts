import { describe, expect, it } from 'vitest';
import { Changes } from './changes.js';

describe('what changed', () => {
  it('is told from the moment of subscribing on, gathered while the subscriber is busy', async () => {
    const changes = new Changes();
    const left = new AbortController();
    const told = changes.watch(left.signal)[Symbol.asyncIterator]();
    changes.tell(['a']);
    changes.tell(['b', 'a']);
    changes.tell([]);
    expect(await told.next()).toEqual({ done: false, value: ['a', 'b'] });
    const next = told.next();
    changes.tell(['c']);
    expect(await next).toEqual({ done: false, value: ['c'] });
    left.abort();
  });

  it('is told to nobody who left, even while nothing happens', async () => {
    const changes = new Changes();
    const left = new AbortController();
    const waiting = changes.watch(left.signal)[Symbol.asyncIterator]().next();
    expect(changes.subscribers).toBe(1);
    left.abort();
    expect(changes.subscribers).toBe(0);
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});
