import { codelist } from '../graph/values.js';
import { DomainRecord, GovernmentBody, Post } from '../records/domain-record.js';
import { Code, Day, Reference, SharedFields, Text } from '../records/fields.js';

/** Where a record was made public. */
export const PublicationChannel = { PORTAL: 'PORTAL', CREDIT_SITE: 'CREDIT_SITE', OTHER: 'OTHER' } as const;
export type PublicationChannel = keyof typeof PublicationChannel;

codelist(PublicationChannel, 'PublicationChannel', '公开渠道 · where it was made public', {
  PORTAL: '政府门户网站 · portal of the government (晋政发〔2018〕10号 14)',
  CREDIT_SITE: '信用网站 · credit site (晋政发〔2018〕10号 14)',
  OTHER: '报刊、广播、公报等其他渠道 · press, broadcast, gazette and others (政府信息公开条例 23)',
});

/**
 * That a record was made public: where, when, on what basis, with whose approval. Each sector declares its own class from
 * this one, so that its table is its own.
 */
@SharedFields()
export abstract class SectorPublication extends DomainRecord {
  @Text('公开的记录类型 · type of what was published', { hidden: true })
  subjectType!: string;

  @Reference(() => GovernmentBody, '公开的记录 · what was published', { hidden: true })
  subjectId!: string;

  @Code(PublicationChannel, '公开渠道 · channel')
  channel!: PublicationChannel;

  @Text('网站或媒体名称 · name of the site or medium')
  medium!: string;

  @Text('网址 · address', { nullable: true })
  url?: string | null;

  @Day('公开日期 · day of publication')
  publishedOn!: string;

  @Text('公开依据 · legal basis of publication')
  basis!: string;

  @Reference(() => Post, '批准岗位 · post that approved the publication')
  approverPostId!: string;
}
