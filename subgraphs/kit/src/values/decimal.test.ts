import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  addMoney,
  compareDecimals,
  compareMoney,
  divide,
  multiply,
  parseDecimal,
  parseMoney,
  roundHalfUp,
  subtractDecimals,
} from './decimal.js';

/** A decimal as an integer number of 10⁻¹²: the independent arithmetic to compare with. */
const SCALE = 12;
const anyScaled = fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n });
const write = (scaled: bigint, scale: number) => {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(scale + 1, '0');
  return parsePlain(`${scaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
};
const parsePlain = (text: string) => text.replace(/\.?0+$/, '');

describe('a decimal', () => {
  it.each([
    ['12.50', '12.5'],
    ['007', '7'],
    ['-0.00', '0'],
    ['+3', '3'],
    ['100', '100'],
    ['999999999999999999.999999999999', '999999999999999999.999999999999'],
    ['-0.000000000001', '-0.000000000001'],
  ])('%s has the one text %s', (text, expected) => {
    expect(parseDecimal(text)).toBe(expected);
  });

  it.each(['NaN', 'Infinity', '1e3', '0x10', '1,000', '1.', '.5', '', ' 1', '１２', '--1'])('"%s" is none', (text) => {
    expect(() => parseDecimal(text)).toThrow(`Not a decimal: "${text}"; write digits and a point`);
  });

  it.each(['1000000000000000000', '0.0000000000001', '9'.repeat(100)])('%s is too long to be stored', (text) => {
    expect(() => parseDecimal(text)).toThrow(/digits/);
  });
});

describe('reckoning with decimals', () => {
  it('is exact where floats are not', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(subtractDecimals('0.3', '0.1')).toBe('0.2');
    expect(multiply('4000000', '0.0005')).toBe('2000');
    expect(addDecimals()).toBe('0');
    expect(compareDecimals('10.0', '10')).toBe(0);
    expect(compareDecimals('-2', '-10')).toBe(1);
  });

  it('agrees with integers', () => {
    fc.assert(
      fc.property(anyScaled, anyScaled, (a, b) => {
        const [left, right] = [write(a, SCALE), write(b, SCALE)];
        expect(addDecimals(left, right)).toBe(write(a + b, SCALE));
        expect(subtractDecimals(left, right)).toBe(write(a - b, SCALE));
        expect(multiply(left, right)).toBe(write(a * b, 2 * SCALE));
        expect(compareDecimals(left, right)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it.each([
    ['2.345', 2, '2.35'],
    ['2.344999', 2, '2.34'],
    ['-2.345', 2, '-2.35'],
    ['0.5', 0, '1'],
    ['1250', 2, '1250'],
  ])('rounds %s to %i places as %s', (value, places, expected) => {
    expect(roundHalfUp(value, places)).toBe(expected);
  });

  it('divides to the places asked for', () => {
    expect(divide('2', '3', 4)).toBe('0.6667');
    expect(divide('1', '8', 2)).toBe('0.13');
    expect(() => divide('1', '0', 2)).toThrow('Cannot divide by 0.');
  });

  it('refuses a chain that outgrows it, instead of rounding silently', () => {
    const long = '1.000000000000000001';
    const grow = () => Array.from({ length: 5 }).reduce<string>((product) => multiply(product, long), long);
    expect(grow).toThrow('round it before reckoning on');
  });
});

describe('money', () => {
  const yuan = (amount: string) => ({ amount, currency: 'CNY' });

  it('adds and compares within one currency', () => {
    expect(addMoney(yuan('0.10'), yuan('0.20'), yuan('-1'))).toEqual(yuan('-0.7'));
    expect(compareMoney(yuan('400000.00'), yuan('400000'))).toBe(0);
  });

  it('refuses two currencies', () => {
    const dollars = { amount: '1', currency: 'USD' };
    expect(() => addMoney(yuan('1'), dollars)).toThrow('Cannot reckon CNY with USD; convert one of them first.');
    expect(() => compareMoney(dollars, yuan('1'))).toThrow('Cannot reckon USD with CNY');
  });

  it.each(['RMB', 'cny', '¥', ''])('refuses the currency "%s"', (currency) => {
    expect(() => parseMoney({ amount: '1', currency })).toThrow('use an ISO 4217 code in capitals, for example CNY');
  });
});
