import { Code, codelist, Day, GovernmentBody, Post, RecordType, Reference, Text } from '@integrity-graph/kit';
import { InvestigationPart } from '../investigation/part.js';

/** For what a post answers. */
export const LiabilityKind = {
  DIRECT: 'DIRECT',
  MAIN_LEADERSHIP: 'MAIN_LEADERSHIP',
  IMPORTANT_LEADERSHIP: 'IMPORTANT_LEADERSHIP',
  SUPERVISION: 'SUPERVISION',
} as const;
export type LiabilityKind = keyof typeof LiabilityKind;

codelist(LiabilityKind, 'SafetyLiabilityKind', '责任种类 · kind of liability', {
  DIRECT: '直接责任 · direct responsibility',
  MAIN_LEADERSHIP: '主要领导责任 · responsibility as main leader',
  IMPORTANT_LEADERSHIP: '重要领导责任 · responsibility as an important leader',
  SUPERVISION: '监管责任 · responsibility for the supervision (安全生产法 87)',
});

/** What a report proposes to do. */
export const MeasureProposed = {
  SANCTION: 'SANCTION',
  CRIMINAL: 'CRIMINAL',
  PENALTY: 'PENALTY',
  ORGANISATIONAL: 'ORGANISATIONAL',
} as const;
export type MeasureProposed = keyof typeof MeasureProposed;

codelist(MeasureProposed, 'SafetyMeasureProposed', '建议的处理方式 · what is proposed to be done (国令第493号 30)', {
  SANCTION: '处分 · disciplinary sanction (国令第493号 32、39)',
  CRIMINAL: '移送司法机关 · transfer to the judicial authorities (国令第493号 26、32)',
  PENALTY: '行政处罚 · administrative penalty (国令第493号 32)',
  ORGANISATIONAL: '通报、诫勉等组织处理 · criticism, admonition and the like',
});

/**
 * What a report proposes about a post for the time in which it answered. It names no person: a proposal is no finding,
 * and who is held responsible follows from a decision alone.
 */
@RecordType({
  table: 'responsibility_item',
  zh: '事故责任追究建议',
  en: 'Proposal on responsibility for an accident',
  document: 'number',
  bodies: ['government_id', 'body_id', 'handling_body_id'],
})
export class SafetyResponsibilityItem extends InvestigationPart {
  @Text('序号，同一调查不得重复 · number, unique within the investigation', { filter: true, order: true })
  number!: string;

  @Reference(() => GovernmentBody, '责任单位 · body of the post', { filter: true })
  bodyId!: string;

  @Reference(() => Post, '责任岗位 · post', { filter: true })
  postId!: string;

  @Day('负责期间起 · first day for which the post answered')
  periodFrom!: string;

  @Day('负责期间止 · last day for which the post answered')
  periodTo!: string;

  @Code(LiabilityKind, '责任种类 · kind of liability', { filter: true })
  liability!: LiabilityKind;

  @Code(MeasureProposed, '建议的处理方式 · what is proposed', { filter: true, level: 'L2' })
  proposed!: MeasureProposed;

  @Text('处理建议 · proposal (国令第493号 30)', { level: 'L2' })
  proposal!: string;

  @Reference(() => GovernmentBody, '负责处理的机关 · body that has to decide (国令第493号 32)', { filter: true })
  handlingBodyId!: string;
}
