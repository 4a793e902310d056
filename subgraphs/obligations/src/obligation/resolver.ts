import {
  Access,
  type Condition,
  type Connection,
  type Context,
  forbidden,
  GraphQLDay,
  GraphQLInstant,
  LegalReferenceType,
  overdueDays,
  PageArgs,
  PostHolding,
  page,
  RecordVersion,
  selects,
  toRecord,
} from '@integrity-graph/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { BodyEntity, ObligationSubject, Party } from '../stubs.js';
import { OPEN_STATES } from './codelists.js';
import { conditionsOf, leaveLookAtFiltered, ObligationConnection, ObligationListArgs, orderOf } from './filter.js';
import { obligationAt, obligationVersions } from './history.js';
import { holdingOf } from './holding.js';
import { LISTED, Obligation, UNDATED } from './obligation.js';
import { Due, dueOf, Responsibility } from './types.js';

/** A page of obligations that fit a filter and a further condition, as the caller may see them. */
export async function listObligations(
  context: Context,
  { filter, orderBy }: ObligationListArgs,
  asked: PageArgs,
  info: GraphQLResolveInfo,
  further: Condition[] = [],
): Promise<Connection<Obligation>> {
  const order = orderBy ?? 'DUE_ASC';
  await leaveLookAtFiltered(context, filter ?? {});
  const conditions = conditionsOf(context, filter ?? {});
  return page(context, {
    select: LISTED,
    from: 'obligation o',
    where: [...further, ...conditions],
    order,
    columns: orderOf(order),
    page: asked,
    countTotal: selects(info, 'totalCount'),
    toNode: (row) => toRecord(Obligation, row),
  });
}

const dueOn = (obligation: Obligation): string | null => (obligation.dueOn === UNDATED ? null : obligation.dueOn);
const judgedOn = (obligation: Obligation, context: Context): string => obligation.asOf ?? context.today;

/** Overdue: the last day has passed and no performance is recorded here. It says nothing of fault. */
function isOverdue(obligation: Obligation, context: Context): boolean {
  const due = dueOn(obligation);
  if (due === null || obligation.suspended || !OPEN_STATES.includes(obligation.state)) return false;
  if (obligation.dueAt && !obligation.asOf) return context.runtime.clock() > obligation.dueAt;
  return judgedOn(obligation, context) > due;
}

