import {
  countOf,
  type DeadlineRule,
  type LegalReference,
  type RuleInForce,
  type Rules,
  unitOf,
  valueText,
} from '../law/index.js';
import type { DomainRecord } from '../records/domain-record.js';
import type { Context } from '../service/context.js';
import { type RecordClass, tableOf } from '../storage/rows.js';
import { type Day, type Money, parseDecimal, parseMoney } from '../values/index.js';

/*
 * A rule looks at records and says whether there is a reason to look closer. Its arithmetic, `judge`, is a pure
 * function of what was read and of dated values: what a flag shows is enough to compute its result again.
 */

/** What may stand among a rule's inputs: plain JSON, numbers of the law as exact text. */
export type RuleInput =
  | string
  | number
  | boolean
  | null
  | readonly RuleInput[]
  | { readonly [name: string]: RuleInput };

/** What a rule is asked about: a record and, for a series, the days of it. */
export interface Target<T extends DomainRecord = DomainRecord> {
  record: T;
  period?: Period;
}

/** First and last day, both included. */
export interface Period {
  from: Day;
  to: Day;
}

/** A record by id, before it is loaded. */
export interface TargetId {
  id: string;
  period?: Period;
}

/** Why a rule has nothing to say of a record, `中文 · English`. */
export class NotApplicable {
  constructor(readonly reason: string) {}
}

/** What the arithmetic gives. */
export interface Judgement {
  /** Exact, in `unit`. */
  result: string;
  /** DAY, WORKING_DAY, CNY, or what is counted; empty for a share. */
  unit: string;
  /** Whether the result is beyond the threshold. */
  exceeds: boolean;
  /** The sum written out, so that a reader can follow it: `6 WORKING_DAY > 2 WORKING_DAY`. */
  calculation: string;
  /** How many observations it rests on; 1 unless said. */
  sampleSize?: number;
}

/** The dated values a rule uses, by the names it gives them. */
export type ValuesOf<V extends string> = Record<V, RuleInForce>;

/** What a rule reads of: with the values that its day gives, in force or tried; none where it has no day. */
export interface DatedTarget<T extends DomainRecord = DomainRecord, V extends string = string> extends Target<T> {
  values: ValuesOf<V>;
}

export interface FlagRule<
  T extends DomainRecord = DomainRecord,
  I extends object = Record<string, RuleInput>,
  V extends string = string,
> {
  /** Code of the rule, UPPER_SNAKE; a value of the sector's codelist of rules. */
  code: string;
  /** What it looks for, `中文 · English (article)`. */
  title: string;
  /** The law that gives the reason to look, where that is another than the source of the threshold. */
  basis?: LegalReference;
  /** Of the arithmetic: a change of what is computed takes a new number, old flags keep theirs. */
  version: number;
  /** The type of record a flag of this rule stands on. */
  record: () => RecordClass<T>;
  /** Names in the sector's rules.yaml by what they are to the rule. `threshold` is what the result is held against. */
  values: Record<V, string>;
  /** Which of the values is the smallest number of observations; a rule without one judges a single record. */
  minimum?: NoInfer<V>;
  /** What the rule reads, by name: `中文 · English`. */
  inputs: { [K in keyof I]: string };
  /** Which of the inputs only says when the rule looked. It passes by itself, and alone makes no version of a flag. */
  moment?: NoInfer<keyof I & string>;
  /** The day whose edition of the values counts. Null: the rule has nothing to say of the record yet. */
  dayOf(target: Target<T>): Day | null;
  /**
   * Reads the inputs of many records in few statements; in the order of the targets. A fact that is not known is left
   * out, and the rule does not judge; null says that there is none. Where reading takes a number of the law, it is one
   * of the target's `values`: so it is shown with the flag, and can be tried.
   */
  gather(targets: readonly DatedTarget<T, V>[], context: Context): Promise<(Partial<I> | NotApplicable)[]>;
  /** The arithmetic. Pure: nothing but its arguments decides. */
  judge(inputs: I, values: ValuesOf<V>): Judgement;
  /** Why to look, in one sentence `中文 · English`. Never a finding: it is shown after `值得核查： · a reason to look: `. */
  statement(inputs: I, judgement: Judgement, values: ValuesOf<V>): string;
  /** The body whose conduct is looked at: it sees the flag and may reply. */
  bodyOf(record: T): string | null;
  /** Further records that bear on it. */
  evidence?(inputs: I): { type: RecordClass; id: string }[];
  /** The types of those records. */
  evidenceTypes?: () => RecordClass[];
  /** Which records to look at anew when a record of a type was made or changed; always those of the rule's own type. */
  watches?: readonly Watch[];
  /** What time alone may change: looked at when a civil day begins. */
  daily?(context: Context): Promise<TargetId[]>;
  /** The records, or periods of records, of a span of days; for looking back with other values. */
  between(span: Period, context: Context): Promise<TargetId[]>;
  /** The period of a record that a day falls in, for rules about series. */
  periodOf?(day: Day): Period;
}

