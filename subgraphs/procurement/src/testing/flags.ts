import type { World } from '@integrity-graph/kit/testing';
import { done, flagsOn, ids, officer, sign } from './world.js';

/** What a rule says of a record, flag or none. */
export async function outcomeOf(world: World, rule: string, record: string): Promise<string> {
  const { data, errors } = await world.as('procurement', officer)(
    `query ($record: ID!) { procurementRuleExplanation(rule: ${rule}, record: $record) { outcome } }`,
    { record },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.procurementRuleExplanation.outcome;
}

/** A flag: a contract published three working days after its signing. */
export async function raiseFlag(world: World): Promise<string> {
  const contract = await sign(world);
  await done(world, 'procurementContractPublish', {
    contract,
    publishedOn: '2026-03-05',
    medium: '示例政府采购网',
    basis: '政府采购法实施条例 50',
    approverPost: ids.head,
  });
  const flags = await flagsOn(world, contract);
  return flags.find(({ rule }) => rule === 'CONTRACT_PUBLISHED_LATE')!.id;
}
