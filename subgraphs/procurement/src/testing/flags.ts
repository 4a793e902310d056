import { systemContext } from '@integrity-graph/kit';
import type { World } from '@integrity-graph/kit/testing';
import { done, ids, officer, sign } from './world.js';

export interface RaisedFlag {
  id: string;
  rule: string;
  state: string;
  statement: string;
}

/** The flags on a record, once the rules have looked at all that was committed. */
export async function flagsOn(world: World, record: string): Promise<RaisedFlag[]> {
  const runtime = world.runtime('procurement');
  await runtime.screened();
  return systemContext(runtime, 'test').rows<RaisedFlag>(
    `select id, rule, state, explanation ->> 'statement' as statement from flag where record_id = ?::uuid order by rule`,
    [record],
  );
}

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
