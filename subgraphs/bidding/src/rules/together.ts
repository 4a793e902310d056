import type { ScreenedProcess } from './processes.js';
import { quantile } from './screens.js';

/* Screens of firms that bid together: who wins in turn, and who always meets the same other. Pure functions. */

// --- Rotation ---------------------------------------------------------------------------------------------------------

export interface Runs {
  runs: number;
  expected: number;
  variance: number;
  /** Probability of as many runs or more by chance, by the normal distribution; null where only one order is possible. */
  p: number | null;
}

/**
 * The runs test for several kinds (Wald and Wolfowitz; Barton and David): of all orders of the same wins, how often there
 * are as many runs as in this one. Who wins in turn makes more runs than chance does.
 */
export function runsTest(winners: readonly string[]): Runs {
  const n = winners.length;
  const wins = [...Map.groupBy(winners, (winner) => winner).values()].map(({ length }) => length);
  const squares = wins.reduce((total, count) => total + count ** 2, 0);
  const cubes = wins.reduce((total, count) => total + count ** 3, 0);
  const runs = winners.filter((winner, index) => winner !== winners[index - 1]).length;
  const expected = (n * (n + 1) - squares) / n;
  const variance = n < 2 ? 0 : (squares * (squares + n * (n + 1)) - 2 * n * cubes - n ** 3) / (n ** 2 * (n - 1));
  // Half a run less: a whole number is held against a curve.
  const p = variance > 0 ? upperTail((runs - 0.5 - expected) / Math.sqrt(variance)) : null;
  return { runs, expected, variance, p };
}

/** Of the normal distribution beyond z; Abramowitz and Stegun 26.2.17, right to seven places. */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = terms.reduceRight((total, term) => (total + term) * t, 0);
  return (sum * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Winners of the settled tenders in which exactly the same firms bid, in order; each told by when it first won. */
export function winnersInGroup(own: ScreenedProcess, all: readonly ScreenedProcess[]): string[] {
  const group = groupOf(own);
  const winners = all.flatMap((one) => {
    const [winner, ...others] = one.awards;
    return winner && others.length === 0 && !one.isUnsettled && groupOf(one) === group ? winner.toSorted().join() : [];
  });
  const order = [...new Set(winners)];
  return winners.map((winner) => String(order.indexOf(winner) + 1));
}

const groupOf = ({ bids }: ScreenedProcess): string =>
  [...new Set(bids.flatMap(({ tenderers }) => tenderers))].sort().join();

// --- Bidding together -------------------------------------------------------------------------------------------------

export interface Pair {
  firms: readonly [string, string];
  /** Tenders in which both made a valid bid. */
  together: number;
  /** How many times more often they meet than by chance. */
  lift: number;
  /** Share of these tenders in which the one that is mostly dearer was not: none where neither ever underbids the other. */
  contested: number;
}

interface Met {
  firms: readonly [string, string];
  together: number;
  cheaper: [first: number, second: number];
}

/** All pairs of firms that met in a market, each in a bid of its own. */
export function pairs(market: readonly ScreenedProcess[]): Pair[] {
  const met = new Map<string, Met>();
  const bids = new Map<string, number>();
  for (const process of market) {
    const prices = [...pricesByFirm(process)].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [firm] of prices) bids.set(firm, (bids.get(firm) ?? 0) + 1);
    for (const [index, [first, own]] of prices.entries()) {
      for (const [second, other] of prices.slice(index + 1)) {
        if (own.bid !== other.bid) meet(met, [first, second], own.amount - other.amount);
      }
    }
  }
  return [...met.values()].map(({ firms, together, cheaper }) => ({
    firms,
    together,
    lift: (together * market.length) / (bids.get(firms[0])! * bids.get(firms[1])!),
    contested: (together - Math.max(...cheaper)) / together,
  }));
}

function pricesByFirm({ bids }: ScreenedProcess): Map<string, { bid: number; amount: number }> {
  return new Map(
    bids.flatMap(({ tenderers, isValid, amount }, bid) =>
      isValid && amount !== undefined ? tenderers.map((firm) => [firm, { bid, amount }] as const) : [],
    ),
  );
}

function meet(met: Map<string, Met>, firms: readonly [string, string], difference: number): void {
  const pair = met.get(firms.join()) ?? { firms, together: 0, cheaper: [0, 0] };
  pair.together += 1;
  if (difference < 0) pair.cheaper[0] += 1;
  if (difference > 0) pair.cheaper[1] += 1;
  met.set(firms.join(), pair);
}

/** The lift that one in a hundred pairs reaches. */
export const topLift = (all: readonly Pair[]): number =>
  quantile(
    all.map(({ lift }) => lift),
    0.99,
  );
