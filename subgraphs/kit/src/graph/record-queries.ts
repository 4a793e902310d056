import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  type ClassType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Int,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { Access } from '../access/access.js';
import { divisionPath, NATION } from '../access/division-path.js';
import { Withheld } from '../access/level.js';
import { leaveLooks, leaveLooksAtRows, personsOf } from '../access/looks.js';
import { recordAt } from '../journal/history.js';
import type { BaseRecord } from '../records/domain-record.js';
import { type FieldFact, fieldsOf, recordFact } from '../records/fields.js';
import type { Context } from '../service/context.js';
import { type RecordClass, tableOf, toRecord } from '../storage/rows.js';
import { UUID } from '../values/index.js';
import { type Connection, connectionOf, type OrderColumn, PageArgs, page, selects } from './connection.js';
import { forbidden, graphError } from './errors.js';
import { furtherSaid } from './said.js';
import { GraphQLDay, GraphQLInstant } from './scalars.js';
import { DayRange } from './values.js';

export interface Condition {
  sql: string;
  params: unknown[];
}

type FilterValue = string | string[] | boolean | DayRange | null | undefined;
type Filter = Record<string, FilterValue>;

export interface RecordQueryOptions {
  /** Root field for a single record, such as `procurementContract`; none where it is looked up otherwise. */
  one?: string;
  /** Root field for the list, such as `procurementContracts`. */
  many: string;
  /** Conditions beyond the fields' own, by filter field: description and SQL. */
  filters?: Record<string, { description: string; condition: (value: string) => Condition }>;
  /** Refuses callers who may not list at all; anonymous ones are refused before. */
  list?: (context: Context) => void;
}

/** Postgres array literal of texts. */
export const textArray = (values: readonly string[]): string =>
  `{${values.map((v) => `"${v.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;

/** The path of a division code in a filter. @throws BAD_USER_INPUT when it is none. */
export function pathOfCode(code: string): string {
  try {
    return code === '000000' ? NATION : divisionPath(code);
  } catch (error) {
    throw graphError('BAD_USER_INPUT', `division: ${(error as Error).message}`);
  }
}

/**
 * The two queries every record type has: one by id (with `asOf` and `knownAt`) and the list with the uniform
 * `filter`, `orderBy`, `first`, `after`. What can be filtered and ordered is said on the fields.
 */
