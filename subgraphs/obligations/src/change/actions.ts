import { action, compareDecimals, GraphQLDay, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { OPEN_STATES } from '../obligation/codelists.js';
import { Obligation } from '../obligation/obligation.js';
import { ChangeKind, LawfulChange, LawfulReason } from './lawful-change.js';

const CLAUSE = '优化营商环境条例 art. 31';

/** Words that betray a change of leader or of organisation given as the reason. They are refused, whatever the reason chosen. */
const EXCUSES = /换届|责任人更替|负责人变更|领导更换|人员变动|机构调整|行政区划调整|政府换届/;

@InputType('ObligationChangeInput', {
  description: '依法变更或解除义务的申请 · a lawful modification or discharge, as prepared',
})
export class PrepareChange {
  @Field(() => ID, { description: '义务 · obligation' }) obligation!: string;
  @Field(() => ChangeKind, { description: '种类 · kind' }) kind!: ChangeKind;
  @Field(() => LawfulReason, { description: '法定事由 · lawful reason' }) reason!: LawfulReason;
  @Field(() => String, { description: '事由说明 · explanation' }) explanation!: string;
  @Field(() => String, { description: '决定机关及权限依据 · deciding authority and what empowers it' })
  authority!: string;
  @Field(() => String, { description: '程序文件文号 · procedure document' }) procedureDocument!: string;
  @Field(() => String, { description: '补偿决定，或无须补偿的理由 · compensation decision, or why none is due' })
  compensationDecision!: string;
  @Field(() => GraphQLDay, { description: '生效日期 · day it takes effect' }) effectiveOn!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '变更后的届满日期 · new last day' }) newDueOn?: string | null;
  @Field(() => MoneyInput, { nullable: true, description: '变更后的数额 · new amount' }) newAmount?: MoneyInput | null;
}

@InputType('ObligationChangeReviewInput', { description: '复核意见 · the second person’s review' })
export class ReviewChange {
  @Field(() => ID, { description: '变更申请 · the change' }) change!: string;
  @Field(() => String, { nullable: true, description: '复核意见 · remark' }) remark?: string | null;
}

export const prepareChange = action({
  name: 'obligationChangePrepare',
  description:
    '经办依法变更或解除：须有法定事由、权限、程序文件和补偿决定 · prepare a lawful modification or discharge (优化营商环境条例 31)',
  input: PrepareChange,
  record: LawfulChange,
  async run(input, work) {
    checkCompetent(work);
    const obligation = await work.find(Obligation, input.obligation, 'obligation');
    for (const field of ['explanation', 'authority', 'procedureDocument', 'compensationDecision'] as const) {
      if (input[field].trim() === '')
        work.refuse(
          'REQUIRED',
          field,
          `${field} is empty: ${CLAUSE} asks for authority, procedure and compensation; name the document`,
        );
    }
    if (EXCUSES.test(input.explanation)) {
      work.refuse(
        'REASON_NOT_LAWFUL',
        'explanation',
        `a change of term, leader or organisation is no reason to alter what is owed (${CLAUSE}); state the public or national interest, or withdraw`,
      );
    }
    if (input.effectiveOn > work.today)
      work.refuse(
        'IN_FUTURE',
        'effectiveOn',
        `effectiveOn ${input.effectiveOn} has not come; record the change when it takes effect`,
      );
    checkTerms(work, input, obligation);
    if (!obligation) return;
    if (!OPEN_STATES.includes(obligation.state))
      work.refuse(
        'NOT_OPEN',
        'obligation',
        `the obligation is ${obligation.state}; only what is still owed can be changed`,
      );
    if (input.effectiveOn < obligation.incurredOn)
      work.refuse(
        'BEFORE_INCURRED',
        'effectiveOn',
        `the obligation arose on ${obligation.incurredOn}; a change cannot take effect before`,
      );
    if (work.refused) return;
    const { obligation: _, ...fields } = input;
    return work.create(LawfulChange, {
      ...fields,
      obligationId: obligation.id,
      scope: obligation.scope,
      // Public only by a publication of its own, whatever the obligation is.
      level: Math.max(2, obligation.level),
      state: 'PREPARED',
      preparedBy: work.context.principal.id,
    });
  },
});

