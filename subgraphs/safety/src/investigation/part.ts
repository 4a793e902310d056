import { DomainRecord, GovernmentBody, Reference, SharedFields } from '@integrity-graph/kit';
import { SafetyInvestigation } from './investigation.js';

/** What every record under an investigation has. */
@SharedFields()
export abstract class InvestigationPart extends DomainRecord {
  @Reference(() => SafetyInvestigation, '事故调查 · investigation', { filter: true })
  investigationId!: string;

  @Reference(() => GovernmentBody, '负责事故调查的人民政府 · government that investigates', { hidden: true })
  governmentId!: string;
}

/** The fields that a record takes over from its investigation. */
export const partOf = ({ id, governmentId, divisionId, divisionPath }: SafetyInvestigation) => ({
  investigationId: id,
  governmentId,
  divisionId,
  divisionPath,
});
