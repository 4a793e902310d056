import type { AnyEntity, EntityClass, PolicyDef } from '@mikro-orm/core';
import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { type AccessLevel, rank, Withheld } from '../access/level.js';
import { GraphQLDay, GraphQLDecimal, GraphQLInstant } from '../graph/scalars.js';
import { MoneyType } from '../graph/values.js';
import { ExactDecimal } from '../storage/exact-decimal.js';
import { type RowSubjects, rowPolicies } from '../storage/row-security.js';
import type * as values from '../values/index.js';

/** What a field decorator says beyond name and description. */
export interface FieldOptions {
  nullable?: boolean;
  unique?: boolean;
  /** Who may read the field; L1 (the row's own level decides) unless said. */
  level?: AccessLevel;
  /** Personal data: stands in the journal as a salted digest only. */
  personal?: boolean;
  /** Callers may filter by it. */
  filter?: boolean;
  /** Callers may order by it. */
  order?: boolean;
  /** Stored, not in the graph. */
  hidden?: boolean;
}

export type FieldKind =
  | 'text'
  | 'list'
  | 'code'
  | 'day'
  | 'instant'
  | 'money'
  | 'decimal'
  | 'count'
  | 'flag'
  | 'reference'
  | 'json';

/** Everything the kit knows of one field: storage, graph, access and journal read it from here. */
export interface FieldFact extends FieldOptions {
  kind: FieldKind;
  /** Name in the graph. */
  name: string;
  /** Stored property and column; money has two, `…Amount` and `…Currency`. */
  property: string;
  column: string;
  levelRank: number;
  description: string;
  /** The enum of a code, the class of a reference. */
  type?: () => unknown;
}

export interface RecordFact {
  name: string;
  table: string;
  zh: string;
  en: string;
  subjects: RowSubjects;
  document: string | undefined;
  entity: boolean;
}

// biome-ignore lint/complexity/noBannedTypes: keyed by constructors of any shape
const fields = new Map<Function, FieldFact[]>();
// biome-ignore lint/complexity/noBannedTypes: keyed by constructors of any shape
const records = new Map<Function, RecordFact>();

/** The fields of a record class, inherited ones first. */
export function fieldsOf(type: object): FieldFact[] {
  // biome-ignore lint/complexity/noBannedTypes: constructors of any shape
  const own = fields.get(type as Function) ?? [];
  const parent = Object.getPrototypeOf(type);
  return parent && parent !== Function.prototype ? [...fieldsOf(parent), ...own] : own;
}

/** The facts of a record class. @throws when the class carries no @RecordType. */
export function recordFact(type: object): RecordFact {
  // biome-ignore lint/complexity/noBannedTypes: constructors of any shape
  const fact = records.get(type as Function);
  if (!fact) throw new Error(`${(type as { name: string }).name} carries no @RecordType`);
  return fact;
}

// biome-ignore lint/complexity/noBannedTypes: constructors of any shape
export const isRecordType = (type: unknown): boolean => records.has(type as Function);

let ownTypes: ReadonlyMap<string, unknown> = new Map();

/**
 * Builds a schema in which a subgraph's own records stand in the place of the kit's stubs of the same name: `parties`
 * owns what is a stub to everyone else.
 */
export function withOwnTypes<T>(own: ReadonlyMap<string, unknown>, build: () => T): T {
  ownTypes = own;
  try {
    return build();
  } finally {
    ownTypes = new Map();
  }
}

/** The type a schema is being built with in the place of a stub: the subgraph's own record of that name, if it has one. */
export const ownTypeOf = <T extends { name: string }>(type: T): T => (ownTypes.get(type.name) as T | undefined) ?? type;

type PropertyMark = (target: object, property: string) => void;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A decorator that fits only a property of type V, or V | null when the field is nullable. */
type FieldOf<V, O> = O extends { nullable: true }
  ? <K extends string>(target: { [P in K]?: V | null }, key: K) => void
  : <K extends string>(target: { [P in K]: V }, key: K) => void;

