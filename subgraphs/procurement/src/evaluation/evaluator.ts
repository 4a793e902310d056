import {
  Code,
  codelist,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Person,
  RecordType,
  Reference,
} from '@integrity-graph/kit';
import { ProcurementEvaluation } from './evaluation.js';

/** In what role someone sits on a committee. */
export const EvaluatorRole = { EXPERT: 'EXPERT', BUYER_REPRESENTATIVE: 'BUYER_REPRESENTATIVE' } as const;
export type EvaluatorRole = keyof typeof EvaluatorRole;

codelist(EvaluatorRole, 'ProcurementEvaluatorRole', '评审身份 · role in a committee (政府采购法实施条例 39)', {
  EXPERT: '评审专家 · expert',
  BUYER_REPRESENTATIVE: '采购人代表 · buyer’s representative',
});

/** What ties a member to a firm, so that he must withdraw if it bids. */
export const InterestKind = {
  EMPLOYMENT: 'EMPLOYMENT',
  DIRECTORSHIP: 'DIRECTORSHIP',
  SHAREHOLDING: 'SHAREHOLDING',
  KINSHIP: 'KINSHIP',
  OTHER: 'OTHER',
} as const;
export type InterestKind = keyof typeof InterestKind;

codelist(InterestKind, 'ProcurementInterestKind', '利害关系 · tie to a firm (政府采购法实施条例 9)', {
  EMPLOYMENT: '前三年内存在劳动关系 · employed by it within three years',
  DIRECTORSHIP: '前三年内担任董事、监事 · director or supervisor within three years',
  SHAREHOLDING: '前三年内为控股股东或实际控制人 · controlling shareholder within three years',
  KINSHIP: '与其负责人有近亲属关系 · kin of its head',
  OTHER: '其他可能影响公平的关系 · another tie that may affect fairness',
});

/**
 * A person on a committee. Who it is, and what ties him to a firm, is personal data and open to few; the public reads
 * the names on the published result, and not before (政府采购法实施条例 43).
 */
@RecordType({
  table: 'evaluator',
  zh: '评审委员会成员',
  en: 'Member of an evaluation committee',
  persons: ['person_id'],
})
export class ProcurementEvaluator extends DomainRecord {
  @Reference(() => ProcurementEvaluation, '评审 · evaluation', { filter: true })
  evaluationId!: string;

  @Reference(() => GovernmentBody, '采购人 · buyer', { hidden: true })
  buyerId!: string;

  @Code(EvaluatorRole, '评审身份 · role')
  role!: EvaluatorRole;

  @Reference(() => Person, '成员 · person', { level: 'L3', personal: true })
  personId!: string;

  @Reference(() => Enterprise, '有利害关系的企业；无记录则为空 · firm he is tied to; null when none is recorded', {
    nullable: true,
    level: 'L3',
    personal: true,
  })
  relatedEnterpriseId?: string | null;

  @Code(InterestKind, '利害关系 · tie to it (实施条例 9)', { nullable: true, level: 'L3', personal: true })
  interest?: InterestKind | null;
}
