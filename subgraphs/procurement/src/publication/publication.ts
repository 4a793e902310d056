import { Day, Post, RecordType, Reference, Text } from '@integrity-graph/kit';
import { ContractPart, PARTIES } from '../contract/part.js';

@RecordType({
  table: 'contract_publication',
  zh: '政府采购合同公告',
  en: 'Publication of a procurement contract',
  bodies: PARTIES,
})
export class ProcurementContractPublication extends ContractPart {
  @Day('公告日期 · day of publication (实施条例 50)')
  publishedOn!: string;

  @Text('公告媒体 · medium')
  medium!: string;

  @Text('公告网址 · address', { nullable: true })
  url?: string | null;

  @Text('公开依据 · legal basis of publication')
  basis!: string;

  @Reference(() => Post, '批准岗位 · post that approved the publication')
  approverPostId!: string;
}
