import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkCitizenId, hashCitizenId, makeCitizenId, maskCitizenId } from './citizen-id.js';

const KEY = new Uint8Array(32).fill(7);
// The worked example of GB 11643: a district code, 31 December 1949, order 002, check character X.
const EXAMPLE = '11010519491231002X';

describe('a citizen ID number', () => {
  it('is accepted with a real date of birth and a fitting check character', () => {
    expect(checkCitizenId(EXAMPLE)).toEqual({ ok: true });
    expect(checkCitizenId(EXAMPLE.toLowerCase())).toEqual({ ok: true });
    expect(checkCitizenId(makeCitizenId('990101', '2000-02-29', '017'))).toEqual({ ok: true });
  });

  it.each([
    ['110105491231002', '18 characters'],
    ['11010519491231002Y', '17 digits and a check character'],
    ['１1010519491231002X', '17 digits and a check character'],
    ['110105194913310021', 'date of birth'],
    ['110105194902290021', 'date of birth'],
    ['110105299901010021', 'it must have passed'],
    ['110105194912310021', 'The check character does not fit'],
  ])('is refused as %s, and the reason does not repeat it', (id, expected) => {
    const check = checkCitizenId(id);
    if (check.ok) throw new Error('should be refused');
    expect(check.reason).toContain(expected);
    expect(check.reason).not.toMatch(/\d{3}/);
  });

  it('changes its check character with every digit', () => {
    for (let place = 0; place < 17; place += 1) {
      const other = String((Number(EXAMPLE[place]) + 1) % 10);
      expect(checkCitizenId(EXAMPLE.slice(0, place) + other + EXAMPLE.slice(place + 1)).ok).toBe(false);
    }
  });

  it('shows three and two characters, and nothing of a text of another length', () => {
    expect(maskCitizenId(EXAMPLE)).toBe('110*************2X');
    expect(maskCitizenId('110105')).toBe('*'.repeat(18));
  });

  it('is matched by a keyed hash, whatever the case of its X', () => {
    const expected = createHmac('sha256', KEY).update(EXAMPLE).digest('hex');
    expect(hashCitizenId(EXAMPLE, KEY)).toBe(expected);
    expect(hashCitizenId(EXAMPLE.toLowerCase(), KEY)).toBe(expected);
    expect(hashCitizenId(EXAMPLE, new Uint8Array(32))).not.toBe(expected);
  });

  it('is not hashed with a short key, nor when it is wrong', () => {
    expect(() => hashCitizenId(EXAMPLE, new Uint8Array(16))).toThrow('at least 32 random bytes');
    expect(() => hashCitizenId('110105194912310021', KEY)).toThrow('The check character does not fit');
    expect(() => makeCitizenId('9901', '2000-01-01', '017')).toThrow('18 characters');
  });
});
