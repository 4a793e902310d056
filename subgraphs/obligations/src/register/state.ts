import type { DueFacts, LegalReference, Money, ResponsibilityLink } from '@integrity-graph/kit';

/** The state of a sector's obligation as its event carries it (SectorObligation in the kit). */
export interface SectorState {
  id: string;
  level: number;
  divisionId: string;
  divisionPath: string;
  visibleFrom?: string | null;
  visibleUntil?: string | null;
  kind: string;
  title: string;
  subjectType: string;
  subjectId: string;
  /** Not told of before it was kept. */
  document?: string | null;
  recordedById?: string | null;
  obligorId: string;
  obligeeId: string | null;
  obligeeType: string | null;
  amount: Money | null;
  amountPerformed: Money | null;
  incurredOn: string;
  dueOn: string | null;
  dueAt: string | null;
  dueProvisional: boolean;
  suspended: boolean;
  dueFacts: DueFacts | null;
  state: 'OPEN' | 'PERFORMED';
  performedOn: string | null;
  disputed: boolean;
  legalBasis: LegalReference;
  responsibilities: ResponsibilityLink[];
  signatoryIds: string[];
}

/** A lawful change in force, as the register's own record of it says. */
export interface ChangeInForce {
  kind: 'MODIFICATION' | 'DISCHARGE';
  effectiveOn: string;
  newDueOn: string | null;
  newAmount: Money | null;
}

export interface EffectiveState {
  state: 'OPEN' | 'PERFORMED' | 'MODIFIED' | 'DISCHARGED';
  dueOn: string | null;
  amount: Money | null;
  performedOn: string | null;
  closedOn: string | null;
}

/**
 * What holds after the lawful changes, oldest first. Performance closes whatever came before it; a discharge closes
 * what was not performed by then; a modification leaves it owed, as modified.
 */
export function effectiveState(
  sector: Pick<SectorState, 'state' | 'dueOn' | 'amount' | 'performedOn'>,
  changes: readonly ChangeInForce[],
): EffectiveState {
  let dueOn = sector.dueOn;
  let amount = sector.amount;
  let discharged: string | undefined;
  for (const change of changes) {
    if (change.kind === 'DISCHARGE') discharged ??= change.effectiveOn;
    else {
      dueOn = change.newDueOn ?? dueOn;
      amount = change.newAmount ?? amount;
    }
  }
  const performedOn = sector.state === 'PERFORMED' ? sector.performedOn : null;
  if (performedOn && (!discharged || performedOn <= discharged))
    return { state: 'PERFORMED', dueOn, amount, performedOn, closedOn: performedOn };
  if (discharged) return { state: 'DISCHARGED', dueOn, amount, performedOn: null, closedOn: discharged };
  return { state: changes.length > 0 ? 'MODIFIED' : 'OPEN', dueOn, amount, performedOn: null, closedOn: null };
}
