import { type DeadlineRule, dayOf, divide, flagRule, NotApplicable, tableOf } from '@integrity-graph/kit';
import { limitOf } from '../breach/kind.js';
import { SafetyReport } from '../report/report.js';

/*
 * Hours by the clock: a duty is late by its due day, a report of an accident by the minute. They speak of what was sent;
 * what was not is an obligation, and overdue by itself.
 */

const MS_AN_HOUR = '3600000';

interface Hop {
  clockStartedAt: string;
  sentAt: string;
}

interface LateHop {
  code: string;
  title: string;
  period: 'report_by_unit' | 'report_upwards';
  /** Whether a report is of the kind the period is for; else why not. */
  applies(report: SafetyReport): true | string;
}

const lateHop = ({ code, title, period, applies }: LateHop) =>
  flagRule<SafetyReport, Hop, 'threshold'>({
    code,
    title,
    version: 1,
    record: () => SafetyReport,
    values: { threshold: period },
    inputs: { clockStartedAt: '时限起算时刻 · instant the hours run from', sentAt: '报出时刻 · instant it was sent' },
    dayOf: ({ record }) => dayOf(record.sentAt),
    gather: async (targets) =>
      targets.map(({ record }) => {
        const fits = applies(record);
        if (fits !== true) return new NotApplicable(fits);
        const { clockStartedAt, sentAt, knewAt } = record;
        // Who knew, and has no hours, was not bound to report upwards, or had done so.
        if (!clockStartedAt && knewAt)
          return new NotApplicable('不是应当的首次上报 · not a first report that was owed');
        return { clockStartedAt: clockStartedAt?.toISOString(), sentAt: sentAt.toISOString() };
      }),
    judge({ clockStartedAt, sentAt }, { threshold }) {
      const rule = threshold.value as DeadlineRule;
      const elapsed = divide(String(Date.parse(sentAt) - Date.parse(clockStartedAt)), MS_AN_HOUR, 4);
      return {
        result: elapsed,
        unit: 'HOUR',
        exceeds: new Date(sentAt) > limitOf(rule, new Date(clockStartedAt)),
        calculation: `${clockStartedAt} → ${sentAt} = ${elapsed} HOUR > ${rule.n} HOUR`,
      };
    },
    statement: (_, { result }) => `知悉后 ${result} 小时方报出 · sent only ${result} hours after it was known`,
    bodyOf: ({ fromBodyId }) => fromBodyId ?? null,
    between: ({ from, to }, context) =>
      context.rows(
        `select id from ${tableOf(SafetyReport)}
         where (sent_at at time zone 'Asia/Shanghai')::date between ?::date and ?::date order by sent_at, id`,
        [from, to],
      ),
  });

const isFirst = ({ kind }: SafetyReport): true | string =>
  kind === 'INITIAL' || '补报没有小时数 · no hours are laid down for it';

export const UNIT_LATE = lateHop({
  code: 'UNIT_REPORTED_LATE',
  title: '事故发生单位报告超过1小时 · the unit reported after more than an hour (国令第493号 9)',
  period: 'report_by_unit',
  applies: (report) => (report.fromLevel ? '不是事故发生单位的报告 · not a report of the unit' : isFirst(report)),
});

export const HOP_LATE = lateHop({
  code: 'REPORTED_UPWARDS_LATE',
  title: '上报超过2小时 · reported to the next level after more than two hours (国令第493号 11)',
  period: 'report_upwards',
  applies: (report) => (report.fromLevel ? isFirst(report) : '事故发生单位的报告 · a report of the unit'),
});
