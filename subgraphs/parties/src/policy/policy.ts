import { Day, DomainRecord, RecordType, Reference, Text, TextList } from '@integrity-graph/kit';
import { GovernmentBody } from '../body/government-body.js';

/**
 * The document by which a division binds its governments to integrity, and the sectors it names: the documents differ.
 * Obligations arise and leads are raised in a sector where such a policy, of the division itself or of one above, is in
 * force on the day.
 */
@RecordType({
  table: 'division_policy',
  zh: '政务诚信建设文件',
  en: 'Policy of integrity of a division',
  bodies: ['issuer_id'],
})
export class DivisionPolicy extends DomainRecord {
  @Text('文件名称 · title')
  title!: string;

  @Text('文号 · document number', { filter: true })
  documentNumber!: string;

  @Reference(() => GovernmentBody, '发文机关 · body that issued it', { filter: true })
  issuerId!: string;

  @TextList('所列领域 · sectors it names, as values of the enum Sector')
  sectors!: string[];

  @Day('施行日期 · first day in force', { filter: true, order: true })
  validFrom!: string;

  @Day('失效日期 · last day in force', { nullable: true })
  validUntil?: string | null;

  @Text('废止文件文号 · document that repealed it', { nullable: true })
  repealedBy?: string | null;
}
