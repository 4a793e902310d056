import { type DomainRecord, type LateDuty, lateDuty } from '@integrity-graph/kit';
import { SafetyDangerOrder } from '../danger/order.js';
import { SafetyInvestigation } from '../investigation/investigation.js';
import { SafetyMeasure } from '../measure/measure.js';
import { SafetyObligation } from '../obligations.js';
import { SafetyPenalty } from '../penalty/penalty.js';

const late = <T extends DomainRecord>(duty: Omit<LateDuty<T>, 'obligations' | 'threshold' | 'statement'>) =>
  lateDuty<T>({
    ...duty,
    obligations: SafetyObligation,
    threshold: 'days_tolerated',
    statement: (dueOn, days) =>
      `${duty.title.split(' · ')[0]}：${dueOn} 到期后 ${days} 日 · ${days} days after ${dueOn}`,
  });

const ofInvestigation = {
  record: () => SafetyInvestigation,
  dayOf: ({ openedOn }: SafetyInvestigation) => openedOn,
  column: 'opened_on',
  bodyOf: ({ governmentId }: SafetyInvestigation) => governmentId,
};

export const REPORT_LATE = late({
  ...ofInvestigation,
  code: 'INVESTIGATION_REPORT_LATE',
  title: '事故调查报告逾期 · the investigation report is late (国令第493号 29)',
  basis: { title: '生产安全事故报告和调查处理条例', article: '29' },
  kind: 'SUBMIT_REPORT',
});

export const REPLY_LATE = late({
  ...ofInvestigation,
  code: 'REPLY_LATE',
  title: '批复逾期 · the reply to the report is late (国令第493号 32)',
  basis: { title: '生产安全事故报告和调查处理条例', article: '32' },
  kind: 'REPLY',
});

export const NOT_EVALUATED = late({
  ...ofInvestigation,
  code: 'MEASURES_NOT_EVALUATED',
  title: '批复后一年内未评估整改 · the measures were not evaluated within a year of the reply (安全生产法 86)',
  basis: { title: '安全生产法', article: '86' },
  kind: 'EVALUATE',
});

export const MEASURE_OVERDUE = late({
  code: 'MEASURE_OVERDUE',
  title: '整改措施逾期 · a corrective measure is overdue (安全生产法 86)',
  basis: { title: '安全生产法', article: '86' },
  record: () => SafetyMeasure,
  kind: 'CARRY_OUT_MEASURE',
  dayOf: ({ requiredOn }) => requiredOn,
  column: 'required_on',
  bodyOf: ({ ownerId }) => ownerId,
});

export const DANGER_OVERDUE = late({
  code: 'DANGER_OVERDUE',
  title: '挂牌督办隐患逾期 · a listed danger is not removed in time (安全生产法 41)',
  basis: { title: '安全生产法', article: '41' },
  record: () => SafetyDangerOrder,
  kind: 'CLEAR_DANGER',
  dayOf: ({ orderedOn }) => orderedOn,
  column: 'ordered_on',
  bodyOf: ({ responsibleBodyId }) => responsibleBodyId,
});

export const EXPOSED_LATE = late({
  code: 'PENALTY_EXPOSED_LATE',
  title: '处罚公开曝光逾期 · a penalty was exposed late (安全生产法 78)',
  basis: { title: '安全生产法', article: '78' },
  record: () => SafetyPenalty,
  kind: 'EXPOSE_PENALTY',
  dayOf: ({ decidedOn }) => decidedOn,
  column: 'decided_on',
  bodyOf: ({ decidedById }) => decidedById,
});
