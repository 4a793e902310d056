/** 统一社会信用代码 · unified social credit code, GB 32100-2015. */

/** 0–9 and A–Z without I, O, S, V and Z, which are easily misread; a character's place is its value. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Weights of the first 17 characters: powers of 3 modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 11714: weights of the first 8 characters of the organisation code. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** What a code says about its holder. */
export interface Uscc {
  /** 登记管理部门 · who registered it: 1 establishment office, 5 civil affairs, 9 market regulation, A, N, Y … */
  authority: string;
  /** 机构类别 · kind of holder, read together with the authority: 11 state organ, 12 public institution, 91 enterprise. */
  category: string;
  /** 登记管理机关行政区划码 · division of the registering office, GB/T 2260, six digits. */
  region: string;
  /** 组织机构代码 · organisation code, GB 11714, nine characters with its own check character. */
  organisationCode: string;
}

/** Outcome of a check; `reason` is a sentence for the person who typed the code. */
export type UsccCheck = { ok: true; value: Uscc } | { ok: false; reason: string };

/** Checks length, characters and both check characters. A code that passes is well formed, not necessarily issued. */
export function checkUscc(text: string): UsccCheck {
  const refuse = (reason: string): UsccCheck => ({ ok: false, reason });
  const characters = [...text];
  if (characters.length !== 18) {
    return refuse(`A unified social credit code has 18 characters, not ${characters.length}.`);
  }

  const stray = characters.findIndex((character) => !ALPHABET.includes(character));
  if (stray >= 0) {
    return refuse(
      `Character ${stray + 1}, "${characters[stray]}", cannot occur: use 0-9 and capitals without I, O, S, V, Z.`,
    );
  }
  const region = text.slice(2, 8);
  if (!/^\d{6}$/.test(region)) return refuse(`Characters 3 to 8, "${region}", must be the six digits of a division.`);

  const organisationCode = text.slice(8, 17);
  const organisationCheck = organisationCheckCharacter(organisationCode.slice(0, 8));
  if (organisationCode[8] !== organisationCheck) {
    return refuse(
      `Character 17, the check of the organisation code, is "${organisationCode[8]}" and should be "${organisationCheck}" (GB 11714): look for a mistyped character from 9 to 17.`,
    );
  }
  const check = checkCharacter(text.slice(0, 17));
  if (text[17] !== check) {
    return refuse(
      `Character 18, the check of the whole code, is "${text[17]}" and should be "${check}" (GB 32100-2015): look for a mistyped character.`,
    );
  }
  return { ok: true, value: { authority: text.charAt(0), category: text.charAt(1), region, organisationCode } };
}

/**
 * A valid code for sample data.
 * @param serial up to eight characters of the organisation code, filled with zeros on the left
 * @throws RangeError when a part cannot stand in a code
 */
export function makeUscc(authority: string, category: string, region: string, serial: string): string {
  const organisation = serial.padStart(8, '0');
  const start = authority + category + region + organisation + organisationCheckCharacter(organisation);
  const code = start + checkCharacter(start);
  const checked = checkUscc(code);
  if (!checked.ok) throw new RangeError(`No code can be made of these parts. ${checked.reason}`);
  return code;
}

function checkCharacter(first17: string): string {
  const sum = weigh(first17, WEIGHTS, (character) => ALPHABET.indexOf(character));
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}

function organisationCheckCharacter(first8: string): string {
  // Base 36 is the standard's own scale here: A is 10 and Z is 35.
  const sum = weigh(first8, ORGANISATION_WEIGHTS, (character) => Number.parseInt(character, 36));
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
}

function weigh(text: string, weights: number[], worth: (character: string) => number): number {
  return weights.reduce((sum, weight, place) => sum + weight * worth(text[place] ?? ''), 0);
}
