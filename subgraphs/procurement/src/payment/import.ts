import { amountColumn, dayColumn, importFormat, type RowOf, textColumn } from '@integrity-graph/kit';
import { paymentRecord } from './record.js';

/* Payments out of the books (付款台账), by the number of the contract. */

const columns = {
  contract: textColumn('合同编号 · contract number', {
    required: true,
    aliases: ['合同号'],
    example: '示合〔2026〕018号',
  }),
  buyer: textColumn('采购人 · buyer', {
    aliases: ['采购单位', '付款单位', '采购人统一社会信用代码'],
    note: '几个采购人有同一编号时必填 · needed when several buyers use the number',
    example: '青川市交通运输局',
  }),
  paidOn: dayColumn('付款日期 · day of payment', {
    required: true,
    aliases: ['支付日期'],
    source: '实施条例 51',
    example: '2026-04-20',
  }),
  amount: amountColumn('付款金额 · amount', { required: true, aliases: ['支付金额', '金额'], example: '640000.00' }),
  currency: textColumn('币种 · currency', { note: 'ISO 4217；不填为 CNY · CNY unless said', example: 'CNY' }),
  invoice: textColumn('发票号码 · invoice number', {
    note: '合同下已登记的发票 · an invoice recorded under the contract',
  }),
  voucher: textColumn('凭证号 · voucher number', {
    aliases: ['支付凭证号', '付款凭证号'],
    note: '同日同额的两笔付款凭此区分 · tells apart two payments of one day and amount',
  }),
};

export const paymentsImport = importFormat<RowOf<typeof columns>>({
  kind: 'rows',
  name: 'payments',
  description: '付款 · payments under procurement contracts (实施条例 51)',
  columns,
  actions: [paymentRecord],
  async act(row, work) {
    const buyer = await work.party('GovernmentBody', row.buyer, 'buyer');
    if (row.buyer && !buyer) return;
    const contracts = await work.context.rows<{ id: string }>(
      'select id from contract where number = ? and (?::uuid is null or buyer_id = ?::uuid) limit 2',
      [row.contract, buyer?.id, buyer?.id],
    );
    const [contract, other] = contracts;
    if (!contract || other) {
      const message = contract
        ? '多个采购人有此编号，请填采购人 · several buyers use this number: give the buyer'
        : '合同未登记 · no such contract is recorded: import it first, or correct the number';
      return work.refuse(contract ? 'AMBIGUOUS' : 'UNKNOWN', contract ? 'buyer' : 'contract', message);
    }
    const [invoice] = row.invoice
      ? await work.context.rows<{ id: string }>('select id from invoice where contract_id = ?::uuid and number = ?', [
          contract.id,
          row.invoice,
        ])
      : [];
    if (row.invoice && !invoice)
      work.refuse(
        'UNKNOWN',
        'invoice',
        '合同下无此发票 · no such invoice under the contract: record it first, or leave it out',
      );
    await work.perform(
      paymentRecord,
      {
        contract: contract.id,
        paidOn: row.paidOn,
        amount: { amount: row.amount, currency: row.currency ?? 'CNY' },
        invoice: invoice?.id,
      },
      { 'amount.currency': 'currency' },
    );
  },
});
