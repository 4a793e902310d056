import { Access, type Context, type DomainRecord, type RecordClass, tableOf, toRecord } from '@integrity-graph/kit';
import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EnvironmentPublication } from './publication.js';

/** Where and when a record was published, as a field of its type. */
export function publicationsOn(type: RecordClass<DomainRecord>): ClassType {
  @Resolver(() => type as never)
  class Published {
    @Access('public')
    @FieldResolver(() => [EnvironmentPublication], {
      nullable: true,
      description: '历次公开，未公开的为空列表 · where and when it was published; none while it is not',
    })
    publications(@Root() { id }: DomainRecord, @Ctx() context: Context) {
      return publicationsBySubject(context).load(id);
    }
  }
  return Published;
}

/** Publications by record: one statement for all records of an answer. */
const publicationsBySubject = (context: Context) =>
  context.loader<string, EnvironmentPublication[]>('publications', async (ids) => {
    const rows = await context.rows(
      `select * from ${tableOf(EnvironmentPublication)} where subject_id = any(?::uuid[]) order by published_on, id`,
      [`{${ids.join(',')}}`],
    );
    const bySubject = Map.groupBy(
      rows.map((row) => toRecord(EnvironmentPublication, row)),
      ({ subjectId }) => subjectId,
    );
    return ids.map((id) => bySubject.get(id) ?? []);
  });
