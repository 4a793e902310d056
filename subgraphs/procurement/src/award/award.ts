import {
  Count,
  Day,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
} from '@integrity-graph/kit';
import { ProcurementBid } from '../bid/bid.js';
import { ProcurementEvaluation } from '../evaluation/evaluation.js';
import { ProcurementPackage } from '../package/package.js';
import { ProcurementProject } from '../project/project.js';

@RecordType({ table: 'award', zh: '中标、成交结果', en: 'Procurement award', bodies: ['buyer_id', 'supplier_id'] })
export class ProcurementAward extends DomainRecord {
  @Reference(() => ProcurementProject, '采购项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => ProcurementEvaluation, '评审，单一来源的为空 · evaluation; null for a single source', {
    nullable: true,
  })
  evaluationId?: string | null;

  @Reference(() => ProcurementBid, '中标的投标，单一来源的为空 · bid that won; null for a single source', {
    nullable: true,
  })
  bidId?: string | null;

  @Reference(() => ProcurementPackage, '所中的包，不分包的为空 · package; null where the project is not divided', {
    nullable: true,
    filter: true,
  })
  packageId?: string | null;

  @Count('其候选排名，分包的为空 · its rank among the candidates; null for a package', { nullable: true })
  rank?: number | null;

  @Reference(() => GovernmentBody, '采购人 · buyer', { filter: true })
  buyerId!: string;

  @Reference(() => Enterprise, '中标、成交供应商 · supplier', { filter: true })
  supplierId!: string;

  @Money('中标、成交金额 · value of the award', { order: true })
  value!: Money;

  @Day('确定供应商日期 · day the supplier was chosen (实施条例 43)', { filter: true, order: true })
  decidedOn!: string;

  @Day('中标、成交通知书发出日期 · day the award notice was issued (政府采购法 46)', { nullable: true })
  noticeIssuedOn?: string | null;

  @Day('结果公告日期 · day the result was published (实施条例 43)', { nullable: true, order: true })
  datePublished?: string | null;
}
