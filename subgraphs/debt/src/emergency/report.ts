import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleEmergency } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { DebtEmergency } from './emergency.js';

@InputType('DebtEmergencyReportInput', {
  description: '登记债务风险事件报告 · record that an event was reported (国办函〔2016〕88号)',
})
export class EmergencyReportInput {
  @Field(() => ID, { description: '债务风险事件 · event' })
  emergency!: string;

  @Field(() => GraphQLDay, { description: '报告日期 · day of the report' })
  reportedOn!: Day;

  @Field(() => ID, { description: '报告对象，不得为自身 · to whom, not to itself' })
  reportedTo!: string;

  @Field(() => String, { description: '报告文件 · document' })
  document!: string;
}

export const emergencyReport = action({
  name: 'debtEmergencyReport',
  description: '登记债务风险事件报告 · record that an event was reported (国办函〔2016〕88号)',
  input: EmergencyReportInput,
  record: DebtEmergency,
  async run({ emergency: id, reportedOn, reportedTo, document }, work) {
    checkText(work, document, 'document');
    checkPast(work, reportedOn, 'reportedOn');
    const superior = await checkKnown(work, 'GovernmentBody', reportedTo, 'reportedTo');
    const emergency = await work.find(DebtEmergency, id, 'emergency');
    if (!emergency) return;
    if (superior?.id === emergency.governmentId) refuse(work, 'REPORTED_TO_ITSELF', 'reportedTo', superior.name);
    if (emergency.reportedOn) refuse(work, 'ALREADY_REPORTED', 'emergency', emergency.reportedOn);
    checkAfter(work, emergency.occurredOn, reportedOn, 'reportedOn', 'REPORTED_BEFORE_EVENT');
    if (work.refused) return;

    work.effectiveOn = reportedOn;
    work.change(emergency, { reportedOn, reportedToId: reportedTo, reportDocument: document });
    await settleEmergency(work, emergency);
    return emergency;
  },
});
