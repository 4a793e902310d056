import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bidAgain, invalidBids, type JointBid, membersChanged } from './consortium.js';

const bid = (id: string, firms: string[], hasAgreement = true): JointBid => ({
  id,
  lead: firms[0]!,
  firms,
  hasAgreement,
});

const firms = fc.uniqueArray(fc.constantFrom(...'ABCDEFGH'), { minLength: 1, maxLength: 4 });
const bids = fc
  .array(firms, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((members, index) => bid(String(index), members)));

describe('REQ-38 the bid of a consortium', () => {
  it.each([
    ['a member bids alone beside it', [['A', 'B'], ['B']], [['MEMBER_BIDS_AGAIN'], ['MEMBER_BIDS_AGAIN']]],
    ['a member stands in two', [['A', 'B'], ['C', 'B'], ['D']], [['MEMBER_BIDS_AGAIN'], ['MEMBER_BIDS_AGAIN'], []]],
    ['nobody stands in two', [['A', 'B'], ['C']], [[], []]],
  ])('%s', (_, members, expected) => {
    const all = members.map((one, index) => bid(String(index), one));
    const found = invalidBids({ bids: all });
    expect(all.map(({ id }) => found.get(id) ?? [])).toEqual(expected);
  });

  it.each([
    ['as it was qualified, in another order', ['B', 'A'], []],
    ['with one member more', ['A', 'B', 'C'], ['MEMBERS_CHANGED']],
    ['with one member less', ['A'], ['MEMBERS_CHANGED']],
    ['with another member', ['A', 'D'], ['MEMBERS_CHANGED']],
    ['led by another, with one less', ['B'], ['MEMBERS_CHANGED']],
    ['of who did not apply', ['E', 'F'], []],
  ])('%s, where A applied with B, and C alone', (_, members, expected) => {
    const found = invalidBids({ bids: [bid('1', members)], qualified: [['A', 'B'], ['C']] });
    expect(found.get('1') ?? []).toEqual(expected);
  });

  it('needs an agreement, and a notice that does not turn consortia away; a single firm needs neither', () => {
    const all = [bid('1', ['A', 'B'], false), bid('2', ['C'], false)];
    expect([...invalidBids({ bids: all, accepts: false })]).toEqual([['1', ['NO_AGREEMENT', 'NOT_ACCEPTED']]]);
    expect([...invalidBids({ bids: all, accepts: true })]).toEqual([['1', ['NO_AGREEMENT']]]);
  });

  it('whoever bids with whom: exactly the bids that share a firm are invalid for it', () => {
    fc.assert(
      fc.property(bids, (all) => {
        const found = invalidBids({ bids: all });
        for (const one of all) {
          const shares = all.some((other) => other !== one && other.firms.some((firm) => one.firms.includes(firm)));
          expect(found.has(one.id)).toBe(shares);
        }
        expect(bidAgain(all).length > 0).toBe(found.size > 0);
      }),
    );
  });

  it('whoever was qualified: bids of just those members are never changed, in whatever order', () => {
    fc.assert(
      fc.property(firms, (members) => {
        const all = [bid('1', members.toReversed())];
        expect(membersChanged({ bids: all, qualified: [members] })).toEqual([]);
        expect(membersChanged({ bids: all, qualified: [[...members, 'Z']] })).toEqual(all);
      }),
    );
  });
});
