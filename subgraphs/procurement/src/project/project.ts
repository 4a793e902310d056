import {
  Code,
  Count,
  codelist,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';

/** How a procurement is carried out (采购方式). */
export const ProcurementMethod = {
  OPEN_TENDER: 'OPEN_TENDER',
  INVITED_TENDER: 'INVITED_TENDER',
  COMPETITIVE_NEGOTIATION: 'COMPETITIVE_NEGOTIATION',
  COMPETITIVE_CONSULTATION: 'COMPETITIVE_CONSULTATION',
  INQUIRY: 'INQUIRY',
  SINGLE_SOURCE: 'SINGLE_SOURCE',
  FRAMEWORK_AGREEMENT: 'FRAMEWORK_AGREEMENT',
  COOPERATIVE_INNOVATION: 'COOPERATIVE_INNOVATION',
} as const;
export type ProcurementMethod = keyof typeof ProcurementMethod;

codelist(ProcurementMethod, 'ProcurementMethod', '采购方式 · procurement method (政府采购法 26)', {
  OPEN_TENDER: '公开招标 · open tender (政府采购法 26)',
  INVITED_TENDER: '邀请招标 · invited tender (政府采购法 26)',
  COMPETITIVE_NEGOTIATION: '竞争性谈判 · competitive negotiation (政府采购法 26)',
  COMPETITIVE_CONSULTATION: '竞争性磋商 · competitive consultation (财库〔2014〕214号)',
  INQUIRY: '询价 · inquiry of prices (政府采购法 26)',
  SINGLE_SOURCE: '单一来源采购 · single source (政府采购法 26)',
  FRAMEWORK_AGREEMENT: '框架协议采购 · framework agreement (财政部令第110号)',
  COOPERATIVE_INNOVATION: '合作创新采购 · cooperative innovation (财库〔2024〕13号)',
});

/** What is procured, named as in OCDS `mainProcurementCategory`. */
export const ProcurementCategory = { GOODS: 'GOODS', WORKS: 'WORKS', SERVICES: 'SERVICES' } as const;
export type ProcurementCategory = keyof typeof ProcurementCategory;

codelist(ProcurementCategory, 'ProcurementCategory', '采购对象 · what is procured (政府采购法 2)', {
  GOODS: '货物 · goods',
  WORKS: '工程 · works',
  SERVICES: '服务 · services',
});

@RecordType({ table: 'project', zh: '政府采购项目', en: 'Government procurement project', bodies: ['buyer_id'] })
export class ProcurementProject extends DomainRecord {
  @Text('项目编号 · project number', { filter: true, order: true })
  number!: string;

  @Text('项目名称 · project name', { order: true })
  name!: string;

  @Reference(() => GovernmentBody, '采购人 · buyer (政府采购法 15)', { filter: true })
  buyerId!: string;

  @Reference(() => Enterprise, '采购代理机构，自行采购的为空 · procurement agency; null when the buyer acts itself', {
    nullable: true,
  })
  agencyId?: string | null;

  @Code(ProcurementMethod, '采购方式 · procurement method (政府采购法 26)', { filter: true })
  method!: ProcurementMethod;

  @Code(ProcurementCategory, '采购对象 · what is procured', { filter: true })
  category!: ProcurementCategory;

  @Money('预算金额 · budget (实施条例 30)', { order: true })
  budget!: Money;

  @Text('资金来源 · source of funds')
  fundingSource!: string;

  @Count('财政年度 · fiscal year', { filter: true })
  fiscalYear!: number;
}
