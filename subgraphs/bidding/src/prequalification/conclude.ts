import { action, type Day, dayOf, GraphQLDay, type Work } from '@integrity-graph/kit';
import { ArrayNotEmpty, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkArchived, checkPast, checkText } from '../checks.js';
import { ConsortiumMemberInput, checkConsortium, createConsortium, firmsOf } from '../consortium/input.js';
import { checkCourtList } from '../court/check.js';
import { placeOf } from '../notice.js';
import { checkAnswered } from '../objection/standing.js';
import { BiddingProject } from '../project/project.js';
import { refuse } from '../refusals.js';
import { BiddingApplicant } from './applicant.js';
import { BiddingPrequalification } from './prequalification.js';

@InputType('BiddingApplicantInput', { description: '资格预审申请人 · applicant' })
export class ApplicantInput {
  @Field(() => ID, { description: '申请人 · firm' })
  enterprise!: string;

  @ValidateNested()
  @Field(() => [ConsortiumMemberInput], {
    nullable: true,
    description:
      '联合体除牵头人外的成员；牵头人为申请人 · the other members of a consortium, whose lead is the applicant',
  })
  consortium?: ConsortiumMemberInput[] | null;

  @Field(() => Boolean, { description: '是否通过 · whether it is qualified' })
  isQualified!: boolean;

  @Field(() => String, { nullable: true, description: '未通过的理由 · why it is not' })
  reason?: string | null;
}

@InputType('BiddingPrequalificationConcludeInput', {
  description: '资格预审结束 · conclude a prequalification (实施条例 19)',
})
export class PrequalificationConcludeInput {
  @Field(() => ID, { description: '资格预审 · prequalification' })
  prequalification!: string;

  @Field(() => GraphQLDay, { description: '结束日期 · day it was concluded' })
  concludedOn!: Day;

  @ArrayNotEmpty()
  @ValidateNested()
  @Field(() => [ApplicantInput], { description: '全部申请人 · every firm that applied' })
  applicants!: ApplicantInput[];
}

export const prequalificationConclude = action({
  name: 'biddingPrequalificationConclude',
  description:
    '资格预审结束，登记全部申请人及结果并核查失信被执行人名单 · conclude a prequalification: every applicant, the result, and what the court list said (招标投标法实施条例 19)',
  input: PrequalificationConcludeInput,
  record: BiddingPrequalification,
  async run({ prequalification: id, concludedOn, applicants }, work) {
    checkPast(work, concludedOn, 'concludedOn');
    await checkApplicants(work, applicants);
    const prequalification = await work.find(BiddingPrequalification, id, 'prequalification');
    const project =
      prequalification && (await work.see(BiddingProject, prequalification.projectId, 'prequalification'));
    if (!project) return;
    if (prequalification.concludedOn) {
      refuse(work, 'ALREADY_CONCLUDED', 'prequalification', prequalification.concludedOn);
    }
    checkAfter(work, dayOf(prequalification.applicationsDueAt), concludedOn, 'concludedOn', 'CONCLUDED_EARLY');
    await checkAnswered(work, { prequalificationId: prequalification.id }, concludedOn, 'prequalification');
    if (work.refused) return;

    work.effectiveOn = concludedOn;
    for (const { enterprise, consortium, isQualified, reason } of applicants) {
      const of = { ...placeOf(prequalification), prequalificationId: prequalification.id, enterpriseId: enterprise };
      const applicant = work.create(BiddingApplicant, { ...of, isQualified, reason });
      createConsortium(work, applicant, { applicantId: applicant.id }, enterprise, consortium);
    }
    const firms = new Set(applicants.flatMap(({ enterprise, consortium }) => firmsOf(enterprise, consortium)));
    await checkCourtList(work, project, 'PREQUALIFICATION', [...firms], concludedOn);
    return work.change(prequalification, { concludedOn });
  },
});

async function checkApplicants(work: Work, applicants: readonly ApplicantInput[]): Promise<void> {
  for (const [index, { enterprise, consortium, isQualified, reason }] of applicants.entries()) {
    const field = `applicants.${index}`;
    await checkArchived(work, enterprise, `${field}.enterprise`);
    if (applicants.findIndex((one) => one.enterprise === enterprise) < index) {
      refuse(work, 'DUPLICATE_BIDDER', `${field}.enterprise`, enterprise);
    }
    await checkConsortium(work, enterprise, consortium, `${field}.consortium`);
    checkText(work, reason, `${field}.reason`);
    if (!isQualified && reason == null) refuse(work, 'REASON_MISSING', `${field}.reason`, enterprise);
    if (isQualified && reason != null) refuse(work, 'REASON_SUPERFLUOUS', `${field}.reason`, reason);
  }
}
