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
import { ProcurementIntention } from '../intention/intention.js';
import { RecordOrigin } from '../origin.js';

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
  OTHER: 'OTHER',
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
  OTHER: '其他采购方式 · another method, or one not said in what was imported (政府采购法 26)',
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

  @Code(ProcurementCategory, '采购对象；导入未载明的为空 · what is procured; null when imported data did not say', {
    nullable: true,
    filter: true,
  })
  category?: ProcurementCategory | null;

  @Money('预算金额 · budget (实施条例 30)', { order: true })
  budget!: Money;

  @Text('资金来源；导入未载明的为空 · source of funds; null when imported data did not say', { nullable: true })
  fundingSource?: string | null;

  @Count('财政年度；导入未载明的为空 · fiscal year; null when imported data did not say', {
    nullable: true,
    filter: true,
  })
  fiscalYear?: number | null;

  @Code(RecordOrigin, '记录来源 · where the record comes from', { filter: true })
  origin: RecordOrigin = 'REGISTERED';

  @Text('采购过程标识，导入的才有 · contracting process it was imported from (OCDS ocid)', {
    nullable: true,
    filter: true,
  })
  ocid?: string | null;

  @Reference(
    () => GovernmentBody,
    '集中采购机构，委托其采购的 · central procurement agency, where it acts (政府采购法 16)',
    {
      nullable: true,
    },
  )
  centralAgencyId?: string | null;

  @Reference(() => ProcurementIntention, '采购意向 · the intention it was announced with (财库〔2020〕10号)', {
    nullable: true,
    filter: true,
  })
  intentionId?: string | null;

  @Text('预算项目 · item of the budget (实施条例 28)', { nullable: true, filter: true })
  budgetItem?: string | null;

  @Text('品目编码，首位 A 货物、B 工程、C 服务 · code of the procurement catalogue: A goods, B works, C services', {
    nullable: true,
    filter: true,
  })
  itemCode?: string | null;

  @Money('最高限价，不高于预算 · ceiling price, not above the budget', { nullable: true })
  ceilingPrice?: Money | null;
}

/** Whether bids are called for by tender, open or invited, so that the periods of a tender hold. */
export const isTendered = ({ method }: Pick<ProcurementProject, 'method'>): boolean =>
  method === 'OPEN_TENDER' || method === 'INVITED_TENDER';
