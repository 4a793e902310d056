import type { Event } from '@integrity-graph/kit';

type Told = Pick<Event, 'type' | 'id' | 'version' | 'state'>;

/** A row of the register that repeats what another subgraph told. */
export interface Row {
  table: string;
  /** Columns of the primary key. */
  key: readonly string[];
  values: Record<string, unknown>;
}

/** What the register keeps of a record of parties, as its last version left it; undefined for what it keeps nothing of. */
export function copyOf({ type, id, version, state: s }: Told): Row | undefined {
  const row = (table: string, values: Record<string, unknown>): Row => ({
    table,
    key: ['id'],
    values: { id, version, ...values },
  });
  switch (type) {
    case 'GovernmentBody':
      return row('body', { name: s.name, valid_from: s.validFrom, valid_until: s.validUntil });
    case 'Person':
      return row('person', { managed_by_id: s.managedById });
    case 'Post':
      return row('post', {
        body_id: s.bodyId,
        is_head: s.isHead,
        is_party_post: s.isPartyPost ?? false,
        valid_from: s.validFrom,
        valid_until: s.validUntil,
      });
    case 'Tenure':
      return row('tenure', {
        post_id: s.postId,
        person_id: s.personId,
        kind: s.kind,
        start_date: s.startDate,
        end_date: s.endDate,
        body_id: s.bodyId,
        managed_by_id: s.managedById,
        ...seenBy(s),
      });
    case 'Vacancy':
      return row('vacancy', { post_id: s.postId, start_date: s.startDate, end_date: s.endDate, ...seenBy(s) });
    case 'Succession':
      return row('succession', {
        predecessor_id: s.predecessorId,
        successor_id: s.successorId,
        effective_on: s.effectiveOn,
        sectors: s.sectors,
        document: s.documentNumber,
      });
    default:
      return undefined;
  }
}

/** What parties decides by who may see a record; the register's answers must not tell more. */
const seenBy = (s: Told['state']) => ({
  level: s.level,
  visible_from: s.visibleFrom,
  visible_until: s.visibleUntil,
  division_path: s.divisionPath,
});

/** The row that keeps one version, for "as known then"; undefined for what the register keeps no history of. */
export function versionOf({ type, id, version, action, effectiveOn, recordedAt, state: s }: Event): Row | undefined {
  if (type === 'Tenure' || type === 'Vacancy') {
    const holder = type === 'Tenure' ? { person_id: s.personId, kind: s.kind } : { person_id: null, kind: 'VACANCY' };
    return {
      table: 'holding_version',
      key: ['record_id', 'version'],
      values: {
        record_id: id,
        version,
        post_id: s.postId,
        ...holder,
        start_date: s.startDate,
        end_date: s.endDate,
        recorded_at: recordedAt,
      },
    };
  }
  if (!type.endsWith('Obligation')) return undefined;
  return {
    table: 'obligation_version',
    key: ['obligation_id', 'version'],
    values: { obligation_id: id, version, action, effective_on: effectiveOn, recorded_at: recordedAt, state: s },
  };
}
