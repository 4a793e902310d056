import {
  addDays,
  compareDecimals,
  type Day,
  type DeadlineRule,
  type Decimal,
  dayOf,
  endOfDay,
  type RuleInForce,
  valueText,
} from '@integrity-graph/kit';
import type { AccidentCategory } from '../accident/accident.js';
import { GRADES, type SafetyGrade } from '../accident/grade.js';
import type { SafetyLevel } from '../accident/level.js';
import { rules } from './rules.js';

/*
 * The grade of an accident (国令第493号 3): the worst of deaths, serious injuries and direct loss; a lower bound belongs to
 * the grade it begins. Deaths and injuries count as they stood within the window (13, 20), a loss as it was last reckoned.
 */

/** What an accident did, as one count has it. */
export interface Casualties {
  deaths: number;
  seriousInjuries: number;
  /** In yuan; none while nobody has reckoned it. */
  directLoss?: Decimal | null;
}

/** A count and the instant whose state it describes. */
export interface Count extends Casualties {
  countedAt: Date;
}

/** The three lower bounds of a criterion, the lowest first. */
export type Bounds = readonly [larger: Decimal, major: Decimal, extraordinary: Decimal];
export type GradeBounds = Record<'deaths' | 'injuries' | 'loss', Bounds>;

/** The names of the bounds in rules.yaml, by what a rule calls them. */
export const BOUND_RULES = {
  deathsLarger: 'grade_deaths_larger',
  deathsMajor: 'grade_deaths_major',
  deathsExtraordinary: 'grade_deaths_extraordinary',
  injuriesLarger: 'grade_injuries_larger',
  injuriesMajor: 'grade_injuries_major',
  injuriesExtraordinary: 'grade_injuries_extraordinary',
  lossLarger: 'grade_loss_larger',
  lossMajor: 'grade_loss_major',
  lossExtraordinary: 'grade_loss_extraordinary',
} as const;
export type BoundName = keyof typeof BOUND_RULES;

/** The bounds out of the values a rule was given. */
export function boundsOf(values: Record<BoundName, RuleInForce>): GradeBounds {
  const of = (name: BoundName) => valueText(values[name]);
  return {
    deaths: [of('deathsLarger'), of('deathsMajor'), of('deathsExtraordinary')],
    injuries: [of('injuriesLarger'), of('injuriesMajor'), of('injuriesExtraordinary')],
    loss: [of('lossLarger'), of('lossMajor'), of('lossExtraordinary')],
  };
}

/** The bounds in force on a day; none before the regulation. */
export function boundsOn(day: Day): GradeBounds | undefined {
  const found = Object.entries(BOUND_RULES).map(([name, rule]) => [name, rules.at(rule, day)] as const);
  if (found.some(([, value]) => value === undefined)) return undefined;
  return boundsOf(Object.fromEntries(found) as Record<BoundName, RuleInForce>);
}

/** The grade of a number by one criterion. */
export function gradeBy(value: Decimal, bounds: Bounds): SafetyGrade {
  return GRADES[bounds.filter((bound) => compareDecimals(value, bound) >= 0).length]!;
}

/** The grade by each criterion, and the worst of them; a loss nobody has reckoned says nothing. */
export function gradesOf({ deaths, seriousInjuries, directLoss }: Casualties, bounds: GradeBounds) {
  const byDeaths = gradeBy(String(deaths), bounds.deaths);
  const byInjuries = gradeBy(String(seriousInjuries), bounds.injuries);
  const byLoss = directLoss == null ? null : gradeBy(directLoss, bounds.loss);
  return { byDeaths, byInjuries, byLoss, grade: worstOf([byDeaths, byInjuries, ...(byLoss ? [byLoss] : [])]) };
}

export const rankOf = (grade: SafetyGrade): number => GRADES.indexOf(grade);

export const worstOf = (grades: readonly SafetyGrade[]): SafetyGrade =>
  GRADES[Math.max(...grades.map((grade) => rankOf(grade)))]!;

/** The names of the windows in rules.yaml, by what a rule calls them. */
export const WINDOW_RULES = { window: 'casualty_window', shortWindow: 'casualty_window_road_fire' } as const;
export type WindowName = keyof typeof WINDOW_RULES;

export const windowOf = (category: AccidentCategory): WindowName =>
  category === 'ROAD_TRAFFIC' || category === 'FIRE' ? 'shortWindow' : 'window';

/** The last day on which casualties that change still change the grade. */
export function windowEnd(category: AccidentCategory, occurredAt: Date): Day | undefined {
  const day = dayOf(occurredAt);
  const rule: DeadlineRule | undefined = rules.deadline(WINDOW_RULES[windowOf(category)], day);
  return rule && addDays(day, rule.n);
}

/** In the order of the instants they describe; of two of one instant the later recorded last. */
export const inOrder = <C extends { countedAt: Date; id: string }>(counts: readonly C[]): C[] =>
  counts.toSorted((a, b) => a.countedAt.getTime() - b.countedAt.getTime() || (a.id < b.id ? -1 : 1));

/**
 * What counts towards the grade, of counts in order: deaths and injuries of the last within the window, the last loss
 * there is. Where the first count is later than the window, as of an accident that was concealed, that one counts.
 */
export function casualtiesThatGrade(counts: readonly Count[], last: Day): Casualties | undefined {
  const end = endOfDay(last);
  const persons = counts.findLast(({ countedAt }) => countedAt <= end) ?? counts[0];
  if (!persons) return undefined;
  const { deaths, seriousInjuries } = persons;
  const directLoss = counts.findLast((count) => count.directLoss != null)?.directLoss ?? null;
  return { deaths, seriousInjuries, directLoss };
}

/** Up to which level an accident is reported (国令第493号 10). */
export const REPORTED_TO: Record<SafetyGrade, SafetyLevel> = {
  ORDINARY: 'PREFECTURE',
  LARGER: 'PROVINCE',
  MAJOR: 'STATE',
  EXTRAORDINARY: 'STATE',
};

/** The government of which level investigates an accident (国令第493号 19). */
export const INVESTIGATED_BY: Record<SafetyGrade, SafetyLevel> = {
  ORDINARY: 'COUNTY',
  LARGER: 'PREFECTURE',
  MAJOR: 'PROVINCE',
  EXTRAORDINARY: 'STATE',
};
