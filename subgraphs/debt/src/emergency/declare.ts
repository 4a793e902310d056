import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { EmergencyLevel } from '../rules/emergency.js';
import { DebtEmergency } from './emergency.js';

@InputType('DebtEmergencyDeclareInput', {
  description: '启动债务风险应急响应 · begin the response to an event (国办函〔2016〕88号)',
})
export class EmergencyDeclareInput {
  @Field(() => ID, { description: '债务风险事件 · event' })
  emergency!: string;

  @Field(() => EmergencyLevel, { description: '宣布的响应级别 · level that was declared' })
  level!: EmergencyLevel;

  @Field(() => GraphQLDay, { description: '启动响应日期 · day the response began' })
  declaredOn!: Day;

  @Field(() => String, { description: '响应文件 · document' })
  document!: string;
}

export const emergencyDeclare = action({
  name: 'debtEmergencyDeclare',
  description:
    '启动债务风险应急响应，再次宣布即调整级别 · begin the response to an event; declared again, its level changes (国办函〔2016〕88号)',
  input: EmergencyDeclareInput,
  record: DebtEmergency,
  async run({ emergency: id, level, declaredOn, document }, work) {
    checkText(work, document, 'document');
    checkPast(work, declaredOn, 'declaredOn');
    const emergency = await work.find(DebtEmergency, id, 'emergency');
    if (!emergency) return;
    if (emergency.endedOn) refuse(work, 'ALREADY_ENDED', 'emergency', emergency.endedOn);
    checkAfter(work, emergency.declaredOn ?? emergency.occurredOn, declaredOn, 'declaredOn', 'DECLARED_TOO_EARLY');
    if (work.refused) return;

    work.effectiveOn = declaredOn;
    return work.change(emergency, { declaredLevel: level, declaredOn, declarationDocument: document });
  },
});
