import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../values/index.js';
import { foldVersions, type Version } from './fold.js';

type Fields = Partial<Record<'title' | 'price' | 'place' | 'published', number | null>>;

interface Said {
  effectiveOn: string;
  fields: Fields;
}

/** Versions as a record leaves them: each with all fields, recorded a second apart. */
function recorded(said: readonly Said[]): Version<Fields>[] {
  let state: Fields = { title: null, price: null, place: null, published: null };
  return said.map(({ effectiveOn, fields }, index) => {
    state = { ...state, ...fields };
    return { version: index + 1, effectiveOn, recordedAt: secondAfter(index), state };
  });
}

const secondAfter = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString();

const day = fc.integer({ min: 0, max: 30 }).map((n) => addDays('2026-11-01', n));
const value = fc.option(fc.integer({ min: 0, max: 3 }));
const fields = fc.record({ title: value, price: value, place: value, published: value }, { requiredKeys: [] });
const history = fc.array(fc.record({ effectiveOn: day, fields }), { minLength: 1, maxLength: 8 }).map(recorded);
const END = '2099-12-31';

describe('the past of a record', () => {
  it('holds what each version said of its own day, in whatever order they were recorded', () => {
    const contract = recorded([
      { effectiveOn: '2026-11-02', fields: { title: 1, published: null } },
      { effectiveOn: '2026-11-10', fields: { place: 2 } },
      { effectiveOn: '2026-11-04', fields: { published: 4 } },
    ]);
    expect(foldVersions(contract, { asOf: '2026-11-01' })).toBeNull();
    expect(foldVersions(contract, { asOf: '2026-11-03' })?.state).toMatchObject({
      title: 1,
      place: null,
      published: null,
    });
    expect(foldVersions(contract, { asOf: '2026-11-05' })?.state).toMatchObject({
      title: 1,
      place: null,
      published: 4,
    });
    expect(foldVersions(contract, { asOf: '2026-11-10' })?.state).toMatchObject({ title: 1, place: 2, published: 4 });
  });

  it('is corrected from the day the correction reaches back to, and not by what it did not know of', () => {
    const contract = recorded([
      { effectiveOn: '2026-11-02', fields: { title: 1, price: 100 } },
      { effectiveOn: '2026-11-12', fields: { price: 110 } },
      { effectiveOn: '2026-11-02', fields: { price: 120 } },
      { effectiveOn: '2026-11-07', fields: { place: 2 } },
    ]);
    expect(foldVersions(contract, { asOf: '2026-11-02' })?.state).toMatchObject({ price: 120, place: null });
    expect(foldVersions(contract, { asOf: '2026-11-12' })?.state).toMatchObject({ price: 120, place: 2 });
    const before = new Date(secondAfter(1));
    expect(foldVersions(contract, { asOf: '2026-11-02', knownAt: before })?.state).toMatchObject({ price: 100 });
    expect(foldVersions(contract, { asOf: '2026-11-12', knownAt: before })?.state).toMatchObject({ price: 110 });
  });

  it('ends in the version recorded last, once nothing is still to take effect', () => {
    fc.assert(
      fc.property(history, (versions) => {
        const { version, state } = versions.at(-1)!;
        expect(foldVersions(versions, { asOf: END })).toEqual({ version, state });
        expect(foldVersions(versions, {})).toEqual({ version, state });
      }),
    );
  });

  it('does not depend on the order of recording, where each field was touched once', () => {
    const once = fc.record({ title: day, price: day, place: day, published: day });
    const orders = fc.shuffledSubarray(['title', 'price', 'place', 'published'] as const, { minLength: 4 });
    fc.assert(
      fc.property(once, orders, orders, day, (days, one, other, asOf) => {
        const made: Said = { effectiveOn: '2026-10-31', fields: {} };
        const inOrder = (order: typeof one) =>
          recorded([made, ...order.map((field) => ({ effectiveOn: days[field], fields: { [field]: 1 } }))]);
        expect(foldVersions(inOrder(one), { asOf })?.state).toEqual(foldVersions(inOrder(other), { asOf })?.state);
      }),
    );
  });

  it('knows nothing that was recorded later', () => {
    fc.assert(
      fc.property(history, fc.nat(8), fc.option(day), (versions, count, asOf) => {
        const knownAt = new Date(Date.parse(secondAfter(count)) - 1);
        expect(foldVersions(versions, { asOf, knownAt })).toEqual(foldVersions(versions.slice(0, count), { asOf }));
      }),
    );
  });

  it('is not there before the first day it speaks of, and from then on always', () => {
    fc.assert(
      fc.property(history, day, (versions, asOf) => {
        const first = versions.map(({ effectiveOn }) => effectiveOn).sort()[0]!;
        expect(foldVersions(versions, { asOf }) === null).toBe(asOf < first);
      }),
    );
  });
});
