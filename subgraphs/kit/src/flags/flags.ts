import {
  Arg,
  type ClassType,
  Ctx,
  createUnionType,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Access } from '../access/access.js';
import { rank } from '../access/level.js';
import { mayRead } from '../access/principal.js';
import { type Action, action, perform } from '../actions/action.js';
import { checkPost, checkText } from '../actions/checks.js';
import { sectorRefusals } from '../actions/refusals.js';
import { forbidden, graphError } from '../graph/errors.js';
import { recordQueries } from '../graph/record-queries.js';
import { GraphQLDay } from '../graph/scalars.js';
import { codelist, DayRange } from '../graph/values.js';
import type { Rules } from '../law/index.js';
import { type DomainRecord, newId } from '../records/domain-record.js';
import { recordFact } from '../records/fields.js';
import { type Context, systemContext } from '../service/context.js';
import { type RecordClass, tableOf, toRecord } from '../storage/rows.js';
import { daysBetween } from '../values/index.js';
import { RuleValueInput, SHOWN_FIELDS, shownOf } from './graph.js';
import {
  type Explanation,
  explain,
  type FlagRule,
  type NotApplicable,
  type OtherValues,
  type Period,
  type RuleInput,
  RuleOutcome,
  type Target,
  type TargetId,
} from './rule.js';
import type { Screen, Touched } from './screening.js';
import type { FlagState, SectorFlag } from './sector-flag.js';

/** How many targets are read at a time, and at most looked at by one replay. */
const BATCH = 500;
const REPLAY_MOST = 50_000;
const REPLAY_DAYS = 3660;
const REPLAY_SHOWN = 100;

/** The codelist of a sector's rules, from the rules themselves. */
export function ruleCodes<C extends string>(
  rules: readonly { code: C; title: string }[],
  name: string,
  description: string,
): Record<C, C> {
  const codes = Object.fromEntries(rules.map(({ code }) => [code, code])) as Record<C, C>;
  codelist(codes, name, description, Object.fromEntries(rules.map(({ code, title }) => [code, title])) as never);
  return codes;
}

export interface SectorFlags {
  resolvers: ClassType[];
  actions: Action[];
  screen: Screen;
}

interface Definition<F extends SectorFlag> {
  /** First word of every root field: `procurement`. */
  sector: string;
  type: RecordClass<F>;
  /** Made by `ruleCodes`. */
  codes: Record<string, string>;
  rules: readonly FlagRule[];
  /** The dated values of the sector. */
  values: Rules;
}

/** Everything a sector needs for its flags: queries, actions, and the screening that raises and withdraws them. */
export function sectorFlags<F extends SectorFlag>(definition: Definition<F>): SectorFlags {
  const { sector, type } = definition;
  return {
    resolvers: [recordQueries(type, { one: `${sector}Flag`, many: `${sector}Flags` }), ...flagResolvers(definition)],
    actions: [flagReply(sector, type), flagClose(sector, type)],
    screen: {
      look: (touched, context) => lookAt(definition, touched, context),
      async lookDaily(context) {
        for (const rule of definition.rules)
          await settle(definition, rule, (await rule.daily?.(context)) ?? [], context);
      },
    },
  };
}

// --- Raising and withdrawing -----------------------------------------------------------------------------------------

async function lookAt<F extends SectorFlag>(
  definition: Definition<F>,
  touched: readonly Touched[],
  context: Context,
): Promise<void> {
  const byType = Map.groupBy(touched, ({ type }) => type);
  for (const rule of definition.rules) {
    const ids = (type: RecordClass) => [...new Set(byType.get(recordFact(type).name)?.map(({ id }) => id))];
    const own = rule.periodOf ? [] : ids(rule.record()).map((id) => ({ id }));
    const found: TargetId[] = own;
    for (const { type, targets } of rule.watches ?? []) {
      const changed = ids(type);
      if (changed.length > 0) found.push(...(await targets(changed, context)));
    }
    await settle(definition, rule, found, context);
  }
}

