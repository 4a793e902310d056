import { type DeadlineRule, dayOf, divide, flagRule, NotApplicable, tableOf, watch } from '@integrity-graph/kit';
import { SafetyAccident } from '../accident/accident.js';
import { limitOf } from '../breach/kind.js';
import { SafetyReport } from '../report/report.js';

/*
 * Hours by the clock: a duty is late by its due day, a report of an accident by the minute. Of what a body did not send
 * an obligation is overdue by itself; a firm owes none here, so its silence is a lead of its own.
 */

const MS_AN_HOUR = '3600000';

const hoursBetween = (from: string, to: string): string =>
  divide(String(Date.parse(to) - Date.parse(from)), MS_AN_HOUR, 4);

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
      const elapsed = hoursBetween(clockStartedAt, sentAt);
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

/** The firms' accidents of which no first report of the firm is on record. */
const UNREPORTED = `enterprise_id is not null and unit_knew_at is not null and not exists (
  select 1 from ${tableOf(SafetyReport)} report where report.accident_id = accident.id
    and report.from_enterprise_id = accident.enterprise_id and report.kind = 'INITIAL')`;

/** A firm whose head was told of its accident, and that reported it to nobody within the hour. */
export const UNIT_SILENT = flagRule<SafetyAccident, { unitKnewAt: string; lookedAt: string }, 'threshold'>({
  code: 'ACCIDENT_NOT_REPORTED',
  title: '事故发生单位逾时未报告 · the firm has not reported its accident in time (国令第493号 9；安全生产法 83)',
  version: 1,
  record: () => SafetyAccident,
  values: { threshold: 'report_by_unit' },
  inputs: {
    unitKnewAt: '单位负责人接到报告的时刻 · instant the head of the firm was told',
    lookedAt: '查看时刻 · instant it was looked at',
  },
  moment: 'lookedAt',
  dayOf: ({ record: { unitKnewAt } }) => (unitKnewAt ? dayOf(unitKnewAt) : null),
  async gather(targets, { rows, runtime }) {
    const unreported = await rows<{ id: string }>(
      `select id from ${tableOf(SafetyAccident)} accident where id = any(?::uuid[]) and ${UNREPORTED}`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const silent = new Set(unreported.map(({ id }) => id));
    return targets.map(({ record: { id, enterpriseId, unitKnewAt } }) => {
      if (!enterpriseId) return new NotApplicable('事故发生单位是机关，另有义务 · in a body, which owes the report');
      if (unitKnewAt && !silent.has(id)) return new NotApplicable('已有首报 · its first report is on record');
      return { unitKnewAt: unitKnewAt?.toISOString(), lookedAt: runtime.clock().toISOString() };
    });
  },
  judge({ unitKnewAt, lookedAt }, { threshold }) {
    const rule = threshold.value as DeadlineRule;
    const elapsed = hoursBetween(unitKnewAt, lookedAt);
    return {
      result: elapsed,
      unit: 'HOUR',
      exceeds: new Date(lookedAt) > limitOf(rule, new Date(unitKnewAt)),
      calculation: `${unitKnewAt} → ${lookedAt} = ${elapsed} HOUR > ${rule.n} HOUR`,
    };
  },
  statement: (_, { result }) =>
    `单位负责人知悉后 ${result} 小时仍无首报 · no first report ${result} hours after the head of the firm was told`,
  // The conduct is a firm's: no body is looked at.
  bodyOf: () => null,
  watches: [watch(SafetyReport, 'accident_id')],
  daily: ({ rows }) => rows(`select id from ${tableOf(SafetyAccident)} accident where ${UNREPORTED}`),
  between: ({ from, to }, { rows }) =>
    rows(
      `select id from ${tableOf(SafetyAccident)}
       where (unit_knew_at at time zone 'Asia/Shanghai')::date between ?::date and ?::date order by unit_knew_at, id`,
      [from, to],
    ),
});
