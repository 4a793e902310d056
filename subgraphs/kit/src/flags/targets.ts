import { isInForce } from '../directory/policy.js';
import type { Rules } from '../law/index.js';
import { type Context, systemContext } from '../service/context.js';
import { tableOf, toRecord } from '../storage/rows.js';
import {
  type Explanation,
  explain,
  type FlagRule,
  lackingOf,
  NotApplicable,
  type OtherValues,
  type RuleInput,
  type Target,
  type TargetId,
  valuesOn,
} from './rule.js';

/** How many targets are read at a time. */
export const BATCH = 500;

/** Rules read all there is of a record, whoever asks: an answer out of half the facts would be a wrong one. */
export const asSystem = (context: Context): Context => systemContext(context.runtime, 'rules');

/** Loads what a rule is asked about, as far as the context may see it; what is not there is left out. */
export async function targetsOf(rule: FlagRule, ids: readonly TargetId[], context: Context): Promise<Target[]> {
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

/** What a rule says of each target, in their order. What has no value on its day is not read: nothing holds there. */
export async function explainAll(
  rule: FlagRule,
  targets: readonly Target[],
  rules: Rules,
  others: OtherValues,
  context: Context,
): Promise<Explanation[]> {
  const asked = targets.map((target) => {
    const day = rule.dayOf(target);
    const values = day === null ? {} : valuesOn(rule, day, rules, others);
    return { target: { ...target, values }, day, lacking: day === null ? undefined : lackingOf(rule, day, values) };
  });
  const read = asked.filter(({ lacking }) => !lacking).map(({ target }) => target);
  const gathered = read.length === 0 ? [] : await rule.gather(read, context);
  const inputsOf = new Map(read.map((target, index) => [target, gathered[index]]));
  return Promise.all(
    asked.map(async ({ target, day, lacking }) => {
      const inForce = !day || (await isInForce(context, target.record.divisionPath, day));
      const inputs = inForce ? (lacking ?? inputsOf.get(target)!) : NOT_IN_FORCE;
      return explain(rule, day, inputs as Record<string, RuleInput> | NotApplicable, rules, others);
    }),
  );
}

const NOT_IN_FORCE = new NotApplicable(
  '当日该地无文件将本领域纳入政务诚信建设 · no policy put this sector in force here on the day',
);
