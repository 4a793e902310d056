import { addDays } from '@integrity-graph/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '../dates.js';
import { publicationOf } from './publication.js';

const TODAY = '2026-06-15';
const WITHHELD = { level: 2, visibleFrom: null, visibleUntil: null };

describe('the name of a head', () => {
  it('is public while he or she holds the post', () => {
    expect(publicationOf([{ startDate: '2026-01-01' }], TODAY)).toEqual({
      level: 1,
      visibleFrom: '2026-01-01',
      visibleUntil: null,
    });
  });

  it('is withheld when no head post is held or to come', () => {
    expect(publicationOf([], TODAY)).toEqual(WITHHELD);
    expect(publicationOf([{ startDate: '2020-01-01', endDate: '2026-06-14' }], TODAY)).toEqual(WITHHELD);
  });

  it('stays public from one head post to the next without a gap', () => {
    const heads = [
      { startDate: '2026-04-01', endDate: null },
      { startDate: '2022-01-01', endDate: '2026-03-31' },
    ];
    expect(publicationOf(heads, TODAY)).toEqual({ level: 1, visibleFrom: '2022-01-01', visibleUntil: null });
  });

  it('does not become public before the next post begins', () => {
    const heads = [
      { startDate: '2020-01-01', endDate: '2026-05-31' },
      { startDate: '2026-08-01', endDate: null },
    ];
    expect(publicationOf(heads, TODAY)).toEqual({ level: 1, visibleFrom: '2026-08-01', visibleUntil: null });
  });

  const day = fc.integer({ min: -400, max: 400 }).map((n) => addDays(TODAY, n));
  const tenure = fc
    .tuple(day, fc.option(fc.nat({ max: 300 })))
    .map(([startDate, days]) => ({ startDate, endDate: days === null ? null : addDays(startDate, days) }));

  it('is public today exactly when a head post is held today, and only on days one is held', () => {
    fc.assert(
      fc.property(fc.array(tenure, { maxLength: 6 }), day, (heads, other) => {
        const held = (on: string) =>
          heads.some(({ startDate, endDate }) => covers({ from: startDate, until: endDate }, on));
        const { level, visibleFrom, visibleUntil } = publicationOf(heads, TODAY);
        const isPublic = (on: string) => level === 1 && covers({ from: visibleFrom, until: visibleUntil }, on);
        expect(isPublic(TODAY)).toBe(held(TODAY));
        if (isPublic(other)) expect(held(other)).toBe(true);
      }),
    );
  });
});
