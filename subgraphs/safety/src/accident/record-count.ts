import { action, checkText, compareMoney, dayOf, GraphQLInstant, type Money, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkCount, checkLater, checkLoss, checkPassed } from '../checks.js';
import { settleAccident } from '../obligations.js';
import { refuse } from '../refusals.js';
import { SafetyAccident } from './accident.js';
import { SafetyCasualtyCount } from './count.js';
import { dossierOf } from './dossier.js';
import { partOf } from './part.js';

@InputType('SafetyCasualtyRecordInput', {
  description: '登记伤亡和损失变化 · record how casualties and loss changed (国令第493号 13)',
})
export class CasualtyRecordInput {
  @Field(() => ID, { description: '事故 · accident' })
  accident!: string;

  @Field(() => GraphQLInstant, { description: '统计时刻：所述情况的时刻 · the instant whose state it describes' })
  countedAt!: Date;

  @Field(() => Int, { description: '死亡人数 · deaths' })
  deaths!: number;

  @Field(() => Int, { description: '下落不明人数 · missing' })
  missing!: number;

  @Field(() => Int, { description: '重伤人数，含急性工业中毒 · serious injuries with acute poisoning' })
  seriousInjuries!: number;

  @Field(() => MoneyInput, { nullable: true, description: '直接经济损失 · direct loss' })
  directLoss?: Money | null;

  @Field(() => String, { description: '来源 · where the numbers are from' })
  source!: string;

  @Field(() => String, { nullable: true, description: '数字减少的理由 · why numbers are lower than before' })
  reason?: string | null;
}

export const casualtyRecord = action({
  name: 'safetyCasualtyRecord',
  description:
    '登记伤亡和损失变化，此前各次不变 · record how casualties and loss changed; earlier counts stay as they are (国令第493号 13)',
  input: CasualtyRecordInput,
  record: SafetyCasualtyCount,
  async run({ accident: id, ...input }, work) {
    checkText(work, input.source, 'source');
    checkText(work, input.reason, 'reason');
    checkPassed(work, input.countedAt, 'countedAt');
    for (const field of ['deaths', 'missing', 'seriousInjuries'] as const) checkCount(work, input[field], field);
    checkLoss(work, input.directLoss, 'directLoss');
    const accident = await work.find(SafetyAccident, id, 'accident');
    if (!accident) return;
    checkLater(work, accident.occurredAt, input.countedAt, 'countedAt', 'COUNTED_BEFORE_ACCIDENT');
    const { counts } = await dossierOf(work, accident);
    const before = counts.findLast(({ countedAt }) => countedAt <= input.countedAt);
    if (before && isSame(before, input)) refuse(work, 'NOTHING_NEW', 'countedAt', before.countedAt.toISOString());
    if (before && fell(before, input) && !input.reason) {
      refuse(work, 'REASON_MISSING', 'reason', `${before.deaths} → ${input.deaths} deaths`);
    }
    if (work.refused) return;

    work.effectiveOn = dayOf(input.countedAt);
    const count = work.create(SafetyCasualtyCount, { ...partOf(accident), ...input });
    await settleAccident(work, accident);
    return count;
  },
});

type Numbers = Pick<SafetyCasualtyCount, 'deaths' | 'missing' | 'seriousInjuries' | 'directLoss'>;

/** A count that leaves the loss out says nothing new of it. */
const isSame = (before: Numbers, { deaths, missing, seriousInjuries, directLoss }: Numbers): boolean =>
  before.deaths === deaths &&
  before.missing === missing &&
  before.seriousInjuries === seriousInjuries &&
  (!directLoss || (before.directLoss != null && compareMoney(before.directLoss, directLoss) === 0));

/** Who dies of injuries is injured no more: only fewer dead, or fewer of both together, takes a reason. */
const fell = (before: Numbers, { deaths, seriousInjuries }: Numbers): boolean =>
  deaths < before.deaths || deaths + seriousInjuries < before.deaths + before.seriousInjuries;
