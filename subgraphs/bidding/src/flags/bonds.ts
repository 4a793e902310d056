import {
  byDay,
  compareDecimals,
  type Decimal,
  divide,
  flagRule,
  NotApplicable,
  subtractDecimals,
  valueText,
} from '@integrity-graph/kit';
import { BiddingAward } from '../award/award.js';
import { BiddingContract } from '../contract/contract.js';
import { shareOf } from '../rules/share.js';
import { BiddingSection } from '../section/section.js';
import { BiddingTender } from '../tender/tender.js';

type Bond = { amount: Decimal; of: Decimal };

const none = new NotApplicable('没有保证金，或币种不一致 · no bond, or one in another currency');

/** A bond by the highest share that it may be of a sum. */
function above({ amount, of }: Bond, share: Decimal) {
  const limit = shareOf(of, share);
  return {
    result: divide(amount, of, 4),
    unit: '',
    exceeds: compareDecimals(amount, limit) > 0,
    calculation: `${amount} / ${of}; ${amount} ≤ ${limit}`,
  };
}

export const BID_BOND_ABOVE_LIMIT = flagRule<BiddingTender, Bond, 'threshold'>({
  code: 'BID_BOND_ABOVE_LIMIT',
  title: '投标保证金超过估算价的百分之二 · bid bond above two hundredths of the estimate (招标投标法实施条例 26)',
  version: 1,
  record: () => BiddingTender,
  values: { threshold: 'bid_bond_limit' },
  inputs: { amount: '要求的投标保证金 · bid bond asked for', of: '标段估算价 · estimate of the section' },
  dayOf: ({ record }) => record.publishedOn,
  gather: (targets, context) =>
    Promise.all(
      targets.map(async ({ record: { sectionId, bidBond } }) => {
        const section = await context.load(BiddingSection, sectionId);
        if (!bidBond || section?.estimate.currency !== bidBond.currency) return none;
        return { amount: bidBond.amount, of: section.estimate.amount };
      }),
    ),
  judge: (bond, { threshold }) => above(bond, valueText(threshold)),
  statement: ({ amount }, { result }) =>
    `投标保证金 ${amount}，占估算价的 ${result} · a bid bond of ${amount}, ${result} of the estimate`,
  bodyOf: ({ tendererId }) => tendererId,
  between: byDay(() => BiddingTender, 'published_on'),
});

const ofContract = {
  record: () => BiddingContract,
  dayOf: ({ record }: { record: BiddingContract }) => record.dateSigned,
  bodyOf: ({ tendererId }: BiddingContract) => tendererId,
  between: byDay(() => BiddingContract, 'date_signed'),
};

export const PERFORMANCE_BOND_ABOVE_LIMIT = flagRule<BiddingContract, Bond, 'threshold'>({
  ...ofContract,
  code: 'PERFORMANCE_BOND_ABOVE_LIMIT',
  title: '履约保证金超过合同金额的百分之十 · performance bond above a tenth of the contract (招标投标法实施条例 58)',
  version: 1,
  values: { threshold: 'performance_bond_limit' },
  inputs: { amount: '履约保证金 · performance bond', of: '合同金额 · contract value' },
  gather: async (targets) =>
    targets.map(({ record: { performanceBond, value } }) =>
      performanceBond?.currency === value.currency ? { amount: performanceBond.amount, of: value.amount } : none,
    ),
  judge: (bond, { threshold }) => above(bond, valueText(threshold)),
  statement: ({ amount }, { result }) =>
    `履约保证金 ${amount}，占合同金额的 ${result} · a performance bond of ${amount}, ${result} of the contract`,
});

export const CONTRACT_DEVIATES = flagRule<BiddingContract, { value: Decimal; bid: Decimal }, 'threshold'>({
  ...ofContract,
  code: 'CONTRACT_DEVIATES',
  title: '合同金额与中标价不一致 · contract value is not the price of the award (招标投标法 46)',
  version: 1,
  values: { threshold: 'contract_deviation' },
  inputs: { value: '合同金额 · contract value', bid: '中标价 · price of the award' },
  gather: (targets, context) =>
    Promise.all(
      targets.map(async ({ record: { awardId, value } }) => {
        const award = await context.load(BiddingAward, awardId);
        return award?.value.currency === value.currency
          ? { value: value.amount, bid: award.value.amount }
          : new NotApplicable('币种不一致 · another currency');
      }),
    ),
  judge({ value, bid }, { threshold }) {
    const difference = subtractDecimals(value, bid);
    const size = difference.replace('-', '');
    return {
      result: difference,
      unit: 'CNY',
      exceeds: compareDecimals(size, valueText(threshold)) > 0,
      calculation: `${value} − ${bid} = ${difference}`,
    };
  },
  statement: ({ value, bid }) => `合同金额 ${value}，中标价 ${bid} · a contract of ${value}, an award of ${bid}`,
});
