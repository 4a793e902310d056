import type { Work } from '../actions/work.js';
import { computeDue, type DeadlineRule } from '../law/index.js';
import type { DomainRecord } from '../records/domain-record.js';
import type { Day, Money } from '../records/fields.js';
import type { RecordClass } from '../storage/rows.js';
import { dueFields, type ObligationDraft, openObligation, type SectorObligation } from './sector-obligation.js';

/** What a sector's rules say is owed on account of a record, and how much of it has been done. */
export interface Owed extends Omit<ObligationDraft, 'due'> {
  /** The period and the day or instant it runs from; none while nothing sets it running. */
  due?: { rule: DeadlineRule; from: string };
  /** What has been done so far, up to the day of the last performance. */
  performed?: { on: Day; amount?: Money; inFull: boolean };
}

/**
 * Brings the obligations kept on account of a record in line with what its sector's rules say, one of each kind:
 * opens what is missing, moves due days, records performance. An action calls it last, when its records are made; so
 * a correction needs no code of its own. Extensions and suspensions once granted stay.
 */
export async function keepObligations<T extends SectorObligation>(
  work: Work,
  type: RecordClass<T>,
  subject: DomainRecord,
  owed: readonly Owed[],
): Promise<void> {
  const kept = new Map((await work.findAll(type, { subjectId: subject.id } as never)).map((one) => [one.kind, one]));
  for (const one of owed) {
    const { due, performed, ...draft } = one;
    const obligation = kept.get(one.kind) ?? openObligation(work, type, subject, draft);
    const fields: Partial<SectorObligation> = {
      title: one.title,
      obligorId: one.obligorId,
      obligeeId: one.obligee?.id ?? null,
      obligeeType: one.obligee?.type ?? null,
      amount: one.amount ?? null,
      amountPerformed: performed?.amount ?? null,
      incurredOn: one.incurredOn,
      ...dueFields(due && dueOf(due, obligation)),
      state: performed?.inFull ? 'PERFORMED' : 'OPEN',
      performedOn: performed?.inFull ? performed.on : null,
      legalBasis: one.legalBasis,
      responsibilities: one.responsibilities ?? [],
      signatoryIds: one.signatoryIds ?? [],
    };
    work.change(obligation, fields as Partial<T>, kept.has(one.kind) ? performed?.on : one.incurredOn);
  }
}

function dueOf({ rule, from }: NonNullable<Owed['due']>, { dueFacts }: SectorObligation): ObligationDraft['due'] {
  const { suspensions = [], extensions = [] } = dueFacts ?? {};
  return {
    computed: computeDue(rule, from, { suspensions, extensions }),
    facts: { rule, from, suspensions, extensions },
  };
}
