import { isDeepStrictEqual } from 'node:util';
import { type Action, action, perform } from '../actions/action.js';
import { newId } from '../records/domain-record.js';
import { recordFact } from '../records/fields.js';
import type { Context } from '../service/context.js';
import { type RecordClass, tableOf, toRecord } from '../storage/rows.js';
import type { Explanation, FlagRule, Target, TargetId } from './rule.js';
import type { Touched } from './screening.js';
import type { FlagDefinition, SectorFlag } from './sector-flag.js';
import { BATCH, explainAll, targetsOf } from './targets.js';

/** Looks at records that were made or changed, and at those that rules watch them for. */
export async function lookAt<F extends SectorFlag>(
  definition: FlagDefinition<F>,
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

/** Looks at what time alone may change. */
export async function lookDaily<F extends SectorFlag>(definition: FlagDefinition<F>, context: Context): Promise<void> {
  for (const rule of definition.rules) await settle(definition, rule, (await rule.daily?.(context)) ?? [], context);
}

/** Brings the flags of one rule on some targets in line with what the rule says of them now. */
async function settle<F extends SectorFlag>(
  { sector, type, values }: FlagDefinition<F>,
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
      if (isSettled(flag, rule, target, explanation)) continue;
      const input = Object.assign(new Settlement(), { target, explanation });
      const { userErrors } = await perform(settlement(sector, type, rule), input, newId(), context);
      if (userErrors.length > 0)
        throw new Error(`${rule.code}: ${userErrors.map(({ message }) => message).join('; ')}`);
    }
  }
}

/** Whether nothing is to be written: no flag and none raised, or a flag that says what the rule says of the same facts. */
function isSettled(flag: SectorFlag | undefined, rule: FlagRule, target: Target, explanation: Explanation): boolean {
  const isRaised = explanation.outcome === 'RAISED';
  if (!flag) return !isRaised;
  if (!isRaised) return flag.state === 'WITHDRAWN';
  if (flag.state === 'WITHDRAWN' || !isAnswered(rule, flag.explanation, explanation)) return false;
  const { explanation: found, ...place } = fieldsFor(rule, target, explanation);
  return (
    sameFacts(rule, flag.explanation, found) &&
    Object.entries(place).every(([name, value]) =>
      isDeepStrictEqual(flag[name as keyof SectorFlag] ?? null, value ?? null),
    )
  );
}

/**
 * Whether a reply to one explanation answers the other: by the same values they come to the same, or differ by nothing
 * but the time that has passed. That something is a day longer overdue is no new lead.
 */
const isAnswered = (rule: FlagRule, a: Explanation, b: Explanation): boolean =>
  a.ruleVersion === b.ruleVersion &&
  isDeepStrictEqual(
    a.values.map(({ value }) => value),
    b.values.map(({ value }) => value),
  ) &&
  ((a.result === b.result && a.statement === b.statement) || (rule.moment !== undefined && sameFacts(rule, a, b)));

const sameFacts = (rule: FlagRule, a: Explanation, b: Explanation): boolean =>
  isDeepStrictEqual(factsOf(rule, a), factsOf(rule, b));

/** What an explanation rests on, as the database keeps it: without when the rule looked, nor what follows from that. */
function factsOf({ moment }: FlagRule, { calculation: _, result, statement, inputs, ...said }: Explanation): unknown {
  const facts = Object.fromEntries(Object.entries(inputs).filter(([name]) => name !== moment));
  const outcome = moment === undefined ? { result, statement } : {};
  return JSON.parse(JSON.stringify({ ...said, ...outcome, inputs: facts }));
}

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
      const stands = kept && kept.state !== 'WITHDRAWN' && isAnswered(rule, kept.explanation, explanation);
      const fields = {
        ...fieldsFor(rule, target, explanation),
        // Where only facts became others, what was replied still answers.
        ...(!stands && { state: 'RAISED', raisedAt: work.recordedAt }),
      } as unknown as Partial<F>;
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
