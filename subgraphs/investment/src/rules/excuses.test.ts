import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excusesIn } from './excuses.js';

const day = '2026-05-20';
const wordsOf = (text: string) => excusesIn(text, day)?.found.map(({ word }) => word);
/** Words of the list, and text that has none of their characters. */
const WORDS = ['政府换届', '机构改革', '领导调整', '人员变动', '前任', '新班子'];
const blanks = fc.constantFrom('', ' ', '　', '\n', '“', '”', '·', '\u200b', '、');
const harmless = fc.string({ unit: fc.constantFrom(...'防洪堤改线道路须绕行2026年，。 a') });

describe('REQ-33 REQ-40 words that may hide a reason the law does not know', () => {
  it.each([
    ['因换届，原承诺不再执行', ['换届']],
    ['政府换届后重新研究', ['政府换届']],
    ['主要领导调整，新班子另有考虑', ['领导调整', '新班子']],
    ['机 构 改 革期间', ['机构改革']],
    ['属“历史遗留”问题', ['历史遗留']],
    ['防洪堤改线，道路须绕行', []],
    ['调整机器构造', []],
    ['', []],
  ])('%s: %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('says by which edition it looked, and where the words come from', () => {
    expect(excusesIn('行政区划调整', day)).toEqual({
      version: '第1版',
      found: [{ word: '行政区划调整', source: '优化营商环境条例 31' }],
    });
    expect(excusesIn('换届', '2019-12-31')).toBeUndefined();
  });

  it('of a later list are looked for from its first day on', () => {
    const edition = (from: string, word: string) => ({ from, version: from, words: [{ words: [word], source: '' }] });
    const lists = [edition('2020-01-01', '旧词'), edition('2026-01-01', '新词')];
    const found = (on: string) => excusesIn('旧词新词', on, lists)?.found.map(({ word }) => word);
    expect([found('2025-12-31'), found('2026-01-01')]).toEqual([['旧词'], ['新词']]);
  });

  it('are found wherever they stand and whatever stands between their characters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), harmless, harmless, blanks, (word, before, after, between) => {
        expect(wordsOf(before + [...word].join(between) + after)).toEqual([word]);
      }),
    );
  });

  it('are not found where there are none', () => {
    fc.assert(
      fc.property(harmless, (text) => {
        expect(wordsOf(text)).toEqual([]);
      }),
    );
  });
});
