import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScreenedProcess } from './processes.js';
import { pairs, runsTest, upperTail, winnersInGroup } from './together.js';

/** Every order of some wins. */
function orders(wins: readonly string[]): string[][] {
  if (wins.length === 0) return [[]];
  return wins.flatMap((first, index) => orders(wins.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

const average = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;
const wins = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 2, maxLength: 6 });

describe('REQ-38 winning in turn', () => {
  it.each([
    ['two in turn', 'ABABABABAB', 10, 6, 0.0094],
    ['three in turn', 'ABCABCABCABC', 12, 9, 0.0452],
    ['each in one stretch', 'AAAAABBBBB', 2, 6, 0.9987],
  ])('%s: %s makes %d runs, %d by chance', (_, sequence, runs, expected, p) => {
    const found = runsTest([...sequence]);
    expect(found).toMatchObject({ runs, expected });
    expect(found.p).toBeCloseTo(p, 3);
  });

  it('expects what all orders of the same wins come to, and varies as they do', () => {
    fc.assert(
      fc.property(wins, (sequence) => {
        const all = orders(sequence).map((order) => runsTest(order).runs);
        const { expected, variance } = runsTest(sequence);
        expect(expected).toBeCloseTo(average(all), 8);
        expect(variance).toBeCloseTo(average(all.map((runs) => (runs - expected) ** 2)), 8);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same whoever is called what, and backwards', () => {
    fc.assert(
      fc.property(wins, (sequence) => {
        const renamed = sequence.map((winner) => `firm ${winner}`);
        expect(runsTest(renamed)).toEqual(runsTest(sequence));
        expect(runsTest(sequence.toReversed())).toEqual(runsTest(sequence));
      }),
    );
  });

  it('says nothing where one firm wins all', () => {
    expect(runsTest([...'AAAAAAAAAA']).p).toBeNull();
    expect(runsTest([]).p).toBeNull();
  });

  it.each([
    [0, 0.5],
    [1.644854, 0.05],
    [1.959964, 0.025],
    [-1.644854, 0.95],
  ])('beyond %d lies %d of the normal distribution', (z, tail) => {
    expect(upperTail(z)).toBeCloseTo(tail, 6);
  });
});

/** A tender with a price for each firm, or firms together; the first wins unless said. */
const tender = (prices: Record<string, number>, winner = Object.keys(prices)[0]!): ScreenedProcess => ({
  id: JSON.stringify(prices),
  bids: Object.entries(prices).map(([firms, amount]) => ({
    tenderers: [...firms],
    isValid: true,
    isDisqualified: false,
    amount,
  })),
  awards: [[...winner]],
});

describe('REQ-38 a group of firms', () => {
  it('is those that bid in all its tenders and no other; who wins is told by turn, not by name', () => {
    const own = tender({ X: 1, Y: 2 });
    const all = [tender({ X: 1, Y: 2 }, 'Y'), tender({ X: 1, Y: 2, Z: 3 }, 'Z'), tender({ Y: 2, X: 1 }, 'X'), own];
    expect(winnersInGroup(own, all)).toEqual(['1', '2', '2']);
    const open = { ...tender({ X: 1, Y: 2 }), awards: [] };
    expect(winnersInGroup(own, [open, own])).toEqual(['1']);
  });
});

describe('REQ-38 bidding together', () => {
  it('counts how often two meet, how much oftener than by chance, and how often the dearer is the cheaper', () => {
    const market = [
      tender({ A: 1, B: 2 }),
      tender({ A: 1, B: 2 }),
      tender({ A: 3, B: 2 }),
      ...Array.from({ length: 9 }, () => tender({ C: 1, D: 2 })),
    ];
    expect(pairs(market)).toEqual([
      { firms: ['A', 'B'], together: 3, lift: 4, contested: 1 / 3 },
      { firms: ['C', 'D'], together: 9, lift: 12 / 9, contested: 0 },
    ]);
  });

  it('does not hold members of one consortium against each other, and takes equal prices for a contest', () => {
    expect(pairs([tender({ AB: 1, C: 1 })])).toEqual([
      { firms: ['A', 'C'], together: 1, lift: 1, contested: 1 },
      { firms: ['B', 'C'], together: 1, lift: 1, contested: 1 },
    ]);
  });

  it('where all bid for everything nobody meets oftener than by chance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (length) => {
        const all = pairs(Array.from({ length }, (_, index) => tender({ A: index, B: 5, C: 9 })));
        for (const { lift, together } of all) expect([lift, together]).toEqual([1, length]);
      }),
    );
  });
});
