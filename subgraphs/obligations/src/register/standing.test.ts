import { RecordType, SectorObligation, standing } from '@integrity-graph/kit';
import { createDatabase, sql, type TestDatabase } from '@integrity-graph/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ChangeInForce, effectiveState, type SectorState } from './state.js';

@RecordType({ table: 'obligation', zh: '义务', en: 'Obligation', internal: true })
class KeptObligation extends SectorObligation {}

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  await sql(
    database.adminUrl,
    `create table obligation (id uuid, kind text, subject_id uuid, obligor_id uuid, amount_amount numeric, amount_currency text,
       due_on date, state text, performed_on date)`,
  );
  await sql(
    database.adminUrl,
    'create table duty_change (id uuid, obligation_id uuid, kind text, effective_on date, new_due_on date, new_amount numeric)',
  );
});
afterAll(() => database?.drop());

const ID = '01900000-0000-7000-8000-000000000001';
const idOf = (n: number) => ID.slice(0, -3) + String(n).padStart(3, '0');

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
const money = fc.integer({ min: 1, max: 9 }).map((n) => ({ amount: String(n), currency: 'CNY' }));
const kept = fc.record({
  dueOn: fc.option(day),
  amount: money,
  performedOn: fc.option(day),
});
const change: fc.Arbitrary<ChangeInForce> = fc.oneof(
  fc.record({
    kind: fc.constant('MODIFICATION' as const),
    effectiveOn: day,
    newDueOn: fc.option(day),
    newAmount: fc.option(money),
  }),
  fc.record({
    kind: fc.constant('DISCHARGE' as const),
    effectiveOn: day,
    newDueOn: fc.constant(null),
    newAmount: fc.constant(null),
  }),
);

/** How a sector's obligation stands in its own database. */
async function standingOf(state: Pick<SectorState, 'dueOn' | 'amount' | 'performedOn'>, changes: ChangeInForce[]) {
  await sql(database.adminUrl, 'truncate obligation, duty_change');
  await sql(database.adminUrl, `insert into obligation values ($1, 'PAY', $1, $1, $2, 'CNY', $3, $4, $5)`, [
    ID,
    state.amount!.amount,
    state.dueOn,
    state.performedOn ? 'PERFORMED' : 'OPEN',
    state.performedOn,
  ]);
  for (const [n, { kind, effectiveOn, newDueOn, newAmount }] of changes.entries())
    await sql(database.adminUrl, 'insert into duty_change values ($1, $2, $3, $4, $5, $6)', [
      idOf(n),
      ID,
      kind,
      effectiveOn,
      newDueOn,
      newAmount?.amount ?? null,
    ]);
  const [row] = await sql<Record<string, string | null>>(
    database.adminUrl,
    `select state, due_on::text as "dueOn", amount_amount::text as amount, performed_on::text as "performedOn",
       closed_on::text as "closedOn" from ${standing(KeptObligation)} duty`,
  );
  return row;
}

describe('REQ-33 what a sector holds to be owed after lawful changes', () => {
  it('is what the register holds', async () => {
    await fc.assert(
      fc.asyncProperty(kept, fc.array(change, { maxLength: 3 }), async (state, some) => {
        const changes = some.toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn));
        const held = effectiveState({ ...state, state: state.performedOn ? 'PERFORMED' : 'OPEN' }, changes);
        expect(await standingOf(state, changes)).toEqual({
          // What is modified is still owed, as modified.
          state: held.state === 'MODIFIED' ? 'OPEN' : held.state,
          dueOn: held.dueOn,
          amount: held.amount!.amount,
          performedOn: held.performedOn,
          closedOn: held.closedOn,
        });
      }),
      { numRuns: 60 },
    );
  });
});
