import {
  Code,
  Day,
  DecimalNumber,
  DomainRecord,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { DebtBond } from '../bond/bond.js';
import { DebtKind } from '../ledger/codes.js';

/**
 * What a government has of a bond: its issuer the whole, those below what is on-lent to them. Shares are the links of
 * the chain from province to county; each holder owes its lender what the lender owes for it.
 */
@RecordType({
  table: 'share',
  zh: '债券资金份额',
  en: 'Share in a bond, by issue or by on-lending',
  bodies: ['holder_id'],
})
export class DebtShare extends DomainRecord {
  @Reference(() => DebtBond, '债券 · bond', { filter: true })
  bondId!: string;

  @Code(DebtKind, '债务类别 · kind of debt', { filter: true })
  kind!: DebtKind;

  @Reference(() => GovernmentBody, '资金所属政府 · government that has it', { filter: true })
  holderId!: string;

  @Reference(() => DebtShare, '转贷自，发行人为空 · share it was on-lent from; null for the issuer’s', {
    nullable: true,
    filter: true,
  })
  fromId?: string | null;

  @Money('金额 · amount')
  amount!: Money;

  @Day('到账日期 · day it was received', { filter: true, order: true })
  receivedOn!: string;

  @Text('债券代码或转贷协议 · code of the bond, or agreement of on-lending')
  document!: string;

  @Text('批准文件，本级人大常委会 · approval of the standing committee (预算法实施条例 43–45)', { nullable: true })
  approvalDocument?: string | null;

  @DecimalNumber('约定逾期年利率 · agreed yearly rate of interest on arrears', { nullable: true })
  lateRate?: string | null;

  @Text('项目 · project it is for', { nullable: true })
  project?: string | null;
}
