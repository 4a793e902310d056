import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { InvestmentCommitment } from '../commitment/commitment.js';
import { settleChange, settleCommitment } from '../obligations.js';
import { InvestmentReasonReview } from '../reason-review/review.js';
import { checkAfter, refuse } from '../refusals.js';
import { checkAnother } from './another.js';
import { InvestmentChange } from './change.js';

@InputType('InvestmentChangeDecideInput', { description: '决定承诺变更 · decide on a change (优化营商环境条例 31)' })
export class ChangeDecideInput {
  @Field(() => ID, { description: '变更 · change' })
  change!: string;

  @Field(() => Boolean, { description: '是否批准 · whether it is approved' })
  isApproved!: boolean;

  @Field(() => GraphQLDay, { description: '决定日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => ID, { description: '复核岗位，不得为经办岗位 · post that decides, not the one that prepared' })
  approverPost!: string;

  @Field(() => String, { description: '决定文件 · document of the decision' })
  document!: string;
}

export const changeDecide = action({
  name: 'investmentChangeDecide',
  description:
    '决定承诺变更，经办与复核不得为同一人；批准的自决定之日起按变更后的内容 · decide on a change, by another person than prepared it; an approved one holds from that day (优化营商环境条例 31)',
  input: ChangeDecideInput,
  record: InvestmentChange,
  async run({ change: id, isApproved, approverPost, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.decidedOn, 'decidedOn');
    await checkKnown(work, 'Post', approverPost, 'approverPost');
    const change = await work.find(InvestmentChange, id, 'change');
    const commitment = change && (await work.find(InvestmentCommitment, change.commitmentId, 'change'));
    if (!commitment) return;
    if (change.state === 'REASON_UNDER_REVIEW') refuse(work, 'REASON_UNDER_REVIEW', 'change', change.preparedOn);
    else if (change.state !== 'PREPARED') refuse(work, 'NOT_PENDING', 'change', change.state);
    checkAnother(work, change, { id: approverPost, field: 'approverPost' }, 'change');
    checkAfter(work, change.preparedOn, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_PREPARED');
    const [review] = await work.findAll(InvestmentReasonReview, { changeId: change.id });
    checkAfter(work, review?.reviewedOn, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_REVIEW');
    if (isApproved) checkAgreement(work, change, input.decidedOn);
    if (isApproved && commitment.isPerformed) refuse(work, 'COMMITMENT_PERFORMED', 'change', commitment.number);
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    work.change(change, { ...input, approverPostId: approverPost, state: isApproved ? 'APPROVED' : 'REJECTED' });
    await settleCommitment(work, commitment);
    await settleChange(work, change);
    return change;
  },
});

/** 民法典 543: a change that rests on the parties' agreement takes that of the investor. */
function checkAgreement(work: Work, { reason, agreedOn, procedureDocument }: InvestmentChange, day: Day): void {
  if (reason === 'AGREED_BY_PARTIES' && !agreedOn) {
    refuse(work, 'INVESTOR_NOT_AGREED', 'change', procedureDocument);
  }
  checkAfter(work, agreedOn, day, 'decidedOn', 'DECIDED_BEFORE_REVIEW');
}
