import {
  action,
  addMonths,
  checkPast,
  checkText,
  type Day,
  earliestOf,
  GraphQLDay,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleStanding } from '../obligations.js';
import { publicationsOf, publishing } from '../publication/publication.js';
import { checkAfter, refuse } from '../refusals.js';
import { rules } from '../rules/rules.js';
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
  description:
    '公示企业统计信用，失信的公示一年，最长两年 · publish how an enterprise stands: what tells against it for a year, two at most (国统字〔2019〕33号)',
  record: StatisticsCreditStanding,
  publisher: ({ deciderId }) => deciderId,
  since: ({ decidedOn }) => decidedOn,
  async check(work, standing) {
    if (standing.liftedOn) refuse(work, 'ALREADY_LIFTED', 'record', standing.liftedOn);
  },
  async settle(work, standing) {
    await limitWindow(work, standing);
    await settleStanding(work, standing);
  },
});

/** What tells against an enterprise is public for its time and no longer: a year unless said, two at most. */
async function limitWindow(work: Work, { id, grade, decidedOn }: StatisticsCreditStanding): Promise<void> {
  const [usual, longest] = ['credit_visible_months', 'credit_visible_months_longest'].map((name) =>
    rules.number(name, decidedOn),
  );
  if (grade === 'FAITHFUL' || usual === undefined || longest === undefined) return;
  const publications = await publicationsOf(work, id);
  const since = earliestOf(publications.map(({ publishedOn }) => publishedOn))!;
  const last = addMonths(since, Number(longest));
  const made = publications.filter(({ recordedAt }) => recordedAt.getTime() === work.recordedAt.getTime());
  for (const publication of made) {
    const { publishedOn } = publication;
    const visibleUntil = publication.visibleUntil ?? addMonths(since, Number(usual));
    if (visibleUntil > last) refuse(work, 'PUBLISHED_TOO_LONG', 'visibleUntil', `${visibleUntil} is after ${last}`);
    // Published again when the usual time is over already: how long, has to be said.
    else if (visibleUntil < publishedOn)
      refuse(
        work,
        'PUBLISHED_TOO_LONG',
        'visibleUntil',
        `${publishedOn} is after ${visibleUntil}, at most until ${last}`,
      );
    else work.change(publication, { visibleUntil });
  }
}
