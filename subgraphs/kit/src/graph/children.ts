import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access } from '../access/access.js';
import { recordsAt } from '../journal/history.js';
import { momentOf } from '../journal/state.js';
import type { DomainRecord } from '../records/domain-record.js';
import { fieldsOf } from '../records/fields.js';
import type { Context } from '../service/context.js';
import { type RecordClass, tableOf, toRecord } from '../storage/rows.js';

type ReferenceOf<T> = keyof T & `${string}Id`;

/** A list of the records under a record, as a field of its type. */
interface Children {
  /** Name in the graph. */
  field: string;
  type: RecordClass;
  /** The reference of the children to their parent: `problemId`. */
  by: `${string}Id`;
  access: Parameters<typeof Access>[0];
  /** Chinese and English. */
  description: string;
}

/** The records under a record as a list of its type, in the order they were recorded. */
export function childrenOn(parent: RecordClass, { field, type, by, access, description }: Children): ClassType {
  if (!fieldsOf(type).some(({ property }) => property === by)) throw new Error(`${type.name} has no reference ${by}`);
  @Resolver(() => parent as never)
  class ParentFields {}
  // Named like the field: a type may have several such lists.
  const prototype = ParentFields.prototype as Record<string, unknown>;
  const children = (record: DomainRecord, context: Context) =>
    relatedTo(context, record, type as RecordClass<DomainRecord>, by as ReferenceOf<DomainRecord>);
  Object.defineProperty(prototype, field, { value: children, configurable: true });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, field)!;
  Root()(prototype, field, 0);
  Ctx()(prototype, field, 1);
  FieldResolver(() => [type as never], { nullable: true, description })(prototype, field, descriptor);
  Access(access)(prototype, field, descriptor);
  return ParentFields;
}

/**
 * The records of a type that refer to another record, oldest first; of one told as of a day, those there were by then
 * as they were. One statement for all records of an answer.
 */
export async function relatedTo<T extends DomainRecord>(
  context: Context,
  record: DomainRecord,
  type: RecordClass<T>,
  property: ReferenceOf<T>,
): Promise<T[]> {
  const related = await relatedBy(context, type, property).load(record.id);
  const at = momentOf(record);
  return at ? recordsAt(context, type, related, at) : related;
}

function relatedBy<T extends DomainRecord>(context: Context, type: RecordClass<T>, property: ReferenceOf<T>) {
  return context.loader<string, T[]>(`${type.name}:${property}`, async (ids) => {
    const { column } = fieldsOf(type).find((field) => field.property === property)!;
    const rows = await context.rows(
      `select * from ${tableOf(type)} where ${column} = any(?::uuid[]) order by recorded_at, id`,
      [`{${ids.join(',')}}`],
    );
    const related = Map.groupBy(
      rows.map((row) => toRecord(type, row)),
      (record) => record[property] as string,
    );
    return ids.map((id) => related.get(id) ?? []);
  });
}
