import {
  Access,
  addDecimals,
  addMoney,
  type Context,
  computeDue,
  type Day,
  type Decimal,
  type DomainRecord,
  GraphQLDay,
  type Money,
  MoneyType,
  momentOf,
  type RecordClass,
  relatedTo,
  standing,
  tableOf,
} from '@integrity-graph/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ProcurementAcceptance } from '../acceptance/acceptance.js';
import { ProcurementContractChange } from '../change/change.js';
import { ProcurementDelivery } from '../delivery/delivery.js';
import { ProcurementContractFiling } from '../filing/filing.js';
import { ProcurementGuarantee } from '../guarantee/guarantee.js';
import { ProcurementInvoice } from '../invoice/invoice.js';
import { ProcurementObligation } from '../obligations.js';
import { ProcurementPayment } from '../payment/payment.js';
import { ProcurementContractPublication } from '../publication/publication.js';
import { allot, type Paid } from '../rules/allotment.js';
import { lateInterest, type OwedSum } from '../rules/interest.js';
import { isSmallOrMedium } from '../rules/payment.js';
import { rules } from '../rules/rules.js';
import { inPaymentOrder, ProcurementSettlement } from '../settlement/settlement.js';
import { ProcurementContract } from './contract.js';
import type { ContractPart } from './part.js';

/**
 * What a contract shows of the records under it. All but the publication is for departments and the two parties: the
 * public is refused rather than shown an empty list, which would say that nothing was delivered or paid.
 */
@Resolver(() => ProcurementContract)
export class ContractFields {
  @Access('public')
  @FieldResolver(() => ProcurementContractPublication, {
    nullable: true,
    description: '合同公告 · publication (实施条例 50)',
  })
  async publication(@Root() contract: ProcurementContract, @Ctx() context: Context) {
    const [publication] = await partsOf(context, contract, ProcurementContractPublication);
    return publication ?? null;
  }

  @Access('L2')
  @FieldResolver(() => ProcurementContractFiling, { nullable: true, description: '合同备案 · filing (政府采购法 47)' })
  async filing(@Root() contract: ProcurementContract, @Ctx() context: Context) {
    const [filing] = await partsOf(context, contract, ProcurementContractFiling);
    return filing ?? null;
  }

  @Access('L2')
  @FieldResolver(() => [ProcurementGuarantee], { nullable: true, description: '保证金 · guarantees (实施条例 33、48)' })
  guarantees(@Root() contract: ProcurementContract, @Ctx() context: Context) {
    return partsOf(context, contract, ProcurementGuarantee);
  }

  @Access('L2')
  @FieldResolver(() => [ProcurementDelivery], { nullable: true, description: '交付 · deliveries' })
  deliveries(@Root() contract: ProcurementContract, @Ctx() context: Context) {
    return partsOf(context, contract, ProcurementDelivery);
  }

  @Access('L2')
  @FieldResolver(() => [ProcurementAcceptance], {
    nullable: true,
    description: '履约验收 · acceptances (政府采购法 41)',
  })
  acceptances(@Root() contract: ProcurementContract, @Ctx() context: Context) {
    return partsOf(context, contract, ProcurementAcceptance);
  }

  @Access('L2')
  @FieldResolver(() => [ProcurementSettlement], {
    nullable: true,
    description: '进度或定期结算 · settlements by progress or period (保障中小企业款项支付条例 9)',
  })
  async settlements(@Root() contract: ProcurementContract, @Ctx() context: Context) {
    return inPaymentOrder(await partsOf(context, contract, ProcurementSettlement));
  }

  @Access('L2')
  @FieldResolver(() => [ProcurementInvoice], { nullable: true, description: '发票 · invoices' })
  invoices(@Root() contract: ProcurementContract, @Ctx() context: Context) {
    return partsOf(context, contract, ProcurementInvoice);
  }

  @Access('L2')
  @FieldResolver(() => [ProcurementPayment], { nullable: true, description: '付款 · payments (实施条例 51)' })
  payments(@Root() contract: ProcurementContract, @Ctx() context: Context) {
    return partsOf(context, contract, ProcurementPayment);
  }

  @Access('L2')
  @FieldResolver(() => [ProcurementContractChange], {
    nullable: true,
    description: '补充合同、变更与终止 · supplements, changes and termination (政府采购法 49、50)',
  })
  changes(@Root() contract: ProcurementContract, @Ctx() context: Context) {
    return partsOf(context, contract, ProcurementContractChange);
  }

  @Access('public')
  @FieldResolver(() => GraphQLDay, {
    nullable: true,
    description:
      '采购文件至少保存至该日，采购尚未结束则为空 · records are kept until then at least; null while it goes on (政府采购法 42)',
  })
  retainUntil(@Root() { endedOn }: ProcurementContract): Day | null {
    const rule = endedOn ? rules.deadline('record_retention', endedOn) : undefined;
    return (rule && computeDue({ ...rule, rollOver: false }, endedOn!).on) ?? null;
  }

