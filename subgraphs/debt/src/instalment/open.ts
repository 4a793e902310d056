import type { Work } from '@integrity-graph/kit';
import { type DebtBond, termsOf } from '../bond/bond.js';
import { yuan } from '../ledger/amounts.js';
import { settleInstalment } from '../obligations.js';
import { scheduleOf } from '../rules/schedule.js';
import { DebtShare } from '../share/share.js';
import { DebtInstalment } from './instalment.js';

/** All that a share falls to pay, each with its obligation, from the first day of interest after it was received. */
export async function openInstalments(work: Work, bond: DebtBond, share: DebtShare): Promise<void> {
  const creditor = share.fromId ? await work.findAll(DebtShare, { id: share.fromId }) : [];
  const { divisionId, divisionPath } = share;
  for (const { on, principal, interest } of scheduleOf(termsOf(bond, share.amount.amount), share.receivedOn)) {
    const instalment = work.create(DebtInstalment, {
      divisionId,
      divisionPath,
      shareId: share.id,
      bondId: bond.id,
      kind: bond.kind,
      debtorId: share.holderId,
      creditorId: creditor[0]?.holderId,
      dueOn: on,
      principal: yuan(principal),
      interest: yuan(interest),
    });
    await settleInstalment(work, instalment, share);
  }
}
