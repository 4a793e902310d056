import { action, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast } from '../checks.js';
import { refuse } from '../refusals.js';
import { type ClockStop, ClockStopReason, ProcurementComplaint, settleComplaint } from './complaint.js';

@InputType('ProcurementComplaintStopClockInput', {
  description: '处理期限中止 · stop the time for deciding (实施条例 58)',
})
export class ComplaintStopClockInput {
  @Field(() => ID, { description: '投诉 · complaint' })
  complaint!: string;

  @Field(() => GraphQLDay, { description: '不计入期限的首日 · first day that does not count' })
  from!: Day;

  @Field(() => ClockStopReason, { description: '事由 · reason' })
  reason!: ClockStopReason;
}

export const complaintStopClock = action({
  name: 'procurementComplaintStopClock',
  description:
    '检验、鉴定、专家评审、补正材料期间不计入处理期限 · days of tests, hearings, expert reviews and completing papers do not count (实施条例 58)',
  input: ComplaintStopClockInput,
  record: ProcurementComplaint,
  async run({ complaint: id, from, reason }, work) {
    checkPast(work, from, 'from');
    const complaint = await acceptedComplaint(work, id);
    if (!complaint) return;
    const { clockStops, examinedOn } = complaint;
    const last = clockStops.at(-1);
    if (last && !last.to) refuse(work, 'CLOCK_STANDS_STILL', 'complaint', last.from);
    checkAfter(work, last?.to ?? examinedOn, from, 'from', 'BEFORE_LAST_STEP');
    if (work.refused) return;

    work.effectiveOn = from;
    work.change(complaint, { clockStops: [...clockStops, { from, reason }] });
    await settleComplaint(work, complaint);
    return complaint;
  },
});

@InputType('ProcurementComplaintResumeClockInput', {
  description: '处理期限恢复计算 · let the time for deciding run on (实施条例 58)',
})
export class ComplaintResumeClockInput {
  @Field(() => ID, { description: '投诉 · complaint' })
  complaint!: string;

  @Field(() => GraphQLDay, { description: '不计入期限的末日 · last day that does not count' })
  to!: Day;
}

export const complaintResumeClock = action({
  name: 'procurementComplaintResumeClock',
  description: '处理期限恢复计算 · the time for deciding runs on (实施条例 58)',
  input: ComplaintResumeClockInput,
  record: ProcurementComplaint,
  async run({ complaint: id, to }, work) {
    checkPast(work, to, 'to');
    const complaint = await acceptedComplaint(work, id);
    if (!complaint) return;
    const last = openStop(complaint);
    if (!last) refuse(work, 'CLOCK_RUNS', 'complaint', complaint.lodgedOn);
    checkAfter(work, last?.from, to, 'to', 'BEFORE_LAST_STEP');
    if (work.refused || !last) return;

    work.effectiveOn = to;
    work.change(complaint, { clockStops: [...complaint.clockStops.slice(0, -1), { ...last, to }] });
    await settleComplaint(work, complaint);
    return complaint;
  },
});

/** The stop of the clock that has not ended yet. */
export const openStop = ({ clockStops }: ProcurementComplaint): ClockStop | undefined =>
  clockStops.find(({ to }) => !to);

/** A complaint that was accepted and is not decided yet. */
export async function acceptedComplaint(work: Work, id: string): Promise<ProcurementComplaint | undefined> {
  const complaint = await work.find(ProcurementComplaint, id, 'complaint');
  if (complaint && complaint.state !== 'ACCEPTED') refuse(work, 'COMPLAINT_NOT_PENDING', 'complaint', complaint.state);
  return complaint;
}