/** When records of a type change, these targets are looked at anew. */
export interface Watch {
  type: RecordClass;
  targets(ids: readonly string[], context: Context): Promise<TargetId[]>;
}

/** Declares a rule. */
export const flagRule = <T extends DomainRecord, I extends object, V extends string>(
  rule: FlagRule<T, I, V>,
): FlagRule => rule as unknown as FlagRule;

/** What became of a rule on a record. */
export const RuleOutcome = {
  RAISED: 'RAISED',
  NOT_RAISED: 'NOT_RAISED',
  BELOW_MINIMUM: 'BELOW_MINIMUM',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type RuleOutcome = keyof typeof RuleOutcome;

/** A dated value as it is shown beside a result. */
export interface ShownValue {
  /** What it is to the rule: `threshold`, `minimum` … */
  name: string;
  /** Its name in the rules, by which other values are tried. */
  rule: string;
  title: string;
  value: string;
  unit: string;
  version: string;
  from: Day;
  basis: LegalReference;
  verified: boolean;
}

/** The whole arithmetic of one rule on one record: from inputs and values the result follows. */
export interface Explanation {
  rule: string;
  ruleVersion: number;
  outcome: RuleOutcome;
  /** Why the rule has nothing to say, or which fact it lacks; only then. */
  reason?: string;
  /** The day whose values count. */
  day: Day | null;
  inputs: Record<string, RuleInput>;
  values: ShownValue[];
  sampleSize?: number;
  minimumSampleSize?: number;
  result?: string;
  unit?: string;
  calculation?: string;
  statement?: string;
}

/** Other values to try, by name in the rules; as text. */
export type OtherValues = Readonly<Record<string, string>>;

/**
 * Applies a rule to what was read of a record. Nothing but the arguments decides.
 * @throws RangeError for another value that does not fit its rule
 */
export function explain(
  rule: FlagRule,
  day: Day | null,
  inputs: Record<string, RuleInput> | NotApplicable,
  rules: Rules,
  others: OtherValues = {},
): Explanation {
  const said = { rule: rule.code, ruleVersion: rule.version, day };
  const silent = (reason: string, rest: Partial<Explanation> = {}): Explanation => ({
    ...said,
    outcome: 'NOT_APPLICABLE',
    reason,
    inputs: {},
    values: [],
    ...rest,
  });
  if (inputs instanceof NotApplicable) return silent(inputs.reason);
  const values = day === null ? {} : valuesOn(rule, day, rules, others);
  const unknown = Object.entries(rule.inputs).filter(([name]) => inputs[name] === undefined);
  if (unknown.length > 0) {
    const [zh, en] = [0, 1].map((at) => unknown.map(([, title]) => title.split(' · ')[at]));
    const reason = `尚不知：${zh!.join('、')} · not known yet: ${en!.join(', ')}`;
    const known = Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined));
    const minimumSampleSize = minimumOf(rule, values);
    return silent(reason, { outcome: 'BELOW_MINIMUM', inputs: known, sampleSize: 0, minimumSampleSize });
  }
  if (day === null) return silent('尚无可比对的日期 · there is no day yet to hold it against', { inputs });
  const lacking = lackingOf(rule, day, values);
  if (lacking) return silent(lacking.reason, { inputs });
  const judgement = rule.judge(inputs, values);
  const { sampleSize = 1, exceeds, result, unit, calculation } = judgement;
  const minimum = minimumOf(rule, values);
  const outcome = sampleSize < minimum ? 'BELOW_MINIMUM' : exceeds ? 'RAISED' : 'NOT_RAISED';
  return {
    ...said,
    outcome,
    inputs,
    values: Object.entries(rule.values).map(([name, of]) => shown(name, of, values[name]!)),
    sampleSize,
    minimumSampleSize: minimum,
    result,
    unit,
    calculation,
    ...(outcome === 'RAISED' && { statement: rule.statement(inputs, judgement, values) }),
  };
}

