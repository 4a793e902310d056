import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settlePolicy } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { allows, reviewOf } from '../review/review.js';
import { InvestmentPolicy } from './policy.js';

@InputType('InvestmentPolicyIssueInput', {
  description: '发布招商引资政策文件 · issue a policy document (公平竞争审查条例 18)',
})
export class PolicyIssueInput {
  @Field(() => String, { description: '文号，同一机关不得重复 · document number, unique for the issuer' })
  number!: string;

  @Field(() => String, { description: '标题 · title' })
  title!: string;

  @Field(() => ID, { description: '制定机关 · body that issues it' })
  issuer!: string;

  @Field(() => String, { description: '制定权限依据 · what empowers the issuer (外商投资法实施条例 27)' })
  authority!: string;

  @Field(() => ID, { nullable: true, description: '公平竞争审查 · fair competition review' })
  review?: string | null;

  @Field(() => GraphQLDay, { description: '发布日期 · day of issue' })
  issuedOn!: Day;

  @Field(() => GraphQLDay, { description: '施行日期 · first day in force' })
  validFrom!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: '失效日期 · last day in force' })
  validUntil?: Day | null;
}

export const policyIssue = action({
  name: 'investmentPolicyIssue',
  description:
    '发布政策文件；当日发布而未经审查的不予登记，此前已发布的照录并作线索 · issue a policy: without a review it is refused on its day; one of the past is recorded as it was, and flagged (公平竞争审查条例 18)',
  input: PolicyIssueInput,
  record: InvestmentPolicy,
  constraints: { policy_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ issuer, review: reviewId, ...input }, work) {
    for (const field of ['number', 'title', 'authority'] as const) checkText(work, input[field], field);
    const { issuedOn, validFrom, validUntil } = input;
    checkPast(work, issuedOn, 'issuedOn');
    checkAfter(work, validFrom, validUntil, 'validUntil', 'VALIDITY_REVERSED');
    const review = await reviewOf(work, reviewId);
    // What is issued today can still be reviewed first.
    if (issuedOn === work.today && !allows(review, issuedOn)) {
      refuse(work, 'REVIEW_LACKING', 'review', review?.conclusion ?? issuedOn);
    }
    const body = await checkKnown(work, 'GovernmentBody', issuer, 'issuer');
    if (!body) return;
    const [same] = await work.findAll(InvestmentPolicy, { issuerId: body.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.title}`);
    if (work.refused) return;

    work.effectiveOn = issuedOn;
    const policy = work.create(InvestmentPolicy, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      issuerId: body.id,
      reviewId,
    });
    await settlePolicy(work, policy);
    return policy;
  },
});
