import { type Context, type Day, type RecordClass, tableOf, toRecord, UUID } from '@integrity-graph/kit';
import { PppBreach } from '../breach/breach.js';
import { GROUNDS } from '../breach/grounds.js';
import { PppCommitment } from '../commitment/commitment.js';
import { PppPayment } from '../commitment/payment.js';
import { PppReview } from '../commitment/review.js';
import { PppObligation } from '../obligations.js';
import type { ProjectStage } from '../project/codes.js';
import { PppTermination } from '../termination/termination.js';
import type { TraceStep } from './types.js';

/** Where the cause of an event lies, and the steps that lead from the event to it. */
export interface Cause {
  stage: ProjectStage;
  on: Day;
  steps: TraceStep[];
}

/**
 * The cause of an event under a project: of a breach, a commitment, a payment or review of one, a termination, or of an
 * obligation kept on account of these. Undefined where the id is none of them, or lies under another project.
 */
export async function causeOf(context: Context, projectId: string, event: string): Promise<Cause | undefined> {
  if (!UUID.test(event)) return undefined;
  const find = async <T extends object>(type: RecordClass, id: string): Promise<T | undefined> => {
    const [row] = await context.rows(`select * from ${tableOf(type)} where id = ?::uuid and project_id = ?::uuid`, [
      id,
      projectId,
    ]);
    return row && (toRecord(type, row) as T);
  };
  const [obligation] = await context.rows<{ subjectId: string }>(
    `select subject_id as "subjectId" from ${tableOf(PppObligation)} where id = ?::uuid`,
    [event],
  );
  const id = obligation?.subjectId ?? event;

  const breach = await find<PppBreach>(PppBreach, id);
  if (breach) {
    const commitment = breach.commitmentId ? await find<PppCommitment>(PppCommitment, breach.commitmentId) : undefined;
    const steps = [breachStep(breach), ...(commitment ? [commitmentStep(commitment)] : [])];
    return { stage: breach.stage, on: breach.occurredOn, steps };
  }
  const termination = await find<PppTermination>(PppTermination, id);
  if (termination) {
    return { stage: 'IMPLEMENTATION', on: termination.preparedOn, steps: [terminationStep(termination)] };
  }
  const part = (await find<PppPayment>(PppPayment, id)) ?? (await find<PppReview>(PppReview, id));
  const commitment = await find<PppCommitment>(PppCommitment, part?.commitmentId ?? id);
  // What is not performed in time fails on its last day: whoever answered for its stage then is asked first.
  return (
    commitment && {
      stage: commitment.stage,
      on: failedOn(commitment, context.today),
      steps: [commitmentStep(commitment)],
    }
  );
}

/** The day a commitment was performed, or its last day; of one that is not due yet, today. */
const failedOn = ({ performedOn, dueOn }: PppCommitment, today: Day): Day => {
  const by = performedOn && performedOn < dueOn ? performedOn : dueOn;
  return by < today ? by : today;
};

const breachStep = ({ ground, stage, determinedOn, decisionNumber }: PppBreach): TraceStep => ({
  kind: 'BREACH',
  on: determinedOn,
  stage,
  title: GROUNDS[ground].title,
  evidence: decisionNumber,
});

const commitmentStep = ({ stage, agreedOn, title, clause }: PppCommitment): TraceStep => ({
  kind: 'COMMITMENT',
  on: agreedOn,
  stage,
  title,
  evidence: clause,
});

const terminationStep = ({ preparedOn, ground, procedureDocument }: PppTermination): TraceStep => ({
  kind: 'TERMINATION',
  on: preparedOn,
  stage: 'IMPLEMENTATION',
  title: ground,
  evidence: procedureDocument,
});
