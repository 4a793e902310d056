import { action, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { ProcurementChallenge } from '../challenge/challenge.js';
import { checkAfter, checkKnown, checkPast, checkText } from '../checks.js';
import { disputeOf } from '../dispute/part.js';
import { refuse } from '../refusals.js';
import { lastDayOf } from '../rules/period.js';
import { ProcurementComplaint, settleComplaint } from './complaint.js';

@InputType('ProcurementComplaintLodgeInput', { description: '提起投诉 · lodge a complaint (政府采购法 55)' })
export class ComplaintLodgeInput {
  @Field(() => ID, { description: '所经质疑 · the challenge before it' })
  challenge!: string;

  @Field(() => ID, { description: '财政部门 · finance department complained to' })
  authority!: string;

  @Field(() => GraphQLDay, { description: '提起日期，即收到投诉之日 · day it was received' })
  lodgedOn!: Day;

  @Field(() => String, { description: '投诉事项与请求 · grounds and request' })
  matter!: string;
}

export const complaintLodge = action({
  name: 'procurementComplaintLodge',
  description:
    '质疑供应商提起投诉；逾期的照录并注明 · a supplier not content with the reply complains; one out of time is recorded as such (政府采购法 55)',
  input: ComplaintLodgeInput,
  record: ProcurementComplaint,
  bySubjects: true,
  async run({ challenge: challengeId, authority, ...input }, work) {
    const { lodgedOn } = input;
    checkText(work, input.matter, 'matter');
    checkPast(work, lodgedOn, 'lodgedOn');
    await checkKnown(work, 'GovernmentBody', authority, 'authority');
    const challenge = await work.find(ProcurementChallenge, challengeId, 'challenge');
    if (!challenge) return;
    work.speakFor(challenge.supplierId);
    const replyDue = lastDayOf('challenge_reply', challenge.lodgedOn) ?? challenge.lodgedOn;
    checkReplied(work, challenge, lodgedOn, replyDue);
    const [earlier] = await work.findAll(ProcurementComplaint, { challengeId });
    if (earlier) refuse(work, 'ALREADY_COMPLAINED', 'challenge', earlier.lodgedOn);
    if (work.refused) return;

    work.effectiveOn = lodgedOn;
    // 政府采购法 55 counts from the end of the period of reply, also where the reply came before it.
    const lastDay = lastDayOf('complaint', replyDue);
    const complaint = work.create(ProcurementComplaint, {
      ...disputeOf(challenge),
      ...input,
      challengeId,
      against: challenge.against,
      authorityId: authority,
      isInTime: lastDay === undefined || lodgedOn <= lastDay,
      state: 'LODGED',
      clockStops: [],
    });
    await settleComplaint(work, complaint);
    return complaint;
  },
});

/** A complaint follows a reply, or the end of the time for one. */
function checkReplied(work: Work, { repliedOn, lodgedOn }: ProcurementChallenge, on: Day, replyDue: Day): void {
  checkAfter(work, lodgedOn, on, 'lodgedOn', 'BEFORE_LODGING');
  const isReplied = repliedOn && repliedOn <= on;
  if (!isReplied && on <= replyDue) refuse(work, 'REPLY_STILL_OPEN', 'lodgedOn', `${on}, ${replyDue}`);
}
