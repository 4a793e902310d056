import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { mayWrite } from '../access/principal.js';
import { DirectoryReader } from '../directory/directory.js';
import { forbidden } from '../graph/errors.js';
import type { JournalEntry } from '../journal/journal.js';
import { stateOf } from '../journal/state.js';
import type { BaseRecord } from '../records/domain-record.js';
import { recordFact } from '../records/fields.js';
import { type Context, scopeOfRecord } from '../service/context.js';
import type { RecordClass } from '../storage/rows.js';
import { UUID } from '../values/index.js';

/** Why an action cannot be carried out, told to the user as data: what, where, and how to mend it. */
export interface UserError {
  /** Stable code, UPPER_SNAKE. */
  code: string;
  /** Path of the input field, such as `['input', 'dateSigned']`. */
  field: string[];
  message: string;
}

/**
 * The unit of work of one action: reads, changes and refusals. Nothing is written unless the action ends without a
 * refusal; then records, journal line and events are committed together.
 */
export class Work {
  readonly errors: UserError[] = [];
  /** The day from which the change holds; today unless the action says otherwise. */
  effectiveOn: string;
  /** Whether the action asked on whose behalf it is performed. */
  spoken = false;
  readonly directory: DirectoryReader;
  /** Every record made or changed, with the version it had before and the day its change holds from. */
  private readonly touched = new Map<BaseRecord, { before?: number; effectiveOn?: string }>();

  constructor(
    readonly context: Context,
    readonly em: EntityManager,
    readonly recordedAt: Date,
  ) {
    this.effectiveOn = context.today;
    this.directory = new DirectoryReader(context);
  }

  get today(): string {
    return this.context.today;
  }

  /** Whether the action is refused; an action returns at once when it cannot go on after refusals. */
  get refused(): boolean {
    return this.errors.length > 0;
  }

  /** Adds a refusal. Every fault of an input is added, not just the first. `field` is the path below `input`, with dots. */
  refuse(code: string, field: string, message: string): void {
    this.errors.push({ code, field: field === '' ? ['input'] : ['input', ...field.split('.')], message });
  }

  /**
   * A subject acts for itself alone, or for the body or firm it speaks for; an officer records what others have done.
   * @throws FORBIDDEN
   */
  speakFor(id: string): void {
    this.spoken = true;
    const { role, bodies, person } = this.context.principal;
    if (role === 'subject' && !bodies.includes(id) && person !== id) throw forbidden('acting for another');
  }

  /** A record to change, locked until the action ends; refuses naming the field when it is not there or not the caller's. */
  find<T extends BaseRecord>(type: RecordClass<T>, id: string, field: string): Promise<T | undefined> {
    return this.fetch(type, id, field, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  /** A record to read only; refuses like `find`. */
  see<T extends BaseRecord>(type: RecordClass<T>, id: string, field: string): Promise<T | undefined> {
    return this.fetch(type, id, field, {});
  }

  private async fetch<T extends BaseRecord>(
    type: RecordClass<T>,
    id: string,
    field: string,
    options: { lockMode?: LockMode.PESSIMISTIC_WRITE },
  ) {
    const record = UUID.test(id) ? await this.em.findOne(type as never, { id } as never, options) : null;
    if (!record)
      this.refuse(
        'NOT_FOUND',
        field,
        `${recordFact(type).en} ${id} is not there, or not yours: take the id from the graph`,
      );
    return (record as T | null) ?? undefined;
  }

  /** Records of a type that fit a condition, as the caller sees them; changes to them are written. */
  async findAll<T extends BaseRecord>(
    type: RecordClass<T>,
    where: Partial<Record<keyof T & string, unknown>>,
  ): Promise<T[]> {
    return (await this.em.find(type as never, where as never)) as T[];
  }

  /** A new record. @throws FORBIDDEN when its division is not the caller's to write in. */
  create<T extends BaseRecord>(type: RecordClass<T>, data: Partial<T>, effectiveOn?: string): T {
    const record = Object.assign(new (type as unknown as new () => T)(), data, { recordedAt: this.recordedAt });
    this.checkWritable(record);
    this.em.persist(record);
    this.touched.set(record, { effectiveOn });
    return record;
  }

  /** Changes a record; the old version stays in the journal. */
  change<T extends BaseRecord>(record: T, data: Partial<T>, effectiveOn?: string): T {
    this.checkWritable(record);
    // Only what differs: stored JSON comes back with its keys in another order, which is no change.
    const current = record as unknown as Record<string, unknown>;
    Object.assign(
      record,
      Object.fromEntries(Object.entries(data).filter(([key, value]) => !isDeepStrictEqual(value, current[key]))),
    );
    this.checkWritable(record);
    const touch = this.touched.get(record) ?? { before: record.version };
    this.touched.set(record, { ...touch, effectiveOn: effectiveOn ?? touch.effectiveOn });
    return record;
  }

  /** Flushes the changes and tells what the journal must keep. */
  async settle(): Promise<{ entries: JournalEntry[]; published: JournalEntry[] }> {
    const states = [...this.touched].map(([record, touch]) => ({ record, ...touch, state: stateOf(record) }));
    await this.em.flush();
    // A change to what a record said already makes no version.
    const changed = states.filter(({ record, before }) => record.version !== before);
    const entries = changed.map(({ record, effectiveOn, state }) => ({
      type: recordFact(record.constructor).name,
      id: record.id,
      version: record.version,
      effectiveOn: effectiveOn ?? this.effectiveOn,
      state,
    }));
    const publishes = new Set(this.context.runtime.definition.publishes?.map((type) => recordFact(type).name));
    return { entries, published: entries.filter((entry) => publishes.has(entry.type)) };
  }

  private checkWritable(record: BaseRecord): void {
    if (!mayWrite(this.context.reach, scopeOfRecord(record))) throw forbidden(recordFact(record.constructor).en);
  }
}
