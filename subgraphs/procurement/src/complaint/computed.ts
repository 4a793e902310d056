import { Access } from '@integrity-graph/kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { ClockStop, ProcurementComplaint } from './complaint.js';

@Resolver(() => ProcurementComplaint)
export class ComplaintFields {
  @Access('public')
  @FieldResolver(() => [ClockStop], {
    name: 'clockStops',
    description: '不计入处理期限的时间 · days that do not count (实施条例 58)',
  })
  clockStopsOf(@Root() { clockStops }: ProcurementComplaint): ClockStop[] {
    return clockStops;
  }
}
