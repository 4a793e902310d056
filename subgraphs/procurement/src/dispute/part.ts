import { DomainRecord, Enterprise, GovernmentBody, Reference, SharedFields, type Work } from '@integrity-graph/kit';
import { checkKnown } from '../checks.js';
import { ProcurementProject } from '../project/project.js';

/** What inquiry, challenge and complaint have in common: a supplier disputes a buyer's procurement. */
@SharedFields()
export abstract class ProcurementDispute extends DomainRecord {
  @Reference(() => ProcurementProject, '采购项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '采购人 · buyer', { filter: true })
  buyerId!: string;

  @Reference(() => Enterprise, '提出的供应商，不对公众 · supplier who disputes, not for the public', {
    filter: true,
    level: 'L2',
  })
  supplierId!: string;
}

/** The fields that follow from project and supplier; each is refused when it is not there. */
export async function disputeAbout(work: Work, projectId: string, supplierId: string) {
  work.speakFor(supplierId);
  await checkKnown(work, 'Enterprise', supplierId, 'supplier');
  const project = await work.see(ProcurementProject, projectId, 'project');
  if (!project) return undefined;
  const { buyerId, divisionId, divisionPath } = project;
  return { projectId, supplierId, buyerId, divisionId, divisionPath };
}

/** The fields that a complaint takes over from its challenge. */
export const disputeOf = ({ projectId, supplierId, buyerId, divisionId, divisionPath }: ProcurementDispute) => ({
  projectId,
  supplierId,
  buyerId,
  divisionId,
  divisionPath,
});
