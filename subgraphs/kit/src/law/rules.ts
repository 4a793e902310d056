import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { addDays, type Day, isDay, parseDay } from '../values/day.js';
import { type Decimal, type Money, parseDecimal, parseMoney } from '../values/decimal.js';
import type { DeadlineRule } from './deadline.js';
import type { LegalReference } from './legal.js';

/*
 * The law as dated data: one file of rules per subgraph, each rule with the values it had and the day each began.
 *
 *   contract_publication:
 *     title: 公告政府采购合同 · publish the contract
 *     kind: deadline                                # deadline | amount | value
 *     basis: { title: 政府采购法实施条例, article: '50' }
 *     values:                                       # oldest first
 *       - from: 2015-03-01
 *         version: 国令第658号
 *         value: { n: 2, unit: WORKING_DAY }        # amount: { amount: 4000000, currency: CNY }; value: 0.05
 *         verified: true                            # someone compared it with the text of the law
 *         until: 2029-12-31                         # last day, where nothing follows; else the next value ends it
 *         basis: { article: '51' }                  # what this edition cites differently from the rule
 *
 * A rule is a plain value: who falls under it is decided by the code that asks for it.
 */

/** `deadline`: a period. `amount`: a sum of money. `value`: any other number, exact. */
export type RuleKind = 'deadline' | 'amount' | 'value';

/** What a rule said on a day. */
export interface RuleInForce {
  title: string;
  kind: RuleKind;
  value: DeadlineRule | Money | Decimal;
  /** Edition of the law, as the file names it. */
  version: string;
  /** First day of this value. */
  from: Day;
  /** Last day of this value, when its end is known. */
  until?: Day;
  /** With the edition as `version`. */
  basis: LegalReference;
  /** Whether someone compared the value with the text of the law. */
  verified: boolean;
}

/**
 * The rules of one subgraph. Every look-up takes the day that decides which edition applies: for a contract, the day
 * it was signed. It gives nothing where no value was in force, and throws for a name that is not in the file.
 */
export interface Rules {
  names: string[];
  /** Whatever the rule said on that day, with its source. */
  at(name: string, day: Day): RuleInForce | undefined;
  /** A period with its basis and version, ready for `computeDue`. Throws when the rule is of another kind. */
  deadline(name: string, day: Day): DeadlineRule | undefined;
  /** Throws when the rule is of another kind. */
  amount(name: string, day: Day): Money | undefined;
  /** A rule of kind `value`. Throws when the rule is of another kind. */
  number(name: string, day: Day): Decimal | undefined;
}

/** The number of a dated value as text. */
export function valueText({ kind, value }: RuleInForce): string {
  if (kind === 'deadline') return String((value as DeadlineRule).n);
  return kind === 'amount' ? (value as Money).amount : (value as Decimal);
}

/** The unit of a dated value: of a period its unit, of an amount its currency, of any other number none. */
export function unitOf({ kind, value }: RuleInForce): string {
  if (kind === 'deadline') return (value as DeadlineRule).unit;
  return kind === 'amount' ? (value as Money).currency : '';
}

/** A dated value as a number for counting; not for money or rates. */
export const countOf = (inForce: RuleInForce): number => Number(valueText(inForce));

/** A rule as it stands in its file. */
interface Rule {
  title: string;
  kind: RuleKind;
  basis: LegalReference;
  values: {
    from: Day;
    until?: Day;
    version: string;
    value: RuleInForce['value'];
    basis?: Partial<LegalReference>;
    verified: boolean;
  }[];
}

/**
 * Reads a file of rules. A later file replaces the values of the rules it names, and nothing else of them:
 * `contract_publication: { values: […] }`.
 * @throws Error that lists every fault of every file: file, rule, field and what was expected there
 */
export function loadRules(path: string | URL, ...overrides: (string | URL)[]): Rules {
  const faults: string[] = [];
  const base = readYaml(path, faults);
  const rules = new Map<string, Rule>();
  for (const [name, raw] of Object.entries(base)) {
    const rule = check(RULE, raw, [path, name], faults);
    if (rule) rules.set(name, rule);
  }
  for (const override of overrides) {
    for (const [name, raw] of Object.entries(readYaml(override, faults))) {
      const rule = rules.get(name);
      const replaced = rule && check(OVERRIDE[rule.kind], raw, [override, name], faults);
      if (replaced) rules.set(name, { ...rule, ...replaced });
      if (!Object.hasOwn(base, name))
        faults.push(`${nameOf(override)}: ${name}: expected the name of a rule in ${nameOf(path)}`);
    }
  }
  if (faults.length) throw new Error(`The rules cannot be used:\n${faults.join('\n')}`);

  function ruleNamed(name: string): Rule {
    const rule = rules.get(name);
    if (!rule) throw new Error(`No rule "${name}" in ${nameOf(path)}; it has ${[...rules.keys()].join(', ')}.`);
    return rule;
  }
  function at(name: string, day: Day): RuleInForce | undefined {
    return inForce(ruleNamed(name), parseDay(day));
  }
  function ofKind(kind: RuleKind, name: string, day: Day): RuleInForce | undefined {
    const actual = ruleNamed(name).kind;
    if (actual !== kind) throw new Error(`The rule "${name}" is of kind ${actual}, not ${kind}.`);
    return at(name, day);
  }
  return {
    names: [...rules.keys()],
    at,
    deadline: (name, day) => {
      const rule = ofKind('deadline', name, day);
      return rule && { ...(rule.value as DeadlineRule), basis: rule.basis, version: rule.version };
    },
    amount: (name, day) => ofKind('amount', name, day)?.value as Money | undefined,
    number: (name, day) => ofKind('value', name, day)?.value as Decimal | undefined,
  };
}

