import {
  action,
  checkPast,
  checkText,
  compareDecimals,
  type Day,
  GraphQLDay,
  GraphQLDecimal,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { refuse } from '../refusals.js';
import { PollutionOutlet } from './outlet.js';
import { PollutionResult, SourceMonitoring } from './result.js';

@InputType('EnvironmentSourceResultRecordInput', {
  description: '登记污染源监测日均值 · record the day value of a discharge (环境保护法 42)',
})
export class SourceResultRecordInput {
  @Field(() => ID, { description: '排放口 · outlet' })
  outlet!: string;

  @Field(() => GraphQLDay, {
    description: '监测日期，每种污染物每日一值 · day measured; one value a day and pollutant',
  })
  measuredOn!: Day;

  @Field(() => String, { description: '污染物 · pollutant' })
  pollutant!: string;

  @Field(() => SourceMonitoring, { description: '监测方式 · how it was measured' })
  method!: SourceMonitoring;

  @Field(() => GraphQLDecimal, { description: '日均值 · day value' })
  value!: string;

  @Field(() => GraphQLDecimal, { description: '许可排放限值 · limit of the permit' })
  limit!: string;

  @Field(() => String, { description: '计量单位 · unit of measure' })
  unit!: string;
}

export const sourceResultRecord = action({
  name: 'environmentSourceResultRecord',
  description: '登记污染源监测日均值 · record the day value of a discharge, against its limit (环境保护法 42)',
  input: SourceResultRecordInput,
  record: PollutionResult,
  async run({ outlet: id, ...input }, work) {
    checkText(work, input.pollutant, 'pollutant');
    checkText(work, input.unit, 'unit');
    checkPast(work, input.measuredOn, 'measuredOn');
    for (const field of ['value', 'limit'] as const) {
      if (compareDecimals(input[field], '0') < 0) refuse(work, 'NEGATIVE', field, input[field]);
    }
    const outlet = await work.find(PollutionOutlet, id, 'outlet');
    if (!outlet) return;
    const { measuredOn, pollutant, method } = input;
    const [same] = await work.findAll(PollutionResult, { outletId: outlet.id, measuredOn, pollutant, method });
    if (same) refuse(work, 'DAY_RECORDED', 'measuredOn', `${measuredOn}, ${pollutant}`);
    if (work.refused) return;

    work.effectiveOn = measuredOn;
    const { divisionId, divisionPath, operatorId } = outlet;
    return work.create(PollutionResult, {
      ...input,
      divisionId,
      divisionPath,
      operatorId,
      outletId: outlet.id,
      isExceeded: compareDecimals(input.value, input.limit) > 0,
    });
  },
});
