import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOfObligors, type Succession } from './succession.js';

const succession = (
  predecessorId: string,
  successorId: string,
  effectiveOn: string,
  sectors: string[] | null = null,
): Succession => ({
  predecessorId,
  successorId,
  effectiveOn,
  sectors,
  documentNumber: `${predecessorId}→${successorId}`,
});

describe('the bodies an obligation lay with', () => {
  it('follows a merger from the day it takes effect', () => {
    expect(chainOfObligors('A', 'PROCUREMENT', '2026-01-10', [succession('A', 'B', '2026-07-01')])).toEqual([
      { bodyId: 'A', from: '2026-01-10', to: '2026-06-30', document: null },
      { bodyId: 'B', from: '2026-07-01', to: null, document: 'A→B' },
    ]);
  });

  it('passes over a document of another sector, and one older than the obligation', () => {
    const documents = [succession('A', 'B', '2026-07-01', ['DEBT']), succession('A', 'C', '2025-07-01')];
    expect(chainOfObligors('A', 'PROCUREMENT', '2026-01-10', documents)).toEqual([
      { bodyId: 'A', from: '2026-01-10', to: null, document: null },
    ]);
  });

  it('of a split takes the part that carries the sector', () => {
    const documents = [
      succession('A', 'B', '2026-07-01', ['DEBT']),
      succession('A', 'C', '2026-07-01', ['PROCUREMENT']),
    ];
    expect(chainOfObligors('A', 'PROCUREMENT', '2026-01-10', documents).map((h) => h.bodyId)).toEqual(['A', 'C']);
  });

  it('comes back to a body whose functions were handed back', () => {
    const documents = [succession('A', 'B', '2026-03-01'), succession('B', 'A', '2026-09-01')];
    expect(chainOfObligors('A', 'PROCUREMENT', '2026-01-10', documents).map((h) => [h.bodyId, h.from, h.to])).toEqual([
      ['A', '2026-01-10', '2026-02-28'],
      ['B', '2026-03-01', '2026-08-31'],
      ['A', '2026-09-01', null],
    ]);
  });

  it('covers every day from its beginning once, whatever the documents say, and ends', () => {
    const body = fc.constantFrom('A', 'B', 'C', 'D');
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
    const documents = fc.array(fc.record({ from: body, to: body, on: day }), { maxLength: 8 });
    fc.assert(
      fc.property(documents, day, (list, incurred) => {
        const chain = chainOfObligors(
          'A',
          'PROCUREMENT',
          incurred,
          list.map((d) => succession(d.from, d.to, d.on)),
        );
        expect(chain[0]!.from).toBe(incurred);
        expect(chain.at(-1)!.to).toBeNull();
        expect(chain.length).toBeLessThanOrEqual(list.length + 1);
        for (const [index, holder] of chain.slice(1).entries())
          expect(holder.from > incurred || chain[index]!.from === incurred).toBe(true);
      }),
    );
  });
});
