import {
  Code,
  codelist,
  Day,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { SafetyAccident } from '../accident/accident.js';

/** Kind of penalty. */
export const PenaltyKind = {
  WARNING: 'WARNING',
  FINE: 'FINE',
  SUSPENSION: 'SUSPENSION',
  REVOCATION: 'REVOCATION',
  OTHER: 'OTHER',
} as const;
export type PenaltyKind = keyof typeof PenaltyKind;

codelist(PenaltyKind, 'SafetyPenaltyKind', '处罚种类 · kind of penalty (行政处罚法 9)', {
  WARNING: '警告、通报批评 · warning or criticism',
  FINE: '罚款 · fine (安全生产法 114)',
  SUSPENSION: '责令停产停业 · order to stop production (安全生产法 113)',
  REVOCATION: '暂扣、吊销证照 · licence withheld or revoked (国令第493号 40)',
  OTHER: '其他 · other',
});

@RecordType({
  table: 'penalty',
  zh: '安全生产行政处罚',
  en: 'Administrative penalty for work safety',
  document: 'number',
  bodies: ['decided_by_id', 'enterprise_id'],
})
export class SafetyPenalty extends DomainRecord {
  @Text('处罚决定文号，同一机关不得重复 · number of the decision, unique for the body', { filter: true, order: true })
  number!: string;

  @Reference(() => Enterprise, '受处罚单位 · firm punished', { filter: true })
  enterpriseId!: string;

  @Reference(() => SafetyAccident, '所涉事故 · accident concerned', { nullable: true, filter: true })
  accidentId?: string | null;

  @Code(PenaltyKind, '处罚种类 · kind', { filter: true })
  kind!: PenaltyKind;

  @Money('罚款金额 · amount of a fine', { nullable: true })
  amount?: Money | null;

  // In free text persons may be named.
  @Text('违法事实与条款，不对公众 · facts and articles, not for the public', { level: 'L2' })
  basis!: string;

  @Reference(() => GovernmentBody, '处罚机关 · body that decided', { filter: true })
  decidedById!: string;

  @Day('处罚决定日期 · day of the decision', { filter: true, order: true })
  decidedOn!: string;
}
