import { action, checkKnown, checkPast, checkPost, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { SafetyInvestigation } from '../investigation/investigation.js';
import { partOf } from '../investigation/part.js';
import { settleMeasure } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { SafetyMeasure } from './measure.js';

@InputType('SafetyMeasureRequireInput', {
  description: '登记整改和防范措施 · record a measure that a report asks for (国令第493号 30；安全生产法 86)',
})
export class MeasureRequireInput {
  @Field(() => ID, { description: '事故调查 · investigation' })
  investigation!: string;

  @Field(() => String, { description: '序号，同一调查不得重复 · number, unique within the investigation' })
  number!: string;

  @Field(() => String, { description: '措施内容 · what is to be done' })
  text!: string;

  @Field(() => ID, { description: '责任单位 · body that answers for it' })
  owner!: string;

  @Field(() => ID, { description: '责任岗位，须为责任单位的岗位 · post that answers, one of the body’s' })
  responsiblePost!: string;

  @Field(() => ID, { nullable: true, description: '具体落实的企业 · firm that carries it out' })
  enterprise?: string | null;

  @Field(() => GraphQLDay, { description: '提出日期 · day it was laid down' })
  requiredOn!: Day;

  @Field(() => GraphQLDay, { description: '完成时限 · time limit' })
  timeLimit!: Day;
}

export const measureRequire = action({
  name: 'safetyMeasureRequire',
  description:
    '登记整改和防范措施，责任单位须限期落实 · record a measure: the body owes it by the time limit (国令第493号 30、33；安全生产法 86)',
  input: MeasureRequireInput,
  record: SafetyMeasure,
  constraints: { measure_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ investigation: id, owner, responsiblePost, enterprise, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.text, 'text');
    checkPast(work, input.requiredOn, 'requiredOn');
    checkAfter(work, input.requiredOn, input.timeLimit, 'timeLimit', 'LIMIT_BEFORE_BEGIN');
    const body = await checkKnown(work, 'GovernmentBody', owner, 'owner');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    await checkKnown(work, 'Enterprise', enterprise, 'enterprise');
    const investigation = await work.find(SafetyInvestigation, id, 'investigation');
    if (!investigation) return;
    if (!investigation.reportedOn) refuse(work, 'NOT_REPORTED', 'investigation', investigation.status);
    checkAfter(work, investigation.reportedOn, input.requiredOn, 'requiredOn', 'REQUIRED_BEFORE_REPORT');
    const [same] = await work.findAll(SafetyMeasure, { investigationId: investigation.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.text}`);
    if (work.refused) return;

    work.effectiveOn = input.requiredOn;
    const measure = work.create(SafetyMeasure, {
      ...partOf(investigation),
      ...input,
      ownerId: owner,
      responsiblePostId: responsiblePost,
      enterpriseId: enterprise,
      status: 'OPEN',
    });
    await settleMeasure(work, measure);
    return measure;
  },
});
