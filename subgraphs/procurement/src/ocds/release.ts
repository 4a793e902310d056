import {
  Count,
  DomainRecord,
  Instant,
  Json,
  type JsonObject,
  merging,
  RecordType,
  type Release,
  Text,
  TextList,
} from '@integrity-graph/kit';

/**
 * A release of the Open Contracting Data Standard as it was published elsewhere, kept whole: what has no place in a
 * record of ours is not lost. Where one identifier was published with several contents, each is kept as an edition.
 */
@RecordType({ table: 'ocds_release', zh: '开放合约数据发布', en: 'OCDS release imported from elsewhere' })
export class OcdsRelease extends DomainRecord {
  @Text('采购过程标识 · contracting process (OCDS ocid)', { filter: true })
  ocid!: string;

  @Text('发布标识 · release identifier (OCDS id)')
  releaseNumber!: string;

  @Count('同一标识的第几个版本，合并以第一个为准 · edition under this identifier; merging goes by the first')
  edition!: number;

  @Instant('发布时刻 · when it was released (OCDS date)', { order: true })
  releasedAt!: Date;

  @TextList('发布标签 · tags (OCDS releaseTag)')
  tags!: string[];

  @Text('启动方式 · how the process was initiated (OCDS initiationType)', { nullable: true })
  initiationType?: string | null;

  @Text('发布者 · publisher of the package', { nullable: true })
  publisher?: string | null;

  @Text('数据包网址 · address of the package', { nullable: true })
  packageUri?: string | null;

  @Text('许可协议 · licence of the data', { nullable: true })
  license?: string | null;

  @Text('内容摘要，规范化JSON的SHA-256 · SHA-256 of the canonical content')
  hash!: string;

  // It names persons to turn to, so the journal holds a digest: they can be erased, and the chain still holds.
  @Json<Release>('发布内容 · the release as published', { personal: true })
  release!: Release;

  @Json<JsonObject[]>('数据包说明 · what the packages that held it say beside their releases')
  packages!: JsonObject[];
}

/**
 * What merging goes by: first editions, without what the publisher merged himself once releases of his are there.
 * Releases of one date come in the order they were kept in, which their ids follow.
 */
export const firstEditions = (kept: readonly OcdsRelease[]): Release[] =>
  merging(
    kept
      .filter(({ edition }) => edition === 1)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ release }) => release),
  );
