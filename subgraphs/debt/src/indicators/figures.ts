import {
  addDecimals,
  type Context,
  type Day,
  type Decimal,
  forbidden,
  graphError,
  mayRead,
  UUID,
} from '@integrity-graph/kit';
import { isCleared } from '../hidden/cleared.js';
import type { Figures } from '../rules/indicators.js';

/** A government whose figures are asked for, and where it lies. */
export interface Asked {
  id: string;
  path: string;
}

const DEPARTMENTS = 2;

/**
 * Who may add up a government’s debt: who sees all the rows that are summed, departments of its division or the government
 * itself. An empty answer to the others would say that nothing is owed.
 * @throws FORBIDDEN
 */
export async function governmentAsked(context: Context, id: string, what: string): Promise<Asked> {
  if (!UUID.test(id)) throw graphError('BAD_USER_INPUT', `government: "${id}" is not an id of this graph`);
  const [body] = await context.rows<{ path: string }>(
    `select division_path as path from directory where id = ?::uuid and type = 'GovernmentBody'`,
    [id],
  );
  const { principal, reach } = context;
  if (!body || !(mayRead(reach, body.path, DEPARTMENTS) || principal.bodies.includes(id))) throw forbidden(what);
  return { id, path: body.path };
}

interface Row {
  general: Decimal | null;
  special: Decimal | null;
  before: Decimal | null;
  generalLimit: Decimal | null;
  specialLimit: Decimal | null;
  service: Decimal | null;
  overdue: Decimal;
  contingent: Decimal;
  hidden: Decimal;
}

interface Capacity {
  resources: Decimal;
  generalSpending: Decimal;
  fundSpending: Decimal;
  generalInterest: Decimal;
  specialInterest: Decimal;
}

/** The last balance of a kind in a year. */
const balance = (kind: string, year: string) =>
  `(select closing_amount::text from balance where government_id = g.id and scope = 'REGION' and kind = '${kind}'
     and extract(year from until) = ${year} order by until desc limit 1)`;
const limit = (kind: string) =>
  `(select amount_amount::text from debt_limit where government_id = g.id and scope = 'REGION' and kind = '${kind}'
     and year = g.year order by approved_on desc, id limit 1)`;

/**
 * What is on record of a government’s region in a year, as far as the caller may see it. Contingent debt is summed for
 * those alone who see the bodies of the whole division, hidden debt for those cleared for it; to the others neither is 0:
 * it is left out.
 */
export async function figuresOf(context: Context, { id, path }: Asked, year: number): Promise<Figures> {
  const end: Day = `${year}-12-31`;
  const on = end < context.today ? end : context.today;
  const [row] = await context.rows<Row>(
    `select ${balance('GENERAL', 'g.year')} as general, ${balance('SPECIAL', 'g.year')} as special,
       (${balance('GENERAL', 'g.year - 1')}::numeric + ${balance('SPECIAL', 'g.year - 1')}::numeric)::text as before,
       ${limit('GENERAL')} as "generalLimit", ${limit('SPECIAL')} as "specialLimit",
       (select coalesce(sum(principal_amount + interest_amount) filter (where extract(year from due_on) = g.year), 0)::text
          from instalment where division_path ^@ g.path and debtor_id = g.id having count(*) > 0) as service,
       coalesce((select sum(principal_amount) from instalment where division_path ^@ g.path and debtor_id = g.id
          and due_on <= g.day and (settled_on is null or settled_on > g.day)), 0)::text as overdue,
       coalesce((select sum(amount_amount) from contingent where division_path ^@ g.path and given_on <= g.day
          and (released_on is null or released_on > g.day) and (ends_on is null or ends_on >= g.day)), 0)::text as contingent,
       coalesce((select sum(unresolved_amount) from hidden_debt where division_path ^@ g.path
          and incurred_on <= g.day), 0)::text as hidden
     from (select ?::uuid as id, ?::text as path, ?::integer as year, ?::date as day) g`,
    [id, path, year, on],
  );
  const [capacity] = await context.rows<Capacity>(
    `select resources_amount::text as resources, general_spending_amount::text as "generalSpending",
       fund_spending_amount::text as "fundSpending", general_interest_amount::text as "generalInterest",
       special_interest_amount::text as "specialInterest"
     from fiscal_capacity where government_id = ?::uuid and year = ?::integer`,
    [id, year],
  );
  const { general, special, before, generalLimit, specialLimit, service, overdue, contingent, hidden } = row!;
  return {
    ...(general !== null && special !== null && { debt: { GENERAL: exact(general), SPECIAL: exact(special) } }),
    ...(before !== null && { debtBefore: exact(before) }),
    limits: {
      ...(generalLimit !== null && { GENERAL: exact(generalLimit) }),
      ...(specialLimit !== null && { SPECIAL: exact(specialLimit) }),
    },
    ...(capacity && {
      resources: exact(capacity.resources),
      spending: { GENERAL: exact(capacity.generalSpending), SPECIAL: exact(capacity.fundSpending) },
      interest: { GENERAL: exact(capacity.generalInterest), SPECIAL: exact(capacity.specialInterest) },
    }),
    // Of a government without instalments on record nobody knows what falls due.
    ...(service !== null && { service: exact(service) }),
    overdue: exact(overdue),
    ...(mayRead(context.reach, path, DEPARTMENTS) && { contingent: exact(contingent) }),
    ...(isCleared(context, path) && { hidden: exact(hidden) }),
  };
}

/** Without the zeros that fill a column. */
const exact = (amount: Decimal): Decimal => addDecimals(amount);
