import {
  Day,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Money,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { InvestmentPolicy } from '../policy/policy.js';
import { InvestmentReview } from '../review/review.js';

@RecordType({ table: 'agreement', zh: '招商引资协议', en: 'Investment agreement', bodies: ['party_id', 'investor_id'] })
export class InvestmentAgreement extends DomainRecord {
  @Text('协议编号，同一机关不得重复 · number, unique for the body', { filter: true, order: true })
  number!: string;

  @Text('协议名称 · name', { filter: true })
  name!: string;

  @Reference(() => GovernmentBody, '签约机关 · body that is party to it', { filter: true })
  partyId!: string;

  @Reference(() => Enterprise, '投资者 · investor', { filter: true })
  investorId!: string;

  @Text('投资项目 · project')
  project!: string;

  @Text('项目用地 · land of the project', { nullable: true })
  land?: string | null;

  @Money('约定投资额 · investment agreed on')
  investment!: Money;

  @Day('签订日期 · date signed', { filter: true, order: true })
  dateSigned!: string;

  @Reference(() => InvestmentPolicy, '所依据的政策文件 · policy it rests on', { nullable: true })
  policyId?: string | null;

  @Reference(() => InvestmentReview, '公平竞争审查，未审查的为空 · fair competition review; null when there was none', {
    nullable: true,
  })
  reviewId?: string | null;

  @Reference(() => Post, '签署岗位 · post that signed', { level: 'L2' })
  signatoryPostId!: string;
}
