import { followLawfulChanges, systemContext } from '@integrity-graph/kit';
import type { World } from '@integrity-graph/kit/testing';
import { contractInput, done, ids, projectInput } from './world.js';

/** A contract of 2025 that was due on 10 December and not paid; of the given buyer. */
export async function overdueContract(world: World, buyer = ids.buyer, terms: object = {}): Promise<string> {
  const project = await done(world, 'procurementProjectRegister', { ...projectInput(), buyer });
  const contract = await done(world, 'procurementContractSign', {
    ...contractInput(project),
    awardNoticeIssuedOn: '2025-09-20',
    dateSigned: '2025-09-29',
    performanceDueOn: '2025-10-31',
    acceptanceDueOn: '2025-11-10',
    signatory: null,
    signatoryPost: null,
    handlerPost: null,
    ...terms,
  });
  await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2025-10-30', description: '路灯 320 盏' });
  return contract;
}

/** Tells of a lawful change of the duty to pay on account of a contract or settlement, as the register does. */
export async function changeLawfully(world: World, subject: string, change: object): Promise<void> {
  const runtime = world.runtime('procurement');
  const context = systemContext(runtime, 'test');
  const [duty] = await context.rows<{ id: string }>(
    `select id from obligation where subject_id = ?::uuid and kind = 'PAY'`,
    [subject],
  );
  const state = { state: 'APPROVED', obligationId: duty!.id, ...change };
  const event = { type: 'LawfulChange', id: crypto.randomUUID(), version: 1, state };
  await followLawfulChanges.apply([event] as never, context);
  await runtime.screened();
}
