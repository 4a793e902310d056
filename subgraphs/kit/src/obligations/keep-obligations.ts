import { actingBody } from '../access/principal.js';
import type { Work } from '../actions/work.js';
import { isInForce } from '../directory/policy.js';
import { type Circumstances, computeDue, type DeadlineRule, type LegalReference } from '../law/index.js';
import type { DomainRecord } from '../records/domain-record.js';
import { type Day, type Money, recordFact } from '../records/fields.js';
import type { RecordClass } from '../storage/rows.js';
import type { DueFacts, ResponsibilityLink, SectorObligation } from './sector-obligation.js';

/** What a sector's rules say is owed on account of a record, and how much of it has been done. */
export interface Owed {
  /** A code of the sector's own; a record has at most one obligation of each kind. */
  kind: string;
  title: string;
  obligorId: string;
  /** Null: owed to the public. */
  obligee: { type: 'GovernmentBody' | 'Enterprise' | 'Person'; id: string } | null;
  amount?: Money | null;
  incurredOn: Day;
  /** The period and the day or instant it runs from; none while nothing sets it running, or none is laid down. */
  due?: { rule: DeadlineRule; from: string } & Circumstances;
  /** What has been done so far, up to the day of the last performance. */
  performed?: { on: Day; amount?: Money; inFull: boolean };
  /** Whether the obligee contests what was done, or the obligor that it is owed; left as it is when not said. */
  disputed?: boolean;
  legalBasis: LegalReference;
  /** Number of the document that it rests on, where that is another than the record's own. */
  document?: string | null;
  /** Posts that answer beside the obligor's head, whom the register adds. */
  responsibilities?: ResponsibilityLink[];
  /** Persons who signed, as far as a document says so. */
  signatoryIds?: string[];
}

/**
 * Brings the obligations kept on account of a record in line with what its sector's rules say, one of each kind:
 * opens what is missing, moves due days, records performance. An action calls it last, when its records are made; so
 * a correction needs no code of its own. Extensions and suspensions are those the sector's records tell of; where they
 * say nothing, what was once granted stays. An obligation lies where its record lies, and arises where the sector is in
 * force on the day it is incurred.
 */
export async function keepObligations<T extends SectorObligation>(
  work: Work,
  type: RecordClass<T>,
  subject: DomainRecord,
  owed: readonly Owed[],
): Promise<void> {
  const kept = new Map((await work.findAll(type, { subjectId: subject.id } as never)).map((one) => [one.kind, one]));
  for (const one of owed) {
    const obligation = kept.get(one.kind);
    if (!obligation && !(await isInForce(work.context, subject.divisionPath, one.incurredOn))) continue;
    const fields = { ...fieldsOf(one, obligation), document: one.document ?? documentOf(subject) } as Partial<T>;
    if (obligation) work.change(obligation, fields, one.performed?.on);
    else {
      const recordedById = actingBody(work.context.principal);
      work.create(type, { ...placeOf(subject), ...fields, recordedById }, one.incurredOn);
    }
  }
}

const placeOf = (subject: DomainRecord): Partial<SectorObligation> => ({
  divisionId: subject.divisionId,
  divisionPath: subject.divisionPath,
  level: Math.max(2, subject.level),
  subjectType: recordFact(subject.constructor).name,
  subjectId: subject.id,
  disputed: false,
});

/** The number of the document a record is of, by its type. */
function documentOf(subject: DomainRecord): string | null {
  const { document } = recordFact(subject.constructor);
  return document ? ((subject as unknown as Record<string, string | null | undefined>)[document] ?? null) : null;
}

function fieldsOf({ due, performed, ...one }: Owed, kept: SectorObligation | undefined): Partial<SectorObligation> {
  const { suspensions = [], extensions = [] } = kept?.dueFacts ?? {};
  return {
    kind: one.kind,
    title: one.title,
    obligorId: one.obligorId,
    obligeeId: one.obligee?.id ?? null,
    obligeeType: one.obligee?.type ?? null,
    amount: one.amount ?? null,
    amountPerformed: performed?.amount ?? null,
    incurredOn: one.incurredOn,
    ...dueFields(due && { suspensions, extensions, ...due }),
    state: performed?.inFull ? 'PERFORMED' : 'OPEN',
    performedOn: performed?.inFull ? performed.on : null,
    ...(one.disputed !== undefined && { disputed: one.disputed }),
    legalBasis: one.legalBasis,
    responsibilities: one.responsibilities ?? [],
    signatoryIds: one.signatoryIds ?? [],
  };
}

/** The stored form of a due day, computed from its facts; of none when nothing sets a period running. */
export function dueFields(facts: DueFacts | undefined) {
  const due = facts && computeDue(facts.rule, facts.from, facts);
  return {
    dueOn: due?.on ?? null,
    dueAt: due?.at ? new Date(due.at) : null,
    dueProvisional: due?.provisional ?? false,
    suspended: due?.suspended ?? false,
    dueFacts: facts ?? null,
  };
}
