import { action, type Day, dayOf, GraphQLDay, GraphQLInstant, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkAtLeast, checkPast, checkText } from '../checks.js';
import { placeOf } from '../notice.js';
import { BiddingPrequalification } from '../prequalification/prequalification.js';
import { refuse } from '../refusals.js';
import { checkRunning } from '../tender/end.js';
import { BiddingTender } from '../tender/tender.js';
import { BiddingClarification } from './clarification.js';

@InputType('BiddingClarificationIssueInput', {
  description: '澄清或修改已发出的文件 · clarify or change documents (招标投标法 23；实施条例 21)',
})
export class ClarificationIssueInput {
  @Field(() => ID, { nullable: true, description: '招标；与资格预审择一 · tender; that or a prequalification' })
  tender?: string | null;

  @Field(() => ID, { nullable: true, description: '资格预审 · prequalification' })
  prequalification?: string | null;

  @Field(() => GraphQLDay, { description: '发出日期 · day it was issued' })
  issuedOn!: Day;

  @Field(() => String, { description: '内容 · content' })
  content!: string;

  @Field(() => Boolean, { description: '是否可能影响文件编制 · whether it can affect what bidders prepare' })
  isMaterial!: boolean;

  @Field(() => GraphQLInstant, { nullable: true, description: '顺延后的截止时刻 · the deadline, where it moves on' })
  deadlineAt?: Date | null;
}

export const clarificationIssue = action({
  name: 'biddingClarificationIssue',
  description:
    '澄清或修改文件；距截止不足的须顺延 · clarify documents; too close to the deadline it moves on (招标投标法 23；实施条例 21)',
  input: ClarificationIssueInput,
  record: BiddingClarification,
  async run({ tender: tenderId, prequalification: prequalificationId, deadlineAt: moved, ...input }, work) {
    checkText(work, input.content, 'content');
    checkPast(work, input.issuedOn, 'issuedOn');
    if (Boolean(tenderId) === Boolean(prequalificationId)) {
      refuse(work, 'ONE_DOCUMENT', 'tender', `${tenderId ?? '—'}, ${prequalificationId ?? '—'}`);
      return;
    }
    const document = await documentOf(work, tenderId, prequalificationId);
    if (!document) return;
    const { record, rule, due } = document;
    const deadline = moved ?? due;
    checkAfter(work, record.publishedOn, input.issuedOn, 'issuedOn', 'CLARIFIED_BEFORE_ISSUE');
    if (input.issuedOn > dayOf(due)) refuse(work, 'CLARIFIED_AFTER_DEADLINE', 'issuedOn', due.toISOString());
    if (deadline < due) refuse(work, 'DEADLINE_MOVED_UP', 'deadlineAt', due.toISOString());
    if (input.isMaterial) {
      checkAtLeast(work, rule, input.issuedOn, dayOf(deadline), 'deadlineAt', 'CLARIFIED_TOO_LATE');
    }
    if (work.refused) return;

    work.effectiveOn = input.issuedOn;
    if (record instanceof BiddingTender) work.change(record, { bidsDueAt: deadline });
    else work.change(record, { applicationsDueAt: deadline });
    const of = { tenderId: tenderId ?? null, prequalificationId: prequalificationId ?? null };
    return work.create(BiddingClarification, { ...placeOf(record), ...of, ...input, deadlineAt: deadline });
  },
});

/** The documents that are clarified, how long before their deadline they may be, and that deadline. */
async function documentOf(work: Work, tenderId?: string | null, prequalificationId?: string | null) {
  if (prequalificationId) {
    const record = await work.find(BiddingPrequalification, prequalificationId, 'prequalification');
    if (record?.concludedOn) refuse(work, 'ALREADY_CONCLUDED', 'prequalification', record.concludedOn);
    return record && { record, rule: 'prequalification_clarification_lead', due: record.applicationsDueAt };
  }
  const record = await work.find(BiddingTender, tenderId!, 'tender');
  if (record) checkRunning(work, record);
  if (record?.openedAt) refuse(work, 'ALREADY_OPENED', 'tender', record.openedAt.toISOString());
  return record && { record, rule: 'clarification_lead', due: record.bidsDueAt };
}