interface Shape {
  kind: FieldKind;
  graph: () => unknown;
  columns: (property: string) => { property: string; type: string | typeof ExactDecimal; columnType: string }[];
  name?: (property: string) => string;
  type?: () => unknown;
}

function field<V, O extends FieldOptions>(shape: Shape, description: string, options: O): FieldOf<V, O> {
  const decorate = (target: object, key: string) => {
    const name = shape.name?.(key) ?? key;
    const nullable = options.nullable ?? false;
    if (!options.hidden) {
      Field(shape.graph as never, {
        name,
        description,
        nullable: nullable || shape.kind === 'reference' || isWithheld(options),
      })(
        target,
        // The graph's name is a property of its own where it differs from the stored one.
        name,
      );
      if (options.level && options.level !== 'L1') Withheld(options.level)(target, name);
    }
    for (const column of shape.columns(key)) {
      Property({ type: column.type, columnType: column.columnType, nullable, comment: description } as never)(
        target,
        column.property,
      );
    }
    if (shape.kind === 'reference' || options.filter || options.order)
      (Index() as unknown as PropertyMark)(target, shape.columns(key)[0]!.property);
    if (options.unique) (Unique() as unknown as PropertyMark)(target, key);
    const list = fields.get(target.constructor) ?? [];
    list.push({
      ...options,
      kind: shape.kind,
      name,
      property: key,
      column: snake(shape.columns(key)[0]!.property),
      levelRank: rank(options.level ?? 'L1'),
      description,
      type: shape.type,
    });
    fields.set(target.constructor, list);
    if (shape.kind === 'money') defineMoney(target, key);
  };
  return decorate as unknown as FieldOf<V, O>;
}

/** A field above L1 is null for those who may not read it, so it must be nullable in the graph. */
const isWithheld = (options: FieldOptions) => rank(options.level ?? 'L1') > 1;

function defineMoney(target: object, key: string): void {
  type Stored = Record<string, string | null | undefined>;
  Object.defineProperty(target, key, {
    configurable: true,
    get(this: Stored): Money | null {
      const amount = this[`${key}Amount`];
      const currency = this[`${key}Currency`];
      return amount == null || currency == null ? null : { amount, currency };
    },
    set(this: Stored, money: Money | null | undefined) {
      this[`${key}Amount`] = money?.amount ?? null;
      this[`${key}Currency`] = money?.currency ?? null;
    },
  });
}

const one = (type: string | typeof ExactDecimal, columnType: string) => (property: string) => [
  { property, type, columnType },
];

/** Text of any length. */
export const Text = <O extends FieldOptions>(description: string, options: O = {} as O) =>
  field<string, O>({ kind: 'text', graph: () => String, columns: one('text', 'text') }, description, options);

/** A list of short texts. */
export const TextList = <O extends FieldOptions>(description: string, options: O = {} as O) =>
  field<string[], O>({ kind: 'list', graph: () => [String], columns: one('array', 'text[]') }, description, options);

/** A value of a codelist; register the codelist with `codelist()`. */
export const Code = <T extends Record<string, string>, O extends FieldOptions>(
  values: T,
  description: string,
  options: O = {} as O,
) =>
  field<T[keyof T], O>(
    { kind: 'code', graph: () => values, columns: one('text', 'text'), type: () => values },
    description,
    options,
  );

/** A civil day in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = values.Day;
export const Day = <O extends FieldOptions>(description: string, options: O = {} as O) =>
  field<string, O>({ kind: 'day', graph: () => GraphQLDay, columns: one('date', 'date') }, description, options);

/** An instant. */
export type Instant = values.Instant;
export const Instant = <O extends FieldOptions>(description: string, options: O = {} as O) =>
  field<Date, O>(
    { kind: 'instant', graph: () => GraphQLInstant, columns: one('datetime', 'timestamptz(3)') },
    description,
    options,
  );

/** An exact decimal of at most 18 digits before and 10 after the point. */
export const DecimalNumber = <O extends FieldOptions>(description: string, options: O = {} as O) =>
  field<string, O>(
    { kind: 'decimal', graph: () => GraphQLDecimal, columns: one(ExactDecimal, 'numeric(30,10)') },
    description,
    options,
  );

