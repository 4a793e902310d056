import {
  byDay,
  type Context,
  countOf,
  type Day,
  type DomainRecord,
  daysBetween,
  type FlagRule,
  flagRule,
  NotApplicable,
  type RecordClass,
  tableOf,
  watch,
} from '@integrity-graph/kit';
import { InvestmentChange } from '../change/change.js';
import { InvestmentCommitment } from '../commitment/commitment.js';
import { InvestmentObligation } from '../obligations.js';

interface Duty {
  dueOn: Day;
  performedOn: Day | null;
  today: Day;
}

interface Late<T extends DomainRecord> {
  code: string;
  title: string;
  record: () => RecordClass<T>;
  /** Kind of the obligation kept on account of the record. */
  kind: string;
  threshold: string;
  /** `中文 · English`: what is late. */
  what: string;
  dayOf(record: T): Day;
  column: string;
}

/** A duty of a body to an investor that is performed late or not at all, by the day that counts after lawful changes. */
const late = <T extends DomainRecord & { promisorId: string }>(rule: Late<T>): FlagRule =>
  flagRule<T, Duty, 'threshold'>({
    code: rule.code,
    title: rule.title,
    version: 1,
    record: rule.record,
    values: { threshold: rule.threshold },
    inputs: {
      dueOn: '期限，含依法变更 · last day, with lawful changes',
      performedOn: '履行日期 · day it was performed',
      today: '查看之日 · day it was looked at',
    },
    moment: 'today',
    dayOf: ({ record }) => rule.dayOf(record),
    async gather(targets, context) {
      const ids = targets.map(({ record }) => record.id);
      const duties = await dutiesOf(rule.kind, ids, context);
      return targets.map(({ record }) => duties.get(record.id) ?? new NotApplicable('无期限 · no day is set'));
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
    statement({ dueOn }, { result }) {
      const [zh, en] = rule.what.split(' · ');
      return `${dueOn} 到期后 ${result} 日${zh} · ${en} ${result} days after ${dueOn}`;
    },
    bodyOf: ({ promisorId }) => promisorId,
    watches: [watch(InvestmentObligation, 'subject_id')],
    daily: ({ rows, today }) =>
      rows(
        `select subject_id as id from ${tableOf(InvestmentObligation)} where kind = ? and state = 'OPEN' and due_on < ?::date`,
        [rule.kind, today],
      ),
    between: byDay(rule.record, rule.column),
  });

async function dutiesOf(kind: string, ids: readonly string[], { rows, today }: Context): Promise<Map<string, Duty>> {
  const duties = await rows<{ id: string; dueOn: Day; performedOn: Day | null }>(
    `select subject_id as id, due_on::text as "dueOn", performed_on::text as "performedOn"
     from ${tableOf(InvestmentObligation)} where kind = ? and due_on is not null and subject_id = any(?::uuid[])`,
    [kind, `{${ids.join(',')}}`],
  );
  return new Map(duties.map(({ id, ...duty }) => [id, { ...duty, today }]));
}

export const COMMITMENT_LATE = late<InvestmentCommitment>({
  code: 'COMMITMENT_LATE',
  title: '承诺逾期未兑现 · a promise was not kept by its day (优化营商环境条例 31)',
  record: () => InvestmentCommitment,
  kind: 'KEEP_COMMITMENT',
  threshold: 'commitment_days_tolerated',
  what: '仍未兑现或方才兑现 · not kept, or only then,',
  dayOf: ({ madeOn }) => madeOn,
  column: 'made_on',
});

export const COMPENSATION_LATE = late<InvestmentChange>({
  code: 'COMPENSATION_LATE',
  title: '补偿逾期未付 · compensation was not paid by its day (优化营商环境条例 31)',
  record: () => InvestmentChange,
  kind: 'COMPENSATE',
  threshold: 'compensation_days_tolerated',
  what: '仍未付清或方才付清 · not paid in full, or only then,',
  dayOf: ({ preparedOn }) => preparedOn,
  column: 'prepared_on',
});
