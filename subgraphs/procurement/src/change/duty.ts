import { doneOn, type Work } from '@integrity-graph/kit';
import { keepDuties } from '../obligations.js';
import { dutyPeriod } from '../rules/period.js';
import type { ProcurementContractChange } from './change.js';

/** A change is published by the buyer within two working days (财办库〔2023〕243号). */
export async function settleChange(work: Work, change: ProcurementContractChange): Promise<void> {
  const { buyerId, changedOn, datePublished, document } = change;
  const period = dutyPeriod('contract_change_publication', changedOn);
  if (!period) return;
  await keepDuties(work, change, [
    {
      kind: 'PUBLISH_CONTRACT_CHANGE',
      title: `公告合同变更 ${document} · publish the change of the contract`,
      obligorId: buyerId,
      obligee: null,
      incurredOn: changedOn,
      ...period,
      performed: doneOn(datePublished),
    },
  ]);
}
