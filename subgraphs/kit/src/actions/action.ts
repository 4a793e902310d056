import { createHash } from 'node:crypto';
import { validate } from 'class-validator';
import { Arg, type ClassType, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Withheld } from '../access/level.js';
import { actingBody } from '../access/principal.js';
import { forbidden, graphError, isForbidden } from '../graph/errors.js';
import { furtherSaid } from '../graph/said.js';
import { UserErrorType } from '../graph/values.js';
import { appendLine, canonical } from '../journal/journal.js';
import type { BaseRecord } from '../records/domain-record.js';
import { recordFact } from '../records/fields.js';
import { type Context, withOwnRights } from '../service/context.js';
import type { RecordClass } from '../storage/rows.js';
import { type UserError, Work } from './work.js';

/** One legal action: a mutation that changes records, opens or closes obligations, and leaves one journal line. */
export interface Action<Input extends object = object, R extends BaseRecord = BaseRecord> {
  /** Name of the mutation, object first: `procurementContractSign`. */
  name: string;
  /** Chinese and English, with the legal source. */
  description: string;
  input: ClassType<Input>;
  /** The record the action returns. */
  record: RecordClass<R>;
  /**
   * Open to subjects beside the officers. For a subject the action is carried out with the rights of the subgraph, so
   * it must ask `work.speakFor` whether the subject may; one that does not is never committed.
   */
  bySubjects?: true;
  /** What stands for the input in the table of keys, when the input holds what must not be guessed from a hash. */
  fingerprint?(input: Input): unknown;
  /** What to tell the user when a constraint of the database, by name, refuses the change at the last moment. */
  constraints?: Record<string, UserError>;
  /** Carries the action out, or refuses it through `work.refuse`; on refusal nothing is written. */
  run(input: Input, work: Work): Promise<R | undefined>;
}

/** Declares an action; list it in the subgraph's `actions`. */
export const action = <Input extends object, R extends BaseRecord>(definition: Action<Input, R>): Action =>
  definition as unknown as Action;

export interface Outcome {
  record: BaseRecord | null;
  userErrors: UserError[];
  pending: boolean;
  /** Whether it was carried out before, under the same key, and nothing changed now. */
  repeated?: boolean;
}

export interface Performing {
  /**
   * `alone` unless said. `part`: of a transaction around it, which announces what was committed. `rehearsal`: part of one
   * that is rolled back, so that no journal line is written and nobody waits for the journal's lock meanwhile.
   */
  manner?: 'alone' | 'part' | 'rehearsal';
  /** Under whose name the key is kept; the caller's unless said. */
  keeper?: string;
  /** The key was drawn just now and is never used again: no later input need be compared with this one. */
  isFreshKey?: boolean;
}

const KEY = /^[\x21-\x7e]{8,100}$/;

/** Performs an action for a caller: once per idempotency key, all or nothing. */
export async function perform(
  definition: Action,
  input: object,
  key: string,
  caller: Context,
  { manner = 'alone', keeper = caller.principal.id, isFreshKey = false }: Performing = {},
): Promise<Outcome> {
  const { principal, runtime } = caller;
  const context = definition.bySubjects && principal.role === 'subject' ? withOwnRights(caller) : caller;
  if (principal.role === 'anonymous') throw graphError('UNAUTHENTICATED', `${definition.name} needs a token`);
  // Who may write nothing here is not told what is here, nor what is wrong with the input.
  if (context.reach.write.length === 0) throw forbidden(definition.name);
  if (!KEY.test(key))
    throw graphError(
      'BAD_USER_INPUT',
      'idempotencyKey: 8 to 100 visible ASCII characters, a new one for each action (a UUID serves)',
    );
  refuseUnstorable('input', input);
  const faults = await faultsOf(input);
  const inputHash = isFreshKey ? '' : hashOf(definition.fingerprint?.(input) ?? input);

  const done = await context.em
    .transactional(async (em): Promise<Done> => {
      const claimed = await em.execute(
        'insert into idempotency (actor, action, key, input_hash) values (?, ?, ?, ?) on conflict do nothing returning 1',
        [keeper, definition.name, key, inputHash],
      );
      if (claimed.length === 0 && faults.length === 0) return replay(definition, key, keeper, inputHash, context);
      const work = new Work(context, em as never, runtime.clock());
      // What is out of its bounds may make it stumble: that is told then, and not where it stumbled.
      const record = await definition.run(input, work).catch((error: unknown) => {
        if (faults.length === 0 || isForbidden(error)) throw error;
        return undefined;
      });
      const errors = [...faults, ...work.errors];
      if (errors.length > 0 || !record) throw new Refused(errors);
      if (context !== caller && !work.spoken)
        throw new Error(`${definition.name} never asked whom a subject speaks for`);
      const { entries, published } = await work.settle();
      await em.execute('update idempotency set record_id = ?, version = ? where actor = ? and action = ? and key = ?', [
        record.id,
        record.version,
        keeper,
        definition.name,
        key,
      ]);
      if (manner === 'rehearsal') return { id: record.id };
      const { position } = await appendLine(em as never, {
        action: definition.name,
        actor: principal.id,
        actorBody: actingBody(principal),
        purpose: principal.purpose ?? null,
        caseNumber: principal.caseNumber ?? null,
        effectiveOn: work.effectiveOn,
        recordedAt: runtime.hasOwnClock ? work.recordedAt : null,
        entries,
        published,
      });
      return { id: record.id, position: published.length > 0 ? position : undefined };
    })
    .catch((error: unknown) => {
      if (error instanceof Refused) return error;
      const told = definition.constraints?.[(error as { constraint?: string }).constraint ?? ''];
      if (told) return new Refused([told]);
      throw error;
    });
  if (done instanceof Refused) return { record: null, userErrors: done.errors, pending: false };
  // What was looked up before, by the action or by one before it in the request, is no longer so.
  caller.forget();
  const isAlone = manner === 'alone';
  if (isAlone) runtime.committed();
  const pending = isAlone && done.position !== undefined && !(await runtime.announce(done.position));
  const record = await caller.load(definition.record, done.id);
  return { record, userErrors: [], pending, repeated: done.repeated ?? false };
}

