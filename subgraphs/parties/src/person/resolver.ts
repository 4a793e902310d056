import { Access, type Context, forbidden, Look, looksAt, recordQueries } from '@integrity-graph/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listBy } from '../list-by.js';
import { nameFilter } from '../names/search.js';
import { Tenure } from '../tenure/tenure.js';
import { Person } from './person.js';

export const PersonQueries = recordQueries(Person, {
  one: 'person',
  many: 'people',
  filters: { name: nameFilter(Person) },
  list(context) {
    if (context.principal.role === 'anonymous') throw forbidden('people');
  },
});

@Resolver(() => Person)
export class PersonResolver {
  @Access('public')
  @FieldResolver(() => [Tenure], {
    description: '任职经历，按任职日期 · tenures by first day, as far as they are yours to see',
  })
  tenures(@Root() person: Person, @Ctx() context: Context): Promise<Tenure[]> {
    return listBy(context, Tenure, 'person_id', person.id, 'start_date');
  }

  @Access('token')
  @FieldResolver(() => [Look], {
    nullable: true,
    description:
      '查阅记录，仅本人与有管理权限的纪检监察机关可见 · who looked at the person’s data here; for the person and the discipline organ that manages it',
  })
  looks(@Root() person: Person, @Ctx() context: Context): Promise<Look[]> {
    return looksAt(context, person.id, person.managedById);
  }
}
