import { action, checkKnown, checkPast, checkPost, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { refuse, taken } from '../refusals.js';
import { QualityRole, StatisticsQualityDuty } from './quality-duty.js';

@InputType('StatisticsQualityAssignInput', {
  description: '明确数据质量责任 · assign the responsibility for the quality of data (统计法 9)',
})
export class QualityAssignInput {
  @Field(() => ID, { description: '机关单位 · body' })
  body!: string;

  @Field(() => ID, { description: '责任岗位，须为该单位的岗位 · post that answers, one of the body’s' })
  post!: string;

  @Field(() => QualityRole, { description: '责任层次，同一层次至多一个在任 · in what part; one post each at a time' })
  role!: QualityRole;

  @Field(() => String, { description: '责任范围 · what it covers' })
  scope!: string;

  @Field(() => String, { description: '责任书或文件 · document' })
  document!: string;

  @Field(() => GraphQLDay, { description: '起始日期 · first day' })
  startsOn!: Day;
}

export const qualityAssign = action({
  name: 'statisticsQualityAssign',
  description:
    '明确防范和惩治统计造假的责任主体：岗位、层次与范围 · say which post answers for the quality of data, and for what (统计法 9；统计法实施条例 4)',
  input: QualityAssignInput,
  record: StatisticsQualityDuty,
  constraints: { quality_duty_once: taken('ROLE_ASSIGNED', 'role') },
  async run({ body: bodyId, post, ...input }, work) {
    checkText(work, input.scope, 'scope');
    checkText(work, input.document, 'document');
    checkPast(work, input.startsOn, 'startsOn');
    const body = await checkKnown(work, 'GovernmentBody', bodyId, 'body');
    await checkPost(work, body?.id, post, 'post');
    const held = body ? await work.findAll(StatisticsQualityDuty, { bodyId: body.id, role: input.role }) : [];
    const same = held.find(({ endsOn }) => endsOn == null || endsOn >= input.startsOn);
    if (same) refuse(work, 'ROLE_ASSIGNED', 'role', `${same.startsOn} – ${same.endsOn ?? ''}`);
    if (work.refused || !body) return;

    work.effectiveOn = input.startsOn;
    return work.create(StatisticsQualityDuty, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      bodyId: body.id,
      postId: post,
    });
  },
});
