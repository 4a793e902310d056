import { Day, RecordType, Text } from '@integrity-graph/kit';
import { ARCHIVED, ArchivePart } from '../archive/part.js';

/** An entry of the courts' list of those who do not perform judgments, as it was found there. */
@RecordType({ table: 'court_entry', zh: '失信被执行人信息', en: 'Entry of the court list', bodies: ARCHIVED })
export class BiddingCourtEntry extends ArchivePart {
  @Text('案号 · case number', { filter: true, order: true })
  caseNumber!: string;

  @Text('执行法院 · court', { filter: true })
  court!: string;

  @Text('失信行为具体情形 · what was done', { nullable: true })
  conduct?: string | null;

  @Text('信息来源 · where the entry was found')
  source!: string;

  @Day('列入日期，即首日 · first day on the list', { filter: true, order: true })
  listedOn!: string;

  @Day('在册的最后一日，未移出则为空 · last day on the list; null while it stands there', {
    nullable: true,
    filter: true,
  })
  lastDay?: string | null;
}