  @Access('L2')
  @FieldResolver(() => MoneyType, { nullable: true, description: '已付金额 · amount paid so far' })
  async amountPaid(@Root() contract: ProcurementContract, @Ctx() context: Context): Promise<Money> {
    const { value } = contract;
    const payments = await partsOf(context, contract, ProcurementPayment);
    return addMoney({ amount: '0', currency: value.currency }, ...payments.map(({ amount }) => amount));
  }

  @Access('L2')
  @FieldResolver(() => MoneyType, {
    nullable: true,
    description:
      '逾期利息；供应商非中小企业或未逾期则为空 · late interest; null when not owed (保障中小企业款项支付条例 17)',
  })
  async lateInterest(
    @Arg('on', () => GraphQLDay, {
      nullable: true,
      description:
        '计至该日，默认今天或所查之日 · up to and including that day; unless said today, or the day the contract is told as of',
    })
    on: Day | null,
    @Root() contract: ProcurementContract,
    @Ctx() context: Context,
  ): Promise<Money | null> {
    const { value, dateSigned, supplierSizeClass, agreedInterestRate } = contract;
    if (!isSmallOrMedium(supplierSizeClass)) return null;
    const until = on ?? momentOf(contract)?.asOf ?? context.today;
    const sums = await sumsDue(context, contract);
    const interest = addDecimals(
      '0',
      ...sums.map((sum) => lateInterest({ ...sum, dateSigned, agreedInterestRate }, until, rules)),
    );
    return interest === '0' ? null : { amount: interest, currency: value.currency };
  }
}

/** What falls due under a contract, and what was paid of it: its value, or each settlement. */
async function sumsDue(context: Context, contract: ProcurementContract): Promise<SumDue[]> {
  const payments = await partsOf(context, contract, ProcurementPayment);
  const settlements = inPaymentOrder(await partsOf(context, contract, ProcurementSettlement));
  const on = momentOf(contract)?.asOf ?? context.today;
  const duties = await Promise.all([...settlements, contract].map((subject) => payDutyOf(context, subject, on)));
  const owed = duties.filter((duty) => duty !== null).filter((duty) => !isNeverDue(duty));
  const { paid } = allot(
    owed.map(({ amount }) => amount),
    payments.map(({ paidOn, amount }) => ({ paidOn, amount: amount.amount })).toSorted(byDay),
  );
  return owed.flatMap(({ amount, dueOn, closedOn }, i) =>
    dueOn ? { amount, dueOn, closedOn, payments: paid[i]! } : [],
  );
}

type SumDue = Pick<OwedSum, 'amount' | 'dueOn' | 'payments' | 'closedOn'>;

const byDay = (a: Paid, b: Paid): number => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0);

/** What lies under a contract, of one kind. */
const partsOf = <T extends ContractPart>(context: Context, contract: ProcurementContract, type: RecordClass<T>) =>
  relatedTo(context, contract, type, 'contractId');

/** A duty to pay as it stands after lawful changes. */
interface PayDuty {
  amount: Decimal;
  dueOn: Day | null;
  /** Day it was lawfully discharged. */
  closedOn: Day | null;
}

/** Discharged by its last day: nothing fell due. */
const isNeverDue = ({ dueOn, closedOn }: PayDuty): boolean => !!dueOn && !!closedOn && closedOn <= dueOn;

/** The obligation to pay on account of a contract or settlement, with the lawful changes in effect on a day. */
async function payDutyOf(context: Context, subject: DomainRecord, on: Day): Promise<PayDuty | null> {
  const duty = await payDutiesBy(context, on).load(subject.id);
  if (!duty || !momentOf(subject)) return duty;
  const then = await relatedTo(context, subject, ProcurementObligation, 'subjectId');
  const kept = then.find(({ kind }) => kind === 'PAY');
  if (!kept?.amount) return null;
  const { changedAmount, changedDueOn, closedOn } = duty;
  return { amount: changedAmount ?? kept.amount.amount, dueOn: changedDueOn ?? kept.dueOn ?? null, closedOn };
}

/** A duty as it stands, and what of it a lawful change made another than it was. */
interface StandingDuty extends PayDuty {
  changedAmount: Decimal | null;
  changedDueOn: Day | null;
}

const payDutiesBy = (context: Context, on: Day) =>
  context.loader<string, StandingDuty | null>(`duties to pay on ${on}`, async (ids) => {
    const duties = await context.rows<StandingDuty & { subjectId: string }>(
      `select o.subject_id as "subjectId", o.amount_amount::text as amount, o.due_on::text as "dueOn",
         case when o.state = 'DISCHARGED' then o.closed_on::text end as "closedOn",
         nullif(o.amount_amount, kept.amount_amount)::text as "changedAmount",
         nullif(o.due_on, kept.due_on)::text as "changedDueOn"
       from ${standing(ProcurementObligation, '?::date')} o join ${tableOf(ProcurementObligation)} kept on kept.id = o.id
       where o.kind = 'PAY' and o.amount_amount is not null and o.subject_id = any(?::uuid[])`,
      [on, `{${ids.join(',')}}`],
    );
    const bySubject = new Map(duties.map(({ subjectId, ...duty }) => [subjectId, duty]));
    return ids.map((id) => bySubject.get(id) ?? null);
  });
