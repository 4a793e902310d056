import { Access } from '@integrity-graph/kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { BiddingComplaint, UncountedDays } from './complaint.js';

@Resolver(() => BiddingComplaint)
export class ComplaintFields {
  @Access('L2')
  @FieldResolver(() => [UncountedDays], {
    nullable: true,
    description: '不计入处理期限的时间 · days that do not count towards the time for deciding (实施条例 61)',
  })
  uncountedDays(@Root() complaint: BiddingComplaint): UncountedDays[] {
    return complaint.uncountedDays;
  }
}
