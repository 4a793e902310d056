import { Code, codelist, Day, Flag, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import type { Mechanism } from '../project/codes.js';
import { IMPLEMENTING, ProjectPart } from '../project/part.js';

/** What is appraised before anything is signed. */
export const AppraisalKind = {
  VALUE_FOR_MONEY: 'VALUE_FOR_MONEY',
  FISCAL_CAPACITY: 'FISCAL_CAPACITY',
  IMPLEMENTATION_PLAN: 'IMPLEMENTATION_PLAN',
  CONCESSION_PLAN: 'CONCESSION_PLAN',
} as const;
export type AppraisalKind = keyof typeof AppraisalKind;

codelist(AppraisalKind, 'PppAppraisalKind', '论证或方案种类 · kind of appraisal or plan', {
  VALUE_FOR_MONEY: '物有所值评价 · appraisal of value for money',
  FISCAL_CAPACITY: '财政承受能力论证 · appraisal of fiscal capacity',
  IMPLEMENTATION_PLAN: '实施方案 · plan of implementation',
  CONCESSION_PLAN: '特许经营方案 · plan of the concession (国办函〔2023〕115号)',
});

/** 两评一案 before the new mechanism, the plan of the concession since. */
export const APPRAISALS_OF: Record<Mechanism, readonly AppraisalKind[]> = {
  PPP: ['VALUE_FOR_MONEY', 'FISCAL_CAPACITY', 'IMPLEMENTATION_PLAN'],
  CONCESSION: ['CONCESSION_PLAN'],
};

@RecordType({
  table: 'appraisal',
  zh: '项目论证与方案',
  en: 'Appraisal or plan of a project',
  bodies: IMPLEMENTING,
})
export class PppAppraisal extends ProjectPart {
  @Code(AppraisalKind, '种类 · kind', { filter: true })
  kind!: AppraisalKind;

  @Flag('是否通过 · whether it was passed', { filter: true })
  isPassed!: boolean;

  @Reference(() => GovernmentBody, '审核或批准机关 · body that decided')
  decidedById!: string;

  @Day('审核或批准日期 · day of the decision', { filter: true, order: true })
  decidedOn!: string;

  @Text('文件 · document')
  document!: string;
}
