import {
  Access,
  type Condition,
  type Connection,
  type Context,
  GraphQLDay,
  Look,
  leaveLooks,
  looksAt,
  PageArgs,
  PageInfo,
  page,
  selects,
  toRecord,
  UUID,
} from '@integrity-graph/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { ObligationRelation } from '../obligation/codelists.js';
import {
  conditionsOf,
  leaveLookAtFiltered,
  mayKnowSensitiveTies,
  ObligationListArgs,
  orderOf,
  readableRelations,
} from '../obligation/filter.js';
import { LISTED, Obligation } from '../obligation/obligation.js';
import { PersonEntity } from '../stubs.js';

@ObjectType('PersonObligationEdge', {
  description: '人与义务的联系 · how a person is tied to an obligation',
  simpleResolvers: true,
})
export class PersonObligationEdge {
  @Field(() => String, { description: '游标 · opaque cursor' }) cursor!: string;
  @Field(() => Obligation, { description: '义务 · obligation' }) node!: Obligation;
  @Field(() => [ObligationRelation], {
    description: '关系 · every way in which the person is tied to it, among those asked for',
  })
  relations!: ObligationRelation[];
}

@ObjectType('PersonObligationConnection', {
  description: '一人的义务 · a page of the obligations of a person',
  simpleResolvers: true,
})
export class PersonObligationConnection {
  @Field(() => [PersonObligationEdge], { description: '边 · edges' }) edges!: PersonObligationEdge[];
  @Field(() => PageInfo, { description: '分页信息 · page information' }) pageInfo!: PageInfo;
  @Field(() => Int, { nullable: true, description: '总数，仅在选取时计算 · total, counted only when asked for' })
  totalCount?: number | null;
}

interface Tied {
  obligation: Obligation;
  relations: ObligationRelation[];
}

@Resolver(() => PersonEntity)
export class PersonResolver {
  @Access('token')
  @FieldResolver(() => PersonObligationConnection, {
    nullable: true,
    description:
      '与其岗位有关的义务；职责不等于过错，离任不免责、继任须履行 · obligations tied to a person through posts held; duty is not blame. Needs a token',
  })
  async obligations(
    @Root() person: { id: string },
    @Arg('relation', () => [ObligationRelation], {
      nullable: true,
      description: '关系，默认全部 · relations, all unless said',
    })
    relation: ObligationRelation[] | null,
    @Arg('on', () => GraphQLDay, {
      nullable: true,
      description: 'MUST_PERFORM 的判断日，默认当日 · the day on which MUST_PERFORM is judged, today unless said',
    })
    on: string | null,
    @Args(() => ObligationListArgs) { filter, orderBy }: ObligationListArgs,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Omit<PersonObligationConnection, 'edges'> & { edges: object[] }> {
    const order = orderBy ?? 'DUE_ASC';
    // Left before anything is told, and whatever is: a total, or that there is nothing, tells of a person too.
    if (mayKnowSensitiveTies(context)) await leaveLooks(context, [person.id], 'Person.obligations');
    await leaveLookAtFiltered(context, filter ?? {});
    const tie = tiesOf(context, person.id, relation, on ?? context.today);
    const result: Connection<Tied> = await page(context, {
      select: `${LISTED}, tied.relations as "_relations"`,
      from: `(select r.obligation_id, array_agg(distinct r.relation) as relations from responsible r where ${tie.map((t) => t.sql).join(' and ')} group by r.obligation_id) tied
        join obligation o on o.id = tied.obligation_id`,
      fromParams: tie.flatMap((t) => t.params),
      where: conditionsOf(context, filter ?? {}),
      order,
      columns: orderOf(order),
      page: asked,
      countTotal: selects(info, 'totalCount'),
      toNode: (row) => ({
        obligation: toRecord(Obligation, row),
        relations: row._relations as ObligationRelation[],
      }),
    });
    return {
      ...result,
      edges: result.edges.map(({ cursor, node }) => ({ cursor, node: node.obligation, relations: node.relations })),
    };
  }

  @Access('token')
  @FieldResolver(() => [Look], {
    nullable: true,
    description:
      '对其义务与责任认定的查阅记录，仅本人与有管理权限的纪检监察机关可见 · who looked at the person’s obligations and decisions; for the person and the discipline organ that manages it',
  })
  async obligationLooks(@Root() person: { id: string }, @Ctx() context: Context): Promise<Look[]> {
    const [row] = await context.rows<{ by: string | null }>(
      'select managed_by_id as by from person where id = ?::uuid',
      [UUID.test(person.id) ? person.id : null],
    );
    return looksAt(context, person.id, row?.by);
  }
}

/** The ties of one person that the caller may know of. */
function tiesOf(context: Context, personId: string, relations: ObligationRelation[] | null, on: string): Condition[] {
  return [
    { sql: 'r.person_id = ?::uuid', params: [UUID.test(personId) ? personId : null] },
    { sql: `(r.relation <> 'MUST_PERFORM' or ?::date between r.from_on and r.until_on)`, params: [on] },
    ...(relations ? [{ sql: 'r.relation = any(?::text[])', params: [`{${relations.join(',')}}`] }] : []),
    readableRelations(context),
  ];
}