const hashOf = (input: unknown): string =>
  createHash('sha256')
    .update(canonical(JSON.parse(JSON.stringify(input))))
    .digest('hex');

interface Done {
  id: string;
  /** Position of its last event, where there is one to be told. */
  position?: number | undefined;
  repeated?: boolean;
}

/** Rolls the transaction back; carries the refusals out of it. */
class Refused extends Error {
  constructor(readonly errors: UserError[]) {
    super('refused');
  }
}

/** The answer of an earlier, identical call. Rights are checked again, because the record is loaded as the caller. */
async function replay(
  definition: Action,
  key: string,
  keeper: string,
  inputHash: string,
  context: Context,
): Promise<Done> {
  const [earlier] = await context.rows<{ input_hash: string; record_id: string }>(
    'select input_hash, record_id from idempotency where actor = ? and action = ? and key = ?',
    [keeper, definition.name, key],
  );
  if (earlier?.input_hash !== inputHash) {
    throw graphError(
      'IDEMPOTENCY_CONFLICT',
      `idempotencyKey: "${key}" was used before with other input; take a new key for a new action`,
    );
  }
  // The first call's own events are among those that were told so far.
  const [row] = await context.rows<{ last: string }>('select coalesce(max(position), 0) as last from event');
  return { id: earlier.record_id, position: Number(row!.last), repeated: true };
}

/** Refuses text that PostgreSQL cannot keep, or the journal not read again, wherever in the input it stands. */
function refuseUnstorable(name: string, value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw graphError('BAD_USER_INPUT', `${name}: the text holds a NUL or half of a surrogate pair; send it without`);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) refuseUnstorable(String(index), item);
  } else if (value !== null && typeof value === 'object') {
    for (const key in value) refuseUnstorable(key, (value as Record<string, unknown>)[key]);
  }
}

async function faultsOf(input: object, path: string[] = ['input']): Promise<UserError[]> {
  const faults = await validate(input, { forbidUnknownValues: false });
  const flatten = (list: typeof faults, at: string[]): UserError[] =>
    list.flatMap((fault) => [
      ...Object.values(fault.constraints ?? {}).map((message) => ({
        code: 'INVALID',
        field: [...at, fault.property],
        message,
      })),
      ...flatten(fault.children ?? [], [...at, fault.property]),
    ]);
  return flatten(faults, path);
}

const payloads = new Map<RecordClass, ClassType<Outcome>>();

/** The payload of every action on a record type. */
function payloadOf(type: RecordClass): ClassType<Outcome> {
  const known = payloads.get(type);
  if (known) return known;
  const { name, zh, en } = recordFact(type);
  @ObjectType(`${name}Payload`, {
    description: furtherSaid(`${zh} · ${en}`, '操作结果', 'result of an action'),
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => type as never, { nullable: true, description: '记录，被拒绝时为空 · the record; null when refused' })
    record!: BaseRecord | null;
    @Field(() => [UserErrorType], { description: '拒绝理由，为空即已执行 · refusals; empty when carried out' })
    userErrors!: UserError[];
    @Field(() => Boolean, { description: '义务登记簿尚未更新 · the register of obligations has not followed yet' })
    pending!: boolean;
  }
  payloads.set(type, Payload as ClassType<Outcome>);
  return Payload as ClassType<Outcome>;
}

/** The resolver class that offers actions as mutations. */
export function actionResolver(actions: readonly Action[]): ClassType {
  class ActionMutations {}
  const prototype = ActionMutations.prototype as unknown as Record<string, unknown>;
  for (const definition of actions) {
    const handler = (input: object, key: string, context: Context) => perform(definition, input, key, context);
    Object.defineProperty(prototype, definition.name, { value: handler, configurable: true });
    const descriptor = Object.getOwnPropertyDescriptor(prototype, definition.name)!;
    Arg('input', () => definition.input, { description: '内容 · input', validate: false })(
      prototype,
      definition.name,
      0,
    );
    Arg('idempotencyKey', () => String, { description: '幂等键，每次操作一个 · a new key for each action' })(
      prototype,
      definition.name,
      1,
    );
    Ctx()(prototype, definition.name, 2);
    // Declared now: type-graphql looks types up when it builds, not when it is asked.
    const payload = payloadOf(definition.record);
    Mutation(() => payload, { nullable: true, description: definition.description })(
      prototype,
      definition.name,
      descriptor,
    );
    Withheld('token')(prototype, definition.name, descriptor);
  }
  Resolver()(ActionMutations);
  return ActionMutations;
}