function inForce({ title, kind, basis, values }: Rule, day: Day): RuleInForce | undefined {
  const index = values.findLastIndex(({ from }) => from <= day);
  const dated = values[index];
  if (!dated || (dated.until && dated.until < day)) return undefined;
  const { value, version, from, verified } = dated;
  const next = values[index + 1]?.from;
  const until = dated.until ?? (next && addDays(next, -1));
  return {
    title,
    kind,
    value,
    version,
    from,
    ...(until && { until }),
    basis: { ...basis, ...dated.basis, version },
    verified,
  };
}

// --- The file --------------------------------------------------------------------------------------------------------

// Every scalar arrives as text (see readYaml), so that no number of the law passes through a float.
const TEXT = z.string('expected text').min(1, 'expected text');
const DAY = z.string('expected a day, YYYY-MM-DD').refine(isDay, 'expected a day that exists, YYYY-MM-DD');
const YES_NO = z.enum(['true', 'false'], 'expected true or false').transform((word) => word === 'true');
const WHOLE_NUMBER = z
  .string('expected a whole number')
  .regex(/^\d{1,5}$/, 'expected a whole number')
  .transform(Number);

const BASIS = z.strictObject({
  title: TEXT,
  article: TEXT.optional(),
  documentNumber: TEXT.optional(),
  uri: TEXT.optional(),
});

const VALUES = {
  deadline: z.strictObject({
    n: WHOLE_NUMBER,
    unit: z.enum(['DAY', 'WORKING_DAY', 'HOUR', 'MONTH'], 'expected DAY, WORKING_DAY, HOUR or MONTH'),
    direction: z.enum(['WITHIN_AFTER', 'BEFORE'], 'expected WITHIN_AFTER or BEFORE').optional(),
    bound: z.enum(['CLOSED', 'OPEN'], 'expected CLOSED or OPEN').optional(),
    rollOver: YES_NO.optional(),
  }),
  amount: z.strictObject({ amount: TEXT, currency: TEXT }).transform(readBy(parseMoney)),
  value: TEXT.transform(readBy(parseDecimal)),
};

function datedValues<Value extends z.ZodType>(value: Value) {
  const dated = z.strictObject({
    from: DAY,
    until: DAY.optional(),
    version: TEXT,
    value,
    basis: BASIS.partial().optional(),
    verified: YES_NO,
  });
  return z
    .array(dated, 'expected a list of dated values')
    .min(1, 'expected at least one dated value')
    .superRefine((list, context) => {
      const refuse = (index: number, field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [index, field], message });
      list.forEach(({ from, until }, index) => {
        const next = list[index + 1]?.from;
        if (next && next <= from) refuse(index + 1, 'from', `expected a day after ${from}, oldest first`);
        if (until && until < from) refuse(index, 'until', `expected a day not before ${from}`);
        if (until && next && until >= next) {
          refuse(index, 'until', `expected a day before ${next}, when the next begins`);
        }
      });
    });
}

const DATED_VALUES = {
  deadline: datedValues(VALUES.deadline),
  amount: datedValues(VALUES.amount),
  value: datedValues(VALUES.value),
};

function ruleOf<Kind extends RuleKind>(kind: Kind) {
  return z.strictObject({ title: TEXT, kind: z.literal(kind), basis: BASIS, values: DATED_VALUES[kind] });
}

const RULE: z.ZodType<Rule> = z.discriminatedUnion(
  'kind',
  [ruleOf('deadline'), ruleOf('amount'), ruleOf('value')],
  'expected deadline, amount or value',
);

const OVERRIDE: Record<RuleKind, z.ZodType<Pick<Rule, 'values'>>> = {
  deadline: z.strictObject({ values: DATED_VALUES.deadline }),
  amount: z.strictObject({ values: DATED_VALUES.amount }),
  value: z.strictObject({ values: DATED_VALUES.value }),
};

/** A transformation that reports what the reader throws. */
function readBy<Input, Output>(read: (input: Input) => Output) {
  return (input: Input, context: z.core.$RefinementCtx): Output => {
    try {
      return read(input);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  };
}

function check<Type>(
  schema: z.ZodType<Type>,
  raw: unknown,
  [file, name]: [string | URL, string],
  faults: string[],
): Type | undefined {
  const { data, error } = schema.safeParse(raw);
  for (const { path, message } of error?.issues ?? []) {
    faults.push(`${nameOf(file)}: ${z.core.toDotPath([name, ...path])}: ${message}`);
  }
  return data;
}

/** A mapping whose scalars are all text. */
function readYaml(file: string | URL, faults: string[]): Record<string, unknown> {
  const document = parseDocument(readFileSync(file, 'utf8'), { schema: 'failsafe' });
  const content: unknown = document.errors.length ? undefined : document.toJS();
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return { ...content };
  const found = document.errors.map(({ message }) => message).join(' ') || 'expected rules by their names';
  faults.push(`${nameOf(file)}: ${found}`);
  return {};
}

function nameOf(file: string | URL): string {
  return basename(file instanceof URL ? fileURLToPath(file) : file);
}
