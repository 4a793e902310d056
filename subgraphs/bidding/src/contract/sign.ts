import { action, compareMoney, type Day, GraphQLDay, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingAward } from '../award/award.js';
import { checkAfter, checkCurrency, checkMoney, checkPast, checkText, checkTotal, isOfToday } from '../checks.js';
import { BiddingConsortiumMember } from '../consortium/member.js';
import { checkCourtList } from '../court/check.js';
import { placeOf } from '../notice.js';
import { settleAward, settleBids } from '../obligations.js';
import { BiddingProject } from '../project/project.js';
import { refuse, taken } from '../refusals.js';
import { bondLimit } from '../rules/share.js';
import { BiddingTender } from '../tender/tender.js';
import { BiddingContract } from './contract.js';

@InputType('BiddingContractSignInput', { description: '订立书面合同 · sign the contract (招标投标法 46)' })
export class ContractSignInput {
  @Field(() => ID, { description: '中标结果 · award' })
  award!: string;

  @Field(() => String, { description: '合同编号，同一招标人不得重复 · number, unique for the tenderer' })
  number!: string;

  @Field(() => MoneyInput, { description: '合同金额 · contract value' })
  value!: MoneyInput;

  @Field(() => GraphQLDay, { description: '签订日期 · date signed' })
  dateSigned!: Day;

  @Field(() => [ID], {
    nullable: true,
    description: '共同签订的联合体其他成员 · the other members of the consortium that signed (招标投标法 31)',
  })
  coSigners?: string[] | null;

  @Field(() => MoneyInput, { nullable: true, description: '履约保证金 · performance bond' })
  performanceBond?: MoneyInput | null;

  @Field(() => GraphQLDay, { nullable: true, description: '约定完成日期 · day agreed for completion' })
  completionDueOn?: Day | null;
}

export const contractSign = action({
  name: 'biddingContractSign',
  description:
    '按招标文件和投标文件订立合同并核查失信被执行人名单 · sign the contract as it was bid for; the contractor is checked against the court list, and all members of a consortium sign (招标投标法 31、46；实施条例 57、58)',
  input: ContractSignInput,
  record: BiddingContract,
  constraints: {
    contract_award: taken('ALREADY_SIGNED', 'award'),
    contract_number: taken('DUPLICATE_NUMBER', 'number'),
  },
  async run({ award: id, coSigners, ...input }, work) {
    checkText(work, input.number, 'number');
    checkPast(work, input.dateSigned, 'dateSigned');
    checkAfter(work, input.dateSigned, input.completionDueOn, 'completionDueOn', 'DUE_BEFORE_SIGNING');
    const isSum = checkMoney(work, input.value, 'value');
    const { performanceBond } = input;
    const isBond = performanceBond && checkMoney(work, performanceBond, 'performanceBond');
    const award = await work.find(BiddingAward, id, 'award');
    const project = award && (await work.see(BiddingProject, award.projectId, 'award'));
    const tender = award && (await work.see(BiddingTender, award.tenderId, 'award'));
    if (!project || !tender) return;
    if (award.lapsedOn) refuse(work, 'AWARD_LAPSED', 'award', award.lapsedOn);
    if (!award.noticeIssuedOn) refuse(work, 'NOTICE_NOT_ISSUED', 'award', award.decidedOn);
    checkAfter(work, award.noticeIssuedOn, input.dateSigned, 'dateSigned', 'SIGNED_BEFORE_NOTICE');
    const [signed] = await work.findAll(BiddingContract, { awardId: award.id });
    if (signed) refuse(work, 'ALREADY_SIGNED', 'award', signed.number);
    const [same] = await work.findAll(BiddingContract, { tendererId: award.tendererId, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.dateSigned}`);
    const members = await work.findAll(BiddingConsortiumMember, { bidId: award.bidId });
    checkSigners(work, coSigners ?? [], members, input.dateSigned);
    if (isSum) checkValue(work, award, input);
    if (isSum && isBond) checkBond(work, performanceBond, input);
    if (work.refused) return;

    work.effectiveOn = input.dateSigned;
    const { tenderId, projectId, enterpriseId } = award;
    const of = { ...placeOf(award), tenderId, projectId, enterpriseId, awardId: award.id };
    const contract = work.create(BiddingContract, { ...of, ...input });
    for (const { enterpriseId: firm, isLead, task } of members) {
      const hasSigned = isLead || (coSigners ?? []).includes(firm);
      const party = { contractId: contract.id, enterpriseId: firm, isLead, task, hasSigned };
      work.create(BiddingConsortiumMember, { ...placeOf(award), ...party });
    }
    const firms = new Set([enterpriseId, ...members.map((member) => member.enterpriseId)]);
    await checkCourtList(work, project, 'CONTRACT', [...firms], input.dateSigned);
    await settleAward(work, award);
    await settleBids(work, tender);
    return contract;
  },
});

/** 招标投标法 31: all members sign together. Who has not can sign today; of what was signed before leads tell. */
function checkSigners(
  work: Work,
  coSigners: readonly string[],
  members: readonly BiddingConsortiumMember[],
  dateSigned: Day,
): void {
  const others = members.flatMap(({ isLead, enterpriseId }) => (isLead ? [] : enterpriseId));
  const stranger = coSigners.find((firm) => !others.includes(firm));
  if (stranger) refuse(work, 'NOT_A_MEMBER', 'coSigners', stranger);
  const missing = others.filter((firm) => !coSigners.includes(firm));
  if (isOfToday(work, dateSigned) && missing.length > 0) {
    refuse(work, 'MEMBERS_UNSIGNED', 'coSigners', missing.join(', '));
  }
}

/** 招标投标法 46: signed for what was bid. What is signed today can be put right; of what was signed before leads tell. */
function checkValue(
  work: Work,
  { value: bid }: BiddingAward,
  { value, dateSigned }: Omit<ContractSignInput, 'award' | 'coSigners'>,
): void {
  if (!checkCurrency(work, [value], bid, 'value') || !isOfToday(work, dateSigned)) return;
  if (compareMoney(value, bid) !== 0)
    refuse(work, 'CONTRACT_DEVIATES', 'value.amount', `${value.amount}, ${bid.amount}`);
}

function checkBond(
  work: Work,
  bond: MoneyInput,
  { value, dateSigned }: Omit<ContractSignInput, 'award' | 'coSigners'>,
): void {
  const limit = isOfToday(work, dateSigned) ? bondLimit('performance_bond_limit', value, dateSigned) : undefined;
  if (limit) checkTotal(work, [bond], limit, 'performanceBond', 'BOND_ABOVE_LIMIT');
  else checkCurrency(work, [bond], value, 'performanceBond');
}
