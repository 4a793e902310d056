import { addDays, type Work } from '@integrity-graph/kit';
import { Tenure } from '../tenure/tenure.js';
import type { Person } from './person.js';

interface Publication {
  level: number;
  visibleFrom: string | null;
  visibleUntil: string | null;
}

type Held = Pick<Tenure, 'startDate' | 'endDate'>;

/**
 * When a person's name is public: while he or she heads a body (政府信息公开条例 20(2)). Of several spells it is the one
 * that holds today, else the next to come; tenures that follow one another without a gap are one spell.
 */
export function publicationOf(headTenures: readonly Held[], today: string): Publication {
  const spells: { from: string; until: string | null }[] = [];
  for (const { startDate, endDate = null } of [...headTenures].sort((a, b) => a.startDate.localeCompare(b.startDate))) {
    const last = spells.at(-1);
    if (last && (last.until === null || startDate <= addDays(last.until, 1))) {
      last.until = later(last.until, endDate);
    } else {
      spells.push({ from: startDate, until: endDate });
    }
  }
  const spell = spells.find(({ until }) => until === null || until >= today);
  return spell
    ? { level: 1, visibleFrom: spell.from, visibleUntil: spell.until }
    : { level: 2, visibleFrom: null, visibleUntil: null };
}

/** Of two last days the later; null is open and later than any. */
const later = (a: string | null, b: string | null): string | null => (a === null || b === null ? null : a > b ? a : b);

/** The recorded tenures of head posts of a person; those are the public ones. */
export const headTenuresOf = (work: Work, personId: string): Promise<Tenure[]> =>
  work.findAll(Tenure, { personId, level: 1 });

/** Publishes or withdraws a person's name as his or her head tenures now say. */
export function publish(work: Work, person: Person, headTenures: readonly Held[]): void {
  const publication = publicationOf(headTenures, work.today);
  const same =
    person.level === publication.level &&
    (person.visibleFrom ?? null) === publication.visibleFrom &&
    (person.visibleUntil ?? null) === publication.visibleUntil;
  if (!same) work.change(person, publication);
}
