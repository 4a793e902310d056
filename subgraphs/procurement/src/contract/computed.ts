import { addMoney, type Context, type Day, forbidden, GraphQLDay, mayReadField, type Money, MoneyType, type RecordClass, rank, tableOf, toRecord } from '@integrity-graph/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ProcurementAcceptance } from '../acceptance/acceptance.js';
import { ProcurementDelivery } from '../delivery/delivery.js';
import { ProcurementContractFiling } from '../filing/filing.js';
import { ProcurementGuarantee } from '../guarantee/guarantee.js';
import { ProcurementInvoice } from '../invoice/invoice.js';
import { ProcurementObligation } from '../obligations.js';
import { ProcurementPayment } from '../payment/payment.js';
import { ProcurementContractPublication } from '../publication/publication.js';
import { lateInterest } from '../rules/interest.js';
import { isSmallOrMedium } from '../rules/payment.js';
import { rules } from '../rules/rules.js';
import { ProcurementContract } from './contract.js';
import type { ContractPart } from './part.js';

/** What a contract shows of the records under it. */
@Resolver(() => ProcurementContract)
export class ContractFields {
  @FieldResolver(() => ProcurementContractPublication, { nullable: true, description: '合同公告 · publication (实施条例 50)' })
  async publication(@Root() contract: ProcurementContract, @Ctx() context: Context): Promise<ProcurementContractPublication | null> {
    const [publication] = await partsOf(context, ProcurementContractPublication).load(contract.id);
    return publication ?? null;
  }

  @FieldResolver(() => ProcurementContractFiling, { nullable: true, description: '合同备案 · filing (政府采购法 47)' })
  async filing(@Root() contract: ProcurementContract, @Ctx() context: Context): Promise<ProcurementContractFiling | null> {
    const [filing] = await parts(context, contract, ProcurementContractFiling, 'filing');
    return filing ?? null;
  }

  @FieldResolver(() => [ProcurementGuarantee], { nullable: true, description: '保证金 · guarantees (实施条例 33、48)' })
  guarantees(@Root() contract: ProcurementContract, @Ctx() context: Context): Promise<ProcurementGuarantee[]> {
    return parts(context, contract, ProcurementGuarantee, 'guarantees');
  }

  @FieldResolver(() => [ProcurementDelivery], { nullable: true, description: '交付 · deliveries' })
  deliveries(@Root() contract: ProcurementContract, @Ctx() context: Context): Promise<ProcurementDelivery[]> {
    return parts(context, contract, ProcurementDelivery, 'deliveries');
  }

  @FieldResolver(() => [ProcurementAcceptance], { nullable: true, description: '履约验收 · acceptances (政府采购法 41)' })
  acceptances(@Root() contract: ProcurementContract, @Ctx() context: Context): Promise<ProcurementAcceptance[]> {
    return parts(context, contract, ProcurementAcceptance, 'acceptances');
  }

  @FieldResolver(() => [ProcurementInvoice], { nullable: true, description: '发票 · invoices' })
  invoices(@Root() contract: ProcurementContract, @Ctx() context: Context): Promise<ProcurementInvoice[]> {
    return parts(context, contract, ProcurementInvoice, 'invoices');
  }

  @FieldResolver(() => [ProcurementPayment], { nullable: true, description: '付款 · payments (实施条例 51)' })
  payments(@Root() contract: ProcurementContract, @Ctx() context: Context): Promise<ProcurementPayment[]> {
    return parts(context, contract, ProcurementPayment, 'payments');
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: '已付金额 · amount paid so far' })
  async amountPaid(@Root() contract: ProcurementContract, @Ctx() context: Context): Promise<Money> {
    const payments = await parts(context, contract, ProcurementPayment, 'amountPaid');
    return addMoney({ amount: '0', currency: contract.value.currency }, ...payments.map(({ amount }) => amount));
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: '逾期利息；供应商非中小企业或未逾期则为空 · late interest; null when not owed (保障中小企业款项支付条例 17)',
  })
  async lateInterest(
    @Arg('on', () => GraphQLDay, { nullable: true, description: '计至该日，默认今天 · up to and including that day; today unless said' }) on: Day | null,
    @Root() contract: ProcurementContract,
    @Ctx() context: Context,
  ): Promise<Money | null> {
    const payments = await parts(context, contract, ProcurementPayment, 'lateInterest');
    const dueOn = await paymentDueOn(context).load(contract.id);
    const upTo = on ?? context.today;
    if (!dueOn || dueOn >= upTo || !isSmallOrMedium(contract.supplierSizeClass)) return null;
    const { value, dateSigned, agreedInterestRate } = contract;
    const paid = payments.map(({ paidOn, amount }) => ({ paidOn, amount: amount.amount }));
    const amount = lateInterest({ dateSigned, agreedInterestRate, dueOn, amount: value.amount, payments: paid }, upTo, rules);
    return amount === '0' ? null : { amount, currency: value.currency };
  }
}

/** The parts of a contract that departments and the two parties may see; to others an empty list would be a false statement. */
function parts<T extends ContractPart>(context: Context, contract: ProcurementContract, type: RecordClass<T>, field: string): Promise<T[]> {
  if (!mayReadField(context, contract, rank('L2'))) throw forbidden(`ProcurementContract.${field}`);
  return partsOf(context, type).load(contract.id);
}

/** The parts of one kind by contract: one statement for all contracts of an answer. */
function partsOf<T extends ContractPart>(context: Context, type: RecordClass<T>) {
  return context.loader<string, T[]>(`parts:${type.name}`, async (ids) => {
    const rows = await context.rows(`select * from ${tableOf(type)} where contract_id = any(?::uuid[]) order by recorded_at, id`, [`{${ids.join(',')}}`]);
    const byContract = Map.groupBy(rows.map((row) => toRecord(type, row)), ({ contractId }) => contractId);
    return ids.map((id) => byContract.get(id) ?? []);
  });
}

/** The last day for payment by contract, as the obligation to pay has it. */
function paymentDueOn(context: Context) {
  return context.loader<string, Day | null>('paymentDueOn', async (ids) => {
    const rows = await context.rows<{ subject_id: string; due_on: Day | null }>(
      `select subject_id, due_on from ${tableOf(ProcurementObligation)} where kind = 'PAY' and subject_id = any(?::uuid[])`,
      [`{${ids.join(',')}}`],
    );
    const byContract = new Map(rows.map((row) => [row.subject_id, row.due_on]));
    return ids.map((id) => byContract.get(id) ?? null);
  });
}
