import {
  addMoney,
  Code,
  Count,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  Enterprise,
  Flag,
  GovernmentBody,
  Money,
  Person,
  Post,
  RecordType,
  Reference,
  SizeClass,
  Text,
} from '@integrity-graph/kit';
import { ProcurementAward } from '../award/award.js';
import { RecordOrigin } from '../origin.js';
import { ProcurementPackage } from '../package/package.js';
import { ProcurementMethod, ProcurementProject } from '../project/project.js';

/** What the term of payment runs from. */
export const PaymentFrom = {
  DELIVERY: 'DELIVERY',
  ACCEPTANCE: 'ACCEPTANCE',
  SETTLEMENT: 'SETTLEMENT',
} as const;
export type PaymentFrom = keyof typeof PaymentFrom;

codelist(PaymentFrom, 'ProcurementPaymentFrom', '付款期限起算 · what the term of payment runs from', {
  DELIVERY: '交付之日 · delivery (保障中小企业款项支付条例 9)',
  ACCEPTANCE: '验收合格之日 · acceptance (保障中小企业款项支付条例 10)',
  SETTLEMENT:
    '进度、定期结算金额确认之日 · day each settlement by progress or period is confirmed (保障中小企业款项支付条例 9)',
});

/** State of a contract, named as in OCDS `contractStatus`. */
export const ContractStatus = {
  PENDING: 'PENDING',
  ACTIVE: 'ACTIVE',
  CANCELLED: 'CANCELLED',
  TERMINATED: 'TERMINATED',
} as const;
export type ContractStatus = keyof typeof ContractStatus;

codelist(ContractStatus, 'ProcurementContractStatus', '合同状态 · state of a contract (OCDS contractStatus)', {
  PENDING: '待签订 · proposed, not in force',
  ACTIVE: '履行中 · signed and in force',
  CANCELLED: '未生效即取消 · cancelled before it was signed',
  TERMINATED: '已终结 · was in force and has come to a close',
});

@RecordType({
  table: 'contract',
  zh: '政府采购合同',
  en: 'Government procurement contract',
  document: 'number',
  bodies: ['buyer_id', 'supplier_id'],
})
export class ProcurementContract extends DomainRecord {
  @Text('合同编号 · contract number', { filter: true, order: true })
  number!: string;

  @Text('合同名称 · contract name', { order: true })
  name!: string;

  @Reference(() => ProcurementProject, '采购项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => ProcurementAward, '中标、成交结果，未登记的为空 · award; null where none is recorded', {
    nullable: true,
    filter: true,
  })
  awardId?: string | null;

  @Reference(() => ProcurementPackage, '采购包，取自中标、成交结果 · package, as in the award', {
    nullable: true,
    filter: true,
  })
  packageId?: string | null;

  @Code(ProcurementMethod, '采购方式 · procurement method (政府采购法 26)', { filter: true })
  method!: ProcurementMethod;

  @Reference(() => GovernmentBody, '采购人 · buyer', { filter: true })
  buyerId!: string;

  @Reference(() => Enterprise, '供应商 · supplier', { filter: true })
  supplierId!: string;

  @Code(
    SizeClass,
    '供应商在合同中声明的规模，导入的为空 · size the supplier declared in the contract; null when imported (保障中小企业款项支付条例 3)',
    { nullable: true, filter: true },
  )
  supplierSizeClass?: SizeClass | null;

  @Money('合同金额 · contract value', { order: true })
  value!: Money;

  @Day('中标、成交通知书发出日期 · award notice issued (政府采购法 46)', { nullable: true })
  awardNoticeIssuedOn?: string | null;

  @Day('签订日期 · date signed (政府采购法 46)', { filter: true, order: true })
  dateSigned!: string;

  @Day('约定交付日期 · agreed day of delivery', { nullable: true })
  performanceDueOn?: string | null;

  @Day('约定验收期限 · last day agreed for acceptance', { nullable: true })
  acceptanceDueOn?: string | null;

  @Code(PaymentFrom, '付款期限起算 · what the term of payment runs from')
  paymentFrom!: PaymentFrom;

  @Count('约定付款期限（日） · agreed term of payment in days', { nullable: true })
  paymentTermDays?: number | null;

  @DecimalNumber('约定逾期年利率，0.05 即 5% · agreed yearly rate of late interest; 0.05 is 5 %', { nullable: true })
  agreedInterestRate?: string | null;

  @DecimalNumber('签订时一年期贷款市场报价利率 · one-year loan prime rate at signing; 0.03 is 3 %', { nullable: true })
  loanPrimeRate?: string | null;

  @Reference(() => Post, '签署岗位 · post that signed', { nullable: true, level: 'L2' })
  signatoryPostId?: string | null;

  @Reference(() => Person, '签署人；无记录则为空 · person who signed; null when not recorded, never inferred', {
    nullable: true,
    level: 'L2',
  })
  signatoryId?: string | null;

  @Reference(() => Post, '经办岗位 · post that handles the contract', { nullable: true, level: 'L2' })
  handlerPostId?: string | null;

  @Day('公告日期 · date published (实施条例 50)', { nullable: true, filter: true, order: true })
  datePublished?: string | null;

  @Day('备案日期 · date filed (政府采购法 47)', { nullable: true, filter: true })
  dateFiled?: string | null;

  @Code(ContractStatus, '合同状态 · status', { filter: true })
  status!: ContractStatus;

  @Code(RecordOrigin, '记录来源 · where the record comes from', { filter: true })
  origin: RecordOrigin = 'REGISTERED';

  @Text('采购过程标识，导入的才有 · contracting process it was imported from (OCDS ocid)', {
    nullable: true,
    filter: true,
  })
  ocid?: string | null;

  @Flag('是否为政府向社会公众提供的公共服务项目 · whether it buys a public service (实施条例 45)')
  isPublicService = false;

  @Money('补充合同金额合计 · sum of the supplementary contracts (政府采购法 49)', { nullable: true })
  amountSupplemented?: Money | null;

  @Day('终结日期：履行完毕或终止 · day it came to a close, performed or terminated', { nullable: true })
  endedOn?: string | null;

  @Text('最近一次更正理由 · reason of the latest correction', { nullable: true, level: 'L2' })
  correctionReason?: string | null;

  @Text('最近一次更正依据文件 · document of the latest correction', { nullable: true, level: 'L2' })
  correctionDocument?: string | null;
}

/** What is payable under a contract: its value and that of its supplementary contracts. */
export const totalOf = ({
  value,
  amountSupplemented,
}: Pick<ProcurementContract, 'value' | 'amountSupplemented'>): Money =>
  amountSupplemented ? addMoney(value, amountSupplemented) : value;
