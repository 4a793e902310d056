import {
  Code,
  codelist,
  Day,
  DomainRecord,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { DebtShare } from '../share/share.js';

/** What proceeds were spent on. */
export const ProceedsPurpose = { CAPITAL: 'CAPITAL', REPAYMENT: 'REPAYMENT', CURRENT: 'CURRENT' } as const;
export type ProceedsPurpose = keyof typeof ProceedsPurpose;

codelist(ProceedsPurpose, 'DebtProceedsPurpose', '支出性质 · what proceeds were spent on (预算法 35)', {
  CAPITAL: '公益性资本支出 · public capital spending',
  REPAYMENT: '偿还存量债务本金 · repayment of debt there was',
  CURRENT: '经常性支出，法律禁止 · current spending, which the law forbids',
});

@RecordType({
  table: 'proceeds_use',
  zh: '债券资金使用',
  en: 'Use of the proceeds of a bond',
  bodies: ['user_id', 'holder_id'],
})
export class DebtProceedsUse extends DomainRecord {
  @Reference(() => DebtShare, '债券资金份额 · share it was taken from', { filter: true })
  shareId!: string;

  @Reference(() => GovernmentBody, '资金所属政府 · government whose share it is', { hidden: true })
  holderId!: string;

  @Reference(() => GovernmentBody, '用款单位 · body that spent it', { filter: true })
  userId!: string;

  @Text('实际用于的项目 · project it was spent on')
  project!: string;

  @Code(ProceedsPurpose, '支出性质 · what it was spent on', { filter: true })
  purpose!: ProceedsPurpose;

  @Money('金额 · amount')
  amount!: Money;

  @Day('支出日期 · day it was spent', { filter: true, order: true })
  spentOn!: string;

  @Text('用途调整批准文件 · approval of another use', { nullable: true })
  changeDocument?: string | null;

  @Text('支付凭证 · voucher', { nullable: true })
  voucher?: string | null;
}
