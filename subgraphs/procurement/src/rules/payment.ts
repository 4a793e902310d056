import type { Day, DeadlineRule, Rules, SizeClass } from '@integrity-graph/kit';
import type { PaymentFrom } from '../contract/contract.js';

/** What a contract says about payment. */
export interface PaymentTerms {
  dateSigned: Day;
  supplierSizeClass?: SizeClass | null;
  paymentFrom: PaymentFrom;
  /** In days; absent where nothing was agreed. */
  paymentTermDays?: number | null;
  acceptanceDueOn?: Day | null;
}

/** What has happened under it. */
export interface PaymentEvents {
  /** The day on which everything was delivered. */
  deliveredOn?: Day;
  /** Inspections, passed or not, in the order of their days. */
  acceptances: { acceptedOn: Day; isMet: boolean }[];
  /** The day the first invoice was received. */
  invoicedOn?: Day;
}

export interface PaymentPeriod {
  rule: DeadlineRule;
  from: Day;
}

/** Whether the rules for small and medium firms (中小企业) protect the supplier, by what the contract declares. */
export const isSmallOrMedium = (size: SizeClass | null | undefined): boolean => size != null && size !== 'LARGE';

/**
 * The period in which a buyer must pay: 保障中小企业款项支付条例 9 (2020: 8) for small and medium firms, else as agreed.
 * Nothing where neither law nor contract sets a period, or nothing has set it running yet: no due day is invented.
 */
export function paymentPeriod(terms: PaymentTerms, events: PaymentEvents, rules: Rules): PaymentPeriod | undefined {
  const from = paymentStart(terms, events);
  if (!from) return undefined;
  const rule = paymentRule(terms, rules);
  return rule ? { rule, from } : periodAfterInvoice(terms, from, events, rules);
}

/** The term of payment by law or contract, whatever sets it running. */
export function paymentRule(terms: PaymentTerms, rules: Rules): DeadlineRule | undefined {
  const { dateSigned, supplierSizeClass, paymentTermDays } = terms;
  const agreed = paymentTermDays ?? undefined;
  const statutory = isSmallOrMedium(supplierSizeClass) ? rules.deadline('sme_payment', dateSigned) : undefined;
  const longest = rules.deadline('sme_payment_longest', dateSigned);
  if (!statutory || !longest) return agreed === undefined ? undefined : agreedTerm(agreed);
  // A longer term may stand in the contract; the law does not let it count.
  return agreed === undefined ? statutory : { ...longest, n: Math.min(agreed, longest.n) };
}

const agreedTerm = (n: number): DeadlineRule => ({
  n,
  unit: 'DAY',
  basis: { title: '政府采购法实施条例', article: '51' },
});

/**
 * The day the term of payment runs from, or the latest it can run from while acceptance is still open; none for what is
 * paid as it is settled, each settlement setting a term of its own running.
 */
function paymentStart(terms: PaymentTerms, { deliveredOn, acceptances }: PaymentEvents): Day | undefined {
  if (terms.paymentFrom === 'SETTLEMENT') return undefined;
  if (!deliveredOn || terms.paymentFrom === 'DELIVERY') return deliveredOn;
  const passedOn = acceptances.find(({ isMet }) => isMet)?.acceptedOn;
  const lastDay = terms.acceptanceDueOn;
  if (!lastDay || deliveredOn > lastDay || !isSmallOrMedium(terms.supplierSizeClass)) return passedOn;
  // 条例 10 (2020: 9): a buyer who delays the inspection gains no time by it. A failed inspection is no delay.
  const isInspectedInTime = acceptances.some(({ acceptedOn }) => acceptedOn <= lastDay);
  return isInspectedInTime ? passedOn : lastDay;
}

function periodAfterInvoice({ dateSigned }: PaymentTerms, from: Day, { invoicedOn }: PaymentEvents, rules: Rules) {
  const name = 'payment_after_invoice';
  const rule = rules.at(name, dateSigned)?.verified ? rules.deadline(name, dateSigned) : undefined;
  return rule && invoicedOn ? { rule, from: invoicedOn > from ? invoicedOn : from } : undefined;
}
