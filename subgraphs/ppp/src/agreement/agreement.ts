import { Day, Enterprise, Post, RecordType, Reference, Text } from '@integrity-graph/kit';
import { ProjectPart } from '../project/part.js';

@RecordType({
  table: 'agreement',
  zh: '项目协议',
  en: 'Project agreement',
  bodies: ['implementing_body_id', 'sponsor_id', 'company_id'],
})
export class PppAgreement extends ProjectPart {
  @Text('协议编号 · number', { filter: true, order: true })
  number!: string;

  @Reference(() => Enterprise, '社会资本方 · private partner', { filter: true })
  sponsorId!: string;

  @Reference(() => Enterprise, '项目公司，未设立的为空 · project company; null when none was founded', {
    nullable: true,
    filter: true,
  })
  companyId?: string | null;

  @Day('签订日期 · date signed', { filter: true, order: true })
  dateSigned!: string;

  @Day('合作期起始日 · first day of the term')
  startsOn!: string;

  @Day('合作期截止日 · last day of the term', { order: true })
  endsOn!: string;

  @Reference(() => Post, '签署岗位；导入的为空 · post that signed; null when imported', { level: 'L2', nullable: true })
  signatoryPostId?: string | null;
}

/** Whom the government owes what it undertook: the project company, else the private partner. */
export const obligeeOf = ({ companyId, sponsorId }: PppAgreement): string => companyId ?? sponsorId;
