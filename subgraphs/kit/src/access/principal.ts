import { UUID } from '../values/index.js';
import { divisionPath, liesWithin, NATION } from './division-path.js';
import { rank } from './level.js';
import type { Claims } from './token.js';

export const Roles = ['officer', 'credit-office', 'discipline', 'subject'] as const;
export type Role = (typeof Roles)[number];

/** Who is asking and why, as established by one of the trust paths in `trust.ts`. */
export interface Caller {
  claims: Claims | undefined;
  purpose?: string;
  caseNumber?: string;
  requestId: string;
}

/** The caller as the rules of access see it. */
export interface Principal {
  id: string;
  name: string;
  role: Role | 'anonymous' | 'system';
  sector?: string;
  path?: string;
  clearance: number;
  bodies: string[];
  person?: string;
  purpose?: string;
  caseNumber?: string;
  requestId: string;
}

export class InvalidClaims extends Error {}

/**
 * The principal of a caller; no claims means anonymous.
 * @throws InvalidClaims naming the claim when a role lacks what it needs: nothing is guessed.
 */
export function principalFrom(caller: Caller): Principal {
  const { claims, purpose, caseNumber, requestId } = caller;
  const asking = { purpose, caseNumber, requestId };
  if (!claims) return { id: 'anonymous', name: 'anonymous', role: 'anonymous', clearance: 1, bodies: [], ...asking };
  if (typeof claims.sub !== 'string' || claims.sub === '') throw new InvalidClaims('the token has no subject (sub)');
  const role = (claims.roles ?? []).find((r): r is Role => (Roles as readonly string[]).includes(r));
  if (!role) throw new InvalidClaims(`the token names no known role; known are ${Roles.join(', ')}`);
  const need = (claim: keyof Claims) => {
    if (!claims[claim]) throw new InvalidClaims(`the role ${role} needs the claim "${claim}"`);
  };
  if (role === 'officer') need('sector');
  if (role === 'officer' || role === 'credit-office') need('division');
  if (role === 'discipline') need('body');
  if (role === 'subject' && !claims.body) need('person');
  const bodies = claims.body?.split(',').map((id) => id.trim()) ?? [];
  // Rows are seen by these, and name them: what is no id would fail there, and not say why.
  for (const id of bodies) if (!UUID.test(id)) throw new InvalidClaims(`body "${id}": expected an id of this graph`);
  if (claims.person && !UUID.test(claims.person))
    throw new InvalidClaims(`person "${claims.person}": expected an id of this graph`);
  if (claims.sector && !/^[a-z]{1,40}$/i.test(claims.sector))
    throw new InvalidClaims(`sector "${claims.sector}": expected one name, in letters`);
  const clearance = claims.clearance ?? (role === 'credit-office' ? 'L3' : 'L2');
  if (!/^L[1-4]$/.test(clearance)) throw new InvalidClaims(`clearance "${clearance}": expected L1, L2, L3 or L4`);
  let path: string | undefined;
  if (claims.division) {
    try {
      path = claims.division === '000000' ? NATION : divisionPath(claims.division);
    } catch (error) {
      throw new InvalidClaims((error as Error).message);
    }
  }
  return {
    id: claims.sub,
    name: claims.name ?? claims.sub,
    role,
    sector: claims.sector?.toLowerCase(),
    path,
    clearance: rank(clearance),
    bodies,
    person: claims.person,
    ...asking,
  };
}

/** The principal a subgraph acts as when it follows events or loads sample data. */
export const systemPrincipal = (id: string): Principal => ({
  id,
  name: id,
  role: 'system',
  path: NATION,
  clearance: 4,
  bodies: [],
  requestId: 'system',
});

/** The body that an action is recorded for: the first of an official's. Who acts for himself acts for no department. */
export const actingBody = ({ role, bodies }: Principal): string | null =>
  role === 'subject' ? null : (bodies[0] ?? null);

/** How a subgraph's rows are divided: one sector's own, shared by all departments, or rows of every sector. */
export type Domain =
  | { kind: 'sector'; name: string }
  | { kind: 'shared'; name: string }
  | { kind: 'register'; name: string; sectors: readonly string[] };

/** The row prefixes a principal may read at each level and may write, in one subgraph. */
export interface Reach {
  today: string;
  read: { 2: string[]; 3: string[]; 4: string[] };
  write: string[];
  /** Rows at L3 and above about a person open only to a stated purpose and case (PIPL arts 6, 34). */
  purposeStated: boolean;
}

/** The prefix under which the register keeps a sector's rows of one division. */
export const scopeOf = (sector: string, path: string): string => `${sector.toUpperCase()}:${path}`;

export function reachOf(principal: Principal, domain: Domain, today: string): Reach {
  const none: Reach = {
    today,
    read: { 2: [], 3: [], 4: [] },
    write: [],
    purposeStated: Boolean(principal.purpose && principal.caseNumber),
  };
  const { path } = principal;
  if (!path || principal.role === 'anonymous' || principal.role === 'subject' || principal.role === 'discipline')
    return none;
  const upTo = (prefixes: string[], clearance: number): Reach['read'] => ({
    2: clearance >= 2 ? prefixes : [],
    3: clearance >= 3 ? prefixes : [],
    4: clearance >= 4 ? prefixes : [],
  });
  if (principal.role === 'system') {
    const all = domain.kind === 'register' ? domain.sectors.map((s) => scopeOf(s, NATION)) : [NATION];
    return { ...none, read: upTo(all, 4), write: all, purposeStated: true };
  }
  // L4 is the discipline organs' and the sector's own; a credit office has L3 at most.
  const clearance = principal.role === 'credit-office' ? Math.min(principal.clearance, 3) : principal.clearance;
  if (domain.kind === 'register') {
    const sectors =
      principal.role === 'credit-office' ? domain.sectors : domain.sectors.filter((s) => s === principal.sector);
    const scopes = sectors.map((s) => scopeOf(s, path));
    return { ...none, read: upTo(scopes, clearance), write: scopes };
  }
  if (principal.role === 'credit-office') return { ...none, read: upTo([path], clearance) };
  if (principal.sector === domain.name) return { ...none, read: upTo([path], clearance), write: [path] };
  return domain.kind === 'shared' ? { ...none, read: upTo([path], Math.min(principal.clearance, 2)) } : none;
}

/** Whether the reach covers a row's prefix at a level; a levelled field is shown or withheld by this. */
export const mayRead = (reach: Reach, scope: string, level: number): boolean =>
  level <= 1 || reach.read[level as 2 | 3 | 4].some((prefix) => liesWithin(scope, prefix));

export const mayWrite = (reach: Reach, scope: string): boolean =>
  reach.write.some((prefix) => liesWithin(scope, prefix));
