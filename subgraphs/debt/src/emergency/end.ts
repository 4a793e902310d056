import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { DebtEmergency } from './emergency.js';

@InputType('DebtEmergencyEndInput', {
  description: '结束债务风险应急响应 · end the response to an event (国办函〔2016〕88号)',
})
export class EmergencyEndInput {
  @Field(() => ID, { description: '债务风险事件 · event' })
  emergency!: string;

  @Field(() => GraphQLDay, { description: '结束日期 · day it ended' })
  endedOn!: Day;

  @Field(() => String, { description: '处置结果 · what came of it' })
  outcome!: string;
}

export const emergencyEnd = action({
  name: 'debtEmergencyEnd',
  description: '结束债务风险应急响应 · end the response to an event (国办函〔2016〕88号)',
  input: EmergencyEndInput,
  record: DebtEmergency,
  async run({ emergency: id, endedOn, outcome }, work) {
    checkText(work, outcome, 'outcome');
    checkPast(work, endedOn, 'endedOn');
    const emergency = await work.find(DebtEmergency, id, 'emergency');
    if (!emergency) return;
    if (emergency.endedOn) refuse(work, 'ALREADY_ENDED', 'emergency', emergency.endedOn);
    else if (!emergency.declaredOn) refuse(work, 'NOT_DECLARED', 'emergency', emergency.occurredOn);
    checkAfter(work, emergency.declaredOn, endedOn, 'endedOn', 'ENDED_BEFORE_DECLARED');
    if (work.refused) return;

    work.effectiveOn = endedOn;
    return work.change(emergency, { endedOn, outcome });
  },
});
