import { Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { StatisticsRelease } from '../release/release.js';

/** On what basis, and how, released figures were revised. */
@RecordType({ table: 'revision', zh: '修订公告', en: 'Revision notice', bodies: ['compiler_id'] })
export class StatisticsRevision extends DomainRecord {
  @Reference(() => StatisticsRelease, '修订后的发布 · release with the revised figures', { filter: true })
  releaseId!: string;

  @Reference(() => GovernmentBody, '发布机关 · body that released it', { filter: true })
  compilerId!: string;

  @Text('修订依据 · basis of the revision (统计法实施条例 26)')
  basis!: string;

  @Text('修订情况 · what was revised, and how (统计法实施条例 26)')
  explanation!: string;

  @Text('文件 · document', { nullable: true })
  document?: string | null;

  @Day('作出说明的日期 · day of the explanation', { filter: true, order: true })
  explainedOn!: string;
}
