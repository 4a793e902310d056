import { action, type Day, dayOf, GraphQLDay, GraphQLInstant, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkAtLeast, checkCurrency, checkMoney, checkPost, checkTotal } from '../checks.js';
import { checkSaid } from '../consortium/input.js';
import { announced, checkNotice, NoticeInput, noticeOf } from '../notice.js';
import { settleTender } from '../obligations.js';
import { BiddingPrequalification } from '../prequalification/prequalification.js';
import { BiddingProject } from '../project/project.js';
import { refuse } from '../refusals.js';
import { bondLimit } from '../rules/share.js';
import { BiddingSection } from '../section/section.js';
import { BiddingTender, EvaluationMethod } from './tender.js';

@InputType('BiddingTenderIssueInput', {
  description: '发布招标公告、发出招标文件 · publish the notice and issue the documents (招标投标法 16)',
})
export class TenderIssueInput extends NoticeInput {
  @Field(() => ID, { description: '标段 · section' })
  section!: string;

  @Field(() => ID, { nullable: true, description: '所经资格预审 · the prequalification before it' })
  prequalification?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否接受联合体投标 · whether consortia may bid (实施条例 37)' })
  isOpenToConsortia?: boolean | null;

  @Field(() => GraphQLDay, { description: '停止发售日期 · last day the documents are on sale' })
  documentUntil!: Day;

  @Field(() => GraphQLInstant, { description: '投标截止时刻 · bid deadline' })
  bidsDueAt!: Date;

  @Field(() => EvaluationMethod, { description: '评标方法 · how bids are evaluated' })
  evaluationMethod!: EvaluationMethod;

  @Field(() => MoneyInput, { nullable: true, description: '投标保证金 · bid bond asked for' })
  bidBond?: MoneyInput | null;

  @Field(() => MoneyInput, { nullable: true, description: '最高投标限价 · ceiling price' })
  ceilingPrice?: MoneyInput | null;
}

export const tenderIssue = action({
  name: 'biddingTenderIssue',
  description:
    '发布招标公告、发出招标文件 · publish the notice and issue the documents (招标投标法 16、24；实施条例 16、26)',
  input: TenderIssueInput,
  record: BiddingTender,
  async run(input, work) {
    const { section: sectionId, prequalification: prequalificationId, ...terms } = input;
    const { isOpenToConsortia, documentUntil, bidsDueAt, evaluationMethod, bidBond, ceilingPrice, ...notice } = terms;
    const { publishedOn } = notice;
    const deadline = dayOf(bidsDueAt);
    checkNotice(work, notice);
    checkSaid(work, publishedOn, isOpenToConsortia);
    checkAfter(work, publishedOn, documentUntil, 'documentUntil', 'DEADLINE_BEFORE_ISSUE');
    checkAfter(work, publishedOn, deadline, 'bidsDueAt', 'DEADLINE_BEFORE_ISSUE');
    const isSum = bidBond && checkMoney(work, bidBond, 'bidBond');
    const isCeiling = ceilingPrice && checkMoney(work, ceilingPrice, 'ceilingPrice');
    // Locked: of two tenders at once the second sees the first.
    const section = await work.find(BiddingSection, sectionId, 'section');
    await checkPost(work, section?.tendererId, notice.approverPost, 'approverPost');
    const project = section && (await work.see(BiddingProject, section.projectId, 'section'));
    if (prequalificationId) await work.see(BiddingPrequalification, prequalificationId, 'prequalification');
    if (!project) return;
    const others = await work.findAll(BiddingTender, { sectionId: section.id });
    const running = others.find(({ endedOn }) => !endedOn);
    if (running) refuse(work, 'SECTION_TENDERED', 'section', `${section.number}, ${running.publishedOn}`);
    checkAtLeast(work, 'document_sale', publishedOn, documentUntil, 'documentUntil', 'SALE_TOO_SHORT');
    if (project.isMustTender) {
      checkAtLeast(work, 'bid_period', publishedOn, deadline, 'bidsDueAt', 'BID_PERIOD_TOO_SHORT');
    }
    if (bidBond && isSum) checkBond(work, bidBond, section, publishedOn, deadline);
    if (ceilingPrice && isCeiling) checkCurrency(work, [ceilingPrice], section.estimate, 'ceilingPrice');
    if (work.refused) return;

    work.effectiveOn = publishedOn;
    const tender = work.create(BiddingTender, {
      ...announced(section),
      ...noticeOf(notice),
      prequalificationId,
      isOpenToConsortia,
      documentUntil,
      bidsDueAt,
      evaluationMethod,
      bidBond,
      ceilingPrice,
    });
    for (const earlier of others) await settleTender(work, earlier);
    return tender;
  },
});

/** A bond that bidders are still to give can be lowered, so it is refused above its limit; of one that was asked leads tell. */
function checkBond(work: Work, bond: MoneyInput, { estimate }: BiddingSection, issuedOn: Day, deadline: Day): void {
  const limit = deadline < work.today ? undefined : bondLimit('bid_bond_limit', estimate, issuedOn);
  if (limit) checkTotal(work, [bond], limit, 'bidBond', 'BOND_ABOVE_LIMIT');
  else checkCurrency(work, [bond], estimate, 'bidBond');
}
