import {
  byDay,
  type Context,
  compareDecimals,
  computeDue,
  countOf,
  type Day,
  type DeadlineRule,
  type Decimal,
  flagRule,
  NotApplicable,
  type TargetId,
  tableOf,
  watch,
} from '@integrity-graph/kit';
import { DebtShare } from '../share/share.js';
import { DebtProceedsUse, type ProceedsPurpose } from '../use/use.js';

interface Idle {
  receivedOn: Day;
  remainder: Decimal;
  today: Day;
}

/** What a share has left: neither lent on nor spent. */
const REMAINDER = `s.amount_amount
  - coalesce((select sum(amount_amount) from share lent where lent.from_id = s.id), 0)
  - coalesce((select sum(amount_amount) from proceeds_use used where used.share_id = s.id), 0)`;

export const PROCEEDS_IDLE = flagRule<DebtShare, Idle, 'threshold'>({
  code: 'PROCEEDS_IDLE',
  title: '债券资金闲置 · proceeds of a bond lie idle (预算法 35)',
  basis: { title: '预算法', article: '35' },
  version: 1,
  record: () => DebtShare,
  values: { threshold: 'proceeds_idle' },
  inputs: {
    receivedOn: '到账日期 · day they were received',
    remainder: '未使用金额 · what is neither spent nor lent on',
    today: '查看之日 · day it was looked at',
  },
  moment: 'today',
  dayOf: ({ record }) => record.receivedOn,
  async gather(targets, { rows, today }) {
    const left = await rows<{ id: string; remainder: Decimal }>(
      `select s.id, (${REMAINDER})::text as remainder from ${tableOf(DebtShare)} s where s.id = any(?::uuid[])`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const remainders = new Map(left.map(({ id, remainder }) => [id, remainder]));
    return targets.map(({ record: { id, receivedOn } }) => ({ receivedOn, remainder: remainders.get(id), today }));
  },
  judge({ receivedOn, remainder, today }, { threshold }) {
    const lastDay = computeDue(threshold.value as DeadlineRule, receivedOn).on!;
    return {
      result: remainder,
      unit: 'CNY',
      exceeds: today > lastDay && compareDecimals(remainder, '0') > 0,
      calculation: `${today} > ${lastDay}；${remainder} > 0`,
    };
  },
  statement: ({ receivedOn }, { result }) =>
    `${receivedOn} 到账后尚有 ${result} 元未使用 · of what was received on ${receivedOn}, ${result} yuan are unused`,
  bodyOf: ({ holderId }) => holderId,
  watches: [watch(DebtProceedsUse, 'share_id'), watch(DebtShare, 'from_id')],
  daily: ({ rows, today }: Context) =>
    rows<TargetId>(
      `select s.id from ${tableOf(DebtShare)} s where s.received_on < (?::date - interval '1 month') and ${REMAINDER} > 0`,
      [today],
    ),
  between: byDay(() => DebtShare, 'received_on'),
});

interface Diverted {
  purpose: ProceedsPurpose;
  planned: string | null;
  project: string;
  changeDocument: string | null;
}

/** Spent on something else than the share is for, with no approval on record; or on what the law forbids outright. */
export const PROCEEDS_DIVERTED = flagRule<DebtProceedsUse, Diverted, 'threshold'>({
  code: 'PROCEEDS_DIVERTED',
  title: '债券资金改变用途、违规使用 · proceeds went to another use without procedure (预算法 35)',
  version: 1,
  record: () => DebtProceedsUse,
  values: { threshold: 'diverted_tolerated' },
  inputs: {
    purpose: '支出性质 · what it was spent on',
    planned: '批准的项目 · project the funds are for',
    project: '实际用于的项目 · project it was spent on',
    changeDocument: '用途调整批准文件 · approval of another use',
  },
  dayOf: ({ record }) => record.spentOn,
  async gather(targets, context) {
    const shares = await context.rows<{ id: string; project: string | null }>(
      `select id, project from ${tableOf(DebtShare)} where id = any(?::uuid[])`,
      [`{${targets.map(({ record }) => record.shareId).join(',')}}`],
    );
    const projects = new Map(shares.map(({ id, project }) => [id, project]));
    return targets.map(({ record: { shareId, purpose, project, changeDocument } }) =>
      purpose === 'REPAYMENT'
        ? new NotApplicable('用于偿还存量债务 · spent on repayment')
        : { purpose, planned: projects.get(shareId), project, changeDocument: changeDocument ?? null },
    );
  },
  judge({ purpose, planned, project, changeDocument }, { threshold }) {
    const isElsewhere = planned !== null && planned !== project && changeDocument === null;
    const count = purpose === 'CURRENT' || isElsewhere ? 1 : 0;
    const said = purpose === 'CURRENT' ? purpose : `${project}${isElsewhere ? ' ≠ ' : ' ～ '}${planned ?? '–'}`;
    return {
      result: String(count),
      unit: '',
      exceeds: count > countOf(threshold),
      calculation: `${said}：${count} > ${countOf(threshold)}`,
    };
  },
  statement: ({ purpose, planned, project }) =>
    purpose === 'CURRENT'
      ? '用于经常性支出 · spent on current spending'
      : `用于 ${project}，批准用于 ${planned} · spent on another project than approved`,
  bodyOf: ({ userId }) => userId,
  between: byDay(() => DebtProceedsUse, 'spent_on'),
});
