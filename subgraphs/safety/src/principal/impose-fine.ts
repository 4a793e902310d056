import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkText,
  compareDecimals,
  type Day,
  GraphQLDay,
  type Money,
  MoneyInput,
  refuseCommon,
} from '@integrity-graph/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkAfter, refuse, taken } from '../refusals.js';
import { fineOf, fineShare } from '../rules/principal.js';
import { causeOf } from './accident.js';
import { SafetyPrincipalFine } from './fine.js';

@InputType('SafetyPrincipalFineImposeInput', {
  description: '登记对主要负责人的罚款 · record a fine on the principal of a firm (安全生产法 95)',
})
export class PrincipalFineImposeInput {
  @Field(() => ID, { description: '所涉事故，须为企业事故且已认定等级 · accident of a firm, its grade determined' })
  accident!: string;

  @Field(() => ID, { description: '主要负责人 · principal of the firm' })
  person!: string;

  @Field(() => String, { description: '处罚决定文号，同一机关不得重复 · number of the decision, unique for the body' })
  number!: string;

  @Field(() => Int, { description: '收入年度，即上一年 · year of the income, the one before' })
  incomeYear!: number;

  @Field(() => MoneyInput, { description: '该年年收入 · income of that year' })
  income!: Money;

  @Field(() => MoneyInput, { description: '罚款金额 · amount of the fine' })
  amount!: Money;

  @Field(() => ID, { description: '处罚机关 · body that decided' })
  decidedBy!: string;

  @Field(() => GraphQLDay, { description: '处罚决定日期 · day of the decision' })
  decidedOn!: Day;
}

export const principalFineImpose = action({
  name: 'safetyPrincipalFineImpose',
  description:
    '登记对主要负责人的罚款，按事故等级为上一年年收入的法定比例 · record a fine on a principal: by the grade of the accident the share of last year’s income that the law sets (安全生产法 95)',
  input: PrincipalFineImposeInput,
  record: SafetyPrincipalFine,
  constraints: {
    principal_fine_number: taken('DUPLICATE_NUMBER', 'number'),
    principal_fine_once: taken('FINED_ALREADY', 'person'),
  },
  async run({ accident: id, person, decidedBy, ...input }, work) {
    checkText(work, input.number, 'number');
    checkPast(work, input.decidedOn, 'decidedOn');
    const areAmounts = [checkMoney(work, input.income, 'income'), checkMoney(work, input.amount, 'amount')].every(
      Boolean,
    );
    if (input.income.currency !== input.amount.currency) {
      refuseCommon(work, 'CURRENCY_MISMATCH', 'amount.currency', input.amount.currency);
    }
    if (input.incomeYear >= Number(input.decidedOn.slice(0, 4))) {
      refuse(work, 'INCOME_YEAR_NOT_OVER', 'incomeYear', `${input.incomeYear}, ${input.decidedOn}`);
    }
    await checkKnown(work, 'Person', person, 'person');
    const body = await checkKnown(work, 'GovernmentBody', decidedBy, 'decidedBy');
    const cause = await causeOf(work, id);
    if (!cause || !body) return;
    checkAfter(work, cause.occurredOn, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_ACCIDENT');
    const share = fineShare(cause.grade, cause.occurredOn);
    if (share?.verified && areAmounts) {
      const lawful = fineOf(input.income.amount, share.value);
      if (compareDecimals(input.amount.amount, lawful) !== 0) {
        refuse(work, 'FINE_NOT_AS_LAW', 'amount.amount', `${input.income.amount} × ${share.value} = ${lawful}`);
      }
    }
    // The number last: so whoever does the same at the same moment is told of it, by what is read or by the table.
    const [fined] = await work.findAll(SafetyPrincipalFine, { accidentId: cause.id, personId: person });
    const [numbered] = await work.findAll(SafetyPrincipalFine, { decidedById: body.id, number: input.number });
    if (fined) refuse(work, 'FINED_ALREADY', 'person', `${fined.number}, ${fined.decidedOn}`);
    if (numbered) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${numbered.decidedOn}`);
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    return work.create(SafetyPrincipalFine, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      accidentId: cause.id,
      enterpriseId: cause.enterpriseId,
      personId: person,
      grade: cause.grade,
      share: share?.value,
      decidedById: body.id,
    });
  },
});