export function recordQueries<T extends BaseRecord>(type: RecordClass<T>, options: RecordQueryOptions): ClassType {
  const { name, zh, en } = recordFact(type);
  const title = `${zh} · ${en}`;
  const returns = () => type as unknown as ClassType<T>;
  const facts = fieldsOf(type);

  @InputType(`${name}Filter`, { description: furtherSaid(title, '筛选条件', 'all given conditions must hold') })
  class RecordFilter {}
  for (const fact of facts.filter((f) => f.filter)) {
    const graph = filterType(fact);
    Field(graph.type, { name: graph.name, nullable: true, description: fact.description })(
      RecordFilter.prototype,
      graph.name,
    );
    if (fact.level && fact.level !== 'L1') Withheld(fact.level)(RecordFilter.prototype, graph.name);
  }
  if (facts.some((f) => f.property === 'divisionId')) {
    Field(() => String, {
      nullable: true,
      description: '行政区划代码，含下级 · GB/T 2260 code, with everything below',
    })(RecordFilter.prototype, 'division');
  }
  for (const [key, { description }] of Object.entries(options.filters ?? {})) {
    Field(() => String, { nullable: true, description })(RecordFilter.prototype, key);
  }

  const orders = ordersOf(facts);
  const orderEnum = Object.fromEntries([...orders.keys()].map((key) => [key, key]));
  registerEnumType(orderEnum, {
    name: `${name}Order`,
    description: furtherSaid(title, '排序', 'order'),
    valuesConfig: Object.fromEntries([...orders].map(([key, order]) => [key, { description: order.description }])),
  });
  const Page = connectionOf<object>(name, returns as () => ClassType<object>);

  @Resolver()
  class RecordQueries {
    one(
      @Arg('id', () => ID, { description: '标识 · opaque id' }) id: string,
      @Arg('asOf', () => GraphQLDay, { nullable: true, description: '截至该日生效的内容 · as effective on that day' })
      asOf: string | null,
      @Arg('knownAt', () => GraphQLInstant, {
        nullable: true,
        description: '截至该时刻已登记的内容 · as recorded by then',
      })
      knownAt: Date | null,
      @Ctx() context: Context,
    ): Promise<object | null> {
      return asOf || knownAt ? recordAt(context, type, id, { asOf, knownAt }) : context.load(type, id);
    }

    @Query(() => Page, { name: options.many, nullable: true, description: furtherSaid(title, '分页列表', 'a page') })
    @Access(options.list ? 'token' : 'public')
    async many(
      @Arg('filter', () => RecordFilter, { nullable: true, description: '筛选 · filter' }) filter: Filter | null,
      @Arg('orderBy', () => orderEnum, {
        nullable: true,
        description: '排序，默认按登记时刻倒序 · order, newest record first unless said',
      })
      orderBy: string | null,
      @Args(() => PageArgs) asked: PageArgs,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Connection<object>> {
      options.list?.(context);
      const given = filter ?? {};
      const order = orderBy ?? 'RECORDED_AT_DESC';
      const found = await page(context, {
        select: '*',
        from: tableOf(type),
        where: conditions(context, type, given, options),
        order,
        columns: [...orders.get(order)!.columns, { sql: 'id', type: 'uuid' }],
        page: asked,
        countTotal: selects(info, 'totalCount'),
        toNode: (row) => toRecord(type, row),
      });
      const records = found.edges.map((edge) => edge.node as T);
      // Who is found by a field about a person was looked at, whether the field is selected or not.
      const by = facts.find((fact) => fact.filter && fact.levelRank >= 3 && given[filterType(fact).name] != null);
      if (by) await leaveLooks(context, records.flatMap(personsOf), `${name}.${by.name}`);
      await leaveLooksAtRows(context, type, records);
      return found;
    }
  }
  if (options.one) {
    const description = furtherSaid(
      title,
      '按标识查询；无记录或无权查看时为空',
      'one by id; null when not there or not yours',
    );
    const one = Object.getOwnPropertyDescriptor(RecordQueries.prototype, 'one')!;
    Query(returns as () => ClassType<object>, { name: options.one, nullable: true, description })(
      RecordQueries.prototype,
      'one',
      one,
    );
    Access('public')(RecordQueries.prototype, 'one', one);
  }
  return RecordQueries;
}

function filterType(fact: FieldFact): { name: string; type: () => never } {
  const as = (name: string, type: () => unknown) => ({ name, type: type as () => never });
  switch (fact.kind) {
    case 'code':
      return as(fact.name, () => [fact.type!()]);
    case 'day':
      return as(`${fact.name}Between`, () => DayRange);
    case 'reference':
      return as(fact.name, () => ID);
    case 'flag':
      return as(fact.name, () => Boolean);
    case 'count':
      return as(fact.name, () => Int);
    case 'text':
      return as(fact.name, () => String);
    default:
      throw new Error(`${fact.name}: a ${fact.kind} cannot be filtered by`);
  }
}

const ORDER_TYPES: Partial<Record<FieldFact['kind'], { type: string; sql: (column: string) => string }>> = {
  day: { type: 'date', sql: (c) => `coalesce(${c}, 'infinity'::date)` },
  text: { type: 'text', sql: (c) => `coalesce(${c}, '')` },
  money: { type: 'numeric', sql: (c) => `coalesce(${c}, 0)` },
  count: { type: 'integer', sql: (c) => `coalesce(${c}, 0)` },
  instant: { type: 'timestamptz', sql: (c) => `coalesce(${c}, 'infinity'::timestamptz)` },
};

/** A column may bear a word of SQL, such as `order`. */
const quoted = ({ column }: FieldFact): string => `"${column}"`;

function ordersOf(facts: FieldFact[]): Map<string, { description: string; columns: OrderColumn[] }> {
  const orders = new Map<string, { description: string; columns: OrderColumn[] }>();
  const add = (key: string, description: string, sql: string, type: string) => {
    orders.set(`${key}_ASC`, { description: furtherSaid(description, '升序', 'ascending'), columns: [{ sql, type }] });
    orders.set(`${key}_DESC`, {
      description: furtherSaid(description, '降序', 'descending'),
      columns: [{ sql, type, descending: true }],
    });
  };
  for (const fact of facts.filter((f) => f.order)) {
    const how = ORDER_TYPES[fact.kind];
    if (!how || fact.levelRank > 1)
      throw new Error(`${fact.name}: a ${fact.kind} at L${fact.levelRank} cannot be ordered by`);
    add(
      fact.name.replace(/[A-Z]/g, (l) => `_${l}`).toUpperCase(),
      fact.description,
      fact.nullable ? how.sql(quoted(fact)) : quoted(fact),
      how.type,
    );
  }
  add('RECORDED_AT', '登记时刻 · time of record', 'recorded_at', 'timestamptz');
  return orders;
}

function conditions(context: Context, type: RecordClass, filter: Filter, options: RecordQueryOptions): Condition[] {
  const list: Condition[] = [];
  for (const fact of fieldsOf(type).filter((f) => f.filter)) {
    const value = filter[filterType(fact).name];
    if (value == null) continue;
    if (fact.levelRank > 1) list.push(withinReach(context, type, fact));
    list.push(conditionOn(fact, value));
  }
  if (filter.division != null) list.push({ sql: 'division_path ^@ ?', params: [pathOfCode(String(filter.division))] });
  for (const [key, { condition }] of Object.entries(options.filters ?? {})) {
    if (filter[key] != null) list.push(condition(String(filter[key])));
  }
  return list;
}

/** What may not be read may not be filtered on either: the list narrows to the rows where the caller reads the field. */
function withinReach({ reach, principal }: Context, type: RecordClass, fact: FieldFact): Condition {
  const { scope, persons = [], bodies = [] } = recordFact(type).subjects;
  const prefixes = reach.read[fact.levelRank as 2 | 3 | 4];
  if (principal.role === 'subject' && bodies.length > 0 && principal.bodies.length > 0) {
    // Whom a record is about reads all its fields.
    const own = textArray(principal.bodies);
    return {
      sql: `(${bodies.map((column) => `${column} = any (?::uuid[])`).join(' or ')})`,
      params: bodies.map(() => own),
    };
  }
  const purposeMissing = fact.levelRank >= 3 && persons.length > 0 && !reach.purposeStated;
  if (prefixes.length === 0 || purposeMissing) throw forbidden(`filter.${fact.name}`);
  return { sql: `${scope} ^@ any (?::text[])`, params: [textArray(prefixes)] };
}

function conditionOn(fact: FieldFact, value: FilterValue): Condition {
  const { name } = fact;
  const column = quoted(fact);
  switch (fact.kind) {
    case 'code':
      return { sql: `${column} = any (?::text[])`, params: [textArray(value as string[])] };
    case 'day': {
      const { from, to } = value as DayRange;
      return {
        sql: `${column} >= coalesce(?::date, '-infinity') and ${column} <= coalesce(?::date, 'infinity')`,
        params: [from ?? null, to ?? null],
      };
    }
    case 'reference':
      if (!UUID.test(String(value)))
        throw graphError('BAD_USER_INPUT', `filter.${name}: "${value}" is not an id of this graph`);
      return { sql: `${column} = ?::uuid`, params: [value] };
    default:
      return { sql: `${column} = ?`, params: [value] };
  }
}
