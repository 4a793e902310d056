import { DomainRecord } from '../records/domain-record.js';
import { Count, Instant, SharedFields, Text } from '../records/fields.js';

/**
 * Some thousand observations written together: the record whose journal line holds their root hash. Each sector declares
 * its own class from this one, with what they are about.
 */
@SharedFields()
export abstract class ObservationBatch extends DomainRecord {
  @Instant('最早时刻 · earliest instant', { order: true })
  firstAt!: Date;

  @Instant('最晚时刻 · latest instant')
  lastAt!: Date;

  @Count('行数 · number of rows')
  rowCount!: number;

  @Text('根哈希，行的规范文本的SHA-256 · SHA-256 of the rows’ canonical text')
  rootHash!: string;

  @Text('来源，如文件名 · where the values come from, such as a file', { nullable: true })
  source?: string | null;

  @Text('理由，更改已登记的值须说明 · reason; changing recorded values takes one', { nullable: true })
  reason?: string | null;
}
