import {
  addDecimals,
  Code,
  Day,
  DomainRecord,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
} from '@integrity-graph/kit';
import { DebtBond } from '../bond/bond.js';
import { DebtKind } from '../ledger/codes.js';
import { DebtShare } from '../share/share.js';

/** What a holder of a share owes on one day: the issuer to the bondholders, everyone else to who lent it on. */
@RecordType({
  table: 'instalment',
  zh: '还本付息分期',
  en: 'Instalment of principal and interest',
  bodies: ['debtor_id', 'creditor_id'],
})
export class DebtInstalment extends DomainRecord {
  @Reference(() => DebtShare, '债券资金份额 · share', { filter: true })
  shareId!: string;

  @Reference(() => DebtBond, '债券 · bond', { filter: true })
  bondId!: string;

  @Code(DebtKind, '债务类别 · kind of debt', { filter: true })
  kind!: DebtKind;

  @Reference(() => GovernmentBody, '偿债政府 · government that pays', { filter: true })
  debtorId!: string;

  @Reference(() => GovernmentBody, '债权政府，债券持有人为空 · government it is owed to; null for bondholders', {
    nullable: true,
  })
  creditorId?: string | null;

  @Day('到期日 · day it falls due', { filter: true, order: true })
  dueOn!: string;

  @Money('应还本金 · principal')
  principal!: Money;

  @Money('应付利息 · interest')
  interest!: Money;

  @Day('还清日期 · day it was paid in full; null while it is not', { nullable: true, filter: true })
  settledOn?: string | null;
}

/** Principal and interest together. */
export const owedIn = ({ principal, interest }: Pick<DebtInstalment, 'principal' | 'interest'>): string =>
  addDecimals(principal.amount, interest.amount);
