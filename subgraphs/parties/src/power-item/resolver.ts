import { Access, LegalReferenceType, recordQueries } from '@integrity-graph/kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { PowerItem } from './power-item.js';

export const PowerItemQueries = recordQueries(PowerItem, { one: 'powerItem', many: 'powerItems' });

@Resolver(() => PowerItem)
export class PowerItemResolver {
  @Access('public')
  @FieldResolver(() => LegalReferenceType, { description: '设定依据 · what the power rests on' })
  basis(@Root() item: PowerItem): LegalReferenceType {
    return { title: item.basisTitle, article: item.basisArticle };
  }
}
