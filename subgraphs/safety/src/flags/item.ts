import {
  countOf,
  type Day,
  daysBetween,
  flagRule,
  NotApplicable,
  standing,
  tableOf,
  watch,
} from '@integrity-graph/kit';
import { SafetyInvestigation } from '../investigation/investigation.js';
import { SafetyObligation } from '../obligations.js';
import { SafetyResponsibilityDecision } from '../responsibility/decision.js';
import { SafetyResponsibilityItem } from '../responsibility/item.js';

/** What a report proposed and a reply made somebody decide on, long undecided. */
export const PROPOSAL_UNDECIDED = flagRule<
  SafetyResponsibilityItem,
  { repliedOn: Day; decidedOn: Day | null; today: Day },
  'threshold'
>({
  code: 'PROPOSAL_UNDECIDED',
  title: '处理建议久未落实 · a proposal on responsibility waits for its decision (国令第493号 32、42)',
  version: 1,
  record: () => SafetyResponsibilityItem,
  values: { threshold: 'decision_days' },
  inputs: {
    repliedOn: '批复日期 · day of the reply',
    decidedOn: '决定日期 · day of the decision',
    today: '查看之日 · day it was looked at',
  },
  moment: 'today',
  dayOf: ({ record }) => record.periodTo,
  async gather(targets, { rows, today }) {
    const days = await rows<{ id: string; repliedOn: Day | null; decidedOn: Day | null; discharged: boolean }>(
      `select item.id, investigation.replied_on::text as "repliedOn",
         (select min(decided_on)::text from ${tableOf(SafetyResponsibilityDecision)} decision where decision.item_id = item.id) as "decidedOn",
         exists (select from ${standing(SafetyObligation)} duty
           where subject_id = item.id and kind = 'DECIDE_RESPONSIBILITY' and state = 'DISCHARGED') as discharged
       from ${tableOf(SafetyResponsibilityItem)} item
       join ${tableOf(SafetyInvestigation)} investigation on investigation.id = item.investigation_id
       where item.id = any(?::uuid[])`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    return targets.map(({ record }) => {
      const of = days.find(({ id }) => id === record.id);
      if (!of?.repliedOn) return new NotApplicable('尚未批复 · there is no reply yet');
      if (of.discharged) return new NotApplicable('已依法解除 · it was lawfully discharged');
      return { repliedOn: of.repliedOn, decidedOn: of.decidedOn, today };
    });
  },
  judge({ repliedOn, decidedOn, today }, { threshold }) {
    const until = decidedOn ?? today;
    const days = daysBetween(repliedOn, until);
    return {
      result: String(days),
      unit: 'DAY',
      exceeds: days > countOf(threshold),
      calculation: `${repliedOn} → ${until} = ${days} DAY > ${countOf(threshold)} DAY`,
    };
  },
  statement: (_, { result }) =>
    `批复后 ${result} 日未决定或方才决定 · undecided, or decided only then, ${result} days after the reply`,
  bodyOf: ({ handlingBodyId }) => handlingBodyId,
  watches: [watch(SafetyResponsibilityDecision, 'item_id'), watch(SafetyObligation, 'subject_id')],
  daily: ({ rows }) =>
    rows(
      `select subject_id as id from ${standing(SafetyObligation)} duty where kind = 'DECIDE_RESPONSIBILITY' and state = 'OPEN'`,
    ),
  between: ({ from, to }, { rows }) =>
    rows(
      `select id from ${tableOf(SafetyResponsibilityItem)} where period_to between ?::date and ?::date order by period_to, id`,
      [from, to],
    ),
});
