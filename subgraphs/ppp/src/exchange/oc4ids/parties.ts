import { type Context, type JsonObject, type JsonValue, saidOf, USCC_SCHEME } from '@integrity-graph/kit';
import type { Seen } from './export.js';

/** Bodies and firms by id. */
export type Parties = ReadonlyMap<string, { name: string; code: string | null }>;

/** The bodies and firms of a project with their roles: codes of the codelist `partyRole`. */
function rolesOf({ project, agreement, payments, expenditures }: Seen): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  const add = (id: string | null | undefined, role: string) => {
    if (id) roles.set(id, (roles.get(id) ?? new Set()).add(role));
  };
  add(project.implementingBodyId, 'publicAuthority');
  add(project.governmentId, 'funder');
  add(project.shareholderId, 'funder');
  add(agreement?.sponsorId, 'supplier');
  // The project company performs, and is paid.
  add(agreement?.companyId, 'payee');
  for (const { governmentId } of expenditures) add(governmentId, 'funder');
  for (const { obligeeId } of payments) add(obligeeId, 'payee');
  return roles;
}

export async function readParties({ rows }: Context, seen: Seen): Promise<Parties> {
  const ids = [
    ...rolesOf(seen).keys(),
    ...seen.commitments.flatMap(({ obligorId, obligeeId }) => [obligorId, obligeeId]),
  ];
  const found = await rows<{ id: string; name: string; number: string | null }>(
    'select id, name, number from directory where id = any(?::uuid[])',
    [`{${ids.join(',')}}`],
  );
  return new Map(found.map(({ id, name, number }) => [id, { name, code: number }]));
}

/** How a party is called wherever it is named. */
export function reference(parties: Parties, id: string): JsonObject {
  const party = parties.get(id);
  return saidOf({ id: party?.code ? `${USCC_SCHEME}-${party.code}` : id, name: party?.name });
}

export function partiesOf(seen: Seen, parties: Parties): JsonValue[] {
  const roles = rolesOf(seen);
  const obligors = new Set(seen.payments.length > 0 ? seen.commitments.map(({ obligorId }) => obligorId) : []);
  for (const id of obligors) roles.set(id, (roles.get(id) ?? new Set()).add('payer'));
  return [...roles].map(([id, role]) => {
    const party = parties.get(id);
    const identifier = party?.code ? { scheme: USCC_SCHEME, id: party.code, legalName: party.name } : undefined;
    return saidOf({ ...reference(parties, id), identifier, roles: [...role] });
  });
}
