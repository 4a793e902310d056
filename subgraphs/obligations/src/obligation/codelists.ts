import { Capacity, codelist } from '@integrity-graph/kit';
import { SECTOR_NAMES, Sector } from '../sectors.js';

export const ObligationState = {
  OPEN: 'OPEN',
  PERFORMED: 'PERFORMED',
  MODIFIED: 'MODIFIED',
  DISCHARGED: 'DISCHARGED',
} as const;
export type ObligationState = keyof typeof ObligationState;

/** States in which something is still owed. */
export const OPEN_STATES: readonly ObligationState[] = ['OPEN', 'MODIFIED'];

export const ObligationRelation = {
  MUST_PERFORM: 'MUST_PERFORM',
  IN_OFFICE_WHEN_INCURRED: 'IN_OFFICE_WHEN_INCURRED',
  IN_OFFICE_WHEN_DUE: 'IN_OFFICE_WHEN_DUE',
  SIGNATORY: 'SIGNATORY',
  NAMED_BY_DECISION: 'NAMED_BY_DECISION',
} as const;
export type ObligationRelation = keyof typeof ObligationRelation;

export const CountBy = { SECTOR: 'SECTOR', STATE: 'STATE', MONTH: 'MONTH' } as const;
export type CountBy = keyof typeof CountBy;

codelist(Sector, 'Sector', '领域 · the sector whose records an obligation rests on', SECTOR_NAMES);
codelist(
  ObligationState,
  'ObligationState',
  '义务状态 · state of an obligation; dispute and suspension are separate fields',
  {
    OPEN: '未履行 · owed',
    PERFORMED: '已履行 · performed',
    MODIFIED: '已依法变更，仍须按变更后的内容履行 · lawfully modified, owed as modified (优化营商环境条例 31)',
    DISCHARGED: '已依法解除 · lawfully discharged',
  },
);
codelist(
  ObligationRelation,
  'ObligationRelation',
  '人与义务的关系 · how a person relates to an obligation; none of them is blame',
  {
    MUST_PERFORM: '现任，须履行 · holds an answerable post while it is owed (新官要理旧账)',
    IN_OFFICE_WHEN_INCURRED: '义务发生时在任 · held an answerable post on the day it arose',
    IN_OFFICE_WHEN_DUE: '义务到期时在任 · held an answerable post on its last day',
    SIGNATORY: '签署人 · signed the document it rests on',
    NAMED_BY_DECISION: '被认定的责任人 · named by a recorded decision; the only one that speaks of culpability',
  },
);
codelist(Capacity, 'ResponsibilityCapacity', '责任身份 · in what capacity a post answers', {
  HEAD: '主要负责人 · head',
  HEAD_IN_CHARGE: '分管负责人 · head in charge',
  SUPERVISOR_DIRECTLY_RESPONSIBLE: '直接负责的主管人员 · supervisor directly responsible',
  PERSON_DIRECTLY_RESPONSIBLE: '直接责任人员 · person directly responsible',
  HANDLER: '经办人 · handler',
  STAGE_LEAD: '项目阶段责任人 · answerable for a stage of a project (国发〔2016〕76号)',
});
codelist(CountBy, 'ObligationCountBy', '统计口径 · what obligations are counted by', {
  SECTOR: '领域 · sector',
  STATE: '状态 · state',
  MONTH: '到期月份 · month of the last day',
});
