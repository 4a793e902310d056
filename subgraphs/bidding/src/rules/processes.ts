import { fences, quantile } from './screens.js';

/*
 * Screens over many tenders, after the indicators of Cardinal (Open Contracting Partnership). A tender of our own records
 * and one of an OCDS file are told in the same few facts, so that both are judged by the same functions.
 */

/** A bid that was opened or received, as far as the screens need it. */
export interface ScreenedBid {
  /** Who bids; several for a joint bid. */
  tenderers: readonly string[];
  isValid: boolean;
  isDisqualified: boolean;
  /** In the currency of the tender. */
  amount?: number;
  receivedAt?: string;
}

/** A tender with its bids and what came of it. */
export interface ScreenedProcess {
  id: string;
  bids: readonly ScreenedBid[];
  /** Suppliers of each active award. */
  awards: readonly (readonly string[])[];
  /** Whether an award is pending or invalid, so that nothing is final. */
  isUnsettled?: boolean;
  deadline?: string;
  /** Whether anybody may bid, or those who were invited. */
  isCompetitive?: boolean;
  buyer?: string;
  /** Codes of what was awarded. */
  itemCodes?: readonly string[];
}

const valid = ({ bids }: ScreenedProcess) => bids.filter(({ isValid }) => isValid);

/** The one winner of a process that can be compared: settled, one award to one firm, and no joint bid. */
function soleWinner(process: ScreenedProcess): string | undefined {
  const [award, ...others] = process.awards;
  const isSole = !process.isUnsettled && award?.length === 1 && others.length === 0;
  return isSole && process.bids.every(({ tenderers }) => tenderers.length === 1) ? award[0] : undefined;
}

/** R024, R058: how far the second-lowest valid bid lies above the winning one, which must be the lowest. */
export function winningGap(process: ScreenedProcess): number | null {
  const winner = soleWinner(process);
  const bids = valid(process).filter(({ amount }) => amount !== undefined);
  const won = bids.find(({ tenderers }) => tenderers[0] === winner);
  const [lowest, second] = bids.map(({ amount }) => amount!).sort((a, b) => a - b);
  if (!winner || !won || second === undefined || lowest! <= 0 || won.amount !== lowest) return null;
  return (second - lowest!) / lowest!;
}

/** R024: at or below the lower fence; none unless the first quartile and the fence are above zero. */
export function isNear(gap: number, gaps: readonly number[], factor = 1.5): boolean {
  const { q1, lower } = fences(gaps, factor);
  return q1 > 0 && lower > 0 && gap <= lower;
}

/** R058: at or above the upper fence. Where all gaps are one there is no far out. */
export function isFar(gap: number, gaps: readonly number[], factor = 1.5): boolean {
  const { q1, q3, upper } = fences(gaps, factor);
  return q3 > q1 && gap >= upper;
}

export interface Share {
  part: number;
  of: number;
}
export const ratio = ({ part, of }: Share): number => part / of;

/** R025: wins among valid bids, by firm, in processes with one winner. */
export function wins(processes: readonly ScreenedProcess[]): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const process of processes) {
    const winner = soleWinner(process);
    if (!winner) continue;
    for (const { tenderers } of valid(process)) {
      const { part, of } = shares.get(tenderers[0]!) ?? { part: 0, of: 0 };
      shares.set(tenderers[0]!, { part: part + (tenderers[0] === winner ? 1 : 0), of: of + 1 });
    }
  }
  return shares;
}

/** R025: bids as often as the upper quarter, and wins as rarely as the lower fence. */
export function losesOften(own: Share, all: readonly Share[], factor = 1.5): boolean {
  const often = quantile(
    all.map(({ of }) => of),
    0.75,
  );
  return own.of >= often && ratio(own) <= fences(all.map(ratio), factor).lower;
}

/** Who bids or wins, as one: several firms together are one bidder. */
const bidderOf = (firms: readonly string[]): string => firms.toSorted().join();

/** R018: how many bid. */
export const bidders = ({ bids }: ScreenedProcess): number =>
  new Set(bids.map(({ tenderers }) => bidderOf(tenderers))).size;

/** R028: different bidders with one price, how many at most. */
export function identicalPrices({ bids }: ScreenedProcess): number {
  const known = new Map<number, Set<string>>();
  for (const { amount, tenderers } of bids) {
    if (amount !== undefined) known.set(amount, (known.get(amount) ?? new Set()).add(bidderOf(tenderers)));
  }
  return Math.max(0, ...[...known.values()].map(({ size }) => size));
}

/** R030: valid bids of winners that came after the deadline. */
export function lateWinners(process: ScreenedProcess): number {
  const { deadline, awards } = process;
  const winners = new Set(awards.flat());
  const late = valid(process).filter(
    ({ receivedAt, tenderers }) =>
      deadline !== undefined &&
      receivedAt !== undefined &&
      Date.parse(receivedAt) > Date.parse(deadline) &&
      tenderers.some((one) => winners.has(one)),
  );
  return late.length;
}

/** R035: how many other bidders were disqualified, where the winner alone is valid; null where that is not so. */
export function othersDisqualified(process: ScreenedProcess): number | null {
  const remaining = new Set(valid(process).map(({ tenderers }) => bidderOf(tenderers)));
  const winners = new Set(process.awards.map(bidderOf));
  const [only] = remaining;
  if (process.isUnsettled || remaining.size !== 1 || winners.size !== 1 || !winners.has(only!)) return null;
  const others = process.bids
    .filter(({ isDisqualified }) => isDisqualified)
    .map(({ tenderers }) => bidderOf(tenderers));
  return new Set(others.filter((one) => one !== only)).size;
}

/** R036: whether the lowest price of all was disqualified, and somebody won; for tenders decided by price. */
export function lowestDisqualified({ bids, awards }: ScreenedProcess): boolean {
  const priced = bids.filter(
    ({ amount, isValid, isDisqualified }) => amount !== undefined && (isValid || isDisqualified),
  );
  const lowest = Math.min(...priced.map(({ amount }) => amount!));
  const least = priced.filter(({ amount }) => amount === lowest);
  return awards.length > 0 && least.length > 0 && least.every(({ isDisqualified }) => isDisqualified);
}

/** R038: disqualified among submitted bids, by whoever `of` names: the firms of a bid, or the buyer of a process. */
export function disqualified(
  processes: readonly ScreenedProcess[],
  of: (process: ScreenedProcess, bid: ScreenedBid) => readonly string[],
): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const process of processes) {
    for (const bid of process.bids) {
      if (!bid.isValid && !bid.isDisqualified) continue;
      for (const one of of(process, bid)) {
        const { part, of: all } = shares.get(one) ?? { part: 0, of: 0 };
        shares.set(one, { part: part + (bid.isDisqualified ? 1 : 0), of: all + 1 });
      }
    }
  }
  return shares;
}

/** R048: how many classes of goods, by the first two digits of their codes, were awarded to each firm alone. */
export function varieties(processes: readonly ScreenedProcess[]): Map<string, number> {
  const classes = new Map<string, Set<string>>();
  for (const { awards, itemCodes = [] } of processes) {
    for (const [firm, ...others] of awards) {
      if (firm === undefined || others.length > 0) continue;
      const known = classes.get(firm) ?? new Set();
      for (const code of itemCodes) known.add(code.slice(0, 2));
      classes.set(firm, known);
    }
  }
  return new Map([...classes].map(([firm, { size }]) => [firm, size]));
}

/** R038, R048: at or above the upper fence of all. */
export const isHigh = (own: number, all: readonly number[], factor = 1.5): boolean => own >= fences(all, factor).upper;
