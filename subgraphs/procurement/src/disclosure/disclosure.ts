import { Code, codelist, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { PublishedRecord } from '../published.js';

/** What is published after the contract itself. */
export const DisclosureKind = {
  CONTRACT_CHANGE: 'CONTRACT_CHANGE',
  ACCEPTANCE: 'ACCEPTANCE',
  COMPLAINT_DECISION: 'COMPLAINT_DECISION',
  SUPPLIER_EVALUATION: 'SUPPLIER_EVALUATION',
  PENALTY: 'PENALTY',
  ARREARS_REPORT: 'ARREARS_REPORT',
  FAILURE: 'FAILURE',
} as const;
export type DisclosureKind = keyof typeof DisclosureKind;

codelist(DisclosureKind, 'ProcurementDisclosureKind', '公开种类 · kind of disclosure', {
  CONTRACT_CHANGE: '合同变更公告 · change of a contract (财办库〔2023〕243号)',
  ACCEPTANCE: '公共服务项目验收结果公告 · acceptance of a public service (实施条例 45)',
  COMPLAINT_DECISION: '投诉处理结果公告 · decision of a complaint (财政部令第94号)',
  SUPPLIER_EVALUATION: '供应商履约评价公告 · evaluation of a supplier',
  PENALTY: '行政处罚公告 · penalty',
  ARREARS_REPORT: '逾期款项信息公开 · report of arrears (保障中小企业款项支付条例 18)',
  FAILURE: '废标、终止公告 · failure of a procurement (财政部令第87号 29)',
});

@RecordType({
  table: 'disclosure',
  zh: '政府采购信息公开',
  en: 'Disclosure in government procurement',
  bodies: ['publisher_id'],
})
export class ProcurementDisclosure extends PublishedRecord {
  @Code(DisclosureKind, '公开种类 · kind', { filter: true })
  kind!: DisclosureKind;

  @Text('所公告的记录 · the record it makes public', { filter: true })
  record!: string;

  @Reference(() => GovernmentBody, '公告机关 · body that publishes', { filter: true })
  publisherId!: string;
}
