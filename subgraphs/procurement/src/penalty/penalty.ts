import {
  Code,
  codelist,
  Day,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Money,
  Person,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { ProcurementContract } from '../contract/contract.js';
import { ProcurementProject } from '../project/project.js';
import { ViolationGround } from './grounds.js';

/** In which role the one who is punished took part. */
export const PenaltyRole = {
  BUYER: 'BUYER',
  RESPONSIBLE_PERSON: 'RESPONSIBLE_PERSON',
  AGENCY: 'AGENCY',
  SUPPLIER: 'SUPPLIER',
  EXPERT: 'EXPERT',
} as const;
export type PenaltyRole = keyof typeof PenaltyRole;

codelist(PenaltyRole, 'ProcurementPenaltyRole', '当事人身份 · role of the one punished (政府采购法 14)', {
  BUYER: '采购人 · buyer (政府采购法 71)',
  RESPONSIBLE_PERSON:
    '采购人直接负责的主管人员和其他直接责任人员 · responsible person of a buyer, in charge or not (政府采购法 71)',
  AGENCY: '采购代理机构 · agency (政府采购法 71、78)',
  SUPPLIER: '供应商 · supplier (政府采购法 77)',
  EXPERT: '评审专家 · evaluator (实施条例 75)',
});

/** Kind of penalty. */
export const PenaltyKind = {
  WARNING: 'WARNING',
  FINE: 'FINE',
  CONFISCATION: 'CONFISCATION',
  BAN: 'BAN',
  DISCIPLINE: 'DISCIPLINE',
} as const;
export type PenaltyKind = keyof typeof PenaltyKind;

codelist(PenaltyKind, 'ProcurementPenaltyKind', '处罚种类 · kind of penalty (政府采购法 71–78)', {
  WARNING: '警告 · warning',
  FINE: '罚款 · fine',
  CONFISCATION: '没收违法所得 · confiscation of unlawful gains',
  BAN: '禁止参加政府采购活动、禁止代理或评审 · ban from procurement, from acting as agency or evaluator',
  DISCIPLINE: '处分，并予通报，对责任人员 · discipline with a notice, of a responsible person (政府采购法 71)',
});

@RecordType({
  table: 'penalty',
  zh: '政府采购行政处罚',
  en: 'Administrative penalty under procurement law',
  bodies: ['body_id', 'enterprise_id'],
  persons: ['person_id'],
})
export class ProcurementPenalty extends DomainRecord {
  @Code(PenaltyRole, '当事人身份 · role of the one punished', { filter: true })
  role!: PenaltyRole;

  @Reference(() => GovernmentBody, '受处罚的采购人 · buyer punished', { nullable: true, filter: true })
  bodyId?: string | null;

  @Reference(() => Enterprise, '受处罚的供应商或代理机构 · supplier or agency punished', {
    nullable: true,
    filter: true,
  })
  enterpriseId?: string | null;

  @Reference(
    () => Person,
    '受处罚的评审专家、采购人的责任人员 · evaluator, or responsible person of a buyer, punished',
    {
      nullable: true,
      level: 'L3',
      personal: true,
    },
  )
  personId?: string | null;

  // Who held a post is public: the post names him.
  @Reference(() => Post, '责任人员当时的岗位 · post in which the responsible person answered (政府采购法 71)', {
    nullable: true,
    level: 'L3',
    personal: true,
  })
  postId?: string | null;

  @Code(ViolationGround, '违法情形 · violation', { filter: true })
  ground!: ViolationGround;

  // In free text persons may be named; what the public reads of the facts is the ground.
  @Text('事实与条款，不对公众 · facts and articles the decision rests on, not for the public', { level: 'L2' })
  basis!: string;

  @Code(PenaltyKind, '处罚种类 · kind', { filter: true })
  kind!: PenaltyKind;

  @Money('罚没金额 · amount of a fine or confiscation', { nullable: true })
  amount?: Money | null;

  @Day('禁止期截止日 · last day of a ban', { nullable: true })
  bannedUntil?: string | null;

  @Reference(() => GovernmentBody, '处罚机关 · body that decided', { filter: true })
  authorityId!: string;

  @Text('处罚决定文号 · number of the decision', { filter: true })
  decisionNumber!: string;

  @Day('处罚决定日期 · day of the decision', { filter: true, order: true })
  decidedOn!: string;

  @Reference(() => ProcurementProject, '涉及项目 · project concerned', { nullable: true })
  projectId?: string | null;

  @Reference(() => ProcurementContract, '涉及合同 · contract concerned', { nullable: true })
  contractId?: string | null;

  @Day('公告日期 · day it was published', { nullable: true })
  datePublished?: string | null;
}
