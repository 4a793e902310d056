import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleFinding } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { InvestmentFinding } from './finding.js';

@InputType('InvestmentFindingRectifyInput', {
  description: '登记失信整改 · record that a breach of faith was put right',
})
export class FindingRectifyInput {
  @Field(() => ID, { description: '失信认定 · finding' })
  finding!: string;

  @Field(() => GraphQLDay, { description: '整改完成日期 · day it was put right' })
  rectifiedOn!: Day;

  @Field(() => String, { description: '整改情况 · how' })
  rectification!: string;
}

export const findingRectify = action({
  name: 'investmentFindingRectify',
  description:
    '登记失信整改完成；认定仍在 · record that a breach of faith was put right; the finding stays (优化营商环境条例 31；公平竞争审查条例 21)',
  input: FindingRectifyInput,
  record: InvestmentFinding,
  async run({ finding: id, rectifiedOn, rectification }, work) {
    checkText(work, rectification, 'rectification');
    checkPast(work, rectifiedOn, 'rectifiedOn');
    const finding = await work.find(InvestmentFinding, id, 'finding');
    if (!finding) return;
    if (finding.rectifiedOn) refuse(work, 'ALREADY_RECTIFIED', 'finding', finding.rectifiedOn);
    checkAfter(work, finding.foundOn, rectifiedOn, 'rectifiedOn', 'RECTIFIED_BEFORE_FOUND');
    if (work.refused) return;

    work.effectiveOn = rectifiedOn;
    work.change(finding, { rectifiedOn, rectification });
    await settleFinding(work, finding);
    return finding;
  },
});
