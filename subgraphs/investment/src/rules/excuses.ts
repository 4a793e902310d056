import { readFileSync } from 'node:fs';
import type { Day } from '@integrity-graph/kit';

/*
 * Reasons that are none: a change of term, of the person responsible, of organisation or of areas (优化营商环境条例 31). They
 * hide in free text, so words of a dated list are looked for. A word is no finding: whether it is the reason, or only
 * stands there, a person says.
 */

interface Edition {
  /** First day of the edition; the next one ends it. */
  from: Day;
  version: string;
  words: { words: string[]; source: string }[];
}

/** A word that was found, and where the list has it from. */
export interface Excuse {
  word: string;
  source: string;
}

/** What was looked for and what was found. */
export interface Screening {
  /** Edition of the list. */
  version: string;
  found: Excuse[];
}

// Beside the sources, whether this runs from src/ or from dist/.
const file = new URL('../../src/rules/excuses.json', import.meta.url);
const { editions } = JSON.parse(readFileSync(file, 'utf8')) as { editions: Edition[] };

/** What a reader passes over: width of letters, blanks and marks between them. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[^\p{Letter}\p{Number}]/gu, '');

/**
 * Looks for words of reasons that lie within the government in a text, by the list of a day. Of words that stand in one
 * another the longest is told. Pure: the text, the day and the list decide.
 */
export function excusesIn(text: string, day: Day, lists: readonly Edition[] = editions): Screening | undefined {
  const edition = lists.findLast(({ from }) => from <= day);
  if (!edition) return undefined;
  const read = plain(text);
  const found = edition.words
    .flatMap(({ words, source }) => words.map((word) => ({ word, source })))
    .filter(({ word }) => read.includes(word));
  return {
    version: edition.version,
    found: found.filter(({ word }) => !found.some((other) => other.word !== word && other.word.includes(word))),
  };
}
