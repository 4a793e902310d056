import { describe, expect, it } from 'vitest';
import { type ChangeInForce, effectiveState } from './state.js';

const owed = {
  state: 'OPEN',
  dueOn: '2026-05-04',
  amount: { amount: '100', currency: 'CNY' },
  performedOn: null,
} as const;
const discharge: ChangeInForce = { kind: 'DISCHARGE', effectiveOn: '2026-06-01', newDueOn: null, newAmount: null };
const modify: ChangeInForce = {
  kind: 'MODIFICATION',
  effectiveOn: '2026-05-01',
  newDueOn: '2026-08-31',
  newAmount: null,
};

describe('REQ-33 what holds after lawful changes', () => {
  const cases: [string, Parameters<typeof effectiveState>[0], ChangeInForce[], object][] = [
    ['nothing happened', owed, [], { state: 'OPEN', dueOn: '2026-05-04', closedOn: null }],
    [
      'performed',
      { ...owed, state: 'PERFORMED', performedOn: '2026-06-20' },
      [],
      { state: 'PERFORMED', closedOn: '2026-06-20' },
    ],
    [
      'modified: still owed, by the new day',
      owed,
      [modify],
      { state: 'MODIFIED', dueOn: '2026-08-31', closedOn: null, amount: owed.amount },
    ],
    [
      'modified, then performed',
      { ...owed, state: 'PERFORMED', performedOn: '2026-07-01' },
      [modify],
      { state: 'PERFORMED', dueOn: '2026-08-31' },
    ],
    ['discharged', owed, [discharge], { state: 'DISCHARGED', closedOn: '2026-06-01', performedOn: null }],
    [
      'performed before the discharge took effect',
      { ...owed, state: 'PERFORMED', performedOn: '2026-05-20' },
      [discharge],
      { state: 'PERFORMED', closedOn: '2026-05-20' },
    ],
    [
      'a payment after the discharge does not revive it',
      { ...owed, state: 'PERFORMED', performedOn: '2026-07-20' },
      [discharge],
      { state: 'DISCHARGED', closedOn: '2026-06-01' },
    ],
  ];
  it.each(cases)('%s', (_, sector, changes, expected) => {
    expect(effectiveState(sector, changes)).toMatchObject(expected);
  });
});
