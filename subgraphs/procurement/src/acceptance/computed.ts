import { Access } from '@integrity-graph/kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { AcceptanceItem, ProcurementAcceptance } from './acceptance.js';

@Resolver(() => ProcurementAcceptance)
export class AcceptanceFields {
  @Access('public')
  @FieldResolver(() => [AcceptanceItem], { name: 'items', description: '验收项目 · items (实施条例 45)' })
  itemsOf(@Root() { items }: ProcurementAcceptance): AcceptanceItem[] {
    return items;
  }
}
