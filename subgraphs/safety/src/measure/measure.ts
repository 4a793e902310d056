import {
  Code,
  codelist,
  Day,
  Enterprise,
  GovernmentBody,
  Post,
  RecordType,
  Reference,
  Text,
  TextList,
} from '@integrity-graph/kit';
import { InvestigationPart } from '../investigation/part.js';

/** How far a measure is. */
export const MeasureStatus = { OPEN: 'OPEN', COMPLETED: 'COMPLETED', VERIFIED: 'VERIFIED' } as const;
export type MeasureStatus = keyof typeof MeasureStatus;

codelist(MeasureStatus, 'SafetyMeasureStatus', '措施进度 · how far a measure is (安全生产法 86)', {
  OPEN: '落实中 · being carried out',
  COMPLETED: '已报完成，待核查 · reported complete, to be checked',
  VERIFIED: '核查属实 · checked and found carried out',
});

@RecordType({
  table: 'measure',
  zh: '事故整改和防范措施',
  en: 'Corrective measure after an accident',
  document: 'number',
  bodies: ['government_id', 'owner_id', 'enterprise_id'],
})
export class SafetyMeasure extends InvestigationPart {
  @Text('序号，同一调查不得重复 · number, unique within the investigation', { filter: true, order: true })
  number!: string;

  @Text('措施内容 · what is to be done (国令第493号 30)')
  text!: string;

  @Reference(() => GovernmentBody, '责任单位 · body that answers for it', { filter: true })
  ownerId!: string;

  @Reference(() => Post, '责任岗位 · post that answers for it', { filter: true })
  responsiblePostId!: string;

  @Reference(() => Enterprise, '具体落实的企业 · firm that carries it out, under the body’s supervision', {
    nullable: true,
    filter: true,
  })
  enterpriseId?: string | null;

  @Day('提出日期 · day it was laid down', { order: true })
  requiredOn!: string;

  @Day('完成时限 · time limit', { filter: true, order: true })
  timeLimit!: string;

  @Code(MeasureStatus, '措施进度 · how far it is', { filter: true })
  status!: MeasureStatus;

  @Day('完成日期 · day it was complete', { nullable: true, filter: true })
  completedOn?: string | null;

  @TextList('佐证材料 · evidence', { nullable: true })
  evidence?: string[] | null;

  @Day('核查日期 · day of the check', { nullable: true })
  verifiedOn?: string | null;

  @Reference(() => GovernmentBody, '核查单位 · body that checked', { nullable: true })
  verifiedById?: string | null;

  @Text('核查情况 · what the check found', { nullable: true })
  finding?: string | null;
}
