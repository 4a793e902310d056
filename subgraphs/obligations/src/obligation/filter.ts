import {
  type Condition,
  type Context,
  connectionOf,
  DayRange,
  forbidden,
  graphError,
  leaveLooks,
  NATION,
  type OrderColumn,
  pathOfCode,
  textArray,
  UUID,
  Withheld,
} from '@integrity-graph/kit';
import { ArgsType, type ClassType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Sector } from '../sectors.js';
import { ObligationState } from './codelists.js';
import { Obligation } from './obligation.js';

export const ObligationConnection = connectionOf<Obligation>(
  'Obligation',
  () => Obligation as unknown as ClassType<Obligation>,
);

@InputType('ObligationFilter', { description: '义务筛选，各条件须同时满足 · all given conditions must hold' })
export class ObligationFilter {
  @Field(() => [Sector], { nullable: true, description: '领域 · sectors' }) sectors?: Sector[] | null;
  @Field(() => [ObligationState], { nullable: true, description: '状态 · states' }) states?: ObligationState[] | null;
  @Field(() => Boolean, { nullable: true, description: '是否逾期未履行 · overdue today and still owed' }) isOverdue?:
    | boolean
    | null;
  @Field(() => DayRange, { nullable: true, description: '届满日期 · last day, both ends included' })
  dueBetween?: DayRange | null;
  @Field(() => String, { nullable: true, description: '行政区划代码，含下级 · GB/T 2260 code, with everything below' })
  division?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: '义务人：发生时或现在 · the body that owed it when it arose, or owes it now',
  })
  obligor?: string | null;
  @Field(() => ID, { nullable: true, description: '责任岗位 · a post that answers for it' }) post?: string | null;
  @Withheld('token')
  @Field(() => ID, {
    nullable: true,
    description: '有任何关系的人；须登录 · a person tied to it in any way; needs a token',
  })
  person?: string | null;
}

export const ObligationOrder = {
  DUE_ASC: 'DUE_ASC',
  DUE_DESC: 'DUE_DESC',
  INCURRED_ASC: 'INCURRED_ASC',
  INCURRED_DESC: 'INCURRED_DESC',
  AMOUNT_ASC: 'AMOUNT_ASC',
  AMOUNT_DESC: 'AMOUNT_DESC',
} as const;
export type ObligationOrder = keyof typeof ObligationOrder;

registerEnumType(ObligationOrder, {
  name: 'ObligationOrder',
  description: '义务排序 · order',
  valuesConfig: {
    DUE_ASC: { description: '届满日期升序，无期限者最后 · by last day, undated last' },
    DUE_DESC: { description: '届满日期降序，无期限者最先 · by last day descending, undated first' },
    INCURRED_ASC: { description: '发生日期升序 · by the day it arose' },
    INCURRED_DESC: { description: '发生日期降序 · by the day it arose, descending' },
    AMOUNT_ASC: { description: '数额升序，不分币种 · by amount, whatever the currency' },
    AMOUNT_DESC: { description: '数额降序，不分币种 · by amount descending, whatever the currency' },
  },
});

const ORDERS: Record<string, OrderColumn> = {
  DUE: { sql: 'o.due_on', type: 'date' },
  INCURRED: { sql: 'o.incurred_on', type: 'date' },
  AMOUNT: { sql: 'coalesce(o.amount_amount, 0)', type: 'numeric' },
};

export function orderOf(order: ObligationOrder): OrderColumn[] {
  const [key, direction] = order.split('_') as [string, string];
  return [
    { ...ORDERS[key]!, descending: direction === 'DESC' },
    { sql: 'o.id', type: 'uuid' },
  ];
}

const OPEN = `o.state in ('OPEN', 'MODIFIED')`;

function checkId(value: string, field: string): string {
  if (!UUID.test(value)) throw graphError('BAD_USER_INPUT', `filter.${field}: "${value}" is not an id of this graph`);
  return value;
}

/** The arguments of every list of obligations, beside its page. */
@ArgsType()
export class ObligationListArgs {
  @Field(() => ObligationFilter, { nullable: true, description: '筛选 · filter' })
  filter?: ObligationFilter | null;

