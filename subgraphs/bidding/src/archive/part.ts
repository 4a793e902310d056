import { DomainRecord, Enterprise, GovernmentBody, Reference, SharedFields } from '@integrity-graph/kit';
import { BiddingArchive } from './archive.js';

/** What an archive holds of its firm. */
@SharedFields()
export abstract class ArchivePart extends DomainRecord {
  @Reference(() => BiddingArchive, '诚信档案 · archive', { filter: true })
  archiveId!: string;

  @Reference(() => Enterprise, '企业 · firm', { filter: true })
  enterpriseId!: string;

  @Reference(() => GovernmentBody, '建档机构 · body that keeps the archive', { hidden: true })
  keeperId!: string;
}

/** Columns of whom such a record is about. */
export const ARCHIVED = ['keeper_id', 'enterprise_id'];

export const archivedIn = ({ id, enterpriseId, keeperId, divisionId, divisionPath }: BiddingArchive) => ({
  archiveId: id,
  enterpriseId,
  keeperId,
  divisionId,
  divisionPath,
});
