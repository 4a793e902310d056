import { Code, codelist, Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { ProcurementProject } from '../project/project.js';

/** What the finance department approved. */
export const ApprovalKind = { BUDGET_ADJUSTMENT: 'BUDGET_ADJUSTMENT', OTHER_METHOD: 'OTHER_METHOD' } as const;
export type ApprovalKind = keyof typeof ApprovalKind;

codelist(ApprovalKind, 'ProcurementApprovalKind', '批准事项 · what was approved', {
  BUDGET_ADJUSTMENT: '项目预算调整 · the project’s budget was adjusted (政府采购法实施条例 28)',
  OTHER_METHOD: '采用公开招标以外的方式 · another method than open tender (政府采购法 27)',
});

/** Without one, purchases of one item by other methods that together exceed the threshold are splitting (实施条例 28). */
@RecordType({ table: 'approval', zh: '政府采购批准', en: 'Approval in a procurement project', bodies: ['buyer_id'] })
export class ProcurementApproval extends DomainRecord {
  @Reference(() => ProcurementProject, '采购项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '采购人 · buyer', { hidden: true })
  buyerId!: string;

  @Code(ApprovalKind, '批准事项 · what was approved', { filter: true })
  kind!: ApprovalKind;

  @Text('批准文号 · document')
  document!: string;

  @Day('批准日期 · day of approval', { order: true })
  approvedOn!: string;

  @Reference(() => GovernmentBody, '批准机关 · body that approved')
  approvedById!: string;
}
