import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { InvestmentPolicy } from './policy.js';

@InputType('InvestmentPolicyRepealInput', { description: '废止政策文件 · repeal a policy document' })
export class PolicyRepealInput {
  @Field(() => ID, { description: '政策文件 · policy' })
  policy!: string;

  @Field(() => GraphQLDay, { description: '废止日期 · day of the repeal' })
  repealedOn!: Day;

  @Field(() => String, { description: '废止文件 · document of the repeal' })
  document!: string;
}

export const policyRepeal = action({
  name: 'investmentPolicyRepeal',
  description:
    '废止政策文件；已作出的承诺不因此免除 · repeal a policy; what was promised under it stays owed (优化营商环境条例 31)',
  input: PolicyRepealInput,
  record: InvestmentPolicy,
  async run({ policy: id, repealedOn, document }, work) {
    checkText(work, document, 'document');
    checkPast(work, repealedOn, 'repealedOn');
    const policy = await work.find(InvestmentPolicy, id, 'policy');
    if (!policy) return;
    checkAfter(work, policy.issuedOn, repealedOn, 'repealedOn', 'REPEALED_BEFORE_ISSUE');
    if (policy.repealedOn) refuse(work, 'ALREADY_REPEALED', 'policy', policy.repealedOn);
    if (work.refused) return;

    work.effectiveOn = repealedOn;
    return work.change(policy, { repealedOn, repealDocument: document });
  },
});
