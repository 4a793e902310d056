import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicators } from './indicators.js';
import { readProcess } from './read.js';

/*
 * The demonstration inputs of Cardinal (open-contracting/cardinal-rs, docs/examples, MIT), which lie beside the project;
 * each expected figure is the one its documentation prints for that input under docs/cli/indicators/R/<number>.md.
 */
const processes = (number: string) =>
  readFileSync(
    new URL(`../../../../../shared/data/cardinal-examples/docs/examples/R/${number}.jsonl`, import.meta.url),
    'utf8',
  )
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readProcess(JSON.parse(line))!);

const SETTINGS = {
  shortestPeriod: 15,
  singleBid: 1,
  othersDisqualified: 1,
  leastBids: 2,
  factor: 1.5,
  leastProcesses: 1,
  leastFirms: 1,
};

describe('REQ-38 the indicators agree with the documented figures of Cardinal', () => {
  it.each([
    ['003', { 'PROCESS F': 1 }],
    ['018', { 'PROCESS F': 1 }],
    ['024', { 'PROCESS F': 1 }],
    ['025', { 'TENDERER F': 0.16666666666666666 }],
    // The documentation names the tenderers with the process.
    ['028', { 'PROCESS F': 1 }],
    ['030', { 'PROCESS F': 1 }],
    ['035', { 'PROCESS F': 1 }],
    ['036', { 'PROCESS F': 1 }],
    // The buyer with two bids is the only one with a rate: the fence lies on it. The minimum holds bids, as the figure shows.
    ['038', { 'BUYER B': 0.5 }],
    ['048', { 'TENDERER F': 2 }],
    ['058', { 'PROCESS F': 99 }],
  ] as const)('R%s', (number, expected) => {
    const found = indicators(processes(number), SETTINGS).filter(({ indicator }) => indicator === `R${number}`);
    expect(Object.fromEntries(found.map(({ about, id, value }) => [`${about} ${id}`, value]))).toEqual(expected);
  });

  it('a fence rests on the quartiles of type 8: the example of R024 lies below 17.3333, the one of R058 above 82.6667', () => {
    const at = (number: string, changed: number) => {
      const [first, ...others] = processes(number);
      const [lowest, second] = first!.bids;
      return indicators([{ ...first!, bids: [lowest!, { ...second!, amount: 1 + changed }] }, ...others], SETTINGS)
        .filter(({ indicator }) => indicator === `R${number}`)
        .map(({ id }) => id);
    };
    // With one gap of g and four of 99, Q1 is g + 2/3 (99 − g) and Q3 99.
    expect(at('024', 49)).toEqual(['F']);
    expect(at('058', 2)).toEqual(['F']);
    expect(at('058', 1)).toEqual([]);
  });
});
