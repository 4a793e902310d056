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
import { DebtInstalment } from './instalment.js';

/** Where the money comes from. */
export const FundsFrom = {
  GENERAL_BUDGET: 'GENERAL_BUDGET',
  FUND_BUDGET: 'FUND_BUDGET',
  PROJECT_REVENUE: 'PROJECT_REVENUE',
  REFINANCING: 'REFINANCING',
  OTHER: 'OTHER',
} as const;
export type FundsFrom = keyof typeof FundsFrom;

codelist(FundsFrom, 'DebtFundsFrom', '偿债资金来源 · where the money comes from (预算法 35)', {
  GENERAL_BUDGET: '一般公共预算 · general budget',
  FUND_BUDGET: '政府性基金预算 · fund budget',
  PROJECT_REVENUE: '项目专项收入 · revenue of the project',
  REFINANCING: '再融资债券 · a refinancing bond',
  OTHER: '其他 · other',
});

@RecordType({ table: 'payment', zh: '还本付息', en: 'Payment of principal and interest', bodies: ['debtor_id'] })
export class DebtPayment extends DomainRecord {
  @Reference(() => DebtInstalment, '还本付息分期 · instalment', { filter: true })
  instalmentId!: string;

  @Reference(() => GovernmentBody, '偿债政府 · government that paid', { hidden: true })
  debtorId!: string;

  @Money('金额 · amount')
  amount!: Money;

  @Day('支付日期 · day of payment', { filter: true, order: true })
  paidOn!: string;

  @Code(FundsFrom, '资金来源 · where the money came from', { filter: true })
  fundsFrom!: FundsFrom;

  @Text('支付凭证 · voucher', { nullable: true })
  voucher?: string | null;
}
