import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { DataFalsificationDecision } from './decision.js';

@InputType('EnvironmentFalsificationRevokeInput', {
  description: '撤销弄虚作假认定 · revoke a decision of falsification',
})
export class FalsificationRevokeInput {
  @Field(() => ID, { description: '认定 · decision' })
  decision!: string;

  @Field(() => GraphQLDay, { description: '撤销日期 · day of the revocation' })
  revokedOn!: Day;

  @Field(() => String, { description: '撤销文件 · document of the revocation' })
  document!: string;
}

export const falsificationRevoke = action({
  name: 'environmentFalsificationRevoke',
  description: '撤销弄虚作假认定，排名随之恢复 · revoke a decision of falsification: its days count as measured again',
  input: FalsificationRevokeInput,
  record: DataFalsificationDecision,
  async run({ decision: id, revokedOn, document }, work) {
    checkText(work, document, 'document');
    checkPast(work, revokedOn, 'revokedOn');
    const decision = await work.find(DataFalsificationDecision, id, 'decision');
    if (!decision) return;
    if (decision.revokedOn) refuse(work, 'ALREADY_REVOKED', 'decision', decision.revokedOn);
    checkAfter(work, decision.decidedOn, revokedOn, 'revokedOn', 'REVOKED_BEFORE_DECISION');
    if (work.refused) return;

    work.effectiveOn = revokedOn;
    return work.change(decision, { revokedOn, revocationDocument: document });
  },
});
