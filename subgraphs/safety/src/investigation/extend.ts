import {
  action,
  addDays,
  checkKnown,
  checkPast,
  checkText,
  computeDue,
  type Day,
  GraphQLDay,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { periodOf, settleInvestigation } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { rules } from '../rules/rules.js';
import { ExtensionOf, SafetyInvestigationExtension } from './extension.js';
import { SafetyInvestigation } from './investigation.js';
import { partOf } from './part.js';

@InputType('SafetyInvestigationExtendInput', {
  description: '延长调查或批复期限 · extend the period of the report or of the reply (国令第493号 29、32)',
})
export class InvestigationExtendInput {
  @Field(() => ID, { description: '事故调查 · investigation' })
  investigation!: string;

  @Field(() => ExtensionOf, { description: '延长的期限 · what is extended' })
  of!: ExtensionOf;

  @Field(() => GraphQLDay, { description: '延至 · until' })
  until!: Day;

  @Field(() => GraphQLDay, { description: '批准日期 · day of the approval' })
  approvedOn!: Day;

  @Field(() => ID, {
    description: '批准机关，须为负责调查的人民政府 · body that approved: the government that investigates',
  })
  approvedBy!: string;

  @Field(() => String, { description: '批准文件 · document of the approval' })
  document!: string;

  @Field(() => String, { description: '理由 · reason' })
  reason!: string;
}

export const investigationExtend = action({
  name: 'safetyInvestigationExtend',
  description:
    '经负责调查的人民政府批准延长；调查至多60日，特别重大事故批复至多30日 · extend with that government’s approval: a report by 60 days at most, the reply to an especially major accident by 30 (国令第493号 29、32)',
  input: InvestigationExtendInput,
  record: SafetyInvestigationExtension,
  async run({ investigation: id, approvedBy, ...input }, work) {
    checkText(work, input.document, 'document');
    checkText(work, input.reason, 'reason');
    checkPast(work, input.approvedOn, 'approvedOn');
    const body = await checkKnown(work, 'GovernmentBody', approvedBy, 'approvedBy');
    const investigation = await work.find(SafetyInvestigation, id, 'investigation');
    if (!investigation) return;
    if (body && body.id !== investigation.governmentId) {
      refuse(work, 'NOT_THE_GOVERNMENT', 'approvedBy', body.name);
    }
    checkAfter(work, investigation.openedOn, input.approvedOn, 'approvedOn', 'APPROVED_BEFORE_OPENING');
    await checkSpan(work, investigation, input);
    if (work.refused) return;

    work.effectiveOn = input.approvedOn;
    const extension = work.create(SafetyInvestigationExtension, {
      ...partOf(investigation),
      ...input,
      approvedById: approvedBy,
    });
    await settleInvestigation(work, investigation);
    return extension;
  },
});

/** Later than the day in force, no later than the law allows, and granted while the period still ran. */
async function checkSpan(
  work: Work,
  investigation: SafetyInvestigation,
  { of, until, approvedOn }: Pick<InvestigationExtendInput, 'of' | 'until' | 'approvedOn'>,
): Promise<void> {
  const period = await periodOf(work, investigation, of);
  if (of === 'REPORT' && investigation.reportedOn) refuse(work, 'ALREADY_REPORTED', 'of', investigation.reportedOn);
  if (of === 'REPLY' && investigation.repliedOn) refuse(work, 'ALREADY_REPLIED', 'of', investigation.repliedOn);
  if (of === 'REPLY' && !investigation.reportedOn) refuse(work, 'NOT_REPORTED', 'of', investigation.status);
  const most = rules.deadline(of === 'REPORT' ? 'investigation_extension' : 'reply_extension', investigation.openedOn);
  if (of === 'REPLY' && period && !period.isExtraordinary) refuse(work, 'REPLY_NOT_EXTENDABLE', 'of', of);
  if (work.refused || !period || !most) return;
  const { due } = period;
  const now = computeDue(due.rule, due.from, due).on;
  const bare = computeDue(due.rule, due.from, { suspensions: due.suspensions }).on;
  if (!now || !bare) return refuse(work, 'CLOCK_STANDS_STILL', 'until', investigation.openedOn);
  const last = addDays(bare, most.n);
  if (until <= now) refuse(work, 'NO_EXTENSION', 'until', `${until}, ${now} is in force`);
  if (until > last) refuse(work, 'EXTENSION_TOO_LONG', 'until', `${until} is after ${last}`);
  if (approvedOn > now) refuse(work, 'LIMIT_PASSED', 'approvedOn', `${approvedOn} is after ${now}`);
}
