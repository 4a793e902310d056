import { graphError } from '../graph/errors.js';
import type { DayRange } from '../graph/values.js';
import type { Rules } from '../law/index.js';
import type { Context } from '../service/context.js';
import { daysBetween } from '../values/index.js';
import type { Explanation, FlagRule, OtherValues, Period, Target, TargetId } from './rule.js';
import { asSystem, BATCH, explainAll, targetsOf } from './targets.js';

/** How many records and days one replay looks at, and how many changes it shows of each kind, at most. */
const MOST_TARGETS = 50_000;
const MOST_DAYS = 3660;
export const MOST_SHOWN = 100;

/** What a rule says of a record. */
export interface Explained {
  target: Target;
  explanation: Explanation;
}

export interface Replay {
  lookedAt: number;
  notApplicable: number;
  belowMinimum: number;
  raisedInForce: number;
  raisedTried: number;
  /** Raised only with the values tried. */
  added: Explained[];
  /** Raised only with the values in force, as explained with those tried. */
  removed: Explained[];
}

/**
 * Applies a rule with other values to the caller's records of a span of days, and keeps nothing.
 * @throws BAD_USER_INPUT for a value that does not fit its rule, or a span that one answer cannot look at
 */
export async function replay(
  rule: FlagRule,
  values: Rules,
  others: OtherValues,
  days: DayRange,
  context: Context,
): Promise<Replay> {
  const ids = await targetsBetween(rule, spanOf(days), context);
  const system = asSystem(context);
  const found: Replay = {
    lookedAt: ids.length,
    notApplicable: 0,
    belowMinimum: 0,
    raisedInForce: 0,
    raisedTried: 0,
    added: [],
    removed: [],
  };
  for (let start = 0; start < ids.length; start += BATCH) {
    const targets = await targetsOf(rule, ids.slice(start, start + BATCH), context);
    const inForce = await explainAll(rule, targets, values, {}, system);
    const tried = await explainTried(() => explainAll(rule, targets, values, others, system));
    for (const [index, target] of targets.entries()) count(found, target, inForce[index]!, tried[index]!);
  }
  return found;
}

function count(found: Replay, target: Target, inForce: Explanation, tried: Explanation): void {
  const wasRaised = inForce.outcome === 'RAISED';
  const isRaised = tried.outcome === 'RAISED';
  if (tried.outcome === 'NOT_APPLICABLE') found.notApplicable += 1;
  if (tried.outcome === 'BELOW_MINIMUM') found.belowMinimum += 1;
  if (wasRaised) found.raisedInForce += 1;
  if (isRaised) found.raisedTried += 1;
  if (wasRaised === isRaised) return;
  const shown = isRaised ? found.added : found.removed;
  if (shown.length < MOST_SHOWN) shown.push({ target, explanation: tried });
}

/** @throws BAD_USER_INPUT for a value that does not fit its rule */
async function explainTried<T>(explained: () => Promise<T>): Promise<T> {
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
  if (length > MOST_DAYS)
    throw graphError('BAD_USER_INPUT', `days: ${length} days; at most ${MOST_DAYS}, ask for a shorter span`);
  return { from, to };
}

/** What of a span the caller sees. @throws BAD_USER_INPUT when that is more than one answer can look at */
async function targetsBetween(rule: FlagRule, span: Period, context: Context): Promise<TargetId[]> {
  const targets = await rule.between(span, context);
  if (targets.length <= MOST_TARGETS) return targets;
  throw graphError(
    'BAD_USER_INPUT',
    `days: ${targets.length} records; at most ${MOST_TARGETS} are looked at, ask for a shorter span`,
  );
}
