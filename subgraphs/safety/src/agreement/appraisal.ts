import {
  Code,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { SafetyTargetAgreement } from './agreement.js';

/** What an appraisal came to. */
export const AppraisalResult = {
  EXCELLENT: 'EXCELLENT',
  GOOD: 'GOOD',
  QUALIFIED: 'QUALIFIED',
  UNQUALIFIED: 'UNQUALIFIED',
} as const;
export type AppraisalResult = keyof typeof AppraisalResult;

codelist(
  AppraisalResult,
  'SafetyAppraisalResult',
  '考核等次（本图谱自定） · result of an appraisal; a list of this graph’s own',
  {
    EXCELLENT: '优秀 · excellent',
    GOOD: '良好 · good',
    QUALIFIED: '合格 · qualified: the targets were met',
    UNQUALIFIED: '不合格 · unqualified: the targets were missed',
  },
);

@RecordType({
  table: 'target_appraisal',
  zh: '安全生产目标责任考核',
  en: 'Appraisal of an agreement on targets',
  bodies: ['principal_id', 'promisor_id'],
})
export class SafetyTargetAppraisal extends DomainRecord {
  @Reference(() => SafetyTargetAgreement, '目标责任书 · agreement', { filter: true })
  agreementId!: string;

  @Reference(() => GovernmentBody, '签约上级 · principal', { hidden: true })
  principalId!: string;

  @Reference(() => GovernmentBody, '责任单位 · body that promised', { filter: true })
  promisorId!: string;

  @Code(AppraisalResult, '考核等次 · result', { filter: true })
  result!: AppraisalResult;

  @DecimalNumber('考核得分 · score', { nullable: true })
  score?: string | null;

  @Day('考核认定日期 · day it was determined', { filter: true, order: true })
  determinedOn!: string;

  @Text('考核文件 · document')
  document!: string;

  @Text('考核说明 · what it found', { nullable: true })
  explanation?: string | null;
}
