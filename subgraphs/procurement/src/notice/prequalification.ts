import { Day, RecordType } from '@integrity-graph/kit';
import { PublishedProjectPart } from '../project/part.js';

@RecordType({
  table: 'prequalification_notice',
  zh: '资格预审公告',
  en: 'Prequalification notice',
  bodies: ['buyer_id'],
})
export class ProcurementPrequalificationNotice extends PublishedProjectPart {
  @Day('提交资格预审申请截止日期 · last day to apply (实施条例 21)')
  applicationsUntil!: string;
}
