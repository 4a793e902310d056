import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { InvestmentCommitment } from '../commitment/commitment.js';
import { InvestmentViolation } from '../grounds/grounds.js';
import { settleComplaint } from '../obligations.js';
import { refuse } from '../refusals.js';
import { InvestmentComplaint } from './complaint.js';

@InputType('InvestmentComplaintLodgeInput', { description: '提出投诉 · lodge a complaint (优化营商环境条例 31)' })
export class ComplaintLodgeInput {
  @Field(() => ID, { description: '投诉人 · investor who complains' })
  investor!: string;

  @Field(() => ID, { description: '被投诉机关 · body complained of' })
  respondent!: string;

  @Field(() => ID, { nullable: true, description: '所涉承诺 · commitment concerned' })
  commitment?: string | null;

  @Field(() => InvestmentViolation, { description: '投诉情形 · what is complained of' })
  ground!: InvestmentViolation;

  @Field(() => ID, {
    nullable: true,
    description: '投诉工作机构，不得为被投诉机关 · body that handles it, not the one complained of',
  })
  handler?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '是否外商投资企业或外国投资者；期限仅适用于此 · whether the investor is foreign; the periods are for these',
  })
  isForeignInvested?: boolean | null;

  @Field(() => GraphQLDay, { description: '投诉日期 · day it was lodged' })
  lodgedOn!: Day;

  @Field(() => String, { description: '投诉事项与请求 · matter and request' })
  matter!: string;
}

export const complaintLodge = action({
  name: 'investmentComplaintLodge',
  description:
    '投资者提出投诉，本人或由经办代录 · an investor complains; an officer may record it (优化营商环境条例 31)',
  input: ComplaintLodgeInput,
  record: InvestmentComplaint,
  bySubjects: true,
  async run({ investor, respondent, commitment: commitmentId, handler, ...input }, work) {
    work.speakFor(investor);
    checkText(work, input.matter, 'matter');
    checkPast(work, input.lodgedOn, 'lodgedOn');
    const firm = await checkKnown(work, 'Enterprise', investor, 'investor');
    const body = await checkKnown(work, 'GovernmentBody', respondent, 'respondent');
    await checkKnown(work, 'GovernmentBody', handler, 'handler');
    if (body && handler === body.id) refuse(work, 'HANDLER_COMPLAINED_OF', 'handler', body.name);
    const commitment = commitmentId ? await work.see(InvestmentCommitment, commitmentId, 'commitment') : undefined;
    if (commitment && (commitment.investorId !== firm?.id || commitment.promisorId !== body?.id)) {
      refuse(work, 'COMMITMENT_OF_OTHERS', 'commitment', commitment.number);
    }
    if (work.refused || !body || !firm) return;

    work.effectiveOn = input.lodgedOn;
    const complaint = work.create(InvestmentComplaint, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      investorId: firm.id,
      respondentId: body.id,
      commitmentId,
      handlerId: handler,
    });
    await settleComplaint(work, complaint);
    return complaint;
  },
});
