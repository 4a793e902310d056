import {
  computeDue,
  type Day,
  type Decimal,
  multiply,
  type RuleInForce,
  roundHalfUp,
  valueText,
} from '@integrity-graph/kit';
import { GRADES, type SafetyGrade } from '../accident/grade.js';
import type { BarScope } from '../principal/bar.js';
import { rules } from './rules.js';

/*
 * What the law has in store for the principal of a firm by the grade of an accident: a share of last year’s income (95),
 * and years or a life without such an office (94). The edition of the day of the accident counts.
 */

const SHARES: Record<SafetyGrade, string> = {
  ORDINARY: 'principal_fine_ordinary',
  LARGER: 'principal_fine_larger',
  MAJOR: 'principal_fine_major',
  EXTRAORDINARY: 'principal_fine_extraordinary',
};

/** The share of an income for a grade; undefined before the law had one. */
export function fineShare(grade: SafetyGrade, occurredOn: Day): { value: Decimal; verified: boolean } | undefined {
  const rule = rules.at(SHARES[grade], occurredOn);
  return rule && { value: valueText(rule), verified: rule.verified };
}

/** That share of an income, in whole cents. */
export const fineOf = (income: Decimal, share: Decimal): Decimal => roundHalfUp(multiply(income, share), 2);

/** How long somebody is barred; undefined before the law had a bar. */
export function barOf({
  grade,
  occurredOn,
  startsOn,
  isResponsible,
}: {
  grade: SafetyGrade;
  occurredOn: Day;
  startsOn: Day;
  isResponsible: boolean;
}): { endsOn: Day; isForLife: boolean } | undefined {
  const years = rules.deadline('principal_bar', occurredOn);
  const forLife = rules.at('principal_bar_for_life', occurredOn);
  if (!years) return undefined;
  const isGrave = forLife !== undefined && ordinalOf(grade) >= Number(valueText(forLife as RuleInForce));
  return { endsOn: computeDue(years, startsOn).on!, isForLife: isResponsible && isGrave };
}

/** Which offices are barred on a day: of any firm for years, of the same industry for life. */
export function scopeOn(
  { startsOn, endsOn, isForLife }: { startsOn: Day; endsOn: Day; isForLife: boolean },
  day: Day,
): BarScope | null {
  if (day < startsOn) return null;
  if (day <= endsOn) return 'ANY_FIRM';
  return isForLife ? 'SAME_INDUSTRY' : null;
}

/** 1 for the mildest grade. */
const ordinalOf = (grade: SafetyGrade): number => GRADES.indexOf(grade) + 1;
