import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleInvestigation } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { SafetyTechnicalAppraisal } from './appraisal.js';
import { SafetyInvestigation } from './investigation.js';
import { partOf } from './part.js';

@InputType('SafetyTechnicalAppraisalBeginInput', {
  description: '委托技术鉴定 · have something appraised in an investigation (国令第493号 27)',
})
export class AppraisalBeginInput {
  @Field(() => ID, { description: '事故调查 · investigation' })
  investigation!: string;

  @Field(() => String, { description: '鉴定单位 · who appraises' })
  appraiser!: string;

  @Field(() => String, { description: '鉴定事项 · what is appraised' })
  matter!: string;

  @Field(() => GraphQLDay, { description: '开始日期 · first day' })
  from!: Day;
}

export const appraisalBegin = action({
  name: 'safetyTechnicalAppraisalBegin',
  description:
    '委托技术鉴定，鉴定时间不计入调查期限 · have something appraised: the time it takes does not count (国令第493号 27)',
  input: AppraisalBeginInput,
  record: SafetyTechnicalAppraisal,
  async run({ investigation: id, ...input }, work) {
    checkText(work, input.appraiser, 'appraiser');
    checkText(work, input.matter, 'matter');
    checkPast(work, input.from, 'from');
    const investigation = await work.find(SafetyInvestigation, id, 'investigation');
    if (!investigation) return;
    checkAfter(work, investigation.openedOn, input.from, 'from', 'APPRAISED_BEFORE_OPENING');
    if (investigation.reportedOn) refuse(work, 'ALREADY_REPORTED', 'investigation', investigation.reportedOn);
    if (work.refused) return;

    work.effectiveOn = input.from;
    const appraisal = work.create(SafetyTechnicalAppraisal, { ...partOf(investigation), ...input });
    await settleInvestigation(work, investigation);
    return appraisal;
  },
});

@InputType('SafetyTechnicalAppraisalEndInput', {
  description: '技术鉴定结束 · a technical appraisal ends (国令第493号 27)',
})
export class AppraisalEndInput {
  @Field(() => ID, { description: '技术鉴定 · appraisal' })
  appraisal!: string;

  @Field(() => GraphQLDay, { description: '结束日期 · last day' })
  to!: Day;
}

export const appraisalEnd = action({
  name: 'safetyTechnicalAppraisalEnd',
  description: '技术鉴定结束，调查期限继续计算 · a technical appraisal ends: the period runs on (国令第493号 27)',
  input: AppraisalEndInput,
  record: SafetyTechnicalAppraisal,
  async run({ appraisal: id, to }, work) {
    checkPast(work, to, 'to');
    const appraisal = await work.find(SafetyTechnicalAppraisal, id, 'appraisal');
    const investigation = appraisal && (await work.find(SafetyInvestigation, appraisal.investigationId, 'appraisal'));
    if (!investigation) return;
    if (appraisal.to) refuse(work, 'APPRAISAL_ENDED', 'appraisal', appraisal.to);
    checkAfter(work, appraisal.from, to, 'to', 'ENDS_BEFORE_BEGIN');
    if (work.refused) return;

    work.effectiveOn = to;
    work.change(appraisal, { to });
    await settleInvestigation(work, investigation);
    return appraisal;
  },
});
