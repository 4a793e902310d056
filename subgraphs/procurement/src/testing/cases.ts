import { systemContext } from '@integrity-graph/kit';
import type { World } from '@integrity-graph/kit/testing';
import { done, ids } from './world.js';

/*
 * How the table of actions is put to the test. Beside the record an `actions.cases.ts` has a case for each action:
 * `actions.test.ts` collects them. Tests are held on 1 July 2026.
 */

export type Input = Record<string, unknown>;

/** Changes an input that is in order so that it is refused: what to replace in it, after whatever must happen first. */
export type Spoil = (input: Input, world: World) => object | Promise<object>;

export interface ActionCase {
  /** An input that is in order; what it needs is there. */
  inOrder(world: World): Promise<Input>;
  /** What spoils it, by the code it is then refused with: one for each row of the table. */
  spoilt: Record<string, Spoil>;
  /** Several faults at once, that of a record which is not there among them, and all that is told of them. */
  faulty: Input;
  told: string[];
  /** The record on whose account obligations are opened and closed: the input's contract unless said, else the record made. */
  subject?(input: Input): string;
  /** Where carrying it out once with the input in order does not show all that is opened and closed. */
  story?(world: World): Promise<{ subject?: string; carryOut(): Promise<string> }>;
}

export type ActionCases = Record<string, ActionCase>;

export const NOWHERE = '00000000-0000-7000-8000-000000000000';
export const TODAY = '2026-07-01';
export const TOMORROW = '2026-07-02';

/** Performs the action once with the same input, so that the second time is too late. */
export const twice =
  (action: string): Spoil =>
  async (input, world) => {
    await done(world, action, input);
    return {};
  };

export const amountFaults = (field: string): Record<string, Spoil> => ({
  AMOUNT_NOT_POSITIVE: () => ({ [field]: { amount: '-5' } }),
  AMOUNT_TOO_FINE: () => ({ [field]: { amount: '5.001' } }),
  AMOUNT_INVALID: () => ({ [field]: { amount: '5', currency: 'RMB' } }),
});

export const postFaults = (field: string): Record<string, Spoil> => ({
  UNKNOWN_POST: () => ({ [field]: NOWHERE }),
  POST_OF_OTHER_BODY: () => ({ [field]: ids.postElsewhere }),
});

export const noContract: Spoil = () => ({ contract: NOWHERE });

export const guarantee = (kind: string, amount: string) => ({
  kind,
  form: 'LETTER_OF_GUARANTEE',
  amount: { amount },
});

/** The id of a contract's guarantee. */
export async function guaranteeOf(world: World, contract: string, kind = 'BID'): Promise<string> {
  const context = systemContext(world.runtime('procurement'), 'test');
  const [row] = await context.rows<{ id: string }>(
    'select id from guarantee where contract_id = ?::uuid and kind = ?',
    [contract, kind],
  );
  return row!.id;
}

/** An action whose duties rest on the record it makes, though it names a contract. */
export const dutiesOfRecordMade = (action: string, inOrder: ActionCase['inOrder']) => ({
  inOrder,
  story: async (world: World) => {
    const input = await inOrder(world);
    return { carryOut: () => done(world, action, input) };
  },
});
