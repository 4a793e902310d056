import { DomainRecord, GovernmentBody, Reference, SharedFields } from '@integrity-graph/kit';
import { placeOf } from './notice.js';
import { BiddingProject } from './project/project.js';
import { BiddingTender } from './tender/tender.js';

/** What belongs to one tender of a section. */
@SharedFields()
export abstract class TenderPart extends DomainRecord {
  @Reference(() => BiddingTender, '招标 · tender', { filter: true })
  tenderId!: string;

  @Reference(() => BiddingProject, '招标项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { hidden: true })
  tendererId!: string;
}

export const partOf = (tender: BiddingTender) => ({
  ...placeOf(tender),
  tenderId: tender.id,
  projectId: tender.projectId,
});
