import { Count, Day, DomainRecord, Flag, GovernmentBody, RecordType, Reference } from '@integrity-graph/kit';
import { ProcurementProject } from '../project/project.js';
import { ProcurementTender } from '../tender/tender.js';

@RecordType({ table: 'evaluation', zh: '评审', en: 'Evaluation of the bids', bodies: ['buyer_id'] })
export class ProcurementEvaluation extends DomainRecord {
  @Reference(() => ProcurementTender, '采购公告与采购文件 · tender', { filter: true })
  tenderId!: string;

  @Reference(() => ProcurementProject, '采购项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '采购人 · buyer', { hidden: true })
  buyerId!: string;

  @Day('评审结束日期 · day the evaluation ended', { order: true })
  evaluatedOn!: string;

  @Count('评审委员会人数 · members of the committee (实施条例 39)')
  memberCount!: number;

  @Count('其中评审专家人数 · experts among them')
  expertCount!: number;

  @Flag(
    '是否考虑投标人以往履约评价；未载明的为空 · whether the bidders’ past performance was considered; null if not said',
    {
      nullable: true,
    },
  )
  isPastPerformanceConsidered?: boolean | null;

  @Day('采购人收到评审报告日期 · day the buyer received the report (实施条例 43)', { nullable: true })
  reportReceivedOn?: string | null;
}
