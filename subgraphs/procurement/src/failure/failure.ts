import {
  Code,
  codelist,
  Day,
  DomainRecord,
  GovernmentBody,
  Post,
  RecordType,
  Reference,
  Text,
  type Work,
} from '@integrity-graph/kit';
import { ProcurementPackage } from '../package/package.js';
import { ProcurementProject } from '../project/project.js';
import { ProcurementTender } from '../tender/tender.js';

/** Why a procurement, or a package of it, ends without an award. */
export const FailureReason = {
  TOO_FEW_SUPPLIERS: 'TOO_FEW_SUPPLIERS',
  UNLAWFUL_CONDUCT: 'UNLAWFUL_CONDUCT',
  PRICES_ABOVE_BUDGET: 'PRICES_ABOVE_BUDGET',
  TASK_CANCELLED: 'TASK_CANCELLED',
  METHOD_UNSUITABLE: 'METHOD_UNSUITABLE',
} as const;
export type FailureReason = keyof typeof FailureReason;

codelist(FailureReason, 'ProcurementFailureReason', '废标、终止事由 · why a procurement failed (政府采购法 36)', {
  TOO_FEW_SUPPLIERS:
    '符合条件或者作实质响应的供应商不足三家 · fewer than three suppliers qualify or respond in substance (政府采购法 36(1))',
  UNLAWFUL_CONDUCT: '出现影响采购公正的违法、违规行为 · unlawful conduct that impairs fairness (政府采购法 36(2))',
  PRICES_ABOVE_BUDGET:
    '报价均超过采购预算，采购人不能支付 · every price is above the budget and cannot be paid (政府采购法 36(3))',
  TASK_CANCELLED: '因重大变故，采购任务取消 · the task was cancelled on a grave change (政府采购法 36(4))',
  METHOD_UNSUITABLE:
    '情况变化，不再符合所用采购方式的适用情形；招标的除外 · the method no longer suits; not of a tender (财政部令第74号)',
});

/**
 * A procurement, or a package of it, that was declared to have failed: nobody is awarded it. Unless the task itself was
 * cancelled it is procured anew (政府采购法 37), by a tender of its own. What is written beside the reason stays with the
 * departments; once it is published, everybody reads the rest.
 */
@RecordType({ table: 'failure', zh: '废标、采购活动终止', en: 'Failed procurement', bodies: ['buyer_id'] })
export class ProcurementFailure extends DomainRecord {
  @Reference(() => ProcurementProject, '采购项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => ProcurementTender, '采购公告与采购文件；导入的为空 · tender; null when imported', {
    nullable: true,
    filter: true,
  })
  tenderId?: string | null;

  @Reference(() => ProcurementPackage, '所废的包；整个采购的为空 · package; null where it is all of the procurement', {
    nullable: true,
    filter: true,
  })
  packageId?: string | null;

  @Reference(() => GovernmentBody, '采购人 · buyer', { filter: true })
  buyerId!: string;

  @Code(FailureReason, '事由，导入的可为空 · reason; null where an imported one says none (政府采购法 36)', {
    nullable: true,
    filter: true,
  })
  reason?: FailureReason | null;

  @Text('理由说明 · what the bidders are told of the reason', { nullable: true, level: 'L2' })
  explanation?: string | null;

  @Day('决定日期，导入的为空 · day it was decided; null when imported', { nullable: true, filter: true, order: true })
  decidedOn?: string | null;

  @Reference(() => Post, '作出决定的岗位 · post that decided', { nullable: true, level: 'L2' })
  deciderPostId?: string | null;

  @Day('通知全部投标人的日期 · day all bidders had been told (政府采购法 36)', { nullable: true })
  biddersToldOn?: string | null;

  @Day(
    '导入的数据不再载明之日，自此不作废标 · day from which what was imported told of it no more; it does not count',
    {
      nullable: true,
    },
  )
  withdrawnOn?: string | null;

  @Day('公告日期 · day it was published', { nullable: true, filter: true, order: true })
  datePublished?: string | null;
}

/** The failure that a package, or a procurement as a whole, lies under. */
export async function failureOf(
  work: Work,
  where: { tenderId: string } | { projectId: string },
  packageId: string | null | undefined,
): Promise<ProcurementFailure | undefined> {
  const failures = await work.findAll(ProcurementFailure, where);
  return failures.find((one) => !one.withdrawnOn && (!one.packageId || one.packageId === packageId));
}
