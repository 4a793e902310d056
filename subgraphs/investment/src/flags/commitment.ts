import { byDay, type Day, flagRule, NotApplicable, tableOf, watch } from '@integrity-graph/kit';
import { InvestmentChange } from '../change/change.js';
import { BARRED_CONDITIONS, COST_KINDS, type CommitmentCondition, type CommitmentKind } from '../commitment/codes.js';
import { InvestmentCommitment } from '../commitment/commitment.js';
import { InvestmentFulfilment } from '../fulfilment/fulfilment.js';
import { counted } from './count.js';

/** 公平竞争审查条例 10: privileges of cost for single firms rest on law or on the State Council. */
export const PRIVILEGE_WITHOUT_AUTHORITY = flagRule<
  InvestmentCommitment,
  { kind: CommitmentKind; authority: string | null },
  'threshold'
>({
  code: 'PRIVILEGE_WITHOUT_AUTHORITY',
  title: '成本优惠未注明法定权限 · a privilege of cost names no authority (公平竞争审查条例 10)',
  version: 1,
  record: () => InvestmentCommitment,
  values: { threshold: 'privileges_tolerated' },
  inputs: { kind: '承诺种类 · kind', authority: '法定权限依据 · authority for it' },
  dayOf: ({ record }) => record.madeOn,
  gather: async (targets) =>
    targets.map(({ record: { kind, authority } }) =>
      COST_KINDS.includes(kind)
        ? { kind, authority: authority ?? null }
        : new NotApplicable('不影响生产经营成本 · it does not bear on what firms pay'),
    ),
  judge: ({ authority }, { threshold }) => counted(authority === null, threshold),
  statement: ({ kind }) =>
    `承诺给予成本优惠（${kind}），未注明法定权限 · a privilege (${kind}) without an authority named`,
  bodyOf: ({ promisorId }) => promisorId,
  between: byDay(() => InvestmentCommitment, 'made_on'),
});

/** Rewards are not tied to where a firm is registered, pays tax or is counted. */
export const CONDITION_BARRED = flagRule<
  InvestmentCommitment,
  { kind: CommitmentKind; conditionKind: CommitmentCondition | null },
  'threshold'
>({
  code: 'CONDITION_BARRED',
  title:
    '以迁入登记、纳税或纳统为奖补条件 · a reward is tied to registration, tax or statistics here (市场监管总局令第99号)',
  version: 1,
  record: () => InvestmentCommitment,
  values: { threshold: 'barred_conditions_tolerated' },
  inputs: { kind: '承诺种类 · kind', conditionKind: '条件种类 · kind of condition' },
  dayOf: ({ record }) => record.madeOn,
  gather: async (targets) =>
    targets.map(({ record: { kind, conditionKind } }) =>
      COST_KINDS.includes(kind)
        ? { kind, conditionKind: conditionKind ?? null }
        : new NotApplicable('不是奖励、补贴或优惠 · no reward, subsidy or privilege'),
    ),
  judge: ({ conditionKind }, { threshold }) =>
    counted(conditionKind !== null && BARRED_CONDITIONS.includes(conditionKind), threshold),
  statement: ({ kind, conditionKind }) =>
    `奖补（${kind}）以 ${conditionKind} 为条件 · a reward (${kind}) on the condition ${conditionKind}`,
  bodyOf: ({ promisorId }) => promisorId,
  between: byDay(() => InvestmentCommitment, 'made_on'),
});

/** An unlawful promise is changed and compensated; performing it before that all the same deserves a look. */
export const UNLAWFUL_PERFORMED = flagRule<
  InvestmentCommitment,
  { assessedOn: Day; fulfilledOn: Day | null },
  'threshold'
>({
  code: 'UNLAWFUL_PERFORMED',
  title: '认定违规后仍予兑现 · a promise found unlawful was performed all the same (公平竞争审查条例 10)',
  version: 1,
  record: () => InvestmentCommitment,
  values: { threshold: 'blind_fulfilments_tolerated' },
  inputs: {
    assessedOn: '认定违规日期 · day it was found unlawful',
    fulfilledOn: '此后、依法变更前首次兑现日期 · day it was first fulfilled after that, before any lawful change',
  },
  dayOf: ({ record }) => record.assessedOn ?? record.madeOn,
  async gather(targets, { rows }) {
    const first = await rows<{ id: string; on: Day }>(
      `select c.id, min(f.fulfilled_on)::text as "on" from ${tableOf(InvestmentCommitment)} c
       join ${tableOf(InvestmentFulfilment)} f on f.commitment_id = c.id and f.fulfilled_on >= c.assessed_on
       where c.id = any(?::uuid[]) and not exists (
         select 1 from ${tableOf(InvestmentChange)} change where change.commitment_id = c.id
           and change.state = 'APPROVED' and change.decided_on between c.assessed_on and f.fulfilled_on)
       group by c.id`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const days = new Map(first.map(({ id, on }) => [id, on]));
    return targets.map(({ record: { id, isLawful, assessedOn } }) =>
      isLawful === false && assessedOn
        ? { assessedOn, fulfilledOn: days.get(id) ?? null }
        : new NotApplicable('未认定违规 · not found unlawful'),
    );
  },
  judge: ({ fulfilledOn }, { threshold }) => counted(fulfilledOn !== null, threshold),
  statement: ({ assessedOn, fulfilledOn }) =>
    `${assessedOn} 认定违规，${fulfilledOn} 仍予兑现 · found unlawful on ${assessedOn}, performed on ${fulfilledOn}`,
  bodyOf: ({ promisorId }) => promisorId,
  watches: [watch(InvestmentFulfilment, 'commitment_id'), watch(InvestmentChange, 'commitment_id')],
  between: byDay(() => InvestmentCommitment, 'made_on'),
});

/** What the body says it kept and the investor says it did not. */
export const FULFILMENT_CONTESTED = flagRule<InvestmentFulfilment, { answer: string }, 'threshold'>({
  code: 'FULFILMENT_CONTESTED',
  title: '投资者对兑现有异议 · the investor contests a fulfilment (优化营商环境条例 31)',
  basis: { title: '优化营商环境条例', article: '31' },
  version: 1,
  record: () => InvestmentFulfilment,
  values: { threshold: 'contested_fulfilments_tolerated' },
  inputs: { answer: '投资者意见 · the investor’s answer' },
  dayOf: ({ record }) => record.fulfilledOn,
  gather: async (targets) => targets.map(({ record: { answer } }) => (answer === 'AWAITED' ? {} : { answer })),
  judge: ({ answer }, { threshold }) => counted(answer === 'CONTESTED', threshold),
  statement: () => '登记为已兑现，投资者有异议 · recorded as fulfilled, contested by the investor',
  bodyOf: ({ promisorId }) => promisorId,
  between: byDay(() => InvestmentFulfilment, 'fulfilled_on'),
});
