import {
  Code,
  Count,
  codelist,
  Day,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { ProcurementContract } from '../contract/contract.js';
import { PARTIES } from '../contract/part.js';

/** What became of a supplier's objection. */
export const ObjectionOutcome = { UPHELD: 'UPHELD', DISMISSED: 'DISMISSED' } as const;
export type ObjectionOutcome = keyof typeof ObjectionOutcome;

codelist(ObjectionOutcome, 'ProcurementObjectionOutcome', '异议处理结果 · what became of an objection', {
  UPHELD: '异议成立，评分已改 · upheld, the score was changed',
  DISMISSED: '异议不成立 · dismissed',
});

/** How a supplier performed, in the buyer's eyes; later reviews of bids may look at it. Public only once published. */
@RecordType({
  table: 'supplier_evaluation',
  zh: '供应商履约评价',
  en: 'Evaluation of a supplier’s performance',
  bodies: PARTIES,
})
export class ProcurementSupplierEvaluation extends DomainRecord {
  @Reference(() => ProcurementContract, '采购合同 · contract')
  contractId!: string;

  @Reference(() => GovernmentBody, '评价的采购人 · buyer who evaluates', { filter: true })
  buyerId!: string;

  @Reference(() => Enterprise, '被评价的供应商 · supplier evaluated', { filter: true })
  supplierId!: string;

  @Day('评价日期 · day of the evaluation', { filter: true, order: true })
  evaluatedOn!: string;

  @Count('评分，0–100 · score', { order: true })
  score!: number;

  @Text('评价意见 · opinion')
  opinion!: string;

  @Day('供应商提出异议日期 · day the supplier objected', { nullable: true })
  contestedOn?: string | null;

  @Text('供应商异议 · what the supplier objects', { nullable: true })
  objection?: string | null;

  @Day('异议处理日期 · day the objection was dealt with', { nullable: true })
  reviewedOn?: string | null;

  @Code(ObjectionOutcome, '异议处理结果 · what became of it', { nullable: true })
  objectionOutcome?: ObjectionOutcome | null;

  @Text('异议处理说明 · why', { nullable: true })
  reviewReason?: string | null;

  @Day('公告日期 · day it was published', { nullable: true })
  datePublished?: string | null;
}
