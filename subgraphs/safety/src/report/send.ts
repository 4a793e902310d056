import {
  action,
  checkKnown,
  checkText,
  type DirectoryEntry,
  dayOf,
  GraphQLInstant,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { SafetyAccident } from '../accident/accident.js';
import { isAtLeast, levelOf } from '../accident/level.js';
import { checkLater, checkPassed } from '../checks.js';
import { settleAccident } from '../obligations.js';
import { refuse } from '../refusals.js';
import { ReportKind, SafetyReport } from './report.js';

@InputType('SafetyReportSendInput', {
  description: '登记一次事故报告 · record a report of an accident from one to the next (国令第493号 9–13)',
})
export class ReportSendInput {
  @Field(() => ID, { description: '事故 · accident' })
  accident!: string;

  @Field(() => ReportKind, { description: '报告种类 · kind' })
  kind!: ReportKind;

  @Field(() => ID, {
    nullable: true,
    description: '报告机关；由事故发生单位报告的为空 · body that reports; none when the unit itself does',
  })
  fromBody?: string | null;

  @Field(() => ID, { description: '接报机关，县级以上 · body told, of a county or above' })
  toBody!: string;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: '另行获知的时刻，如接到举报 · instant the sender learnt of it otherwise, as from a complaint',
  })
  learntAt?: Date | null;

  @Field(() => GraphQLInstant, { description: '报出时刻 · instant it was sent' })
  sentAt!: Date;

  @Field(() => GraphQLInstant, { nullable: true, description: '接收时刻 · instant it was received' })
  receivedAt?: Date | null;

  @Field(() => String, { description: '报告内容 · what it says (国令第493号 12)' })
  content!: string;
}

export const reportSend = action({
  name: 'safetyReportSend',
  description:
    '登记一次事故报告：接报机关须在时限内上报 · record a report of an accident: who was told must tell the next level in time (国令第493号 9–13)',
  input: ReportSendInput,
  record: SafetyReport,
  async run({ accident: id, fromBody, toBody, ...input }, work) {
    checkText(work, input.content, 'content');
    for (const field of ['learntAt', 'sentAt', 'receivedAt'] as const) checkPassed(work, input[field], field);
    checkLater(work, input.sentAt, input.receivedAt, 'receivedAt', 'RECEIVED_BEFORE_SENT');
    checkLater(work, input.learntAt, input.sentAt, 'sentAt', 'SENT_BEFORE_KNOWN');
    const from = await checkKnown(work, 'GovernmentBody', fromBody, 'fromBody');
    const to = await checkKnown(work, 'GovernmentBody', toBody, 'toBody');
    const accident = await work.find(SafetyAccident, id, 'accident');
    if (!accident || !to || (fromBody && !from)) return;
    checkLater(work, accident.occurredAt, input.sentAt, 'sentAt', 'SENT_BEFORE_ACCIDENT');
    checkLater(work, accident.occurredAt, input.learntAt, 'learntAt', 'KNOWN_BEFORE_ACCIDENT');
    const sender = from ?? (accident.unitBodyId ? await work.directory.find(accident.unitBodyId) : undefined);
    checkDirection(work, accident, sender, to);
    if (work.refused) return;

    work.effectiveOn = dayOf(input.sentAt);
    const { divisionId, divisionPath } = accident;
    const report = work.create(SafetyReport, {
      ...input,
      divisionId,
      divisionPath,
      accidentId: accident.id,
      fromEnterpriseId: sender ? null : accident.enterpriseId,
      fromBodyId: sender?.id ?? null,
      fromLevel: sender && sender.id !== accident.unitBodyId ? levelOf(sender) : null,
      toBodyId: to.id,
      toLevel: levelOf(to)!,
      toKind: String(to.facts.kind),
    });
    await settleAccident(work, accident);
    return report;
  },
});

/** A unit tells a county or above; a body tells one of its own level or above, and not itself. */
function checkDirection(
  work: Work,
  { unitBodyId }: SafetyAccident,
  sender: DirectoryEntry | undefined,
  to: DirectoryEntry,
): void {
  const level = levelOf(to);
  if (!level) refuse(work, 'BELOW_COUNTY', 'toBody', to.name);
  if (sender?.id === to.id) refuse(work, 'OWN_REPORT', 'toBody', to.name);
  const own = sender && sender.id !== unitBodyId && levelOf(sender);
  if (own && level && !isAtLeast(level, own)) refuse(work, 'REPORTED_DOWNWARDS', 'toBody', to.name);
}
