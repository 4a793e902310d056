import { action, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { refuse } from '../refusals.js';
import { ProcurementComplaint, settleComplaint } from './complaint.js';

@InputType('ProcurementComplaintAcceptInput', { description: '受理投诉 · accept a complaint (财政部令第94号)' })
export class ComplaintAcceptInput {
  @Field(() => ID, { description: '投诉 · complaint' })
  complaint!: string;

  @Field(() => GraphQLDay, { description: '受理或不予受理日期 · day it was accepted or not' })
  examinedOn!: Day;
}

@InputType('ProcurementComplaintRejectInput', { description: '不予受理 · do not accept a complaint (财政部令第94号)' })
export class ComplaintRejectInput extends ComplaintAcceptInput {
  @Field(() => String, { description: '不予受理的理由，如逾期提起 · why, such as that it came out of time' })
  rejectionReason!: string;
}

export const complaintAccept = action({
  name: 'procurementComplaintAccept',
  description: '财政部门受理投诉 · the finance department accepts a complaint (财政部令第94号)',
  input: ComplaintAcceptInput,
  record: ProcurementComplaint,
  run: ({ complaint, ...input }, work) => examine(work, complaint, { ...input, state: 'ACCEPTED' }),
});

export const complaintReject = action({
  name: 'procurementComplaintReject',
  description: '财政部门不予受理投诉 · the finance department does not accept a complaint (财政部令第94号)',
  input: ComplaintRejectInput,
  record: ProcurementComplaint,
  run({ complaint, ...input }, work) {
    checkText(work, input.rejectionReason, 'rejectionReason');
    return examine(work, complaint, { ...input, state: 'REJECTED' });
  },
});

type Examination = Pick<ProcurementComplaint, 'state' | 'rejectionReason'> & { examinedOn: Day };

async function examine(work: Work, id: string, result: Examination): Promise<ProcurementComplaint | undefined> {
  const { examinedOn } = result;
  checkPast(work, examinedOn, 'examinedOn');
  const complaint = await work.find(ProcurementComplaint, id, 'complaint');
  if (!complaint) return undefined;
  checkAfter(work, complaint.lodgedOn, examinedOn, 'examinedOn', 'BEFORE_LODGING');
  if (complaint.examinedOn) refuse(work, 'ALREADY_EXAMINED', 'complaint', complaint.examinedOn);
  if (work.refused) return undefined;

  work.effectiveOn = examinedOn;
  work.change(complaint, result);
  await settleComplaint(work, complaint);
  return complaint;
}
