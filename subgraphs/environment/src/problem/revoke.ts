import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleProblem } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { EnvironmentProblemClosing } from './closing.js';
import { EnvironmentProblem } from './problem.js';

@InputType('EnvironmentProblemClosingRevokeInput', {
  description: '撤销问题销号 · revoke a closing (生态环境保护督察工作条例)',
})
export class ProblemClosingRevokeInput {
  @Field(() => ID, { description: '销号 · closing' })
  closing!: string;

  @Field(() => GraphQLDay, { description: '撤销日期 · day of the revocation' })
  revokedOn!: Day;

  @Field(() => String, { description: '撤销理由，如虚假整改的事实 · why, such as what was false in the rectification' })
  reason!: string;

  @Field(() => String, { description: '撤销文件 · document of the revocation' })
  document!: string;
}

export const problemClosingRevoke = action({
  name: 'environmentProblemClosingRevoke',
  description:
    '查实虚假整改，撤销销号，问题重新整改 · revoke a closing whose rectification was found false: the problem is open again, its time limit as it was',
  input: ProblemClosingRevokeInput,
  record: EnvironmentProblemClosing,
  async run({ closing: id, revokedOn, reason, document }, work) {
    checkText(work, reason, 'reason');
    checkText(work, document, 'document');
    checkPast(work, revokedOn, 'revokedOn');
    const closing = await work.find(EnvironmentProblemClosing, id, 'closing');
    const problem = closing && (await work.find(EnvironmentProblem, closing.problemId, 'closing'));
    if (!problem) return;
    if (closing.state !== 'APPROVED') refuse(work, 'CLOSING_NOT_APPROVED', 'closing', closing.state);
    checkAfter(work, closing.decidedOn, revokedOn, 'revokedOn', 'REVOKED_BEFORE_DECISION');
    if (work.refused) return;

    work.effectiveOn = revokedOn;
    work.change(closing, { state: 'REVOKED', revokedOn, revocationReason: reason, revocationDocument: document });
    await settleProblem(work, problem);
    return closing;
  },
});
