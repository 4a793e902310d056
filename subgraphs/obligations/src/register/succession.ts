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

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

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
  const passed = new Set([obligorId]);
  for (;;) {
    const last = chain.at(-1)!;
    const next = successions
      .filter(
        (s) =>
          s.predecessorId === last.bodyId &&
          s.effectiveOn >= last.from &&
          (s.sectors === null || s.sectors.includes(sector)),
      )
      .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))[0];
    // A body that comes back ends the chain: documents that run in a circle must not hang the register.
    if (!next || passed.has(next.successorId)) return chain;
    passed.add(next.successorId);
    last.to = next.effectiveOn > last.from ? dayBefore(next.effectiveOn) : last.from;
    chain.push({ bodyId: next.successorId, from: next.effectiveOn, to: null, document: next.documentNumber });
  }
}