/** A whole number. */
export const Count = <O extends FieldOptions>(description: string, options: O = {} as O) =>
  field<number, O>({ kind: 'count', graph: () => Int, columns: one('integer', 'integer') }, description, options);

/** Yes or no. */
export const Flag = <O extends FieldOptions>(description: string, options: O = {} as O) =>
  field<boolean, O>({ kind: 'flag', graph: () => Boolean, columns: one('boolean', 'boolean') }, description, options);

/** Structured data of the subgraph's own, never in the graph as it stands. */
export const Json = <V>(description: string, options: Pick<FieldOptions, 'nullable' | 'personal'> = {}) =>
  field<V, { nullable: true; hidden: true }>(
    { kind: 'json', graph: () => String, columns: one('json', 'jsonb') },
    description,
    { ...options, hidden: true } as { nullable: true; hidden: true },
  );

/** An exact amount with its currency, stored in two columns. */
export type Money = values.Money;
export const Money = <O extends FieldOptions>(description: string, options: O = {} as O) =>
  field<Money, O>(
    {
      kind: 'money',
      graph: () => MoneyType,
      columns: (property) => [
        { property: `${property}Amount`, type: ExactDecimal, columnType: 'numeric(22,2)' },
        { property: `${property}Currency`, type: 'text', columnType: 'text' },
      ],
    },
    description,
    options,
  );

/**
 * A reference to another record, stored as `…Id` and exposed as the entity without the ending: never an id alone.
 * The type is a record of the same subgraph or a stub of another's.
 */
export const Reference = <O extends FieldOptions>(type: () => ClassType, description: string, options: O = {} as O) =>
  field<string, O>(
    {
      kind: 'reference',
      graph: () => ownTypeOf(type()),
      columns: one('uuid', 'uuid'),
      name: (property) => property.replace(/Id$/, ''),
      type,
    },
    description,
    options,
  );

export interface RecordOptions extends Partial<RowSubjects> {
  /** Table in the subgraph's own schema. */
  table: string;
  zh: string;
  en: string;
  /** Kept for the subgraph itself, not a type of the graph. */
  internal?: boolean;
  /** The property that holds the number of the document the record is of; what is owed on its account cites it. */
  document?: string;
  /** Row policies of the record's own, beside the common ones: a row seen by any of them is seen. */
  policies?: readonly PolicyDef[];
}

/** Declares an abstract class of fields that several record types of a subgraph share. */
export function SharedFields() {
  return <T extends EntityClass<AnyEntity>>(type: T): void => {
    Entity({ abstract: true })(type as never);
    ObjectType((type as { name: string }).name, { simpleResolvers: true })(type as never);
  };
}

/** Declares a record type: one class that is table, GraphQL type and data dictionary at once. */
export function RecordType(options: RecordOptions) {
  return <T extends EntityClass<AnyEntity>>(type: T): void => {
    const {
      table,
      zh,
      en,
      scope = 'division_path',
      persons,
      bodies,
      managedBy,
      internal = false,
      document,
      policies = [],
    } = options;
    if (document && !fieldsOf(type).some(({ property }) => property === document))
      throw new Error(`${(type as { name: string }).name} has no property "${document}", its document by @RecordType`);
    const subjects = { scope, persons, bodies, managedBy };
    Entity({
      tableName: table,
      comment: `${zh} · ${en}`,
      rowLevelSecurity: 'force',
      policies: [...rowPolicies(subjects), ...policies],
    })(type as never);
    const name = (type as { name: string }).name;
    if (!internal) {
      ObjectType(name, { description: `${zh} · ${en}`, simpleResolvers: true })(type as never);
      Directive('@key(fields: "id")')(type as never);
    }
    // biome-ignore lint/complexity/noBannedTypes: constructors of any shape
    records.set(type as unknown as Function, { name, table, zh, en, subjects, document, entity: !internal });
  };
}
