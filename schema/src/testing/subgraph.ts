import { parse } from 'graphql';
import type { Rule, Subgraph } from '../style/document.js';

/** A subgraph of a test's own; a sector named procurement that keeps no records, unless said otherwise. */
export const subgraph = (sdl: string, known: Partial<Omit<Subgraph, 'owns'>> & { owns?: string[] } = {}): Subgraph => ({
  name: 'procurement',
  isSector: true,
  document: parse(sdl),
  ...known,
  owns: new Set(known.owns),
});

/** The coordinates at which a rule finds a violation in the first of some subgraphs. */
export const violations = (rule: Rule, first: Subgraph, ...others: Subgraph[]): string[] =>
  rule(first, [first, ...others]).map(({ where }) => where);
