import { type Day, GraphQLDay, GraphQLDecimal, type Work } from '@integrity-graph/kit';
import { IsOptional, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { checkAfter, checkPast } from '../checks.js';
import { refuse } from '../refusals.js';
import { agreedRateFault } from '../rules/interest.js';
import { isSmallOrMedium } from '../rules/payment.js';
import { rules } from '../rules/rules.js';
import type { ProcurementContract } from './contract.js';

/** What a contract may leave open. */
@InputType('ProcurementContractOpenTerms', { description: '合同可选条款 · terms a contract may leave open' })
export class OpenTermsInput {
  @Field(() => GraphQLDay, {
    nullable: true,
    description: '中标、成交通知书发出日期 · award notice issued (政府采购法 46)',
  })
  awardNoticeIssuedOn?: Day | null;

  @Field(() => GraphQLDay, { nullable: true, description: '约定交付日期 · agreed day of delivery' })
  performanceDueOn?: Day | null;

  @Field(() => GraphQLDay, { nullable: true, description: '约定验收期限 · last day agreed for acceptance' })
  acceptanceDueOn?: Day | null;

  @IsOptional()
  @Min(0)
  @Max(3650)
  @Field(() => Int, { nullable: true, description: '约定付款期限（日） · agreed term of payment in days' })
  paymentTermDays?: number | null;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: '约定逾期年利率，0.05 即 5% · agreed yearly rate of late interest; 0.05 is 5 %',
  })
  agreedInterestRate?: string | null;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: '签订时一年期贷款市场报价利率 · one-year loan prime rate at signing; 0.03 is 3 %',
  })
  loanPrimeRate?: string | null;
}

export type ContractTerms = Pick<
  ProcurementContract,
  'value' | 'dateSigned' | 'supplierSizeClass' | 'paymentFrom' | keyof OpenTermsInput
>;

/** The terms of a contract as recorded. */
export const termsOf = (contract: ProcurementContract): ContractTerms => ({
  value: contract.value,
  dateSigned: contract.dateSigned,
  supplierSizeClass: contract.supplierSizeClass,
  paymentFrom: contract.paymentFrom,
  awardNoticeIssuedOn: contract.awardNoticeIssuedOn,
  performanceDueOn: contract.performanceDueOn,
  acceptanceDueOn: contract.acceptanceDueOn,
  paymentTermDays: contract.paymentTermDays,
  agreedInterestRate: contract.agreedInterestRate,
  loanPrimeRate: contract.loanPrimeRate,
});

/** Whether the terms of a contract, beside its value, fit together and with the law, as far as they are known. */
export function checkTerms(work: Work, terms: Partial<ContractTerms>): void {
  const { dateSigned, awardNoticeIssuedOn, performanceDueOn, acceptanceDueOn } = terms;
  checkPast(work, dateSigned, 'dateSigned');
  checkPast(work, awardNoticeIssuedOn, 'awardNoticeIssuedOn');
  checkAfter(work, awardNoticeIssuedOn, dateSigned, 'dateSigned', 'SIGNED_BEFORE_AWARD');
  checkAfter(work, dateSigned, performanceDueOn, 'performanceDueOn', 'DUE_BEFORE_SIGNING');
  checkAfter(work, performanceDueOn ?? dateSigned, acceptanceDueOn, 'acceptanceDueOn', 'ACCEPTANCE_BEFORE_DELIVERY');
  if (dateSigned && !rules.at('contract_publication', dateSigned)) {
    refuse(work, 'SIGNED_BEFORE_RULES', 'dateSigned', dateSigned);
  }
  if (terms.supplierSizeClass && isSmallOrMedium(terms.supplierSizeClass)) checkSmallFirmTerms(work, terms);
}

/** 保障中小企业款项支付条例 10 and 17 (2020: 9 and 15). */
function checkSmallFirmTerms(
  work: Work,
  { paymentFrom, acceptanceDueOn, agreedInterestRate, loanPrimeRate }: Partial<ContractTerms>,
): void {
  if (paymentFrom === 'ACCEPTANCE' && !acceptanceDueOn) {
    refuse(work, 'ACCEPTANCE_DAY_MISSING', 'acceptanceDueOn', paymentFrom);
  }
  if (agreedInterestRate == null) return;
  const fault = agreedRateFault(agreedInterestRate, loanPrimeRate);
  if (fault === 'LPR_MISSING') refuse(work, fault, 'loanPrimeRate', agreedInterestRate);
  if (fault === 'RATE_BELOW_LPR')
    refuse(work, fault, 'agreedInterestRate', `${agreedInterestRate} and ${loanPrimeRate}`);
}
