import { action, type Day, dayOf, GraphQLDay, GraphQLInstant } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkAtLeast, checkPast, checkText } from '../checks.js';
import { checkGoesOn } from '../failure/check.js';
import { placeOf } from '../project/part.js';
import { refuse } from '../refusals.js';
import { ProcurementTender } from '../tender/tender.js';
import { ProcurementClarification } from './clarification.js';

@InputType('ProcurementClarificationIssueInput', {
  description: '澄清或修改采购文件 · clarify or change a tender document (政府采购法实施条例 31)',
})
export class ClarificationIssueInput {
  @Field(() => ID, { description: '采购公告与采购文件 · tender' })
  tender!: string;

  @Field(() => GraphQLDay, { description: '发出日期 · day of issue' })
  issuedOn!: Day;

  @Field(() => String, { description: '澄清或修改内容 · what is clarified or changed' })
  content!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: '是否可能影响投标文件编制 · whether it can affect the bids',
  })
  isMaterial!: boolean;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: '顺延后的投标截止时刻；不填则不变 · the bid deadline it moves to; left out stays',
  })
  bidsDueAt?: Date | null;
}

export const clarificationIssue = action({
  name: 'procurementClarificationIssue',
  description:
    '澄清或修改采购文件；不足 15 日的须顺延截止时间 · clarify a document: less than 15 days before the deadline, the deadline moves (实施条例 31)',
  input: ClarificationIssueInput,
  record: ProcurementClarification,
  async run({ tender: tenderId, bidsDueAt, ...input }, work) {
    const { issuedOn, isMaterial } = input;
    checkText(work, input.content, 'content');
    checkPast(work, issuedOn, 'issuedOn');
    const tender = await work.find(ProcurementTender, tenderId, 'tender');
    if (!tender) return;
    await checkGoesOn(work, tender);
    const deadline = bidsDueAt ?? tender.bidsDueAt;
    if (tender.openedAt) refuse(work, 'ALREADY_OPENED', 'tender', tender.openedAt.toISOString());
    checkAfter(work, tender.publishedOn, issuedOn, 'issuedOn', 'CLARIFIED_BEFORE_ISSUE');
    checkAfter(work, issuedOn, dayOf(deadline), 'issuedOn', 'CLARIFIED_AFTER_DEADLINE');
    if (deadline < tender.bidsDueAt) {
      refuse(work, 'DEADLINE_MOVED_UP', 'bidsDueAt', `${deadline.toISOString()}, ${tender.bidsDueAt.toISOString()}`);
    }
    if (isMaterial) {
      checkAtLeast(work, 'clarification_lead', issuedOn, dayOf(deadline), 'bidsDueAt', 'CLARIFIED_TOO_LATE');
    }
    if (work.refused) return;

    work.effectiveOn = issuedOn;
    work.change(tender, { bidsDueAt: deadline });
    return work.create(ProcurementClarification, {
      ...placeOf(tender),
      ...input,
      tenderId: tender.id,
      bidsDueAt: deadline,
    });
  },
});
