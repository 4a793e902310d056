import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkText,
  type Day,
  GraphQLDay,
  MoneyInput,
} from '@integrity-graph/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { refuse, taken } from '../refusals.js';
import { BudgetKind, PppBudget } from './budget.js';

@InputType('PppBudgetRecordInput', { description: '登记一般公共预算支出 · record general public budget expenditure' })
export class BudgetRecordInput {
  @Field(() => ID, { description: '本级人民政府 · people’s government' })
  government!: string;

  @Min(1990)
  @Max(2150)
  @Field(() => Int, { description: '年度 · year' })
  year!: number;

  @Field(() => BudgetKind, { description: '口径 · how certain' })
  kind!: BudgetKind;

  @Field(() => MoneyInput, { description: '本级一般公共预算支出，人民币 · expenditure of the level itself, in CNY' })
  amount!: MoneyInput;

  @Field(() => String, { description: '来源文件 · document it is taken from' })
  document!: string;

  @Field(() => GraphQLDay, { description: '通过日期 · day it was adopted' })
  adoptedOn!: Day;
}

export const budgetRecord = action({
  name: 'pppBudgetRecord',
  description:
    '登记本级一般公共预算支出 · record a year’s general public budget expenditure of a level (财金〔2022〕119号)',
  input: BudgetRecordInput,
  record: PppBudget,
  constraints: { budget_year: taken('BUDGET_RECORDED', 'year') },
  async run({ government: id, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.adoptedOn, 'adoptedOn');
    if (checkMoney(work, input.amount, 'amount') && input.amount.currency !== 'CNY') {
      refuse(work, 'CURRENCY_NOT_CNY', 'amount.currency', input.amount.currency);
    }
    const government = await checkKnown(work, 'GovernmentBody', id, 'government');
    if (!government) return;
    if (government.facts.kind !== 'PEOPLES_GOVERNMENT') {
      refuse(work, 'NOT_A_GOVERNMENT', 'government', government.name);
    }
    const { year, kind } = input;
    const [same] = await work.findAll(PppBudget, { governmentId: government.id, year, kind });
    if (same) refuse(work, 'BUDGET_RECORDED', 'year', `${year} ${kind}, ${same.document}`);
    if (work.refused) return;

    work.effectiveOn = input.adoptedOn;
    return work.create(PppBudget, {
      ...input,
      governmentId: government.id,
      divisionId: government.divisionId!,
      divisionPath: government.divisionPath!,
    });
  },
});
