import { action, checkPast, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleCase } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { StatisticsCase } from './case.js';

@InputType('StatisticsCaseCorrectInput', { description: '登记改正 · record that a violation was corrected' })
export class CaseCorrectInput {
  @Field(() => ID, { description: '案件 · case' })
  case!: string;

  @Field(() => GraphQLDay, { description: '改正日期 · day it was corrected' })
  correctedOn!: Day;
}

export const caseCorrect = action({
  name: 'statisticsCaseCorrect',
  description: '登记违法行为已改正 · record that a violation was corrected as ordered (统计法 41、44、45)',
  input: CaseCorrectInput,
  record: StatisticsCase,
  async run({ case: id, correctedOn }, work) {
    checkPast(work, correctedOn, 'correctedOn');
    const decided = await work.find(StatisticsCase, id, 'case');
    if (!decided) return;
    if (!decided.correctBy) refuse(work, 'NOTHING_ORDERED', 'case', decided.number);
    if (decided.correctedOn) refuse(work, 'ALREADY_CORRECTED', 'case', decided.correctedOn);
    checkAfter(work, decided.decidedOn, correctedOn, 'correctedOn', 'CORRECTED_BEFORE_ORDER');
    if (work.refused) return;

    work.effectiveOn = correctedOn;
    work.change(decided, { correctedOn });
    await settleCase(work, decided);
    return decided;
  },
});
