import { action, checkPast, checkText, type Day, GraphQLDay, GraphQLDecimal } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleAgreement } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { SafetyTargetAgreement } from './agreement.js';
import { AppraisalResult, SafetyTargetAppraisal } from './appraisal.js';

@InputType('SafetyTargetAppraiseInput', {
  description: '登记目标责任考核 · record the appraisal of an agreement (晋政发〔2018〕10号)',
})
export class AgreementAppraiseInput {
  @Field(() => ID, { description: '目标责任书 · agreement' })
  agreement!: string;

  @Field(() => AppraisalResult, { description: '考核等次 · result' })
  result!: AppraisalResult;

  @Field(() => GraphQLDecimal, { nullable: true, description: '考核得分 · score' })
  score?: string | null;

  @Field(() => GraphQLDay, { description: '考核认定日期 · day it was determined' })
  determinedOn!: Day;

  @Field(() => String, { description: '考核文件 · document' })
  document!: string;

  @Field(() => String, { nullable: true, description: '考核说明 · what it found' })
  explanation?: string | null;
}

export const agreementAppraise = action({
  name: 'safetyTargetAppraise',
  description:
    '登记目标责任考核；只有合格方为完成目标 · record the appraisal of an agreement; only one that is qualified performs the promise (晋政发〔2018〕10号)',
  input: AgreementAppraiseInput,
  record: SafetyTargetAppraisal,
  constraints: { target_appraisal_agreement: taken('ALREADY_APPRAISED', 'agreement') },
  async run({ agreement: id, ...input }, work) {
    checkText(work, input.document, 'document');
    checkText(work, input.explanation, 'explanation');
    checkPast(work, input.determinedOn, 'determinedOn');
    const agreement = await work.find(SafetyTargetAgreement, id, 'agreement');
    if (!agreement) return;
    checkAfter(work, `${agreement.year}-12-31`, input.determinedOn, 'determinedOn', 'APPRAISED_BEFORE_END');
    const [same] = await work.findAll(SafetyTargetAppraisal, { agreementId: agreement.id });
    if (same) refuse(work, 'ALREADY_APPRAISED', 'agreement', same.determinedOn);
    if (work.refused) return;

    work.effectiveOn = input.determinedOn;
    const { divisionId, divisionPath, principalId, promisorId } = agreement;
    const appraisal = work.create(SafetyTargetAppraisal, {
      ...input,
      divisionId,
      divisionPath,
      agreementId: agreement.id,
      principalId,
      promisorId,
    });
    await settleAgreement(work, agreement);
    return appraisal;
  },
});
