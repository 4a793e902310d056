import {
  Code,
  Count,
  codelist,
  DomainRecord,
  Instant,
  Json,
  type JsonObject,
  RecordType,
  Text,
} from '@integrity-graph/kit';

/** The standards in which partnerships are published elsewhere. */
export const SourceStandard = { OC4IDS: 'OC4IDS', OCDS_PPP: 'OCDS_PPP' } as const;
export type SourceStandard = keyof typeof SourceStandard;

codelist(SourceStandard, 'PppSourceStandard', '数据标准 · standard a project is published in', {
  OC4IDS: '基础设施开放合约数据标准 · Open Contracting for Infrastructure Data Standard 0.9',
  OCDS_PPP: '开放合约数据标准PPP规范 · OCDS 1.1 with the profile for public-private partnerships',
});

/**
 * What was published of a project elsewhere, kept whole: what has no place in a record of ours is not lost. Where one
 * number was published with several contents, each is kept as an edition.
 */
@RecordType({ table: 'source', zh: '外来项目数据', en: 'What was published of a project elsewhere' })
export class PppSource extends DomainRecord {
  @Code(SourceStandard, '数据标准 · standard', { filter: true })
  standard!: SourceStandard;

  @Text('外来标识 · identifier (OC4IDS id, OCDS ocid)', { filter: true })
  identifier!: string;

  @Text(
    '发布标识；OC4IDS以更新时刻为标识 · number of the release; of OC4IDS, when it was updated (OCDS id, OC4IDS updated)',
  )
  number!: string;

  @Count('同一标识的第几个版本 · edition under this number')
  edition!: number;

  @Instant('发布时刻 · when it was released or updated (OCDS date, OC4IDS updated)', { nullable: true, order: true })
  releasedAt?: Date | null;

  @Text('发布者 · publisher of the package', { nullable: true })
  publisher?: string | null;

  @Text('数据包网址 · address of the package', { nullable: true })
  packageUri?: string | null;

  @Text('许可协议 · licence of the data', { nullable: true })
  license?: string | null;

  @Text('内容摘要，规范化JSON的SHA-256 · SHA-256 of the canonical content')
  hash!: string;

  // It names persons to turn to, so the journal holds a digest: they can be erased, and the chain still holds.
  @Json<JsonObject>('发布内容 · what was published', { personal: true })
  document!: JsonObject;

  @Json<JsonObject[]>('数据包说明 · what the packages that held it say beside it')
  packages!: JsonObject[];
}
