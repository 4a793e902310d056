import {
  byDay,
  countOf,
  type Day,
  flagRule,
  NotApplicable,
  type RecordClass,
  tableOf,
  type Watch,
} from '@integrity-graph/kit';
import { BiddingAward } from '../award/award.js';
import { BiddingBid } from '../bid/bid.js';
import { BiddingConsortiumMember } from '../consortium/member.js';
import { BiddingCourtCheck } from '../court/check.js';
import { BiddingCourtEntry } from '../court/entry.js';
import { BiddingEvaluation } from '../evaluation/evaluation.js';
import { BiddingCommitteeMember } from '../evaluation/member.js';
import { BiddingObjection } from '../objection/objection.js';
import { BiddingProject } from '../project/project.js';
import { committeeHolds } from '../rules/committee.js';
import { BiddingTender } from '../tender/tender.js';

const listOf = (targets: readonly { record: { id: string } }[]) =>
  `{${targets.map(({ record }) => record.id).join(',')}}`;

const ofEvaluation = {
  record: () => BiddingEvaluation,
  dayOf: ({ record }: { record: BiddingEvaluation }) => record.evaluatedOn,
  bodyOf: ({ tendererId }: BiddingEvaluation) => tendererId,
  between: byDay(() => BiddingEvaluation, 'evaluated_on'),
};

export const COMMITTEE_IRREGULAR = flagRule<
  BiddingEvaluation,
  { members: number; experts: number },
  'threshold' | 'experts'
>({
  ...ofEvaluation,
  code: 'COMMITTEE_IRREGULAR',
  title: '评标委员会组成不合规 · a committee of the wrong size or make-up (招标投标法 37)',
  version: 1,
  values: { threshold: 'committee_size', experts: 'committee_experts' },
  inputs: { members: '委员会人数 · members', experts: '专家人数 · experts' },
  gather: async (targets) =>
    targets.map(({ record: { memberCount, expertCount } }) => ({ members: memberCount, experts: expertCount })),
  judge({ members, experts }, { threshold, experts: thirds }) {
    const [least, share] = [countOf(threshold), countOf(thirds)];
    return {
      result: String(members),
      unit: '',
      exceeds: !committeeHolds(members, experts, least, share),
      calculation: `${members} ≥ ${least}, 2 ∤ ${members}; ${experts} ≥ ${members} × ${share}/3`,
    };
  },
  statement: ({ members, experts }) =>
    `委员会 ${members} 人，专家 ${experts} 人 · ${members} members, ${experts} of them experts`,
});

/** Nothing but a count leaves the rows about persons. */
export const MEMBER_TIED = flagRule<BiddingEvaluation, { tied: number }, 'threshold'>({
  ...ofEvaluation,
  code: 'MEMBER_TIED',
  title: '评标委员会成员与投标人有利害关系 · a member of the committee is tied to a bidder (招标投标法 37)',
  version: 1,
  values: { threshold: 'members_tied' },
  inputs: { tied: '与投标人有已登记利害关系的成员数 · members with a recorded tie to a bidder' },
  async gather(targets, context) {
    const rows = await context.rows<{ id: string; tied: string }>(
      `select e.id, count(distinct m.person_id) as tied from ${tableOf(BiddingEvaluation)} e
       join ${tableOf(BiddingCommitteeMember)} m on m.evaluation_id = e.id
       join ${tableOf(BiddingBid)} b on b.tender_id = e.tender_id and (b.bidder_id = m.related_enterprise_id
         or exists (select 1 from ${tableOf(BiddingConsortiumMember)} c
           where c.bid_id = b.id and c.enterprise_id = m.related_enterprise_id))
       where e.id = any(?::uuid[]) group by e.id`,
      [listOf(targets)],
    );
    const tied = new Map(rows.map((row) => [row.id, Number(row.tied)]));
    return targets.map(({ record }) => ({ tied: tied.get(record.id) ?? 0 }));
  },
  judge: ({ tied }, { threshold }) => ({
    result: String(tied),
    unit: '',
    exceeds: tied > countOf(threshold),
    calculation: `${tied}; ≤ ${countOf(threshold)}`,
  }),
  statement: (_, { result }) => `${result} 名成员与投标人有利害关系 · ${result} members are tied to a bidder`,
});

export const WINNER_NOT_FIRST = flagRule<BiddingAward, { rank: number }, 'threshold'>({
  code: 'WINNER_NOT_FIRST',
  title: '中标人不是排名第一的候选人 · the winner is not the first-ranked candidate (招标投标法实施条例 55)',
  version: 1,
  record: () => BiddingAward,
  values: { threshold: 'rank_of_winner' },
  inputs: { rank: '中标人的候选排名 · rank of the winner' },
  dayOf: ({ record }) => record.decidedOn,
  gather: (targets, context) =>
    Promise.all(
      targets.map(async ({ record: { projectId, rank, whyNotFirst } }) => {
        const project = await context.load(BiddingProject, projectId);
        if (!project?.isStateControlled)
          return new NotApplicable('国有资金不占控股或主导 · state funds do not prevail');
        return whyNotFirst ? new NotApplicable('已载明法定事由 · a reason of the law is recorded') : { rank };
      }),
    ),
  judge: ({ rank }, { threshold }) => ({
    result: String(rank),
    unit: '',
    exceeds: rank > countOf(threshold),
    calculation: `${rank}; ≤ ${countOf(threshold)}`,
  }),
  statement: (_, { result }) =>
    `中标人排名第 ${result}，未载明事由 · the winner ranked ${result}, and no reason is recorded`,
  bodyOf: ({ tendererId }) => tendererId,
  between: byDay(() => BiddingAward, 'decided_on'),
});

