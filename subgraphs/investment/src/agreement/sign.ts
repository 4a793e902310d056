import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkPost,
  checkText,
  type Day,
  GraphQLDay,
  MoneyInput,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { InvestmentPolicy } from '../policy/policy.js';
import { refuse, taken } from '../refusals.js';
import { reviewOf } from '../review/review.js';
import { InvestmentAgreement } from './agreement.js';

@InputType('InvestmentAgreementSignInput', {
  description: '签订招商引资协议 · sign an investment agreement (优化营商环境条例 31)',
})
export class AgreementSignInput {
  @Field(() => String, { description: '协议编号，同一机关不得重复 · number, unique for the body' })
  number!: string;

  @Field(() => String, { description: '协议名称 · name' })
  name!: string;

  @Field(() => ID, { description: '签约机关 · body that is party to it' })
  party!: string;

  @Field(() => ID, { description: '投资者 · investor' })
  investor!: string;

  @Field(() => String, { description: '投资项目 · project' })
  project!: string;

  @Field(() => String, { nullable: true, description: '项目用地 · land of the project' })
  land?: string | null;

  @Field(() => MoneyInput, { description: '约定投资额 · investment agreed on' })
  investment!: MoneyInput;

  @Field(() => GraphQLDay, { description: '签订日期 · date signed' })
  dateSigned!: Day;

  @Field(() => ID, { nullable: true, description: '所依据的政策文件 · policy it rests on' })
  policy?: string | null;

  @Field(() => ID, { nullable: true, description: '公平竞争审查 · fair competition review' })
  review?: string | null;

  @Field(() => ID, { description: '签署岗位，须为签约机关的岗位 · post that signed, one of the body’s' })
  signatoryPost!: string;
}

export const agreementSign = action({
  name: 'investmentAgreementSign',
  description: '签订招商引资协议 · sign an investment agreement (优化营商环境条例 31)',
  input: AgreementSignInput,
  record: InvestmentAgreement,
  constraints: { agreement_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ party, investor, policy, review, signatoryPost, ...input }, work) {
    for (const field of ['number', 'name', 'project', 'land'] as const) checkText(work, input[field], field);
    checkPast(work, input.dateSigned, 'dateSigned');
    checkMoney(work, input.investment, 'investment');
    await reviewOf(work, review);
    if (policy) await work.see(InvestmentPolicy, policy, 'policy');
    const body = await checkKnown(work, 'GovernmentBody', party, 'party');
    const firm = await checkKnown(work, 'Enterprise', investor, 'investor');
    await checkPost(work, body?.id, signatoryPost, 'signatoryPost');
    if (!body || !firm) return;
    const [same] = await work.findAll(InvestmentAgreement, { partyId: body.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.name}`);
    if (work.refused) return;

    work.effectiveOn = input.dateSigned;
    return work.create(InvestmentAgreement, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      partyId: body.id,
      investorId: firm.id,
      policyId: policy,
      reviewId: review,
      signatoryPostId: signatoryPost,
    });
  },
});
