import { DomainRecord, Enterprise, GovernmentBody, Reference, SharedFields } from '@integrity-graph/kit';
import { InvestmentCommitment } from './commitment.js';

/** What every record on the way of a commitment has: its promisor and its investor see their own rows. */
export const PARTIES = ['promisor_id', 'investor_id'] as const;

@SharedFields()
export abstract class CommitmentPart extends DomainRecord {
  @Reference(() => InvestmentCommitment, '承诺事项 · commitment', { filter: true })
  commitmentId!: string;

  @Reference(() => GovernmentBody, '承诺机关 · body that promised', { filter: true })
  promisorId!: string;

  @Reference(() => Enterprise, '投资者 · investor', { filter: true })
  investorId!: string;
}

/** The fields that a record takes over from its commitment. */
export const partOf = ({ id, promisorId, investorId, divisionId, divisionPath }: InvestmentCommitment) => ({
  commitmentId: id,
  promisorId,
  investorId,
  divisionId,
  divisionPath,
});
