import { describe, expect, it } from 'vitest';
import { type HeadPost, linksOf } from './links.js';

const chain = [
  { bodyId: 'A', from: '2026-01-10', to: '2026-06-30', document: null },
  { bodyId: 'B', from: '2026-07-01', to: null, document: '编办〔2026〕7号' },
];
const always = (id: string): HeadPost => ({ id, validFrom: null, validUntil: null });
const heads = new Map([
  ['A', [always('head of A')]],
  ['B', [always('head of B'), always('party secretary of B')]],
]);

describe('who answers for an obligation', () => {
  it('is the head of each body it lay with, party posts too, for as long as it lay there', () => {
    expect(linksOf(chain, heads, [], []).map(({ capacity, postId, from, to }) => [capacity, postId, from, to])).toEqual(
      [
        ['HEAD', 'head of A', '2026-01-10', '2026-06-30'],
        ['HEAD', 'head of B', '2026-07-01', null],
        ['HEAD', 'party secretary of B', '2026-07-01', null],
      ],
    );
  });

  it('says that no post is named where a body has no head post', () => {
    expect(linksOf(chain.slice(0, 1), new Map(), [], [])).toMatchObject([{ capacity: 'HEAD', postId: null }]);
  });

  it('is an abolished head post up to its last day, and the one after it from its first', () => {
    const posts = new Map([
      [
        'A',
        [
          { id: 'old', validFrom: null, validUntil: '2026-03-31' },
          { id: 'new', validFrom: '2026-04-01', validUntil: null },
          { id: 'later', validFrom: '2026-07-01', validUntil: null },
          { id: 'gone', validFrom: null, validUntil: '2025-12-31' },
        ],
      ],
    ]);
    expect(linksOf(chain.slice(0, 1), posts, [], []).map(({ postId, from, to }) => [postId, from, to])).toEqual([
      ['old', '2026-01-10', '2026-03-31'],
      ['new', '2026-04-01', '2026-06-30'],
    ]);
  });

  it('passes from one post to another on the day duties were divided anew', () => {
    const named = [{ capacity: 'HANDLER' as const, postId: 'clerk', from: '2026-01-10', basis: 'contract' }];
    const assigned = [{ capacity: 'HANDLER' as const, postId: 'office', from: '2026-04-01', basis: '分工〔2026〕3号' }];
    const handlers = linksOf(chain, heads, named, assigned).filter((link) => link.capacity === 'HANDLER');
    expect(handlers.map(({ postId, from, to, origin }) => [postId, from, to, origin])).toEqual([
      ['clerk', '2026-01-10', '2026-03-31', 'SECTOR'],
      ['office', '2026-04-01', null, 'ASSIGNED'],
    ]);
  });
});
