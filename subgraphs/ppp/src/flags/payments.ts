import {
  compareDecimals,
  countOf,
  type Day,
  divide,
  flagRule,
  standing,
  type TargetId,
  tableOf,
} from '@integrity-graph/kit';
import { PppObligation } from '../obligations.js';
import { PppProject } from '../project/project.js';

interface Payments {
  due: number;
  late: number;
  today: Day;
}

/** Payments of a project that fell due: how many of them were made late, in full, or are overdue. */
export const PAYMENTS_LATE = flagRule<PppProject, Payments, 'threshold' | 'minimum'>({
  code: 'PAYMENTS_LATE',
  title: '多次逾期付费或补贴 · price or subsidy is often paid late (优化营商环境条例 31)',
  basis: { title: '优化营商环境条例', article: '31' },
  version: 2,
  record: () => PppProject,
  values: { threshold: 'late_payments_share', minimum: 'late_payments_minimum' },
  minimum: 'minimum',
  inputs: {
    due: '已到期笔数 · payments due',
    late: '其中逾期 · of them late',
    today: '查看之日 · day it was looked at',
  },
  moment: 'today',
  dayOf: ({ record }) => record.initiatedOn,
  async gather(targets, { rows, today }) {
    const found = await rows<{ id: string; due: string; late: string }>(
      `select project_id as id, count(*) as due,
         count(*) filter (where coalesce(obligation.closed_on, ?::date) > obligation.due_on) as late
       from ${standing(PppObligation)} obligation join commitment on commitment.id = obligation.subject_id
       where obligation.kind = 'PAY' and obligation.due_on < ?::date
         and (obligation.state <> 'DISCHARGED' or obligation.closed_on > obligation.due_on) and project_id = any(?::uuid[]) group by project_id`,
      [today, today, `{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    return targets.map(({ record }) => {
      const one = found.find(({ id }) => id === record.id);
      return { due: Number(one?.due ?? 0), late: Number(one?.late ?? 0), today };
    });
  },
  judge({ due, late }, { threshold, minimum }) {
    const share = due === 0 ? '0' : divide(String(late), String(due), 4);
    const limit = String(threshold.value);
    return {
      result: share,
      unit: '',
      exceeds: due >= countOf(minimum) && compareDecimals(share, limit) > 0,
      calculation: `${late} / ${due} = ${share} > ${limit}`,
      sampleSize: due,
    };
  },
  statement: ({ due, late }) => `到期 ${due} 笔中逾期 ${late} 笔 · ${late} of ${due} payments due were late`,
  bodyOf: ({ implementingBodyId }) => implementingBodyId,
  watches: [
    {
      type: PppObligation,
      targets: (ids, { rows }) =>
        rows<TargetId>(
          `select distinct project_id as id from ${tableOf(PppObligation)} obligation
             join commitment on commitment.id = obligation.subject_id where obligation.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
  daily: ({ rows, today }) =>
    rows<TargetId>(
      `select distinct project_id as id from ${standing(PppObligation)} obligation
         join commitment on commitment.id = obligation.subject_id
       where obligation.kind = 'PAY' and obligation.state = 'OPEN' and obligation.due_on < ?::date`,
      [today],
    ),
  between: ({ from, to }, { rows }) =>
    rows<TargetId>(
      `select id from ${tableOf(PppProject)} where initiated_on between ?::date and ?::date order by initiated_on, id`,
      [from, to],
    ),
});
