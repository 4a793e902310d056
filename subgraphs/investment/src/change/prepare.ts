import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkText,
  type Day,
  GraphQLDay,
  MoneyInput,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { InvestmentCommitment, promisedDay } from '../commitment/commitment.js';
import { partOf } from '../commitment/part.js';
import { InvestmentReasonReview } from '../reason-review/review.js';
import { checkAfter, checkCurrency, refuse } from '../refusals.js';
import { excusesIn } from '../rules/excuses.js';
import { InvestmentChange } from './change.js';
import { ChangeKind, ChangeReason, PENDING } from './codes.js';

@InputType('InvestmentChangePrepareInput', {
  description: '经办承诺变更或撤回 · prepare a change of a commitment, or its withdrawal (优化营商环境条例 31)',
})
export class ChangePrepareInput {
  @Field(() => ID, { description: '承诺事项 · commitment' })
  commitment!: string;

  @Field(() => ChangeKind, { description: '变更种类 · kind' })
  kind!: ChangeKind;

  @Field(() => ChangeReason, { description: '法定事由 · lawful reason' })
  reason!: ChangeReason;

  @Field(() => String, { description: '事由说明 · explanation' })
  explanation!: string;

  @Field(() => String, { description: '决定权限依据 · what empowers the decision' })
  authority!: string;

  @Field(() => String, { description: '程序文件文号 · procedure document' })
  procedureDocument!: string;

  @Field(() => String, { description: '补偿方案，或无须补偿的理由 · compensation, or why none is due' })
  compensationDecision!: string;

  @Field(() => MoneyInput, { nullable: true, description: '补偿数额 · amount of compensation' })
  compensation?: MoneyInput | null;

  @Field(() => GraphQLDay, { nullable: true, description: '补偿支付期限 · last day to pay the compensation' })
  compensationDueOn?: Day | null;

  @Field(() => GraphQLDay, { nullable: true, description: '变更后的兑现期限 · new last day' })
  newDueOn?: Day | null;

  @Field(() => MoneyInput, { nullable: true, description: '变更后的数额 · new amount' })
  newAmount?: MoneyInput | null;

  @Field(() => GraphQLDay, { description: '经办日期 · day it was prepared' })
  preparedOn!: Day;

  // After a merger it is a post of the successor, so that it need not be one of the body that promised.
  @Field(() => ID, { description: '经办岗位 · post that prepared it' })
  handlerPost!: string;
}

export const changePrepare = action({
  name: 'investmentChangePrepare',
  description:
    '经办承诺变更：须有法定事由、权限、程序和补偿；说明中疑为换届、机构调整等内部事由的，先由人复核 · prepare a change: reason of the law, authority, procedure, compensation; words of a change of leader or organisation are first looked at by a person (优化营商环境条例 31)',
  input: ChangePrepareInput,
  record: InvestmentChange,
  async run({ commitment: id, handlerPost, ...input }, work) {
    for (const field of ['explanation', 'authority', 'procedureDocument', 'compensationDecision'] as const) {
      checkText(work, input[field], field);
    }
    checkPast(work, input.preparedOn, 'preparedOn');
    checkTerms(work, input);
    checkCompensation(work, input);
    await checkKnown(work, 'Post', handlerPost, 'handlerPost');
    const commitment = await work.find(InvestmentCommitment, id, 'commitment');
    if (!commitment) return;
    await checkCommitment(work, commitment, input);
    if (work.refused) return;

    work.effectiveOn = input.preparedOn;
    const screening = excusesIn(`${input.explanation}\n${input.compensationDecision}`, input.preparedOn);
    const isSuspect = screening !== undefined && screening.found.length > 0;
    const change = work.create(InvestmentChange, {
      ...partOf(commitment),
      ...input,
      handlerPostId: handlerPost,
      preparedBy: work.context.principal.id,
      state: isSuspect ? 'REASON_UNDER_REVIEW' : 'PREPARED',
    });
    if (isSuspect) {
      work.create(InvestmentReasonReview, {
        ...partOf(commitment),
        changeId: change.id,
        words: screening.found.map(({ word }) => word),
        sources: [...new Set(screening.found.map(({ source }) => source))],
        listVersion: screening.version,
        openedOn: input.preparedOn,
        outcome: 'PENDING',
      });
    }
    return change;
  },
});

type Terms = Omit<ChangePrepareInput, 'commitment' | 'handlerPost'>;

/** A modification says what is owed from now on; what is withdrawn has no terms. */
function checkTerms(work: Work, { kind, newDueOn, newAmount }: Terms): void {
  const hasTerms = newDueOn != null || newAmount != null;
  if (kind === 'WITHDRAWAL' && hasTerms) refuse(work, 'CONTRADICTION', 'kind', kind);
  if (kind === 'MODIFICATION' && !hasTerms) refuse(work, 'NOTHING_TO_CHANGE', 'newDueOn', kind);
  if (newAmount) checkMoney(work, newAmount, 'newAmount');
}

function checkCompensation(work: Work, { compensation, compensationDueOn, preparedOn }: Terms): void {
  if (compensation) checkMoney(work, compensation, 'compensation');
  if (!compensation !== !compensationDueOn) {
    const missing = compensation ? 'compensationDueOn' : 'compensation';
    refuse(work, 'COMPENSATION_INCOMPLETE', missing, compensation?.amount ?? compensationDueOn!);
  }
  checkAfter(work, preparedOn, compensationDueOn, 'compensationDueOn', 'COMPENSATION_DUE_FIRST');
}

async function checkCommitment(work: Work, commitment: InvestmentCommitment, terms: Terms): Promise<void> {
  const { newDueOn, newAmount, preparedOn } = terms;
  checkAfter(work, commitment.madeOn, preparedOn, 'preparedOn', 'PREPARED_BEFORE_PROMISE');
  if (commitment.isPerformed) refuse(work, 'COMMITMENT_PERFORMED', 'commitment', commitment.number);
  if (commitment.standing === 'WITHDRAWN') refuse(work, 'COMMITMENT_WITHDRAWN', 'commitment', commitment.number);
  const changes = await work.findAll(InvestmentChange, { commitmentId: commitment.id });
  const underWay = changes.find(({ state }) => PENDING.includes(state));
  if (underWay) refuse(work, 'CHANGE_UNDER_WAY', 'commitment', underWay.preparedOn);
  const inForce = changes.filter(({ state }) => state === 'APPROVED').map((change) => change.newDueOn ?? '');
  const dueOn = [promisedDay(commitment) ?? commitment.dueOn, ...inForce].toSorted().at(-1)!;
  if (newDueOn && newDueOn <= dueOn) refuse(work, 'NO_EXTENSION', 'newDueOn', `${newDueOn}, now ${dueOn}`);
  if (newAmount && !commitment.amount) refuse(work, 'NOTHING_PROMISED', 'newAmount', newAmount.amount);
  checkCurrency(work, newAmount, commitment.amount, 'newAmount');
}
