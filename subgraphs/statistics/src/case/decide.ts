import {
  action,
  checkMoney,
  checkPast,
  checkText,
  compareDecimals,
  compareMoney,
  type Day,
  divide,
  GraphQLDay,
  GraphQLDecimal,
  type Money,
  MoneyInput,
  subtractDecimals,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleCase } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { rules } from '../rules/rules.js';
import { CaseOutcome, StatisticsCase } from './case.js';
import { kindOf } from './grounds.js';

@InputType('StatisticsCaseDecideInput', { description: '作出处理决定 · decide a case (统计法 41、44、45)' })
export class CaseDecideInput {
  @Field(() => ID, { description: '案件 · case' })
  case!: string;

  @Field(() => GraphQLDay, { description: '决定日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => CaseOutcome, { description: '处理决定 · outcome' })
  outcome!: CaseOutcome;

  @Field(() => String, { description: '决定文号 · document of the decision' })
  document!: string;

  @Field(() => Boolean, { description: '是否情节严重 · whether it is serious (统计法实施条例 50)' })
  isSerious!: boolean;

  @Field(() => MoneyInput, { nullable: true, description: '罚款，罚款的必填 · fine; a fining decision has one' })
  fine?: Money | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '上报值，未报的为 0 · value as reported' })
  reportedValue?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '核实值 · true value' })
  trueValue?: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: '责令改正的期限，责令改正的必填 · day by which it is corrected; an order has one',
  })
  correctBy?: Day | null;
}

export const caseDecide = action({
  name: 'statisticsCaseDecide',
  description:
    '作出处理决定：责令改正、警告、罚款或者不成立 · decide a case: an order to correct, a warning, a fine, or no violation (统计法 41、44、45)',
  input: CaseDecideInput,
  record: StatisticsCase,
  async run({ case: id, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.decidedOn, 'decidedOn');
    checkAfter(work, input.decidedOn, input.correctBy, 'correctBy', 'CORRECT_BEFORE_DECISION');
    if ((input.outcome === 'NO_VIOLATION') !== (input.correctBy == null)) {
      refuse(work, 'ORDER_INCOMPLETE', 'correctBy', `${input.outcome}, ${input.correctBy ?? 'none'}`);
    }
    if ((input.outcome === 'FINED') !== (input.fine != null)) {
      refuse(work, 'FINE_INCOMPLETE', 'fine', `${input.outcome}, ${input.fine?.amount ?? 'none'}`);
    }
    const decided = await work.find(StatisticsCase, id, 'case');
    if (!decided) return;
    if (decided.decidedOn) refuse(work, 'CASE_DECIDED', 'case', `${decided.number}, ${decided.decidedOn}`);
    checkAfter(work, decided.openedOn, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_OPENING');
    if (input.fine) await checkFine(work, decided, input.fine, input);
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    work.change(decided, { ...input, deviation: deviationOf(input) });
    await settleCase(work, decided);
    return decided;
  },
});

/** Organs of the state are not fined: of those who report only enterprises, institutions and other organisations are. */
const ORGANS_OF_STATE = ['PEOPLES_GOVERNMENT', 'DEPARTMENT', 'PARTY_ORGAN', 'COURT'];

/** A fine is of a respondent, and within what the law of the day of the decision allows. */
async function checkFine(
  work: Work,
  { ground, bodyId }: StatisticsCase,
  fine: Money,
  { isSerious, decidedOn }: Pick<CaseDecideInput, 'isSerious' | 'decidedOn'>,
): Promise<void> {
  const body = bodyId ? await work.directory.find(bodyId) : undefined;
  if (body && ORGANS_OF_STATE.includes(String(body.facts.kind))) refuse(work, 'NOT_TO_BE_FINED', 'fine', body.name);
  const kind = kindOf(ground);
  if (kind !== 'RESPONDENT' && kind !== 'LATE') refuse(work, 'NOT_TO_BE_FINED', 'fine', ground);
  if (!checkMoney(work, fine, 'fine')) return;
  const limit = rules.amount(
    kind === 'LATE' ? 'fine_limit_late' : isSerious ? 'fine_limit_serious' : 'fine_limit',
    decidedOn,
  );
  const least = kind === 'RESPONDENT' && isSerious ? rules.amount('fine_limit', decidedOn) : undefined;
  if (!limit) return;
  if (fine.currency !== limit.currency) refuse(work, 'CURRENCY_MISMATCH', 'fine.currency', fine.currency);
  else if (compareMoney(fine, limit) > 0 || (least && compareMoney(fine, least) < 0)) {
    refuse(work, 'FINE_OUT_OF_BOUNDS', 'fine.amount', `${fine.amount}, ${least?.amount ?? 0} to ${limit.amount}`);
  }
}

/** The difference over the true value, to six places; of what was not reported at all, 1. */
export function deviationOf({
  reportedValue,
  trueValue,
}: Pick<CaseDecideInput, 'reportedValue' | 'trueValue'>): string | null {
  if (trueValue == null || compareDecimals(trueValue, '0') === 0) return null;
  const absolute = (value: string) => value.replace('-', '');
  return divide(absolute(subtractDecimals(reportedValue ?? '0', trueValue)), absolute(trueValue), 6);
}
