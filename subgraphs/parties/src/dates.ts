import type { Work } from '@integrity-graph/kit';

/** Days from and until, both included; null or absent is open. */
export interface Period {
  from?: string | null;
  until?: string | null;
}

const FIRST = '0001-01-01';
const LAST = '9999-12-31';

export const covers = ({ from, until }: Period, day: string): boolean =>
  (from ?? FIRST) <= day && day <= (until ?? LAST);

export const overlap = (a: Period, b: Period): boolean =>
  (a.from ?? FIRST) <= (b.until ?? LAST) && (b.from ?? FIRST) <= (a.until ?? LAST);

/** A period in words: `from 2026-01-01 to 2026-03-31`. */
export function tell({ from, until }: Period): string {
  if (from && until) return `from ${from} to ${until}`;
  if (from) return `from ${from} on`;
  return until ? `until ${until}` : 'without known dates';
}

/** Refuses an end before its beginning. */
export function checkPeriod(work: Work, endField: string, { from, until }: Period): void {
  if (from && until && until < from) {
    work.refuse(
      'END_BEFORE_START',
      endField,
      `${until} lies before ${from}: the last day cannot come before the first`,
    );
  }
}

/** Refuses a day on which the thing it rests on did not exist. `what` names it: `the post`. */
export function checkWithin(
  work: Work,
  field: string,
  day: string | null | undefined,
  what: string,
  period: Period,
): void {
  if (day && !covers(period, day))
    work.refuse('OUTSIDE_VALIDITY', field, `${day}: ${what} exists ${tell(period)}; give a day within`);
}

/** The validity of a division, body, firm or post as a period. */
export const validityOf = (record: { validFrom?: string | null; validUntil?: string | null }): Period => ({
  from: record.validFrom,
  until: record.validUntil,
});

/** Refuses a text that says nothing. */
export function checkText(work: Work, field: string, text: string | null | undefined, what: string): void {
  if (text != null && text.trim() === '') work.refuse('EMPTY', field, `${what} is needed: it cannot be blank`);
}
