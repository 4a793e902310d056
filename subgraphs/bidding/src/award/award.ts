import { Code, Count, codelist, Day, Enterprise, Money, RecordType, Reference, Text } from '@integrity-graph/kit';
import { BiddingBid } from '../bid/bid.js';
import { TenderPart } from '../part.js';

/** Why the first-ranked candidate is not the winner, though state funds prevail (条例 55). */
export const WhyNotFirst = {
  GAVE_UP: 'GAVE_UP',
  FORCE_MAJEURE: 'FORCE_MAJEURE',
  NO_PERFORMANCE_BOND: 'NO_PERFORMANCE_BOND',
  UNLAWFUL_ACT: 'UNLAWFUL_ACT',
} as const;
export type WhyNotFirst = keyof typeof WhyNotFirst;

codelist(WhyNotFirst, 'BiddingWhyNotFirst', '未确定排名第一者的事由 · why not the first-ranked (实施条例 55)', {
  GAVE_UP: '放弃中标 · he gave the award up',
  FORCE_MAJEURE: '因不可抗力不能履行合同 · force majeure',
  NO_PERFORMANCE_BOND: '未按要求提交履约保证金 · he gave no performance bond',
  UNLAWFUL_ACT: '被查实存在影响中标结果的违法行为 · an unlawful act that bears on the result was established',
});

/** Why a winner lost the award after the notice (条例 74). */
export const AwardLapse = {
  NOT_SIGNED: 'NOT_SIGNED',
  CONDITIONS_ADDED: 'CONDITIONS_ADDED',
  NO_PERFORMANCE_BOND: 'NO_PERFORMANCE_BOND',
} as const;
export type AwardLapse = keyof typeof AwardLapse;

codelist(AwardLapse, 'BiddingAwardLapse', '取消中标资格的事由 · why a winner lost the award (实施条例 74)', {
  NOT_SIGNED: '无正当理由不与招标人订立合同 · he does not sign, without reason',
  CONDITIONS_ADDED: '签订合同时提出附加条件 · he sets further conditions at the signing',
  NO_PERFORMANCE_BOND: '不按要求提交履约保证金 · he gives no performance bond as asked',
});

@RecordType({ table: 'award', zh: '中标结果', en: 'Award of a section', bodies: ['tenderer_id', 'enterprise_id'] })
export class BiddingAward extends TenderPart {
  @Reference(() => BiddingBid, '中标的投标 · the bid that won', { filter: true })
  bidId!: string;

  @Reference(() => Enterprise, '中标人 · winner', { filter: true })
  enterpriseId!: string;

  @Money('中标价 · price of the award', { order: true })
  value!: Money;

  @Count('中标人的候选排名 · rank of the winner among the candidates')
  rank!: number;

  @Day('确定中标人日期 · day of the choice (招标投标法 40)', { filter: true, order: true })
  decidedOn!: string;

  @Code(WhyNotFirst, '未确定排名第一者的事由 · why not the first-ranked (实施条例 55)', { nullable: true })
  whyNotFirst?: WhyNotFirst | null;

  @Text('其依据文件 · document of that reason', { nullable: true })
  whyNotFirstDocument?: string | null;

  @Day('中标通知书发出日期 · day the notice was issued (招标投标法 45)', { nullable: true, filter: true })
  noticeIssuedOn?: string | null;

  @Day('取消中标资格日期 · day on which the winner lost the award (实施条例 74)', { nullable: true, filter: true })
  lapsedOn?: string | null;

  @Code(AwardLapse, '取消中标资格的事由 · why he lost it', { nullable: true, filter: true })
  lapse?: AwardLapse | null;

  @Text('取消中标资格的文件 · document of it', { nullable: true })
  lapseDocument?: string | null;
}

/** The award that stands: of a tender one at most. */
export const standing = <T extends Pick<BiddingAward, 'lapsedOn'>>(awards: readonly T[]): T | undefined =>
  awards.find(({ lapsedOn }) => !lapsedOn);
