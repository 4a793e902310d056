import { Access, type BaseRecord, type Context, type RecordClass, tableOf, toRecord } from '@integrity-graph/kit';
import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

interface Children {
  /** Name in the graph. */
  field: string;
  type: RecordClass;
  /** The column of the children that holds the parent’s id. */
  by: string;
  access: Parameters<typeof Access>[0];
  description: string;
}

/** The records under a record as a list of its type, in the order they were recorded. */
export function childrenOn(parent: RecordClass, { field, type, by, access, description }: Children): ClassType {
  @Resolver(() => parent as never)
  class ParentFields {}
  // Named like the field: a type may have several such lists.
  const prototype = ParentFields.prototype as Record<string, unknown>;
  const children = ({ id }: BaseRecord, context: Context) => childrenBy(context, type, by).load(id);
  Object.defineProperty(prototype, field, { value: children, configurable: true });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, field)!;
  Root()(prototype, field, 0);
  Ctx()(prototype, field, 1);
  FieldResolver(() => [type as never], { nullable: true, description })(prototype, field, descriptor);
  Access(access)(prototype, field, descriptor);
  return ParentFields;
}

/** One statement for all parents of an answer. */
const childrenBy = (context: Context, type: RecordClass, column: string) =>
  context.loader<string, BaseRecord[]>(`${type.name} by ${column}`, async (ids) => {
    const rows = await context.rows(
      `select * from ${tableOf(type)} where ${column} = any(?::uuid[]) order by recorded_at, id`,
      [`{${ids.join(',')}}`],
    );
    const byParent = Map.groupBy(rows, (row) => String(row[column]));
    return ids.map((id) => (byParent.get(id) ?? []).map((row) => toRecord(type, row)));
  });
