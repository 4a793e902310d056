import { action, checkKnown, checkPast, checkPost, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkCount } from '../checks.js';
import { settleAgreement } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { SafetyTargetAgreement } from './agreement.js';

@InputType('SafetyTargetAgreementSignInput', {
  description: '签订安全生产目标责任书 · sign an agreement on targets (晋政发〔2018〕10号)',
})
export class AgreementSignInput {
  @Field(() => String, { description: '责任书编号，同一签约上级不得重复 · number, unique for the principal' })
  number!: string;

  @Min(2000)
  @Max(2100)
  @Field(() => Int, { description: '责任年度 · year' })
  year!: number;

  @Field(() => ID, { description: '签约上级 · principal' })
  principal!: string;

  @Field(() => ID, { description: '责任单位 · body that promises' })
  promisor!: string;

  @Field(() => ID, { description: '责任岗位，须为责任单位的岗位 · post that answers, one of the body’s' })
  responsiblePost!: string;

  @Field(() => GraphQLDay, { description: '签订日期 · day it was signed' })
  signedOn!: Day;

  @Field(() => String, { description: '目标内容 · targets' })
  targets!: string;

  @Field(() => Int, { nullable: true, description: '死亡人数控制目标 · deaths not to be exceeded' })
  deathsAtMost?: number | null;

  @Field(() => GraphQLDay, { nullable: true, description: '考核时限 · day by which it is to be appraised' })
  appraisalDueOn?: Day | null;
}

export const agreementSign = action({
  name: 'safetyTargetAgreementSign',
  description:
    '签订安全生产目标责任书 · sign an agreement on targets: the body owes them by the end of the year (晋政发〔2018〕10号)',
  input: AgreementSignInput,
  record: SafetyTargetAgreement,
  constraints: { target_agreement_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ principal, promisor, responsiblePost, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.targets, 'targets');
    checkPast(work, input.signedOn, 'signedOn');
    checkAfter(work, input.signedOn, `${input.year}-12-31`, 'year', 'SIGNED_AFTER_YEAR');
    checkAfter(work, `${input.year}-12-31`, input.appraisalDueOn, 'appraisalDueOn', 'APPRAISED_BEFORE_END');
    checkCount(work, input.deathsAtMost, 'deathsAtMost');
    await checkKnown(work, 'GovernmentBody', principal, 'principal');
    const body = await checkKnown(work, 'GovernmentBody', promisor, 'promisor');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    if (body && principal === body.id) refuse(work, 'OWN_AGREEMENT', 'promisor', body.name);
    const [same] = await work.findAll(SafetyTargetAgreement, { principalId: principal, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.signedOn}`);
    if (work.refused || !body) return;

    work.effectiveOn = input.signedOn;
    const agreement = work.create(SafetyTargetAgreement, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      principalId: principal,
      promisorId: body.id,
      responsiblePostId: responsiblePost,
    });
    await settleAgreement(work, agreement);
    return agreement;
  },
});