/** The objections to a tender, when it is opened or a winner chosen. */
const objectionsTo = (type: RecordClass, tender: string): Watch => ({
  type,
  targets: (ids, context) =>
    context.rows(
      `select o.id from ${tableOf(BiddingObjection)} o join ${tableOf(type)} t on t.${tender} = o.tender_id
       where t.id = any(?::uuid[])`,
      [`{${ids.join(',')}}`],
    ),
});

/** Bidding stops until an objection is answered: an opening or a choice in the meantime went on despite it. */
export const WENT_ON_DESPITE_OBJECTION = flagRule<BiddingObjection, { steps: readonly Day[] }, 'threshold'>({
  code: 'WENT_ON_DESPITE_OBJECTION',
  title: '异议未答复而继续招标投标活动 · bidding went on before an objection was answered (招标投标法实施条例 22、54)',
  version: 1,
  record: () => BiddingObjection,
  values: { threshold: 'steps_despite_objection' },
  inputs: { steps: '答复前开标、确定中标人的日期 · days of the opening or the choice before the reply' },
  dayOf: ({ record }) => record.lodgedOn,
  async gather(targets, context) {
    const rows = await context.rows<{ id: string; day: Day }>(
      `select o.id, step.day::text as day from ${tableOf(BiddingObjection)} o join (
         select id as tender_id, (opened_at at time zone 'Asia/Shanghai')::date as day from ${tableOf(BiddingTender)}
         union all select tender_id, decided_on from ${tableOf(BiddingAward)}) step on step.tender_id = o.tender_id
       where o.id = any(?::uuid[]) and step.day > o.lodged_on and step.day < coalesce(o.replied_on, 'infinity')
       order by step.day`,
      [listOf(targets)],
    );
    const steps = Map.groupBy(rows, ({ id }) => id);
    return targets.map(({ record }) =>
      record.isInTime
        ? { steps: (steps.get(record.id) ?? []).map(({ day }) => day) }
        : new NotApplicable('逾期提出 · it came out of time'),
    );
  },
  judge: ({ steps }, { threshold }) => ({
    result: String(steps.length),
    unit: '',
    exceeds: steps.length > countOf(threshold),
    calculation: `${steps.join('、') || '—'}: ${steps.length}; ≤ ${countOf(threshold)}`,
  }),
  statement: ({ steps }) =>
    `${steps.join('、')} 时异议尚未答复 · the objection was not answered on ${steps.join(', ')}`,
  bodyOf: ({ tendererId }) => tendererId,
  watches: [objectionsTo(BiddingTender, 'id'), objectionsTo(BiddingAward, 'tender_id')],
  between: byDay(() => BiddingObjection, 'lodged_on'),
});

/** Entries as they are known now: one found later tells of an admission that looked clear then. */
export const LISTED_ADMITTED = flagRule<BiddingCourtCheck, { entries: number }, 'threshold'>({
  code: 'LISTED_ADMITTED',
  title: '失信被执行人参与招标投标 · a firm on the court list was admitted (榆政办函〔2019〕1号 四)',
  version: 1,
  record: () => BiddingCourtCheck,
  values: { threshold: 'court_entries' },
  inputs: { entries: '当日在册的记录数 · entries in force on the day, as far as is known' },
  dayOf: ({ record }) => record.checkedOn,
  async gather(targets, context) {
    const rows = await context.rows<{ id: string; n: string }>(
      `select c.id, count(distinct e.case_number) as n from ${tableOf(BiddingCourtCheck)} c
       join ${tableOf(BiddingCourtEntry)} e on e.enterprise_id = c.enterprise_id
         and e.listed_on <= c.checked_on and coalesce(e.last_day, 'infinity') >= c.checked_on
       where c.id = any(?::uuid[]) group by c.id`,
      [listOf(targets)],
    );
    const counts = new Map(rows.map(({ id, n }) => [id, Number(n)]));
    return targets.map(({ record }) => ({ entries: counts.get(record.id) ?? 0 }));
  },
  judge: ({ entries }, { threshold }) => ({
    result: String(entries),
    unit: '',
    exceeds: entries > countOf(threshold),
    calculation: `${entries}; ≤ ${countOf(threshold)}`,
  }),
  statement: (_, { result }) => `当日有 ${result} 条在册记录 · ${result} entries were in force on that day`,
  bodyOf: ({ tendererId }) => tendererId,
  watches: [
    {
      type: BiddingCourtEntry,
      targets: (ids, context) =>
        context.rows(
          `select c.id from ${tableOf(BiddingCourtCheck)} c join ${tableOf(BiddingCourtEntry)} e
             on e.enterprise_id = c.enterprise_id where e.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
  between: byDay(() => BiddingCourtCheck, 'checked_on'),
});
