import { Access, type Context, forbidden, GraphQLInstant, recordQueries } from '@integrity-graph/kit';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
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

@ObjectType('Look', {
  description: '查阅记录 · one look at what is kept about a person at L3 and above (个人信息保护法 44, 45)',
  simpleResolvers: true,
})
export class Look {
  @Field(() => String, { description: '查阅人 · who looked' }) actorName!: string;
  @Field(() => String, { description: '查阅人身份 · role' }) actorRole!: string;
  @Field(() => String, { description: '查阅目的 · purpose stated' }) purpose!: string;
  @Field(() => String, { description: '案号 · case number stated' }) caseNumber!: string;
  @Field(() => String, { description: '查阅内容 · what was looked at' }) what!: string;
  @Field(() => GraphQLInstant, { description: '查阅时刻 · when' }) at!: Date;
}

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
    const { principal, reach } = context;
    const self = principal.role === 'subject' && principal.person === person.id;
    const manages =
      principal.role === 'discipline' && reach.purposeStated && principal.bodies.includes(person.managedById ?? '');
    if (!self && !manages) throw forbidden('Person.looks');
    // An open case is not told to the one it is about (监察法 18(2)): discipline organs' looks are for themselves.
    const loader = context.loader<string, Look[]>(`looks:${self}`, async (ids) => {
      const rows = await context.rows(
        `select person_id, actor_name, actor_role, purpose, case_number, what, at from look
         where person_id = any(?::uuid[])${self ? ` and actor_role <> 'discipline'` : ''} order by at desc, id desc`,
        [`{${ids.join(',')}}`],
      );
      const found = Map.groupBy(rows, (row) => String(row.person_id));
      return ids.map((id) => (found.get(id) ?? []).map(toLook));
    });
    return loader.load(person.id);
  }
}

const toLook = (row: Record<string, unknown>): Look => ({
  actorName: String(row.actor_name),
  actorRole: String(row.actor_role),
  purpose: String(row.purpose),
  caseNumber: String(row.case_number),
  what: String(row.what),
  at: new Date(String(row.at)),
});
