import { byDay, countOf, type Day, daysBetween, flagRule, NotApplicable, tableOf } from '@integrity-graph/kit';
import { InvestmentChange } from '../change/change.js';
import { type ChangeReason, OWN_REASONS } from '../change/codes.js';
import { InvestmentCommitment } from '../commitment/commitment.js';
import { counted } from './count.js';

/** 优化营商环境条例 31: whoever changes a promise for the public interest compensates the loss. */
export const CHANGE_UNCOMPENSATED = flagRule<
  InvestmentChange,
  { reason: ChangeReason; compensation: string | null },
  'threshold'
>({
  code: 'CHANGE_UNCOMPENSATED',
  title:
    '为公共利益变更承诺而未补偿 · a promise was changed for the public interest without compensation (优化营商环境条例 31)',
  version: 1,
  record: () => InvestmentChange,
  values: { threshold: 'uncompensated_changes_tolerated' },
  inputs: { reason: '法定事由 · lawful reason', compensation: '补偿数额 · amount of compensation' },
  dayOf: ({ record }) => record.preparedOn,
  gather: async (targets) =>
    targets.map(({ record: { state, reason, compensation } }) =>
      state === 'APPROVED' && OWN_REASONS.includes(reason)
        ? { reason, compensation: compensation?.amount ?? null }
        : new NotApplicable('未批准，或非为公共利益 · not approved, or not for the public interest'),
    ),
  judge: ({ compensation }, { threshold }) => counted(compensation === null, threshold),
  statement: ({ reason }) => `以 ${reason} 变更承诺，未决定补偿 · changed for ${reason}, no compensation was decided`,
  bodyOf: ({ promisorId }) => promisorId,
  between: byDay(() => InvestmentChange, 'prepared_on'),
});

/** A change that comes when the promise is broken already mends nothing of the breach. */
export const CHANGE_AFTER_DUE = flagRule<InvestmentChange, { dueOn: Day; preparedOn: Day }, 'threshold'>({
  code: 'CHANGE_AFTER_DUE',
  title: '承诺逾期后方才变更 · a promise was changed only after its day had passed (优化营商环境条例 31)',
  version: 1,
  record: () => InvestmentChange,
  values: { threshold: 'late_change_days_tolerated' },
  inputs: {
    dueOn: '当时的兑现期限 · last day that held by then',
    preparedOn: '经办日期 · day the change was prepared',
  },
  dayOf: ({ record }) => record.preparedOn,
  async gather(targets, { rows }) {
    const held = await rows<{ id: string; dueOn: Day }>(
      `select change.id, greatest(c.due_on, c.condition_met_on, max(earlier.new_due_on))::text as "dueOn"
       from ${tableOf(InvestmentChange)} change
       join ${tableOf(InvestmentCommitment)} c on c.id = change.commitment_id
       left join ${tableOf(InvestmentChange)} earlier on earlier.commitment_id = c.id and earlier.state = 'APPROVED'
         and earlier.decided_on <= change.prepared_on and earlier.id <> change.id
       where change.id = any(?::uuid[])
         and (c.condition_met_on is not null or (c.condition is null and c.condition_kind is null))
       group by change.id, c.due_on, c.condition_met_on`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const days = new Map(held.map(({ id, dueOn }) => [id, dueOn]));
    return targets.map(({ record: { id, state, preparedOn } }) => {
      const dueOn = days.get(id);
      return state === 'APPROVED' && dueOn
        ? { dueOn, preparedOn }
        : new NotApplicable('未获批准，或无期限 · not approved, or no day was set');
    });
  },
  judge({ dueOn, preparedOn }, { threshold }) {
    const days = Math.max(0, daysBetween(dueOn, preparedOn));
    return {
      result: String(days),
      unit: 'DAY',
      exceeds: days > countOf(threshold),
      calculation: `${dueOn} → ${preparedOn} = ${days} DAY > ${countOf(threshold)} DAY`,
    };
  },
  statement: ({ dueOn }, { result }) =>
    `${dueOn} 到期后 ${result} 日方才经办变更 · prepared only ${result} days after it was due on ${dueOn}`,
  bodyOf: ({ promisorId }) => promisorId,
  between: byDay(() => InvestmentChange, 'prepared_on'),
});
