import {
  Access,
  addDecimals,
  addMoney,
  type Context,
  computeDue,
  type Day,
  type DomainRecord,
  GraphQLDay,
  type Money,
  MoneyType,
  momentOf,
  type RecordClass,
  relatedTo,
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
import { ProcurementContract, totalOf } from './contract.js';
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
  const parts = await partsOf(context, contract, ProcurementPayment);
  const paid = parts.map(({ paidOn, amount }) => ({ paidOn, amount: amount.amount }));
  if (contract.paymentFrom !== 'SETTLEMENT') {
    const dueOn = await paymentDueOn(context, contract);
    return dueOn ? [{ amount: totalOf(contract).amount, dueOn, payments: paid }] : [];
  }
  const settlements = inPaymentOrder(await partsOf(context, contract, ProcurementSettlement));
  const amounts = settlements.map(({ amount }) => amount.amount);
  const { paid: payments } = allot(amounts, paid.toSorted(byDay));
  const days = await Promise.all(settlements.map((settlement) => paymentDueOn(context, settlement)));
  return days.flatMap((dueOn, i) => (dueOn ? { amount: amounts[i]!, dueOn, payments: payments[i]! } : []));
}

type SumDue = Pick<OwedSum, 'amount' | 'dueOn' | 'payments'>;

const byDay = (a: Paid, b: Paid): number => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0);

/** What lies under a contract, of one kind. */
const partsOf = <T extends ContractPart>(context: Context, contract: ProcurementContract, type: RecordClass<T>) =>
  relatedTo(context, contract, type, 'contractId');

/** The last day for payment, as the obligation to pay has it. */
async function paymentDueOn(context: Context, subject: DomainRecord): Promise<Day | null> {
  const duties = await relatedTo(context, subject, ProcurementObligation, 'subjectId');
  return duties.find(({ kind }) => kind === 'PAY')?.dueOn ?? null;
}