/** The fewest observations a rule speaks of: 1 where it judges a single record. */
function minimumOf({ minimum }: FlagRule, values: Partial<ValuesOf<string>>): number {
  const least = minimum === undefined ? undefined : values[minimum];
  return least ? countOf(least) : 1;
}

/** Why a rule has nothing to say on a day on which one of its values is not there; undefined when all are. */
export function lackingOf(rule: FlagRule, day: Day, values: Partial<ValuesOf<string>>): NotApplicable | undefined {
  const [, name] = Object.entries(rule.values).find(([of]) => !values[of]) ?? [];
  return name === undefined
    ? undefined
    : new NotApplicable(`${day} 无有效规则 ${name} · the rule ${name} has no value on ${day}`);
}

/**
 * The values of a rule on a day, in force or tried, as far as they are there.
 * @throws RangeError for another value that does not fit its rule
 */
export function valuesOn(rule: FlagRule, day: Day, rules: Rules, others: OtherValues): ValuesOf<string> {
  const values: ValuesOf<string> = {};
  for (const [name, of] of Object.entries(rule.values)) {
    const inForce = rules.at(of, day);
    if (inForce) values[name] = others[of] === undefined ? inForce : withValue(inForce, others[of]);
  }
  return values;
}

/** A dated value with another number in its place. @throws RangeError when the number does not fit. */
function withValue(inForce: RuleInForce, text: string): RuleInForce {
  const { kind, value } = inForce;
  switch (kind) {
    case 'deadline':
      if (!/^\d{1,5}$/.test(text)) throw new RangeError(`"${text}": expected a whole number of ${unitOf(inForce)}`);
      return { ...inForce, value: { ...(value as DeadlineRule), n: Number(text) } };
    case 'amount':
      return { ...inForce, value: parseMoney({ ...(value as Money), amount: text }) };
    default:
      return { ...inForce, value: parseDecimal(text) };
  }
}

const shown = (name: string, rule: string, inForce: RuleInForce): ShownValue => ({
  name,
  rule,
  title: inForce.title,
  value: valueText(inForce),
  unit: unitOf(inForce),
  version: inForce.version,
  from: inForce.from,
  basis: inForce.basis,
  verified: inForce.verified,
});

/** Targets of a rule on records that have a day: those whose day lies in the span. */
export const byDay =
  (type: () => RecordClass, column: string): FlagRule['between'] =>
  ({ from, to }, context) =>
    context.rows<TargetId>(
      `select id from ${tableOf(type())} where ${column} between ?::date and ?::date order by ${column}, id`,
      [from, to],
    );

/** Watches records that name the record of the rule in a column. */
export const watch = (type: RecordClass, column: string): Watch => ({
  type,
  targets: (ids, context) =>
    context.rows<TargetId>(
      `select distinct ${column} as id from ${tableOf(type)} where id = any(?::uuid[]) and ${column} is not null`,
      [`{${ids.join(',')}}`],
    ),
});
