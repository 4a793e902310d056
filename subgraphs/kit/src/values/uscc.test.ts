import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkUscc, makeUscc } from './uscc.js';

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const anyCode = fc
  .tuple(
    fc.constantFrom('1', '2', '5', '9', 'A', 'N', 'Y'),
    fc.constantFrom('1', '2', '3', '9'),
    fc.integer({ min: 0, max: 999_999 }).map((region) => String(region).padStart(6, '0')),
    fc.array(fc.constantFrom(...ALPHABET), { minLength: 8, maxLength: 8 }).map((serial) => serial.join('')),
  )
  .map((parts) => makeUscc(...parts));
const reason = (code: string) => {
  const check = checkUscc(code);
  return check.ok ? undefined : check.reason;
};

describe('a unified social credit code', () => {
  it('is taken apart', () => {
    expect(checkUscc('91110000600037341L')).toEqual({
      ok: true,
      value: { authority: '9', category: '1', region: '110000', organisationCode: '600037341' },
    });
  });

  it('may begin with a letter', () => {
    expect(checkUscc(makeUscc('N', '2', '990101', '1')).ok).toBe(true);
    expect(checkUscc(makeUscc('A', '1', '990000', '1')).ok).toBe(true);
    expect(checkUscc(makeUscc('Y', '1', '990000', '1')).ok).toBe(true);
  });

  it('tells what is wrong and what it should be', () => {
    expect(reason('9111000060003734')).toBe('A unified social credit code has 18 characters, not 16.');
    expect(reason('91110000600037341l')).toMatch('Character 18, "l", cannot occur: use 0-9 and capitals without');
    expect(reason('9111000X600037341L')).toMatch('Characters 3 to 8, "11000X", must be the six digits of a division.');
    expect(reason('91110000600037342L')).toMatch('is "2" and should be "1" (GB 11714)');
    expect(reason('911100006000373411')).toMatch('is "1" and should be "L" (GB 32100-2015)');
  });

  it.each(['I', 'O', 'Z', 'S', 'V'])('never has the letter %s', (letter) => {
    expect(reason(`9111000060003${letter}341L`)).toMatch(`Character 14, "${letter}", cannot occur`);
  });

  it('notices every single mistyped character and every swap of neighbours that changes the code', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), fc.constantFrom(...ALPHABET), (code, place, typed) => {
        expect(checkUscc(code).ok).toBe(true);
        const mistyped = code.slice(0, place) + typed + code.slice(place + 1);
        expect(checkUscc(mistyped).ok).toBe(mistyped === code);
        const swapped = code.slice(0, place) + (code[place + 1] ?? '') + code[place] + code.slice(place + 2);
        expect(checkUscc(swapped).ok).toBe(swapped === code);
      }),
    );
  });

  it('cannot be made of impossible parts', () => {
    expect(() => makeUscc('1', '1', '9901', '7')).toThrow('No code can be made of these parts.');
    expect(() => makeUscc('1', '1', '990101', '123456789')).toThrow('No code can be made of these parts.');
  });
});
