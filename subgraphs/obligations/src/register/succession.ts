import { addDays } from '@integrity-graph/kit';

/** A succession of bodies as parties publishes it: who takes over whose obligations, from when, in which sectors. */
export interface Succession {
  predecessorId: string;
  successorId: string;
  effectiveOn: string;
  /** Null: all sectors. */
  sectors: string[] | null;
  documentNumber: string;
}

export interface Holder {
  bodyId: string;
  from: string;
  /** Null: to this day. */
  to: string | null;
  /** The document that brought the obligation here; null for the body it arose with. */
  document: string | null;
}

/**
 * The bodies an obligation lay with, in order: from the one it arose with along the dated succession documents
 * (merger, split, transfer of functions; 优化营商环境条例 31: restructuring is no excuse).
 */
export function chainOfObligors(
  obligorId: string,
  sector: string,
  incurredOn: string,
  successions: readonly Succession[],
): Holder[] {
  const chain: Holder[] = [{ bodyId: obligorId, from: incurredOn, to: null, document: null }];
  // Each document is followed once: functions may come back to a body, but documents that run in a circle must not
  // hang the register.
  const left = new Set(successions.filter((s) => s.sectors === null || s.sectors.includes(sector)));
  for (;;) {
    const last = chain.at(-1)!;
    const next = [...left]
      .filter((s) => s.predecessorId === last.bodyId && s.effectiveOn >= last.from)
      .sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.successorId.localeCompare(b.successorId))[0];
    if (!next) return chain;
    left.delete(next);
    last.to = next.effectiveOn > last.from ? addDays(next.effectiveOn, -1) : last.from;
    chain.push({ bodyId: next.successorId, from: next.effectiveOn, to: null, document: next.documentNumber });
  }
}
