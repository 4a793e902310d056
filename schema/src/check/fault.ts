/** Something wrong: which check found it, where, what it is and how to mend it. */
export interface Fault {
  check: string;
  where: string;
  what: string;
  mend: string;
}

/** What a check says. */
export interface Verdict {
  faults: Fault[];
  /** What could not be looked at, and why. */
  notes?: string[];
}

/** Faults as lines for a person, one after another. */
export const tell = (faults: readonly Fault[]): string =>
  faults.map(({ check, where, what, mend }) => `✗ ${check}  ${where}\n    ${what}\n    → ${mend}\n`).join('');
