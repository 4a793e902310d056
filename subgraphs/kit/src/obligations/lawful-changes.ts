import type { Follow } from '../events/follower.js';
import { type Money, recordFact } from '../records/fields.js';
import type { Context } from '../service/context.js';
import { type RecordClass, tableOf } from '../storage/rows.js';
import { SectorObligation } from './sector-obligation.js';

/*
 * What is owed is changed or discharged in the register alone, by two persons. A sector follows what was approved there,
 * so that its rules and counts call nothing late that was lawfully put off or is owed no more.
 */

/** Keeps the lawful changes of the subgraph's own obligations; its rules look at these obligations again. */
export const followLawfulChanges: Follow = {
  source: 'obligations',
  async apply(events, context) {
    const type = obligationsOf(context);
    for (const { type: of, id, version, state } of events) {
      if (of !== 'LawfulChange' || state.state !== 'APPROVED') continue;
      const amount = state.newAmount as Money | null | undefined;
      await context.rows(
        `insert into duty_change (id, obligation_id, obligation_type, kind, effective_on, new_due_on, new_amount, version)
         select ?::uuid, id, ?, ?, ?::date, ?::date, ?::numeric, ? from ${tableOf(type)} where id = ?::uuid
         on conflict (id) do update set kind = excluded.kind, effective_on = excluded.effective_on, new_due_on = excluded.new_due_on,
           new_amount = excluded.new_amount, version = excluded.version, looked_at = false where duty_change.version < excluded.version`,
        [
          id,
          recordFact(type).name,
          state.kind,
          state.effectiveOn,
          state.newDueOn ?? null,
          amount?.amount ?? null,
          version,
          state.obligationId,
        ],
      );
    }
  },
};

/** The type of the obligations a sector keeps. */
function obligationsOf({ runtime }: Context): RecordClass<SectorObligation> {
  const found = runtime.definition.records.find((type) => type.prototype instanceof SectorObligation);
  if (!found) throw new Error(`${runtime.definition.name} keeps no obligations`);
  return found as RecordClass<SectorObligation>;
}

/**
 * A sector's obligations as they stand after lawful changes, to be read from in SQL: `due_on` and `amount_amount` are
 * those that hold, `closed_on` the day of performance or of discharge, whichever ended it, and `state` OPEN, PERFORMED or DISCHARGED.
 * Only changes in effect by a day count where an expression of that day is given, such as `?::date`. Its other columns: id, kind, subject_id, obligor_id, performed_on, amount_amount, amount_currency.
 */
export const standing = (type: RecordClass<SectorObligation>, by = "'infinity'::date"): string => `(
  select o.id, o.kind, o.subject_id, o.obligor_id, coalesce(c.new_amount, o.amount_amount) as amount_amount, o.amount_currency,
    coalesce(c.new_due_on, o.due_on) as due_on,
    case when ended.performed then 'PERFORMED' when c.discharged_on is not null then 'DISCHARGED' else 'OPEN' end as state,
    case when ended.performed then o.performed_on end as performed_on,
    case when ended.performed then o.performed_on else c.discharged_on end as closed_on
  from ${tableOf(type)} o
  cross join lateral (
    select min(effective_on) filter (where kind = 'DISCHARGE') as discharged_on,
      (array_agg(new_due_on order by effective_on desc, id desc) filter (where new_due_on is not null))[1] as new_due_on,
      (array_agg(new_amount order by effective_on desc, id desc) filter (where new_amount is not null))[1] as new_amount
    from duty_change where obligation_id = o.id and effective_on <= ${by}) c
  cross join lateral (
    select o.state = 'PERFORMED' and (c.discharged_on is null or o.performed_on <= c.discharged_on) as performed) ended)`;
