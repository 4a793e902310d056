import { DomainRecord, GovernmentBody, Reference, SharedFields } from '@integrity-graph/kit';
import { EnvironmentProblem } from './problem.js';

/** What every record on the way of a problem has: the responsible body sees its own rows. */
export const RESPONSIBLE = ['responsible_body_id'] as const;

@SharedFields()
export abstract class ProblemPart extends DomainRecord {
  @Reference(() => EnvironmentProblem, '督察问题 · problem', { filter: true })
  problemId!: string;

  @Reference(() => GovernmentBody, '责任单位 · responsible body', { hidden: true })
  responsibleBodyId!: string;
}

/** The fields that a record takes over from its problem. */
export const partOf = ({ id, responsibleBodyId, divisionId, divisionPath }: EnvironmentProblem) => ({
  problemId: id,
  responsibleBodyId,
  divisionId,
  divisionPath,
});
