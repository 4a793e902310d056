import {
  byDay,
  countOf,
  type Day,
  daysBetween,
  flagRule,
  lateDuty,
  NotApplicable,
  tableOf,
  watch,
} from '@integrity-graph/kit';
import { EnvironmentObligation } from '../obligations.js';
import { EnvironmentProblemClosing } from '../problem/closing.js';
import { EnvironmentProblem } from '../problem/problem.js';
import { INSPECTION } from './basis.js';

/** A closing that was checked and approved within so few days that there was hardly time to look. */
export const CLOSED_IN_HASTE = flagRule<EnvironmentProblemClosing, { appliedOn: Day; decidedOn: Day }, 'threshold'>({
  code: 'PROBLEM_CLOSED_IN_HASTE',
  title: '申请当日即销号 · a problem was closed on the day it was applied for (生态环境保护督察工作条例)',
  basis: INSPECTION,
  version: 1,
  record: () => EnvironmentProblemClosing,
  values: { threshold: 'closing_days' },
  inputs: { appliedOn: '申请日期 · day of the application', decidedOn: '审核日期 · day of the decision' },
  dayOf: ({ record }) => record.appliedOn,
  gather: async (targets) =>
    targets.map(({ record: { appliedOn, decidedOn, state } }) =>
      decidedOn && (state === 'APPROVED' || state === 'REVOKED')
        ? { appliedOn, decidedOn }
        : new NotApplicable('未销号 · not closed'),
    ),
  judge({ appliedOn, decidedOn }, { threshold }) {
    const days = daysBetween(appliedOn, decidedOn);
    return {
      result: String(days),
      unit: 'DAY',
      exceeds: days < countOf(threshold),
      calculation: `${appliedOn} → ${decidedOn} = ${days} DAY < ${countOf(threshold)} DAY`,
    };
  },
  statement: (_, { result }) =>
    `申请后 ${result} 日即核查并销号 · checked and closed ${result} days after the application`,
  bodyOf: ({ responsibleBodyId }) => responsibleBodyId,
  between: byDay(() => EnvironmentProblemClosing, 'applied_on'),
});

/** The time limit with its extensions, as the obligation has it. A false rectification counts as none. */
export const RECTIFIED_LATE = lateDuty({
  code: 'PROBLEM_RECTIFIED_LATE',
  title: '督察问题逾期未整改 · a problem was not rectified by its time limit (生态环境保护督察工作条例)',
  record: () => EnvironmentProblem,
  obligations: EnvironmentObligation,
  kind: 'RECTIFY',
  threshold: 'rectification_days_tolerated',
  dayOf: ({ listedOn }) => listedOn,
  column: 'listed_on',
  bodyOf: ({ responsibleBodyId }) => responsibleBodyId,
  statement: (dueOn, days) =>
    `${dueOn} 到期后 ${days} 日仍未整改或方才整改 · not rectified, or only then, ${days} days after ${dueOn}`,
});

/** A closing that was approved and then found false: the others of the body deserve a second look. */
export const RECTIFIED_FALSELY = flagRule<
  EnvironmentProblem,
  { revoked: number; closings: readonly string[] },
  'threshold'
>({
  code: 'PROBLEM_CLOSING_REVOKED',
  title: '销号后被撤销 · a closing was revoked (生态环境保护督察工作条例)',
  basis: INSPECTION,
  version: 1,
  record: () => EnvironmentProblem,
  values: { threshold: 'closings_revoked_tolerated' },
  inputs: { revoked: '被撤销的销号次数 · closings revoked', closings: '被撤销的销号 · which' },
  dayOf: ({ record }) => record.listedOn,
  async gather(targets, context) {
    const rows = await context.rows<{ id: string; problemId: string }>(
      `select id, problem_id as "problemId" from ${tableOf(EnvironmentProblemClosing)}
       where state = 'REVOKED' and problem_id = any(?::uuid[]) order by recorded_at, id`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const byProblem = Map.groupBy(rows, ({ problemId }) => problemId);
    return targets.map(({ record }) => {
      const closings = (byProblem.get(record.id) ?? []).map(({ id }) => id);
      return { revoked: closings.length, closings };
    });
  },
  judge: ({ revoked }, { threshold }) => ({
    result: String(revoked),
    unit: '',
    exceeds: revoked > countOf(threshold),
    calculation: `${revoked} > ${countOf(threshold)}`,
  }),
  statement: (_, { result }) => `销号被撤销 ${result} 次 · closings revoked: ${result}`,
  bodyOf: ({ responsibleBodyId }) => responsibleBodyId,
  evidence: ({ closings }) => closings.map((id) => ({ type: EnvironmentProblemClosing, id })),
  evidenceTypes: () => [EnvironmentProblemClosing],
  watches: [watch(EnvironmentProblemClosing, 'problem_id')],
  between: byDay(() => EnvironmentProblem, 'listed_on'),
});
