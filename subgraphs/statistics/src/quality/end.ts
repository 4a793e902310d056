import { action, checkPast, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { StatisticsQualityDuty } from './quality-duty.js';

@InputType('StatisticsQualityEndInput', {
  description: '终止数据质量责任 · end a responsibility for the quality of data',
})
export class QualityEndInput {
  @Field(() => ID, { description: '数据质量责任 · responsibility' })
  duty!: string;

  @Field(() => GraphQLDay, { description: '截止日期 · last day' })
  endsOn!: Day;
}

export const qualityEnd = action({
  name: 'statisticsQualityEnd',
  description:
    '因分工调整终止数据质量责任，此前的责任不变 · end a responsibility as duties are divided anew; what lies before stays (统计法 9)',
  input: QualityEndInput,
  record: StatisticsQualityDuty,
  async run({ duty: id, endsOn }, work) {
    checkPast(work, endsOn, 'endsOn');
    const duty = await work.find(StatisticsQualityDuty, id, 'duty');
    if (!duty) return;
    if (duty.endsOn) refuse(work, 'DUTY_ENDED', 'duty', duty.endsOn);
    checkAfter(work, duty.startsOn, endsOn, 'endsOn', 'PERIOD_REVERSED');
    if (work.refused) return;

    work.effectiveOn = endsOn;
    return work.change(duty, { endsOn });
  },
});