  @Field(() => ObligationOrder, { nullable: true, description: '排序 · order' })
  orderBy?: ObligationOrder | null;
}

/** Leaves a look at the person a filter names, when ties that need a purpose may be among what decides the answer. */
export async function leaveLookAtFiltered(context: Context, { person }: ObligationFilter): Promise<void> {
  if (person && UUID.test(person) && mayKnowSensitiveTies(context))
    await leaveLooks(context, [person], 'ObligationFilter.person');
}

export function conditionsOf(context: Context, filter: ObligationFilter): Condition[] {
  const { sectors, states, isOverdue, dueBetween, division, obligor, post, person } = filter;
  const conditions: Condition[] = [{ sql: 'o.projected', params: [] }];
  const add = (sql: string, ...params: unknown[]) => conditions.push({ sql, params });
  if (sectors) add('o.sector = any(?::text[])', textArray(sectors));
  if (states) add('o.state = any(?::text[])', textArray(states));
  if (isOverdue != null) {
    const overdue = `(${OPEN} and not o.suspended and coalesce(o.due_at < ?::timestamptz, o.due_on < ?::date))`;
    add(isOverdue ? overdue : `not ${overdue}`, context.runtime.clock().toISOString(), context.today);
    // Follows from it, and is what an index can answer.
    if (isOverdue) add('o.due_on <= ?::date', context.today);
  }
  if (dueBetween?.from) add('o.due_on >= ?::date', dueBetween.from);
  // An undated obligation lies in no range.
  if (dueBetween) add(`o.due_on <= ?::date and o.due_on < 'infinity'`, dueBetween.to ?? 'infinity');
  if (division != null) {
    const path = pathOfCode(division);
    if (path !== NATION) add('o.division_path ^@ ?', path);
  }
  if (obligor != null) {
    const id = checkId(obligor, 'obligor');
    add('(o.obligor_id = ?::uuid or o.current_obligor_id = ?::uuid)', id, id);
  }
  if (post != null)
    add('o.id in (select obligation_id from responsibility where post_id = ?::uuid)', checkId(post, 'post'));
  if (person != null) {
    if (context.principal.role === 'anonymous') throw forbidden('filter.person');
    const { sql, params } = readableRelations(context);
    add(
      `o.id in (select r.obligation_id from responsible r where r.person_id = ?::uuid and ${sql})`,
      checkId(person, 'person'),
      ...params,
    );
  }
  return conditions;
}

/**
 * Which ties of persons the caller may know of. That somebody held a post is for departments (L2) however public the
 * obligation is; ties of L3 and above open only to a stated purpose, and those of 管理权限 likewise.
 */
export function readableRelations({ principal, reach }: Context): Condition {
  const { role, person, bodies } = principal;
  const own = `{${bodies.join(',')}}`;
  const owedBy = `r.obligation_id in (select id from obligation where obligor_id = any(?::uuid[]) or current_obligor_id = any(?::uuid[]))`;
  if (role === 'subject')
    return { sql: `(r.person_id = ?::uuid or (r.level <= 2 and ${owedBy}))`, params: [person ?? null, own, own] };
  if (role === 'discipline') {
    const managed = 'r.person_id in (select id from person where managed_by_id = any(?::uuid[]))';
    return reach.purposeStated ? { sql: managed, params: [own] } : { sql: 'false', params: [] };
  }
  const stated = (level: 3 | 4) => textArray(reach.purposeStated ? reach.read[level] : []);
  return {
    sql: `((r.level <= 2 and r.scope ^@ any(?::text[])) or (r.level <= 3 and r.scope ^@ any(?::text[])) or r.scope ^@ any(?::text[]))`,
    params: [textArray(reach.read[2]), stated(3), stated(4)],
  };
}

/** Whether ties of L3 and above, or those of 管理权限, may be among what the caller is shown: then a look is left. */
export const mayKnowSensitiveTies = ({ principal, reach }: Context): boolean =>
  reach.purposeStated && (principal.role === 'discipline' || reach.read[3].length > 0);
