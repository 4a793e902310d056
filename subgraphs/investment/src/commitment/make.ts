import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkPost,
  checkText,
  type Day,
  type DirectoryEntry,
  GraphQLDay,
  MoneyInput,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { InvestmentAgreement } from '../agreement/agreement.js';
import { settleCommitment } from '../obligations.js';
import { InvestmentPolicy } from '../policy/policy.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { CommitmentCondition, CommitmentKind, PromiseKind } from './codes.js';
import { InvestmentCommitment } from './commitment.js';

@InputType('InvestmentCommitmentMakeInput', {
  description: '作出承诺，载于协议或政策文件 · make a commitment, in an agreement or a policy (外商投资法实施条例 27)',
})
export class CommitmentMakeInput {
  @Field(() => String, { description: '承诺编号，同一机关不得重复 · number, unique for the body' })
  number!: string;

  @Field(() => CommitmentKind, { description: '承诺种类 · kind' })
  kind!: CommitmentKind;

  @Field(() => PromiseKind, { description: '质量、期限或保障 · quality, time or guarantee' })
  promise!: PromiseKind;

  @Field(() => String, { description: '承诺内容 · what is promised' })
  content!: string;

  @Field(() => MoneyInput, { nullable: true, description: '承诺数额 · amount promised' })
  amount?: MoneyInput | null;

  @Field(() => String, { nullable: true, description: '兑现条件 · condition' })
  condition?: string | null;

  @Field(() => CommitmentCondition, { nullable: true, description: '条件种类 · kind of condition' })
  conditionKind?: CommitmentCondition | null;

  @Field(() => String, { nullable: true, description: '法定权限依据 · authority for it' })
  authority?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      '所依据的集体决定，不得晚于承诺 · decision it rests on, not later than the promise (重大行政决策程序暂行条例 30)',
  })
  decision?: string | null;

  @Field(() => ID, { nullable: true, description: '协议；承诺机关即签约机关 · agreement; its body promises' })
  agreement?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '政策文件；无协议时承诺机关即制定机关 · policy; without an agreement its issuer promises',
  })
  policy?: string | null;

  @Field(() => ID, { nullable: true, description: '投资者，无协议时必填 · investor; needed without an agreement' })
  investor?: string | null;

  @Field(() => ID, { description: '责任岗位，须为承诺机关的岗位 · post responsible, one of the body’s' })
  responsiblePost!: string;

  @Field(() => GraphQLDay, { description: '承诺日期 · day of the promise' })
  madeOn!: Day;

  @Field(() => GraphQLDay, { description: '兑现期限 · last day to keep it' })
  dueOn!: Day;
}

export const commitmentMake = action({
  name: 'investmentCommitmentMake',
  description:
    '作出承诺，须有书面依据；期限届满前兑现 · make a commitment, in writing, to be kept by its day (优化营商环境条例 31；外商投资法实施条例 27)',
  input: CommitmentMakeInput,
  record: InvestmentCommitment,
  constraints: { commitment_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ agreement, policy, investor, responsiblePost, decision, ...input }, work) {
    for (const field of ['number', 'content', 'condition', 'authority'] as const) checkText(work, input[field], field);
    checkPast(work, input.madeOn, 'madeOn');
    checkAfter(work, input.madeOn, input.dueOn, 'dueOn', 'DUE_BEFORE_MADE');
    if (input.amount) checkMoney(work, input.amount, 'amount');
    const decided = await checkKnown(work, 'Decision', decision, 'decision');
    checkAfter(work, factOf(decided, 'decidedOn'), input.madeOn, 'madeOn', 'MADE_BEFORE_DECISION');
    const parties = await partiesOf(work, { agreement, policy, investor, madeOn: input.madeOn });
    await checkPost(work, parties?.promisorId, responsiblePost, 'responsiblePost');
    if (!parties) return;
    const { promisorId } = parties;
    const [same] = await work.findAll(InvestmentCommitment, { promisorId, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.content}`);
    if (work.refused) return;

    work.effectiveOn = input.madeOn;
    const commitment = work.create(InvestmentCommitment, {
      ...input,
      ...parties,
      agreementId: agreement,
      policyId: policy,
      decisionId: decided?.id,
      responsiblePostId: responsiblePost,
      standing: 'AS_PROMISED',
      isPerformed: false,
    });
    await settleCommitment(work, commitment);
    return commitment;
  },
});

/** A day among the facts of a directory entry. */
const factOf = (entry: DirectoryEntry | undefined, name: string): Day | undefined =>
  typeof entry?.facts[name] === 'string' ? entry.facts[name] : undefined;

type Source = Pick<CommitmentMakeInput, 'agreement' | 'policy' | 'investor' | 'madeOn'>;

/** Who promises what to whom, as the agreement or the policy has it; refuses a promise that stands in neither. */
async function partiesOf(work: Work, { agreement: agreementId, policy: policyId, investor, madeOn }: Source) {
  const agreement = agreementId ? await work.see(InvestmentAgreement, agreementId, 'agreement') : undefined;
  const policy = policyId ? await work.see(InvestmentPolicy, policyId, 'policy') : undefined;
  if (!agreementId && !policyId) refuse(work, 'SOURCE_MISSING', 'agreement', madeOn);
  checkAfter(work, agreement?.dateSigned, madeOn, 'madeOn', 'MADE_BEFORE_SOURCE');
  checkAfter(work, agreement ? undefined : policy?.issuedOn, madeOn, 'madeOn', 'MADE_BEFORE_SOURCE');
  const firm = await checkKnown(work, 'Enterprise', investor, 'investor');
  if (agreement && firm && firm.id !== agreement.investorId) refuse(work, 'INVESTOR_DIFFERS', 'investor', firm.name);
  if (!agreementId && policy && !investor) refuse(work, 'INVESTOR_MISSING', 'investor', policy.number);
  const promisorId = agreement?.partyId ?? policy?.issuerId;
  const investorId = agreement?.investorId ?? firm?.id;
  const place = agreement ?? policy;
  if (!place || !promisorId || !investorId) return undefined;
  return { promisorId, investorId, divisionId: place.divisionId, divisionPath: place.divisionPath };
}