/** What is owed afterwards must be something that can be owed. */
function checkTerms(
  work: Work,
  { kind, newDueOn, newAmount, effectiveOn }: PrepareChange,
  obligation?: Obligation,
): void {
  if (kind === 'DISCHARGE') {
    if (newDueOn || newAmount)
      work.refuse(
        'CONTRADICTION',
        'kind',
        'a discharged obligation has no new last day or amount; leave them out or use MODIFICATION',
      );
    return;
  }
  if (!newDueOn && !newAmount)
    work.refuse(
      'REQUIRED',
      'newDueOn',
      'a modification names a new last day, a new amount, or both; to end the obligation use DISCHARGE',
    );
  if (newDueOn && newDueOn < effectiveOn)
    work.refuse(
      'BEFORE_EFFECTIVE',
      'newDueOn',
      `the new last day ${newDueOn} lies before the change takes effect; take a later one`,
    );
  if (!newAmount) return;
  if (compareDecimals(newAmount.amount, '0') <= 0)
    work.refuse(
      'NOT_POSITIVE',
      'newAmount.amount',
      `${newAmount.amount} is not above 0; to end the obligation use DISCHARGE`,
    );
  const owed = obligation?.amount;
  if (obligation && owed?.currency !== newAmount.currency)
    work.refuse(
      'OTHER_CURRENCY',
      'newAmount.currency',
      owed
        ? `the obligation is owed in ${owed.currency}; state the new amount in it`
        : 'no amount is owed here; leave newAmount out',
    );
}

/** The sector that keeps the obligation changes it; a credit office records what others decide. */
function checkCompetent(work: Work): void {
  if (work.context.principal.role === 'credit-office')
    work.refuse('NOT_COMPETENT', '', 'only the sector that keeps the obligation prepares and reviews a change of it');
}

/** Two persons: who prepared a change cannot review it. */
async function reviewable(input: ReviewChange, work: Work): Promise<LawfulChange | undefined> {
  checkCompetent(work);
  const change = await work.find(LawfulChange, input.change, 'change');
  if (!change) return undefined;
  if (change.state !== 'PREPARED') work.refuse('NOT_PENDING', 'change', `the change is ${change.state} already`);
  if (change.preparedBy === work.context.principal.id) {
    work.refuse(
      'SAME_PERSON',
      'change',
      '经办人不得复核 · who prepared the change cannot review it; another officer must',
    );
  }
  return work.refused ? undefined : change;
}

export const approveChange = action({
  name: 'obligationChangeApprove',
  description:
    '复核通过，变更生效；复核人不得为经办人 · approve a prepared change; by another person than who prepared it',
  input: ReviewChange,
  record: LawfulChange,
  async run(input, work) {
    const change = await reviewable(input, work);
    if (!change) return;
    const obligation = await work.see(Obligation, change.obligationId, 'change');
    if (obligation && !OPEN_STATES.includes(obligation.state)) {
      work.refuse(
        'NOT_OPEN',
        'change',
        `the obligation has become ${obligation.state} since the change was prepared; reject the change`,
      );
      return;
    }
    return work.change(
      change,
      { state: 'APPROVED', reviewedBy: work.context.principal.id, reviewRemark: input.remark ?? null },
      change.effectiveOn,
    );
  },
});

export const rejectChange = action({
  name: 'obligationChangeReject',
  description: '复核不通过 · reject a prepared change',
  input: ReviewChange,
  record: LawfulChange,
  async run(input, work) {
    if (!input.remark?.trim())
      work.refuse('REQUIRED', 'remark', 'say why the change is rejected, so that it can be mended');
    const change = await reviewable(input, work);
    return (
      change &&
      work.change(change, { state: 'REJECTED', reviewedBy: work.context.principal.id, reviewRemark: input.remark })
    );
  },
});