/** Brings the flags of one rule on some targets in line with what the rule says of them now. */
async function settle<F extends SectorFlag>(
  { sector, type, values }: Definition<F>,
  rule: FlagRule,
  ids: readonly TargetId[],
  context: Context,
): Promise<void> {
  const distinct = [...new Map(ids.map((target) => [keyOf(rule, target), target])).values()];
  for (let start = 0; start < distinct.length; start += BATCH) {
    const targets = await targetsOf(rule, distinct.slice(start, start + BATCH), context);
    const explanations = await explainAll(rule, targets, values, {}, context);
    const kept = await keptFlags(
      type,
      targets.map((target) => keyOf(rule, idOf(target))),
      context,
    );
    for (const [index, target] of targets.entries()) {
      const explanation = explanations[index]!;
      const flag = kept.get(keyOf(rule, idOf(target)));
      if (isSettled(flag, explanation)) continue;
      const input = Object.assign(new Settlement(), { target, explanation });
      const { userErrors } = await perform(settlement(sector, type, rule), input, newId(), context);
      if (userErrors.length > 0)
        throw new Error(`${rule.code}: ${userErrors.map(({ message }) => message).join('; ')}`);
    }
  }
}

/** Whether nothing is to be written: no flag and none raised, or a flag that says what the rule says. */
function isSettled(flag: SectorFlag | undefined, explanation: Explanation): boolean {
  const isRaised = explanation.outcome === 'RAISED';
  if (!flag) return !isRaised;
  if (!isRaised) return flag.state === 'WITHDRAWN';
  return flag.state !== 'WITHDRAWN' && sameArithmetic(flag.explanation, explanation);
}

/** Whether two explanations rest on the same facts and values, so that a reply to one answers the other. */
const sameArithmetic = (a: Explanation, b: Explanation): boolean =>
  a.ruleVersion === b.ruleVersion &&
  a.result === b.result &&
  a.sampleSize === b.sampleSize &&
  a.statement === b.statement &&
  JSON.stringify(a.values.map(({ value }) => value)) === JSON.stringify(b.values.map(({ value }) => value));

class Settlement {
  target!: Target;
  explanation!: Explanation;
}

/** Raises a flag, brings it up to date, or withdraws it. Performed by the screening alone, never offered to callers. */
function settlement<F extends SectorFlag>(sector: string, type: RecordClass<F>, rule: FlagRule): Action {
  return action<Settlement, F>({
    name: `${sector}FlagSettle`,
    description: '按规则提出、更新或撤回线索 · raise, update or withdraw a flag as the rule says',
    input: Settlement,
    record: type,
    fingerprint: ({ target, explanation }) => [idOf(target), explanation.result ?? null],
    async run({ target, explanation }, work) {
      const [kept] = await work.findAll(type, { key: keyOf(rule, idOf(target)) } as never);
      if (explanation.outcome !== 'RAISED') return kept && work.change(kept, { state: 'WITHDRAWN' } as Partial<F>);
      const raised = { ...fieldsFor(rule, target, explanation), state: 'RAISED', raisedAt: work.recordedAt };
      const fields = raised as unknown as Partial<F>;
      return kept ? work.change(kept, fields) : work.create(type, fields);
    },
  });
}

function fieldsFor(rule: FlagRule, target: Target, explanation: Explanation) {
  const { record, period } = target;
  const evidence = rule.evidence?.(explanation.inputs) ?? [];
  return {
    divisionId: record.divisionId,
    divisionPath: record.divisionPath,
    level: Math.max(2, record.level),
    key: keyOf(rule, idOf(target)),
    rule: rule.code,
    recordType: recordFact(record.constructor).name,
    recordId: record.id,
    bodyId: rule.bodyOf(record),
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    explanation,
    evidenceIds: evidence.map(({ type, id }) => ({ type: recordFact(type).name, id })),
  };
}

const keyOf = (rule: FlagRule, { id, period }: TargetId): string =>
  period ? `${rule.code}:${id}:${period.from}/${period.to}` : `${rule.code}:${id}`;

const idOf = ({ record, period }: Target): TargetId => ({ id: record.id, period });

