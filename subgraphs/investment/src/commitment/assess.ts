import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleCommitment } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { UnlawfulGround } from './codes.js';
import { InvestmentCommitment } from './commitment.js';

@InputType('InvestmentCommitmentAssessInput', {
  description: '认定承诺是否合法 · assess whether a commitment is lawful (外商投资法实施条例 27；公平竞争审查条例 10)',
})
export class CommitmentAssessInput {
  @Field(() => ID, { description: '承诺事项 · commitment' })
  commitment!: string;

  @Field(() => Boolean, { description: '是否合法 · whether it is lawful' })
  isLawful!: boolean;

  @Field(() => UnlawfulGround, { nullable: true, description: '违法情形，违法的必填 · in what it is unlawful' })
  ground?: UnlawfulGround | null;

  @Field(() => GraphQLDay, { description: '认定日期 · day of the assessment' })
  assessedOn!: Day;

  @Field(() => ID, { description: '认定机关，不得为承诺机关 · body that assessed it, not the one that promised' })
  assessedBy!: string;

  @Field(() => String, { description: '认定文件 · document of the assessment' })
  document!: string;
}

export const commitmentAssess = action({
  name: 'investmentCommitmentAssess',
  description:
    '认定承诺是否合法；违规承诺须依法变更并补偿，不得盲目兑现，也不得置之不理 · assess a commitment: an unlawful one is lawfully changed and compensated, neither performed blindly nor left (优化营商环境条例 31；公平竞争审查条例 10)',
  input: CommitmentAssessInput,
  record: InvestmentCommitment,
  async run({ commitment: id, isLawful, ground, assessedOn, assessedBy, document }, work) {
    checkText(work, document, 'document');
    checkPast(work, assessedOn, 'assessedOn');
    if (!isLawful && !ground) refuse(work, 'GROUND_MISSING', 'ground', document);
    if (isLawful && ground) refuse(work, 'GROUND_WITHOUT_FAULT', 'ground', ground);
    const judge = await checkKnown(work, 'GovernmentBody', assessedBy, 'assessedBy');
    const commitment = await work.find(InvestmentCommitment, id, 'commitment');
    if (!commitment) return;
    checkAfter(work, commitment.madeOn, assessedOn, 'assessedOn', 'ASSESSED_BEFORE_MADE');
    if (commitment.assessedOn) refuse(work, 'ALREADY_ASSESSED', 'commitment', commitment.assessedOn);
    // Else a body could rid itself of any promise by calling it unlawful.
    if (judge?.id === commitment.promisorId) refuse(work, 'OWN_ASSESSMENT', 'assessedBy', judge.name);
    if (work.refused) return;

    work.effectiveOn = assessedOn;
    work.change(commitment, {
      isLawful,
      unlawfulGround: ground ?? null,
      assessedOn,
      assessedById: assessedBy,
      assessmentDocument: document,
    });
    await settleCommitment(work, commitment);
    return commitment;
  },
});
