import {
  Count,
  Day,
  DomainRecord,
  doneOn,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  type Work,
} from '@integrity-graph/kit';
import { keepDuties } from '../obligations.js';
import { dutyPeriod } from '../rules/period.js';

/** What a body had not paid to small and medium firms at the end of a year, though it was due (款项支付条例 18). */
@RecordType({
  table: 'arrears_report',
  zh: '逾期尚未支付中小企业款项信息',
  en: 'Report of arrears to small and medium firms',
  bodies: ['body_id'],
})
export class ProcurementArrearsReport extends DomainRecord {
  @Reference(() => GovernmentBody, '机关、事业单位 · body that reports', { filter: true })
  bodyId!: string;

  @Count('年度 · year reported on', { filter: true, order: true })
  year!: number;

  @Count('年末逾期尚未支付的合同数量 · contracts overdue at the end of the year')
  contractCount!: number;

  @Money('年末逾期尚未支付的金额 · amount overdue at the end of the year')
  amount!: Money;

  @Day('公开日期 · day it was published', { nullable: true })
  datePublished?: string | null;
}

export const lastDayOfYear = (year: number): string => `${year}-12-31`;

/** 保障中小企业款项支付条例 18: published by 31 March of the next year. */
export async function settleReport(work: Work, report: ProcurementArrearsReport): Promise<void> {
  const { bodyId, year, datePublished } = report;
  const incurredOn = lastDayOfYear(year);
  const period = dutyPeriod('arrears_report', incurredOn);
  if (!period) return;
  await keepDuties(work, report, [
    {
      kind: 'PUBLISH_ARREARS_REPORT',
      title: `公开${year}年逾期尚未支付中小企业款项 · publish the arrears of ${year}`,
      obligorId: bodyId,
      obligee: null,
      incurredOn,
      ...period,
      performed: doneOn(datePublished),
    },
  ]);
}
