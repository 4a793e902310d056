import { systemContext } from '@integrity-graph/kit';
import { type Input, NOWHERE, type Spoil, type World } from '@integrity-graph/kit/testing';
import { done, ids } from './world.js';

export { type ActionCases, type Input, NOWHERE, type Spoil } from '@integrity-graph/kit/testing';

/* What the cases of the table of actions have in common. Tests are held on 1 July 2026. */

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

/** Faults in how something is published. */
export const publicationFaults: Record<string, Spoil> = {
  ...postFaults('approverPost'),
  BLANK: () => ({ basis: '' }),
  FUTURE_DATE: () => ({ publishedOn: TOMORROW }),
  WINDOW_ENDS_FIRST: () => ({ visibleUntil: '2020-01-01' }),
};

export const noContract: Spoil = () => ({ contract: NOWHERE });

/** The contract, as the record on whose account something is owed. */
export const ofContract = ({ contract }: Input): string => String(contract);

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
