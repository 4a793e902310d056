import {
  Access,
  type Context,
  type Decimal,
  divide,
  GraphQLDecimal,
  standing,
  tableOf,
  toRecord,
} from '@integrity-graph/kit';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { PppBreach } from '../breach/breach.js';
import { PppReview } from '../commitment/review.js';
import { PppObligation } from '../obligations.js';
import { PppProject } from '../project/project.js';
import { PppStageResponsibility } from '../stage/responsibility.js';
import { BodyEntity, PostEntity } from './entities.js';

@ObjectType('PppRecord', {
  description:
    '政府方在合作中的守信履约与实施成效 · how a body keeps faith in partnerships, and with what effect (晋政发〔2018〕10号 9)',
  simpleResolvers: true,
})
export class PppRecord {
  @Field(() => Int, { description: '作为实施机构的项目数 · projects it carries out' })
  projectCount!: number;

  @Field(() => Int, { description: '所负义务数 · obligations it has or had' })
  obligationCount!: number;

  @Field(() => Int, { description: '按期履行 · of them performed in time' })
  performedInTime!: number;

  @Field(() => Int, { description: '逾期履行 · performed late' })
  performedLate!: number;

  @Field(() => Int, { description: '已逾期未履行 · overdue and not performed' })
  overdue!: number;

  @Field(() => Int, { description: '失信违约认定 · breaches determined' })
  breachCount!: number;

  @Field(() => Int, { description: '其中已整改 · of them remedied' })
  remediedCount!: number;

  @Field(() => Int, { description: '绩效考核次数 · reviews of performance of its projects' })
  reviewCount!: number;

  @Field(() => GraphQLDecimal, { nullable: true, description: '绩效考核平均分 · mean score of these reviews' })
  averageScore!: Decimal | null;
}

/** What partnerships add to the record of a body. */
@Resolver(() => BodyEntity)
export class BodyFields {
  @Access('token')
  @FieldResolver(() => PppRecord, {
    nullable: true,
    description:
      '合作项目守信履约情况，仅计查询人可见者 · its record in partnerships, of what the caller may see (晋政发〔2018〕10号 9)',
  })
  pppRecord(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<PppRecord> {
    return context.loader('records in partnerships', (ids: readonly string[]) => recordsOf(context, ids)).load(id);
  }
}

async function recordsOf(context: Context, ids: readonly string[]): Promise<PppRecord[]> {
  const rows = await context.rows<Record<string, string | null> & { id: string }>(
    `select body.id, projects.*, obligations.*, breaches.*, reviews.* from unnest(?::uuid[]) body (id),
       lateral (select count(*) as "projectCount" from ${tableOf(PppProject)} where implementing_body_id = body.id) projects,
       lateral (select count(*) as "obligationCount",
         count(*) filter (where performed_on <= due_on) as "performedInTime",
         count(*) filter (where performed_on > due_on) as "performedLate",
         count(*) filter (where state = 'OPEN' and due_on < ?::date) as overdue
         from ${standing(PppObligation)} duty where obligor_id = body.id) obligations,
       lateral (select count(*) as "breachCount", count(remedied_on) as "remediedCount"
         from ${tableOf(PppBreach)} where body_id = body.id) breaches,
       lateral (select count(*) as "reviewCount", sum(score)::text as total
         from ${tableOf(PppReview)} where implementing_body_id = body.id) reviews`,
    [`{${ids.join(',')}}`, context.today],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const { id: _, total, ...counts } = found.get(id)!;
    const told = Object.fromEntries(
      Object.entries(counts).map(([key, value]) => [key, Number(value)]),
    ) as unknown as Omit<PppRecord, 'averageScore'>;
    return { ...told, averageScore: total == null ? null : divide(total, String(told.reviewCount), 2) };
  });
}

/** What partnerships add to a post, and through its tenures to the record of whoever held it. */
@Resolver(() => PostEntity)
export class PostFields {
  @Access('token')
  @FieldResolver(() => [PppStageResponsibility], {
    nullable: true,
    description:
      '该岗位负责过的项目阶段 · stages of projects it answered for; the project tells performance and effect (国发〔2016〕76号)',
  })
  async pppStages(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<PppStageResponsibility[]> {
    return context
      .loader<string, PppStageResponsibility[]>('stages of posts', async (ids) => {
        const rows = await context.rows(
          `select * from ${tableOf(PppStageResponsibility)} where post_id = any(?::uuid[]) order by start_date, id`,
          [`{${ids.join(',')}}`],
        );
        const byPost = Map.groupBy(
          rows.map((row) => toRecord(PppStageResponsibility, row)),
          ({ postId }) => postId,
        );
        return ids.map((one) => byPost.get(one) ?? []);
      })
      .load(id);
  }
}
