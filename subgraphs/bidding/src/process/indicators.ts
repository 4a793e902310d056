import {
  disqualified,
  identicalPrices,
  isFar,
  isHigh,
  isNear,
  lateWinners,
  losesOften,
  lowestDisqualified,
  othersDisqualified,
  ratio,
  varieties,
  winningGap,
  wins,
} from '../rules/processes.js';
import type { ReadProcess } from './read.js';

/** What an indicator found: of a process, a tenderer or a buyer. */
export interface Finding {
  indicator: string;
  about: 'PROCESS' | 'TENDERER' | 'BUYER';
  id: string;
  value: number;
}

export interface IndicatorSettings {
  /** R003: whole days that a tender is open at least. */
  shortestPeriod: number;
  /** R018: no more tenderers than this. */
  singleBid: number;
  /** R035: this many others disqualified, or more. */
  othersDisqualified: number;
  /** R038: a rate rests on so many bids at least. */
  leastBids: number;
  /** R024, R058: so many processes to compare with, and R025, R048 so many firms. */
  leastProcesses: number;
  leastFirms: number;
  /** How many interquartile ranges beyond the quartiles a value is far out. */
  factor: number;
}

const DAY = 86_400_000;

/** Indicators about one process by itself. */
function ofProcess(process: ReadProcess, settings: IndicatorSettings): [indicator: string, value: number][] {
  const { publishedOn, deadline, tenderers, isCompetitive } = process;
  const days = publishedOn && deadline ? Math.floor((Date.parse(deadline) - Date.parse(publishedOn)) / DAY) : undefined;
  const others = othersDisqualified(process);
  const found: [string, number, boolean][] = [
    ['R003', 1, days !== undefined && days < settings.shortestPeriod],
    ['R018', 1, isCompetitive === true && tenderers > 0 && tenderers <= settings.singleBid],
    ['R028', 1, identicalPrices(process) > 1],
    ['R030', 1, lateWinners(process) > 0],
    ['R035', others ?? 0, others !== null && others >= settings.othersDisqualified],
    ['R036', 1, lowestDisqualified(process)],
  ];
  return found.flatMap(([indicator, value, isOut]) => (isOut ? [[indicator, value]] : []));
}

/** The indicators of Cardinal over a set of processes: those of each, and those of each against all. */
export function indicators(processes: readonly ReadProcess[], settings: IndicatorSettings): Finding[] {
  const { factor, leastBids } = settings;
  const findings: Finding[] = processes.flatMap((process) =>
    ofProcess(process, settings).map(([indicator, value]) => ({ indicator, about: 'PROCESS', id: process.id, value })),
  );
  const gaps = processes.flatMap((process) => {
    const value = winningGap(process);
    return value === null ? [] : [{ id: process.id, value }];
  });
  const all = gaps.map(({ value }) => value);
  for (const { id, value } of gaps.length < settings.leastProcesses ? [] : gaps) {
    if (isNear(value, all, factor)) findings.push({ indicator: 'R024', about: 'PROCESS', id, value });
    if (isFar(value, all, factor)) findings.push({ indicator: 'R058', about: 'PROCESS', id, value });
  }
  const won = wins(processes);
  for (const [id, own] of won.size < settings.leastFirms ? [] : won) {
    if (losesOften(own, [...won.values()], factor)) {
      findings.push({ indicator: 'R025', about: 'TENDERER', id, value: ratio(own) });
    }
  }
  const rates = (about: Finding['about'], shares: ReturnType<typeof disqualified>) => {
    const counted = [...shares].filter(([, { of }]) => of >= leastBids);
    const population = counted.map(([, share]) => ratio(share));
    for (const [id, share] of counted) {
      const value = ratio(share);
      if (value > 0 && isHigh(value, population, factor)) findings.push({ indicator: 'R038', about, id, value });
    }
  };
  rates(
    'BUYER',
    disqualified(processes, ({ buyer }) => (buyer ? [buyer] : [])),
  );
  rates(
    'TENDERER',
    disqualified(processes, (_, { tenderers }) => tenderers),
  );
  const fields = varieties(processes);
  for (const [id, value] of fields.size < settings.leastFirms ? [] : fields) {
    if (value > 1 && isHigh(value, [...fields.values()], factor)) {
      findings.push({ indicator: 'R048', about: 'TENDERER', id, value });
    }
  }
  return findings.sort((a, b) => (`${a.indicator} ${a.id}` < `${b.indicator} ${b.id}` ? -1 : 1));
}
