import {
  Code,
  Day,
  DomainRecord,
  Enterprise,
  Flag,
  GovernmentBody,
  Money,
  Person,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { Exclusion } from '../condition/exclusion.js';
import { Collusion } from './collusion.js';
import { BiddingViolationGround } from './grounds.js';

/**
 * An administrative decision on a violation, to be announced (条例 78). The firm or the body it is about is public with
 * it; a person, such as a member of a committee, is not.
 */
@RecordType({
  table: 'violation',
  zh: '招标投标违法行为处理决定',
  en: 'Decision on a violation in bidding',
  document: 'number',
  bodies: ['authority_id', 'enterprise_id', 'body_id'],
  persons: ['person_id'],
})
export class BiddingViolation extends DomainRecord {
  @Reference(() => GovernmentBody, '作出决定的行政监督部门 · department that decided', { filter: true })
  authorityId!: string;

  @Reference(() => Enterprise, '违法的投标人、中标人或代理机构 · firm it is about', { nullable: true, filter: true })
  enterpriseId?: string | null;

  @Reference(() => GovernmentBody, '违法的招标人 · tenderer it is about', { nullable: true, filter: true })
  bodyId?: string | null;

  @Reference(() => Person, '违法的评标委员会成员等个人 · person it is about', {
    nullable: true,
    level: 'L3',
    personal: true,
  })
  personId?: string | null;

  @Code(BiddingViolationGround, '违法情形（本项目自定） · violation; our own codelist', { filter: true })
  ground!: BiddingViolationGround;

  @Code(Exclusion, '限制、排斥的情形，仅 ZB_EXCLUDE · how bidders were kept out; of ZB_EXCLUDE only (实施条例 32)', {
    nullable: true,
    filter: true,
  })
  exclusion?: Exclusion | null;

  @Code(Collusion, '串通投标的情形，仅 ZB_COLLUDE · how bids were rigged; of ZB_COLLUDE only (实施条例 39—41)', {
    nullable: true,
    filter: true,
  })
  collusion?: Collusion | null;

  @Money('造成的直接经济损失，仅 ZB_COLLUDE · direct loss it caused; of ZB_COLLUDE only (实施条例 67)', {
    nullable: true,
  })
  directLoss?: Money | null;

  @Flag('是否情节严重 · whether it is a serious case (实施条例 67)', { filter: true })
  isSerious!: boolean;

  @Text('决定文号 · number of the decision', { filter: true })
  number!: string;

  @Day('决定日期 · day of the decision', { filter: true, order: true })
  decidedOn!: string;

  @Text('处理内容 · what was decided', { level: 'L2' })
  decision!: string;

  @Day('禁止参加投标起始日 · first day on which it may not bid', { nullable: true })
  bannedFrom?: string | null;

  @Day('禁止参加投标截止日 · last day of the ban', { nullable: true, filter: true })
  bannedUntil?: string | null;
}