@Resolver(() => Obligation)
export class ObligationResolver {
  @Access('public')
  @Query(() => Obligation, {
    nullable: true,
    description: '义务：按标识查询 · one obligation; null when not there or not yours',
  })
  obligation(
    @Arg('id', () => ID, { description: '标识 · opaque id' }) id: string,
    @Arg('asOf', () => GraphQLDay, { nullable: true, description: '截至该日的情形 · as it stood on that day' }) asOf:
      | string
      | null,
    @Arg('knownAt', () => GraphQLInstant, {
      nullable: true,
      description: '截至该时刻已登记的内容 · as recorded by then',
    })
    knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Obligation | null> {
    return asOf || knownAt ? obligationAt(context, id, asOf, knownAt) : context.load(Obligation, id);
  }

  @Access('public')
  @Query(() => ObligationConnection, {
    nullable: true,
    description: '义务列表，默认先到期者在前，无期限者最后 · obligations, earliest last day first, undated ones last',
  })
  obligations(
    @Args(() => ObligationListArgs) args: ObligationListArgs,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Obligation>> {
    return listObligations(context, args, asked, info);
  }

  @Access('public')
  @FieldResolver(() => BodyEntity, {
    nullable: true,
    description: '义务发生时的义务人 · the body that owed it when it arose',
  })
  obligor(@Root() obligation: Obligation): { id: string } {
    return { id: obligation.obligorId };
  }

  @Access('public')
  @FieldResolver(() => BodyEntity, {
    nullable: true,
    description:
      '登记部门，登记人未表明所属机构的为空 · the department that recorded it first; null when its officer’s token named none',
  })
  recordedBy(@Root() { recordedById }: Obligation): { id: string } | null {
    return recordedById ? { id: recordedById } : null;
  }

  @Access('public')
  @FieldResolver(() => BodyEntity, {
    nullable: true,
    description: '现义务人，依承继文件确定 · the body that owes it now, by succession documents',
  })
  currentObligor(@Root() obligation: Obligation): { id: string } {
    return { id: obligation.currentObligorId };
  }

  @Access('public')
  @FieldResolver(() => Party, {
    nullable: true,
    description: '权利人，对公众承担的义务为空 · to whom it is owed; null when owed to the public',
  })
  obligee(@Root() { obligeeId, obligeeType }: Obligation): { __typename: string; id: string } | null {
    return obligeeId && obligeeType ? { __typename: obligeeType, id: obligeeId } : null;
  }

  @Access('public')
  @FieldResolver(() => Due, {
    nullable: true,
    description: '履行期限，未规定期限的为空 · by when; null when no period is laid down',
  })
  due(@Root() obligation: Obligation): Due | null {
    return dueOf(dueOn(obligation), obligation.dueAt ?? null, obligation.dueProvisional, obligation.dueFacts);
  }

  @Access('public')
  @FieldResolver(() => Boolean, {
    description:
      '是否逾期：届满日已过且本库无履行记录，不等于过错 · the last day has passed and no performance is recorded here; not a finding of fault',
  })
  isOverdue(@Root() obligation: Obligation, @Ctx() context: Context): boolean {
    return isOverdue(obligation, context);
  }

  @Access('public')
  @FieldResolver(() => Int, {
    description: '逾期天数，至履行日或当日 · days overdue, to the day of performance or today; 0 when in time',
  })
  overdueDays(@Root() obligation: Obligation, @Ctx() context: Context): number {
    const due = dueOn(obligation);
    if (due === null || obligation.suspended || obligation.state === 'DISCHARGED') return 0;
    return overdueDays({ on: due }, judgedOn(obligation, context), obligation.performedOn ?? undefined);
  }

  @Access('public')
  @FieldResolver(() => Boolean, { description: '是否逾期履行 · performed, but after the last day' })
  performedLate(@Root() obligation: Obligation): boolean {
    const due = dueOn(obligation);
    return due !== null && obligation.state === 'PERFORMED' && obligation.performedOn! > due;
  }

  @Access('public')
  @FieldResolver(() => LegalReferenceType, { description: '法律依据 · legal basis' })
  legalBasis(@Root() obligation: Obligation): LegalReferenceType {
    return obligation.legalBasis as LegalReferenceType;
  }

  @Access('public')
  @FieldResolver(() => [Responsibility], { description: '责任岗位 · the posts that answer for it' })
  responsibilities(@Root() obligation: Obligation, @Ctx() context: Context): Promise<Responsibility[]> {
    const overdue = isOverdue(obligation, context) || isOverdue(obligation.present ?? obligation, context);
    const withheld = context.principal.role === 'anonymous' && overdue;
    return context
      .loader<string, Responsibility[]>('responsibilities', (ids) => loadResponsibilities(context, ids))
      .load(obligation.id)
      .then((list) => list.map((r) => ({ ...r, withheld })));
  }

  @Access('public')
  @FieldResolver(() => ObligationSubject, {
    nullable: true,
    description: '所依据的记录 · the record it rests on, from the sector that owns it',
  })
  subject(@Root() { subjectType, subjectId }: Obligation): { __typename: string; id: string } {
    return { __typename: subjectType, id: subjectId };
  }

  @Access('public')
  @FieldResolver(() => [RecordVersion], {
    nullable: true,
    description: '历次版本 · every version its sector recorded, oldest first',
  })
  versions(@Root() obligation: Obligation, @Ctx() context: Context): Promise<RecordVersion[]> {
    return obligationVersions(context, obligation.id);
  }
}

async function loadResponsibilities(context: Context, ids: readonly string[]): Promise<Responsibility[][]> {
  const rows = await context.rows<Record<string, string | null>>(
    'select * from responsibility where obligation_id = any(?::uuid[]) order by from_on, capacity, post_id',
    [`{${ids.join(',')}}`],
  );
  const found = Map.groupBy(rows, (row) => row.obligation_id);
  return ids.map((id) =>
    (found.get(id) ?? []).map((row) => ({
      capacity: row.capacity as Responsibility['capacity'],
      post: row.post_id ? { id: row.post_id } : null,
      from: row.from_on!,
      to: row.to_on ?? null,
      basis: row.basis!,
      withheld: false,
    })),
  );
}

@Resolver(() => Responsibility)
export class ResponsibilityResolver {
  @Access('public')
  @FieldResolver(() => PostHolding, {
    nullable: true,
    description: '某日由谁任该岗位，默认当日 · who holds the post on a day, today unless said',
  })
  holder(
    @Root() responsibility: Responsibility,
    @Arg('on', () => GraphQLDay, { nullable: true, description: '日期 · day' }) on: string | null,
    @Arg('knownAt', () => GraphQLInstant, {
      nullable: true,
      description: '截至该时刻已登记的内容 · as recorded by then',
    })
    knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<PostHolding> | PostHolding {
    if (responsibility.withheld)
      throw forbidden('Responsibility.holder beside an overdue that no decision has confirmed');
    return holdingOf(context, responsibility.post?.id ?? null, on ?? context.today, knownAt);
  }
}
