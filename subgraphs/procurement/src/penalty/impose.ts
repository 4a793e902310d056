import { action, type Day, GraphQLDay, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkKnown, checkMoney, checkPast, checkPost, checkText } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { ProcurementProject } from '../project/project.js';
import { refuse, taken } from '../refusals.js';
import { ViolationGround } from './grounds.js';
import { PenaltyKind, PenaltyRole, ProcurementPenalty } from './penalty.js';

@InputType('ProcurementPenaltyImposeInput', { description: '作出行政处罚决定 · impose a penalty (政府采购法 71–78)' })
export class PenaltyImposeInput {
  @Field(() => PenaltyRole, { description: '当事人身份 · role of the one punished' })
  role!: PenaltyRole;

  @Field(() => ID, {
    description:
      '当事人：采购人为机构，供应商、代理机构为企业，专家、责任人员为人员 · who: a body, a firm or a person, by the role',
  })
  party!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      '责任人员当时的岗位，其他当事人不填 · post in which a responsible person answered; left out for others (政府采购法 71)',
  })
  post?: string | null;

  @Field(() => ViolationGround, { description: '违法情形 · violation' })
  ground!: ViolationGround;

  @Field(() => String, { description: '事实与条款 · facts and articles it rests on' })
  basis!: string;

  @Field(() => PenaltyKind, { description: '处罚种类 · kind' })
  kind!: PenaltyKind;

  @Field(() => MoneyInput, { nullable: true, description: '罚没金额 · amount of a fine or confiscation' })
  amount?: MoneyInput | null;

  @Field(() => GraphQLDay, { nullable: true, description: '禁止期截止日 · last day of a ban' })
  bannedUntil?: Day | null;

  @Field(() => ID, { description: '处罚机关 · body that decided' })
  authority!: string;

  @Field(() => String, { description: '处罚决定文号 · number of the decision' })
  decisionNumber!: string;

  @Field(() => GraphQLDay, { description: '处罚决定日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => ID, { nullable: true, description: '涉及项目 · project concerned' })
  project?: string | null;

  @Field(() => ID, { nullable: true, description: '涉及合同 · contract concerned' })
  contract?: string | null;
}

export const penaltyImpose = action({
  name: 'procurementPenaltyImpose',
  description: '登记政府采购行政处罚决定 · record a penalty under procurement law (政府采购法 71–78)',
  input: PenaltyImposeInput,
  record: ProcurementPenalty,
  constraints: { penalty_number: taken('DUPLICATE_NUMBER', 'decisionNumber') },
  async run({ party, post, authority, project, contract, ...input }, work) {
    const { role, kind, amount, bannedUntil, decidedOn, decisionNumber } = input;
    checkText(work, input.basis, 'basis');
    checkText(work, decisionNumber, 'decisionNumber');
    checkPast(work, decidedOn, 'decidedOn');
    checkAfter(work, decidedOn, bannedUntil, 'bannedUntil', 'ENDS_FIRST');
    if (amount) checkMoney(work, amount, 'amount');
    if (!amount && (kind === 'FINE' || kind === 'CONFISCATION')) refuse(work, 'PENALTY_INCOMPLETE', 'amount', kind);
    if (!bannedUntil && kind === 'BAN') refuse(work, 'PENALTY_INCOMPLETE', 'bannedUntil', kind);
    await checkKnown(work, TYPE_OF[role], party, 'party');
    if (kind === 'DISCIPLINE' && role !== 'RESPONSIBLE_PERSON') refuse(work, 'DISCIPLINE_OUT_OF_PLACE', 'kind', role);
    const decider = await checkKnown(work, 'GovernmentBody', authority, 'authority');
    const concerned = [
      project ? await work.see(ProcurementProject, project, 'project') : undefined,
      contract ? await work.see(ProcurementContract, contract, 'contract') : undefined,
    ];
    await checkPostOf(work, role, post, buyersOf(concerned));
    if (!decider) return;
    await checkNumber(work, authority, decisionNumber);
    if (work.refused) return;

    work.effectiveOn = decidedOn;
    return work.create(ProcurementPenalty, {
      ...input,
      [PARTY_OF[TYPE_OF[role]]]: party,
      postId: post,
      authorityId: authority,
      projectId: project,
      contractId: contract,
      divisionId: decider.divisionId!,
      divisionPath: decider.divisionPath!,
    });
  },
});

const TYPE_OF = {
  BUYER: 'GovernmentBody',
  RESPONSIBLE_PERSON: 'Person',
  AGENCY: 'Enterprise',
  SUPPLIER: 'Enterprise',
  EXPERT: 'Person',
} as const;
const PARTY_OF = { GovernmentBody: 'bodyId', Enterprise: 'enterpriseId', Person: 'personId' } as const;

/** The buyers of what is concerned, each once. */
const buyersOf = (concerned: readonly ({ buyerId: string } | undefined)[]): string[] => [
  ...new Set(concerned.flatMap((record) => record?.buyerId ?? [])),
];

/**
 * A responsible person answers for what he did in a post of the buyer, where a procurement is named; nobody else is
 * punished as the holder of one.
 */
async function checkPostOf(
  work: Work,
  role: PenaltyRole,
  post: string | null | undefined,
  buyers: readonly string[],
): Promise<void> {
  const isByPost = role === 'RESPONSIBLE_PERSON';
  if (isByPost && !post) refuse(work, 'POST_MISSING', 'post', role);
  if (!isByPost && post) refuse(work, 'POST_OUT_OF_PLACE', 'post', role);
  const known = await checkKnown(work, 'Post', post, 'post');
  if (!isByPost || !known) return;
  for (const buyer of buyers) await checkPost(work, buyer, post, 'post');
}

async function checkNumber(work: Work, authorityId: string, decisionNumber: string): Promise<void> {
  const [other] = await work.findAll(ProcurementPenalty, { authorityId, decisionNumber });
  if (other) refuse(work, 'DUPLICATE_NUMBER', 'decisionNumber', `${decisionNumber}, ${other.decidedOn}`);
}
