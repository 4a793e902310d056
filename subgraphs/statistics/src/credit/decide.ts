import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { StatisticsCase } from '../case/case.js';
import { settleStanding } from '../obligations.js';
import { refuse, taken } from '../refusals.js';
import { CreditGrade, StatisticsCreditStanding } from './standing.js';

@InputType('StatisticsCreditDecideInput', {
  description: '认定企业统计信用 · decide how an enterprise stands (国统字〔2019〕33号)',
})
export class CreditDecideInput {
  @Field(() => ID, { description: '企业 · enterprise' })
  enterprise!: string;

  @Field(() => ID, { description: '认定机关 · body that decides' })
  decider!: string;

  @Field(() => CreditGrade, { description: '信用状况 · grade' })
  grade!: CreditGrade;

  @Field(() => ID, { nullable: true, description: '所据案件，失信的必填 · case; an unfaithful one rests on it' })
  case?: string | null;

  @Field(() => String, { description: '认定文号，同一机关不得重复 · number, unique for the body' })
  number!: string;

  @Field(() => GraphQLDay, { description: '认定日期 · day of the decision' })
  decidedOn!: Day;
}

export const creditDecide = action({
  name: 'statisticsCreditDecide',
  description:
    '认定企业统计信用状况；失信的须以查处的案件为据 · decide how an enterprise stands; as unfaithful only on a decided case (国统字〔2019〕33号)',
  input: CreditDecideInput,
  record: StatisticsCreditStanding,
  constraints: { credit_standing_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ enterprise, decider, case: caseId, ...input }, work) {
    checkText(work, input.number, 'number');
    checkPast(work, input.decidedOn, 'decidedOn');
    const firm = await checkKnown(work, 'Enterprise', enterprise, 'enterprise');
    const body = await checkKnown(work, 'GovernmentBody', decider, 'decider');
    await checkCase(work, caseId, enterprise, input);
    const [same] = body
      ? await work.findAll(StatisticsCreditStanding, { deciderId: body.id, number: input.number })
      : [];
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.decidedOn}`);
    if (work.refused || !firm || !body) return;

    work.effectiveOn = input.decidedOn;
    const standing = work.create(StatisticsCreditStanding, {
      ...input,
      divisionId: firm.divisionId!,
      divisionPath: firm.divisionPath!,
      enterpriseId: firm.id,
      deciderId: body.id,
      caseId,
    });
    await settleStanding(work, standing);
    return standing;
  },
});

/** Who is called unfaithful was found to have broken the law, in a case of his own. */
async function checkCase(
  work: Work,
  id: string | null | undefined,
  enterprise: string,
  { grade, decidedOn }: Pick<CreditDecideInput, 'grade' | 'decidedOn'>,
): Promise<void> {
  const isUnfaithful = grade === 'UNFAITHFUL' || grade === 'GRAVELY_UNFAITHFUL';
  if (id == null && isUnfaithful) refuse(work, 'CASE_MISSING', 'case', grade);
  const decided = id ? await work.see(StatisticsCase, id, 'case') : undefined;
  if (!decided) return;
  if (decided.enterpriseId !== enterprise) refuse(work, 'CASE_OF_OTHER', 'case', decided.number);
  if (!decided.decidedOn || decided.outcome === 'NO_VIOLATION' || decided.decidedOn > decidedOn) {
    refuse(work, 'NO_VIOLATION_DECIDED', 'case', decided.number);
  }
}
