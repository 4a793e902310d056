import {
  byDay,
  type Context,
  countOf,
  type Day,
  type DomainRecord,
  daysBetween,
  flagRule,
  type LegalReference,
  NotApplicable,
  type RecordClass,
  tableOf,
  watch,
} from '@integrity-graph/kit';
import { SafetyDangerOrder } from '../danger/order.js';
import { SafetyInvestigation } from '../investigation/investigation.js';
import { SafetyMeasure } from '../measure/measure.js';
import { SafetyObligation } from '../obligations.js';
import { SafetyPenalty } from '../penalty/penalty.js';

/*
 * What was not done by its last day, or only afterwards. The last day is the duty's, with its extensions and the days
 * that do not count; a day's delay is a lead, and no finding.
 */

interface Duty {
  dueOn: Day;
  performedOn: Day | null;
  today: Day;
}

interface LateDuty<T extends DomainRecord> {
  code: string;
  title: string;
  basis: LegalReference;
  record: RecordClass<T>;
  /** Kind of the duty on account of the record. */
  kind: string;
  /** Day of the record, and its column. */
  day(record: T): Day;
  column: string;
  bodyOf(record: T): string;
}

const lateDuty = <T extends DomainRecord>({ code, title, basis, record, kind, day, column, bodyOf }: LateDuty<T>) =>
  flagRule<T, Duty, 'threshold'>({
    code,
    title,
    basis,
    version: 1,
    record: () => record,
    values: { threshold: 'days_tolerated' },
    inputs: {
      dueOn: '届满日期，含延期 · last day, with its extensions',
      performedOn: '完成日期 · day it was done',
      today: '查看之日 · day it was looked at',
    },
    moment: 'today',
    dayOf: (target) => day(target.record),
    async gather(targets, context) {
      const duties = await dutiesOf(kind, targets, context);
      return targets.map((target) => {
        const duty = duties.get(target.record.id);
        if (!duty) return new NotApplicable('尚无此项义务 · nothing of the kind is owed');
        // While the clock stands still there is no last day yet.
        return { ...duty, dueOn: duty.dueOn ?? undefined, today: context.today };
      });
    },
    judge({ dueOn, performedOn, today }, { threshold }) {
      const until = performedOn ?? today;
      const days = Math.max(0, daysBetween(dueOn, until));
      return {
        result: String(days),
        unit: 'DAY',
        exceeds: days > countOf(threshold),
        calculation: `${dueOn} → ${until} = ${days} DAY > ${countOf(threshold)} DAY`,
      };
    },
    statement: ({ dueOn }, { result }) =>
      `${title.split(' · ')[0]}：${dueOn} 到期后 ${result} 日 · ${result} days after ${dueOn}`,
    bodyOf,
    watches: [watch(SafetyObligation, 'subject_id')],
    daily: ({ rows, today }) =>
      rows(
        `select subject_id as id from ${tableOf(SafetyObligation)} where kind = ? and state = 'OPEN' and due_on < ?::date`,
        [kind, today],
      ),
    between: byDay(() => record, column),
  });

async function dutiesOf(kind: string, targets: readonly { record: DomainRecord }[], { rows }: Context) {
  const duties = await rows<{ id: string; dueOn: Day | null; performedOn: Day | null }>(
    `select subject_id as id, due_on::text as "dueOn", performed_on::text as "performedOn"
     from ${tableOf(SafetyObligation)} where kind = ? and subject_id = any(?::uuid[])`,
    [kind, `{${targets.map(({ record }) => record.id).join(',')}}`],
  );
  return new Map(duties.map(({ id, ...duty }) => [id, duty]));
}

const ofInvestigation = {
  record: SafetyInvestigation,
  day: ({ openedOn }: SafetyInvestigation) => openedOn,
  column: 'opened_on',
  bodyOf: ({ governmentId }: SafetyInvestigation) => governmentId,
};

export const REPORT_LATE = lateDuty({
  ...ofInvestigation,
  code: 'INVESTIGATION_REPORT_LATE',
  title: '事故调查报告逾期 · the investigation report is late (国令第493号 29)',
  basis: { title: '生产安全事故报告和调查处理条例', article: '29' },
  kind: 'SUBMIT_REPORT',
});

export const REPLY_LATE = lateDuty({
  ...ofInvestigation,
  code: 'REPLY_LATE',
  title: '批复逾期 · the reply to the report is late (国令第493号 32)',
  basis: { title: '生产安全事故报告和调查处理条例', article: '32' },
  kind: 'REPLY',
});

export const NOT_EVALUATED = lateDuty({
  ...ofInvestigation,
  code: 'MEASURES_NOT_EVALUATED',
  title: '批复后一年内未评估整改 · the measures were not evaluated within a year of the reply (安全生产法 86)',
  basis: { title: '安全生产法', article: '86' },
  kind: 'EVALUATE',
});

export const MEASURE_OVERDUE = lateDuty({
  code: 'MEASURE_OVERDUE',
  title: '整改措施逾期 · a corrective measure is overdue (安全生产法 86)',
  basis: { title: '安全生产法', article: '86' },
  record: SafetyMeasure,
  kind: 'CARRY_OUT_MEASURE',
  day: ({ requiredOn }) => requiredOn,
  column: 'required_on',
  bodyOf: ({ ownerId }) => ownerId,
});

export const DANGER_OVERDUE = lateDuty({
  code: 'DANGER_OVERDUE',
  title: '挂牌督办隐患逾期 · a listed danger is not removed in time (安全生产法 41)',
  basis: { title: '安全生产法', article: '41' },
  record: SafetyDangerOrder,
  kind: 'CLEAR_DANGER',
  day: ({ orderedOn }) => orderedOn,
  column: 'ordered_on',
  bodyOf: ({ responsibleBodyId }) => responsibleBodyId,
});

export const EXPOSED_LATE = lateDuty({
  code: 'PENALTY_EXPOSED_LATE',
  title: '处罚公开曝光逾期 · a penalty was exposed late (安全生产法 78)',
  basis: { title: '安全生产法', article: '78' },
  record: SafetyPenalty,
  kind: 'EXPOSE_PENALTY',
  day: ({ decidedOn }) => decidedOn,
  column: 'decided_on',
  bodyOf: ({ decidedById }) => decidedById,
});
