import { byDay, countOf, type Day, daysBetween, flagRule, tableOf } from '@integrity-graph/kit';
import { SafetyInspectionFinding } from '../inspection/finding.js';

/** A danger that inspectors wanted removed, and that nobody has looked at again. */
export const NOT_RECHECKED = flagRule<
  SafetyInspectionFinding,
  { correctBy: Day; removedOn: Day | null; today: Day },
  'threshold'
>({
  code: 'DANGER_NOT_RECHECKED',
  title: '检查发现的隐患久未复查 · a danger found by an inspection is not looked at again (安全生产法 65)',
  version: 1,
  record: () => SafetyInspectionFinding,
  values: { threshold: 'recheck_days' },
  inputs: {
    correctBy: '整改期限，立即排除的为发现日期 · day to put it right by; where at once the day it was found',
    removedOn: '复查确认消除日期 · day on which a check found it removed',
    today: '查看之日 · day it was looked at',
  },
  moment: 'today',
  dayOf: ({ record }) => record.foundOn,
  gather: async (targets, { today }) =>
    targets.map(({ record: { correctBy, foundOn, removedOn } }) => ({
      correctBy: correctBy ?? foundOn,
      removedOn: removedOn ?? null,
      today,
    })),
  judge({ correctBy, removedOn, today }, { threshold }) {
    const until = removedOn ?? today;
    const days = Math.max(0, daysBetween(correctBy, until));
    return {
      result: String(days),
      unit: 'DAY',
      exceeds: days > countOf(threshold),
      calculation: `${correctBy} → ${until} = ${days} DAY > ${countOf(threshold)} DAY`,
    };
  },
  statement: ({ correctBy }, { result }) =>
    `${correctBy} 期满后 ${result} 日未复查销号或方才销号 · not found removed, or only then, ${result} days after ${correctBy}`,
  bodyOf: ({ inspectorId }) => inspectorId,
  daily: ({ rows }) => rows(`select id from ${tableOf(SafetyInspectionFinding)} where removed_on is null`),
  between: byDay(() => SafetyInspectionFinding, 'found_on'),
});
