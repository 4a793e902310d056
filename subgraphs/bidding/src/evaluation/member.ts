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
import { BiddingEvaluation } from './evaluation.js';

/** In what role someone sits on a committee. */
export const CommitteeRole = { EXPERT: 'EXPERT', REPRESENTATIVE: 'REPRESENTATIVE' } as const;
export type CommitteeRole = keyof typeof CommitteeRole;

codelist(CommitteeRole, 'BiddingCommitteeRole', '评标委员会成员身份 · role in a committee (招标投标法 37)', {
  EXPERT: '技术、经济等方面的专家 · expert',
  REPRESENTATIVE: '招标人代表 · representative of the tenderer',
});

/** A person on a committee. Who it is, and which firm he is tied to, is personal data and open to few (招标投标法 37). */
@RecordType({
  table: 'committee_member',
  zh: '评标委员会成员',
  en: 'Member of an evaluation committee in bidding',
  persons: ['person_id'],
})
export class BiddingCommitteeMember extends DomainRecord {
  @Reference(() => BiddingEvaluation, '评标 · evaluation', { filter: true })
  evaluationId!: string;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { hidden: true })
  tendererId!: string;

  @Code(CommitteeRole, '身份 · role')
  role!: CommitteeRole;

  @Reference(() => Person, '成员 · person', { level: 'L3', personal: true })
  personId!: string;

  @Reference(() => Enterprise, '有利害关系的企业；无记录则为空 · firm he is tied to; null when none is recorded', {
    nullable: true,
    level: 'L3',
    personal: true,
  })
  relatedEnterpriseId?: string | null;
}
