import { checkText, GraphQLDecimal, type Work } from '@integrity-graph/kit';
import { Field, InputType } from 'type-graphql';
import { refuse } from '../refusals.js';

/** One indicator as it is reported. */
@InputType('StatisticsReportItemInput', { description: '报表指标 · one indicator of a report' })
export class ReportItemInput {
  @Field(() => String, { description: '指标代码，同一报表不得重复 · code, each once in a report' })
  indicator!: string;

  @Field(() => String, { description: '指标名称 · name' })
  name!: string;

  @Field(() => GraphQLDecimal, { description: '数值 · value' })
  value!: string;

  @Field(() => String, { description: '计量单位 · unit of measure' })
  unit!: string;
}

/** Each indicator says what it is, and stands once. */
export function checkItems(work: Work, items: readonly ReportItemInput[]): void {
  for (const [index, { indicator, name, unit }] of items.entries()) {
    checkText(work, indicator, `items.${index}.indicator`);
    checkText(work, name, `items.${index}.name`);
    checkText(work, unit, `items.${index}.unit`);
    if (items.findIndex((item) => item.indicator === indicator) < index) {
      refuse(work, 'DUPLICATE_NUMBER', `items.${index}.indicator`, indicator);
    }
  }
}
