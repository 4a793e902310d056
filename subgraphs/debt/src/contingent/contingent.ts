import {
  Code,
  codelist,
  Day,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';

/** In which form a body stands in for the debt of another. */
export const ContingentKind = {
  GUARANTEE: 'GUARANTEE',
  COMFORT_LETTER: 'COMFORT_LETTER',
  REPURCHASE_PROMISE: 'REPURCHASE_PROMISE',
  RESCUE: 'RESCUE',
} as const;
export type ContingentKind = keyof typeof ContingentKind;

codelist(ContingentKind, 'DebtContingentKind', '或有债务形式 · form of a contingent debt', {
  GUARANTEE: '担保函、担保合同 · guarantee',
  COMFORT_LETTER: '承诺函 · letter of comfort or promise',
  REPURCHASE_PROMISE: '承诺回购、保底 · promise to repurchase, or of a least return',
  RESCUE: '可能承担的救助责任 · a debt the government may have to rescue',
});

/** What the law excepts from the ban on guarantees. */
export const GuaranteeException = { FOREIGN_LOAN: 'FOREIGN_LOAN', OTHER_LAW: 'OTHER_LAW' } as const;
export type GuaranteeException = keyof typeof GuaranteeException;

codelist(GuaranteeException, 'DebtGuaranteeException', '法定例外 · what the law excepts (预算法 35)', {
  FOREIGN_LOAN: '外国政府或国际经济组织贷款转贷 · on-lent loan of a foreign government or international organisation',
  OTHER_LAW: '法律另有规定 · another law provides for it',
});

@RecordType({
  table: 'contingent',
  zh: '或有债务',
  en: 'Contingent debt: a body stands in for the debt of another',
  bodies: ['body_id', 'debtor_id'],
})
export class DebtContingent extends DomainRecord {
  @Text('文件编号 · number of the document', { filter: true, order: true })
  number!: string;

  @Reference(() => GovernmentBody, '出具机关 · body that stands in', { filter: true })
  bodyId!: string;

  @Code(ContingentKind, '形式 · form', { filter: true })
  kind!: ContingentKind;

  @Reference(() => Enterprise, '债务人 · whose debt it is', { nullable: true, filter: true })
  debtorId?: string | null;

  @Text('债权人 · creditor')
  creditor!: string;

  @Money('金额 · amount')
  amount!: Money;

  @Day('出具日期 · day it was given', { filter: true, order: true })
  givenOn!: string;

  @Day('责任到期日 · day it ends by itself', { nullable: true })
  endsOn?: string | null;

  @Code(GuaranteeException, '法定例外，无则空 · exception it rests on, if any', { nullable: true })
  exception?: GuaranteeException | null;

  @Day('解除日期 · day it was released', { nullable: true, filter: true })
  releasedOn?: string | null;

  @Text('解除文件 · document of the release', { nullable: true })
  releaseDocument?: string | null;
}
