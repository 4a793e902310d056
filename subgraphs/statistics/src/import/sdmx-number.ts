import { shortest } from '@integrity-graph/kit';

/* Numbers of a message: JSON has doubles, a release has exact decimals. */

/** A number as text. Beyond ten places a double is noise of the arithmetic. */
export const numberText = (raw: unknown): string =>
  shortest(typeof raw === 'number' ? (/e/i.test(String(raw)) ? raw.toFixed(10) : String(raw)) : String(raw));

/** An exact value as a number where that says the same, as text where a double would not. */
export function messageNumber(value: string): number | string {
  const number = Number(value);
  const text = shortest(value);
  return numberText(number) === text ? number : text;
}
