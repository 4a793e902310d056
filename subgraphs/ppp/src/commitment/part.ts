import { Enterprise, Reference, SharedFields } from '@integrity-graph/kit';
import { ProjectPart } from '../project/part.js';
import { PppCommitment } from './commitment.js';

/** What is recorded under a commitment is seen by both sides of it. */
export const BOTH_SIDES = ['implementing_body_id', 'obligee_id'] as const;

@SharedFields()
export abstract class CommitmentPart extends ProjectPart {
  @Reference(() => PppCommitment, '承诺事项 · commitment', { filter: true })
  commitmentId!: string;

  @Reference(() => Enterprise, '相对方 · to whom it is owed', { hidden: true })
  obligeeId!: string;
}

/** The fields that a record takes over from its commitment. */
export const underCommitment = ({
  id,
  projectId,
  implementingBodyId,
  obligeeId,
  divisionId,
  divisionPath,
}: PppCommitment) => ({ commitmentId: id, projectId, implementingBodyId, obligeeId, divisionId, divisionPath });
