import { createHmac } from 'node:crypto';
import { type Day, isDay, today } from './day.js';

/** 公民身份号码 · citizen identification number, GB 11643-1999. No message in this file ever repeats a number. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
const LENGTH = 18;
const KEY_BYTES = 32;

/** Outcome of a check; `reason` is a sentence for the person who typed the number and holds no part of it. */
export type CitizenIdCheck = { ok: true } | { ok: false; reason: string };

/** Checks length, characters, date of birth (not after `on`) and check character. */
export function checkCitizenId(id: string, on: Day = today()): CitizenIdCheck {
  const refuse = (reason: string): CitizenIdCheck => ({ ok: false, reason });
  if (id.length !== LENGTH) return refuse('A citizen ID number has 18 characters.');
  if (!/^\d{17}[\dXx]$/.test(id)) return refuse('A citizen ID number is 17 digits and a check character, 0-9 or X.');
  const birth = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  if (!isDay(birth) || birth > on)
    return refuse('Characters 7 to 14 must be a date of birth, and it must have passed.');
  if (id[17]!.toUpperCase() !== checkCharacter(id)) {
    return refuse('The check character does not fit: look for a mistyped digit.');
  }
  return { ok: true };
}

/** The form for display: the first three and the last two characters. Text of another length shows nothing at all. */
export function maskCitizenId(id: string): string {
  return id.length === LENGTH ? id.slice(0, 3) + '*'.repeat(LENGTH - 5) + id.slice(-2) : '*'.repeat(LENGTH);
}

/**
 * The form for matching: HMAC-SHA-256 in lower-case hexadecimal. Numbers are few enough to be tried one by one, so
 * only the key protects them: keep it apart from the data.
 * @param key at least 32 random bytes
 * @throws RangeError when the number is not valid or the key too short
 */
export function hashCitizenId(id: string, key: Uint8Array): string {
  const checked = checkCitizenId(id);
  if (!checked.ok) throw new RangeError(checked.reason);
  if (key.byteLength < KEY_BYTES) throw new RangeError(`The key must have at least ${KEY_BYTES} random bytes.`);
  return createHmac('sha256', key).update(id.toUpperCase()).digest('hex');
}

/**
 * A valid number for a fictional person.
 * @param region six digits; sample data use the unassigned 99xxxx
 * @param order three digits: even for women, odd for men
 * @throws RangeError when the parts make no number
 */
export function makeCitizenId(region: string, birth: Day, order: string): string {
  const first17 = region + birth.replaceAll('-', '') + order;
  const id = first17 + checkCharacter(first17);
  const checked = checkCitizenId(id);
  if (!checked.ok) throw new RangeError(checked.reason);
  return id;
}

function checkCharacter(id: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(id[place]), 0);
  return CHECK_CHARACTERS[sum % 11] ?? '';
}
