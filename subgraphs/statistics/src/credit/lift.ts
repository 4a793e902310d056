import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleStanding } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { checkAfter, refuse } from '../refusals.js';
import { StatisticsCreditStanding } from './standing.js';

@InputType('StatisticsCreditLiftInput', { description: '移出统计信用公示 · lift a standing (国统字〔2019〕33号)' })
export class CreditLiftInput {
  @Field(() => ID, { description: '企业统计信用 · standing' })
  standing!: string;

  @Field(() => GraphQLDay, { description: '移出日期 · day it is lifted' })
  liftedOn!: Day;

  @Field(() => String, { description: '移出理由 · reason' })
  reason!: string;
}

export const creditLift = action({
  name: 'statisticsCreditLift',
  description:
    '企业改正后移出公示，公众不再可见 · lift a standing once the enterprise has corrected itself: the public sees it no more (国统字〔2019〕33号)',
  input: CreditLiftInput,
  record: StatisticsCreditStanding,
  async run({ standing: id, liftedOn, reason }, work) {
    checkText(work, reason, 'reason');
    checkPast(work, liftedOn, 'liftedOn');
    const standing = await work.find(StatisticsCreditStanding, id, 'standing');
    if (!standing) return;
    if (standing.liftedOn) refuse(work, 'ALREADY_LIFTED', 'standing', standing.liftedOn);
    checkAfter(work, standing.decidedOn, liftedOn, 'liftedOn', 'LIFTED_BEFORE_DECISION');
    if (work.refused) return;

    work.effectiveOn = liftedOn;
    return work.change(standing, {
      liftedOn,
      liftReason: reason,
      ...(standing.level === 1 && { visibleUntil: liftedOn }),
    });
  },
});

export const creditPublish = publishing({
  name: 'statisticsCreditPublish',
  description: '公示企业统计信用 · publish how an enterprise stands (国统字〔2019〕33号)',
  record: StatisticsCreditStanding,
  publisher: ({ deciderId }) => deciderId,
  since: ({ decidedOn }) => decidedOn,
  async check(work, standing) {
    if (standing.liftedOn) refuse(work, 'ALREADY_LIFTED', 'record', standing.liftedOn);
  },
  settle: settleStanding,
});