async function targetsOf(rule: FlagRule, ids: readonly TargetId[], context: Context): Promise<Target[]> {
  const type = rule.record();
  const wanted = [...new Set(ids.map(({ id }) => id))];
  if (wanted.length === 0) return [];
  const rows = await context.rows(`select * from ${tableOf(type)} where id = any(?::uuid[])`, [
    `{${wanted.join(',')}}`,
  ]);
  const found = new Map(rows.map((row) => [String(row.id), toRecord(type, row)]));
  return ids.flatMap(({ id, period }) => {
    const record = found.get(id.toLowerCase());
    return record ? [{ record, period } as Target] : [];
  });
}

async function explainAll(
  rule: FlagRule,
  targets: readonly Target[],
  values: Rules,
  others: OtherValues,
  context: Context,
): Promise<Explanation[]> {
  const gathered = targets.length === 0 ? [] : await rule.gather(targets, context);
  return targets.map((target, index) => {
    const inputs = gathered[index]! as Record<string, RuleInput> | NotApplicable;
    return explain(rule, rule.dayOf(target), inputs, values, others);
  });
}

async function keptFlags<F extends SectorFlag>(
  type: RecordClass<F>,
  keys: readonly string[],
  context: Context,
): Promise<Map<string, F>> {
  const rows = await context.rows(
    `select * from ${tableOf(type)} where key in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(keys)],
  );
  return new Map(rows.map((row) => [String(row.key), toRecord(type, row)]));
}

// --- Following a lead ------------------------------------------------------------------------------------------------

const { refuse } = sectorRefusals({
  FLAG_CLOSED: '线索已办结或撤回 · the flag is closed or withdrawn: nothing is left to do',
  NOT_REPLIED: '部门尚未答复 · the department has not replied yet: a flag is closed as explained after its reply',
  SAME_PERSON: '办结人不得为答复人 · who entered the reply does not close the flag: another person does',
});

const isOpen = (state: FlagState) => state === 'RAISED' || state === 'REPLIED';

function flagReply<F extends SectorFlag>(sector: string, type: RecordClass<F>): Action {
  const name = `${sector}FlagReply`;
  @InputType(`${upper(name)}Input`, { description: '答复线索 · reply to a flag' })
  class ReplyInput {
    @Field(() => ID, { description: '线索 · flag' }) flag!: string;
    @Field(() => String, { description: '答复内容 · what the department says' }) text!: string;
    @Field(() => String, { nullable: true, description: '依据文件 · document it rests on' }) document?: string | null;
    @Field(() => ID, { description: '答复岗位，须为所涉机关的岗位 · post that replies, one of the body looked at' })
    post!: string;
  }
  return action<ReplyInput, F>({
    name,
    description: '答复线索，答复与线索并列展示 · reply to a flag; the reply stands beside it',
    input: ReplyInput,
    record: type,
    async run({ flag: id, text, document, post: postId }, work) {
      checkText(work, text, 'text');
      const flag = await work.find(type, id, 'flag');
      await checkPost(work, flag?.bodyId, postId, 'post');
      if (!flag) return;
      if (!isOpen(flag.state)) refuse(work, 'FLAG_CLOSED', 'flag', flag.state);
      if (work.refused) return;
      return work.change(flag, {
        replyText: text,
        replyDocument: document ?? null,
        replyPostId: postId,
        repliedOn: work.today,
        repliedBy: work.context.principal.id,
        state: 'REPLIED',
      } as Partial<F>);
    },
  });
}

const FlagClosing = { EXPLAINED: 'EXPLAINED', REFERRED: 'REFERRED' } as const;
codelist(FlagClosing, 'FlagClosing', '线索办结方式 · how a flag is closed', {
  EXPLAINED: '已作说明 · explained by the reply',
  REFERRED: '移送有权机关核查 · passed on to who may establish the facts',
});

function flagClose<F extends SectorFlag>(sector: string, type: RecordClass<F>): Action {
  const name = `${sector}FlagClose`;
  @InputType(`${upper(name)}Input`, { description: '办结线索 · close a flag' })
  class CloseInput {
    @Field(() => ID, { description: '线索 · flag' }) flag!: string;
    @Field(() => FlagClosing, { description: '办结方式 · how' }) outcome!: keyof typeof FlagClosing;
    @Field(() => String, { description: '理由 · reason' }) reason!: string;
    @Field(() => String, { nullable: true, description: '依据文件 · document it rests on' }) document?: string | null;
  }
  return action<CloseInput, F>({
    name,
    description: '办结线索：已说明或移送核查，均非认定 · close a flag as explained or passed on; neither is a finding',
    input: CloseInput,
    record: type,
    async run({ flag: id, outcome, reason, document }, work) {
      checkText(work, reason, 'reason');
      const flag = await work.find(type, id, 'flag');
      if (!flag) return;
      if (!isOpen(flag.state)) refuse(work, 'FLAG_CLOSED', 'flag', flag.state);
      if (outcome === 'EXPLAINED' && flag.state === 'RAISED') refuse(work, 'NOT_REPLIED', 'outcome', outcome);
      if (flag.repliedBy === work.context.principal.id) refuse(work, 'SAME_PERSON', 'flag', flag.repliedBy);
      if (work.refused) return;
      const closing = { closingReason: reason, closingDocument: document ?? null, closedOn: work.today };
      return work.change(flag, { ...closing, state: outcome } as Partial<F>);
    },
  });
}

const upper = (name: string) => name.replace(/^./, (letter) => letter.toUpperCase());

// --- The graph -------------------------------------------------------------------------------------------------------

function flagResolvers<F extends SectorFlag>(definition: Definition<F>): ClassType[] {
  const { sector, type, codes, rules, values } = definition;
  const Sector = upper(sector);
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const recordTypes = [...new Set(rules.flatMap((rule) => [rule.record(), ...(rule.evidenceTypes?.() ?? [])]))];
  const typeNamed = new Map<string, RecordClass>();
  for (const one of recordTypes) typeNamed.set(recordFact(one).name, one);

  const FlaggedRecord = createUnionType({
    name: `${Sector}FlaggedRecord`,
    description: '线索所涉记录 · a record that a rule looks at',
    types: () => recordTypes as never,
    resolveType: (record) => recordFact((record as object).constructor).name,
  });

  @Resolver(() => type as never)
  class FlagFields {}
  for (const { name, type: graphType, nullable, description } of SHOWN_FIELDS) {
    addField(FlagFields, name, graphType, nullable, description, (flag: SectorFlag & { rule: string }) => {
      return shownOf(flag.explanation, byCode.get(flag.rule))[name];
    });
  }
  addField(
    FlagFields,
    'record',
    () => FlaggedRecord,
    true,
    '所涉记录，无权查看则为空 · the record; null when not yours',
    (flag: SectorFlag, context) => {
      const of = typeNamed.get(flag.recordType);
      return of ? context.load(of, flag.recordId) : null;
    },
  );
  addField(
    FlagFields,
    'evidence',
    () => [FlaggedRecord],
    false,
    '佐证记录，限有权查看者 · further records that bear on it, as far as they are yours',
    async (flag: SectorFlag, context) => {
      const found = await Promise.all(
        flag.evidenceIds.map(({ type: name, id }) => {
          const of = typeNamed.get(name);
          return of ? context.load(of, id) : null;
        }),
      );
      return found.filter((record) => record !== null);
    },
  );

  @ObjectType(`${Sector}RuleExplanation`, {
    description:
      '规则比对说明：无论是否提出线索，算法相同 · what a rule says of a record, raised or not, by the same arithmetic',
    simpleResolvers: true,
  })
  class RuleExplanation {
    @Field(() => codes, { description: '规则 · rule' }) rule!: string;
    @Field(() => RuleOutcome, { description: '比对结果 · outcome' }) outcome!: RuleOutcome;
    @Field(() => String, { nullable: true, description: '不适用的原因 · why the rule has nothing to say' })
    reason!: string | null;
    @Field(() => GraphQLDay, { nullable: true, description: '取值所依日期 · the day whose values count' })
    day!: string | null;
    @Field(() => GraphQLDay, { nullable: true, description: '所涉时段起 · first day looked at, for a series' })
    periodFrom!: string | null;
    @Field(() => GraphQLDay, { nullable: true, description: '所涉时段止 · last day looked at, for a series' })
    periodTo!: string | null;
    @Field(() => FlaggedRecord, { nullable: true, description: '记录 · the record' })
    record!: object | null;
  }
  for (const { name, type: graphType, nullable, description } of SHOWN_FIELDS)
    Field(graphType as never, { nullable, description })(RuleExplanation.prototype, name);
  const explanationOf = (rule: FlagRule, { record, period }: Target, explanation: Explanation) => ({
    ...shownOf(explanation, rule),
    rule: explanation.rule,
    outcome: explanation.outcome,
    reason: explanation.reason ?? null,
    day: explanation.day,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    record,
  });

  @ObjectType(`${Sector}RuleReplay`, {
    description:
      '规则回放：以其他取值复算既往记录，不改动任何数据 · what other values would have raised on past records; nothing is touched',
    simpleResolvers: true,
  })
  class RuleReplay {
    @Field(() => codes, { description: '规则 · rule' }) rule!: string;
    @Field(() => Int, { description: '查看的记录或时段数 · records or periods looked at' }) lookedAt!: number;
    @Field(() => Int, { description: '不适用数 · of which the rule has nothing to say' }) notApplicable!: number;
    @Field(() => Int, { description: '样本不足数 · of which too few observations' }) belowMinimum!: number;
    @Field(() => Int, { description: '按现行取值提出数 · raised with the values in force' }) raisedInForce!: number;
    @Field(() => Int, { description: '按试算取值提出数 · raised with the values tried' }) raisedTried!: number;
    @Field(() => [RuleExplanation], {
      description: `试算新增，至多 ${REPLAY_SHOWN} 条 · raised only with the values tried, at most ${REPLAY_SHOWN}`,
    })
    added!: object[];
    @Field(() => [RuleExplanation], {
      description: `试算不再提出，至多 ${REPLAY_SHOWN} 条 · raised only with the values in force, at most ${REPLAY_SHOWN}`,
    })
    removed!: object[];
  }

  @Resolver()
  class RuleQueries {
    @Access('token')
    @Query(() => RuleExplanation, {
      name: `${sector}RuleExplanation`,
      nullable: true,
      description:
        '规则对某记录的比对说明；无记录或无权查看时为空 · what a rule says of a record; null when not there or not yours',
    })
    async explanation(
      @Arg('rule', () => codes, { description: '规则 · rule' }) code: string,
      @Arg('record', () => ID, { description: '记录 · record' }) id: string,
      @Arg('on', () => GraphQLDay, {
        nullable: true,
        description: '序列规则所查看时段内的一天 · a day of the period, for a rule about a series',
      })
      on: string | null,
      @Ctx() context: Context,
    ) {
      const rule = byCode.get(code)!;
      const record = await context.load(rule.record(), id);
      if (!record || !mayKnow(context, rule, record)) return null;
      if (rule.periodOf && !on)
        throw graphError('BAD_USER_INPUT', `on: ${code} looks at periods; name a day of the one that is meant`);
      const target = { record, period: on && rule.periodOf ? rule.periodOf(on) : undefined } as Target;
      const [explanation] = await explainAll(rule, [target], values, {}, asSystem(context));
      return explanationOf(rule, target, explanation!);
    }

    @Access('token')
    @Query(() => RuleReplay, {
      name: `${sector}RuleReplay`,
      nullable: true,
      description:
        '以其他取值回放规则，仅限本人可见的记录 · replays a rule with other values over the caller’s own records',
    })
    async replay(
      @Arg('rule', () => codes, { description: '规则 · rule' }) code: string,
      @Arg('values', () => [RuleValueInput], { description: '试算取值 · values to try' }) tried: RuleValueInput[],
      @Arg('days', () => DayRange, { description: '时段，两端必填 · span of days; both ends are needed' })
      days: DayRange,
      @Ctx() context: Context,
    ) {
      if (context.reach.read[rank('L2') as 2].length === 0) throw forbidden(`${sector}RuleReplay`);
      const rule = byCode.get(code)!;
      const others = othersOf(rule, tried);
      const targets = await targetsBetween(rule, spanOf(days), context);
      const counts = { lookedAt: targets.length, notApplicable: 0, belowMinimum: 0, raisedInForce: 0, raisedTried: 0 };
      const added: object[] = [];
      const removed: object[] = [];
      for (let start = 0; start < targets.length; start += BATCH) {
        const batch = await targetsOf(rule, targets.slice(start, start + BATCH), context);
        const system = asSystem(context);
        const inForce = await explainAll(rule, batch, values, {}, system);
        const tries = await triedValues(() => explainAll(rule, batch, values, others, system));
        for (const [index, now] of tries.entries()) {
          const before = inForce[index]!;
          const wasRaised = before.outcome === 'RAISED';
          const isRaised = now.outcome === 'RAISED';
          counts.notApplicable += now.outcome === 'NOT_APPLICABLE' ? 1 : 0;
          counts.belowMinimum += now.outcome === 'BELOW_MINIMUM' ? 1 : 0;
          counts.raisedInForce += wasRaised ? 1 : 0;
          counts.raisedTried += isRaised ? 1 : 0;
          if (isRaised && !wasRaised && added.length < REPLAY_SHOWN)
            added.push(explanationOf(rule, batch[index]!, now));
          if (wasRaised && !isRaised && removed.length < REPLAY_SHOWN)
            removed.push(explanationOf(rule, batch[index]!, now));
        }
      }
      return { rule: code, ...counts, added, removed };
    }
  }
  return [FlagFields, RuleQueries];
}

/** Rules read all there is of a record, whoever asks: an answer out of half the facts would be a wrong one. */
const asSystem = (context: Context): Context => systemContext(context.runtime, 'rules');

/** Who may know what a rule says of a record he sees: whoever would see its flag. A firm it is about would not. */
const mayKnow = ({ principal, reach }: Context, rule: FlagRule, record: DomainRecord): boolean =>
  mayRead(reach, record.divisionPath, 2) ||
  (principal.role === 'subject' && principal.bodies.includes(String(rule.bodyOf(record))));

function othersOf(rule: FlagRule, tried: readonly RuleValueInput[]): OtherValues {
  const names = Object.values(rule.values);
  for (const { rule: name } of tried)
    if (!names.includes(name))
      throw graphError('BAD_USER_INPUT', `values: ${rule.code} does not use "${name}"; it uses ${names.join(', ')}`);
  return Object.fromEntries(tried.map(({ rule: name, value }) => [name, value]));
}

/** @throws BAD_USER_INPUT for a value that does not fit its rule */
async function triedValues<T>(explained: () => Promise<T>): Promise<T> {
  try {
    return await explained();
  } catch (error) {
    throw error instanceof RangeError ? graphError('BAD_USER_INPUT', `values: ${error.message}`) : error;
  }
}

function spanOf({ from, to }: DayRange): Period {
  if (!from || !to) throw graphError('BAD_USER_INPUT', 'days: give the first and the last day');
  const length = daysBetween(from, to) + 1;
  if (length < 1) throw graphError('BAD_USER_INPUT', `days: ${to} is before ${from}`);
  if (length > REPLAY_DAYS)
    throw graphError('BAD_USER_INPUT', `days: ${length} days; at most ${REPLAY_DAYS}, ask for a shorter span`);
  return { from, to };
}

/** What of a span the caller sees. @throws BAD_USER_INPUT when that is more than one answer can look at */
async function targetsBetween(rule: FlagRule, span: Period, context: Context): Promise<TargetId[]> {
  const targets = await rule.between(span, context);
  if (targets.length <= REPLAY_MOST) return targets;
  throw graphError(
    'BAD_USER_INPUT',
    `days: ${targets.length} records; at most ${REPLAY_MOST} are looked at, ask for a shorter span`,
  );
}

/** Adds a computed field to a resolver class made for a type. */
function addField(
  owner: ClassType,
  name: string,
  type: () => unknown,
  nullable: boolean,
  description: string,
  read: (flag: never, context: Context) => unknown,
): void {
  const prototype = owner.prototype as Record<string, unknown>;
  Object.defineProperty(prototype, name, { value: read, configurable: true });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  Root()(prototype, name, 0);
  Ctx()(prototype, name, 1);
  FieldResolver(type as never, { nullable, description })(prototype, name, descriptor);
  Access('public')(prototype, name, descriptor);
}
