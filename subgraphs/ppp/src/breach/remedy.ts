import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleBreach } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { PppBreach } from './breach.js';

@InputType('PppBreachRemedyInput', { description: '登记整改完成 · record that a breach was remedied' })
export class BreachRemedyInput {
  @Field(() => ID, { description: '失信违约记录 · breach' })
  breach!: string;

  @Field(() => GraphQLDay, { description: '整改完成日期 · day it was remedied' })
  remediedOn!: Day;

  @Field(() => String, { description: '整改情况 · how it was remedied' })
  remedy!: string;
}

export const breachRemedy = action({
  name: 'pppBreachRemedy',
  description:
    '登记失信违约整改完成；记录仍在 · record that a breach was remedied; the record stays (发改财金〔2023〕1103号)',
  input: BreachRemedyInput,
  record: PppBreach,
  async run({ breach: id, ...input }, work) {
    checkText(work, input.remedy, 'remedy');
    checkPast(work, input.remediedOn, 'remediedOn');
    const breach = await work.find(PppBreach, id, 'breach');
    if (!breach) return;
    if (breach.remediedOn) refuse(work, 'ALREADY_PERFORMED', 'breach', breach.remediedOn);
    checkAfter(work, breach.occurredOn, input.remediedOn, 'remediedOn', 'REMEDIED_BEFORE_CAUSE');
    if (work.refused) return;

    work.effectiveOn = input.remediedOn;
    work.change(breach, input);
    await settleBreach(work, breach);
    return breach;
  },
});
