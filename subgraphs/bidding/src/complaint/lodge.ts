import { action, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkKnown, checkPast, checkText } from '../checks.js';
import { BiddingObjection } from '../objection/objection.js';
import { settleComplaint } from '../obligations.js';
import { partOf } from '../part.js';
import { BiddingProject } from '../project/project.js';
import { refuse } from '../refusals.js';
import { lastDayOf } from '../rules/within.js';
import { BiddingTender } from '../tender/tender.js';
import { BiddingComplaint } from './complaint.js';

@InputType('BiddingComplaintLodgeInput', { description: '提起投诉 · complain (招标投标法实施条例 60)' })
export class ComplaintLodgeInput {
  @Field(() => ID, { description: '招标 · tender' })
  tender!: string;

  @Field(() => ID, { description: '投诉人 · firm that complains' })
  enterprise!: string;

  @Field(() => ID, { nullable: true, description: '所经异议 · the objection before it' })
  objection?: string | null;

  @Field(() => GraphQLDay, { description: '知道或者应当知道之日 · day it knew or should have known' })
  knownOn!: Day;

  @Field(() => GraphQLDay, { description: '提起日期 · day it was received' })
  lodgedOn!: Day;

  @Field(() => String, { description: '投诉事项与请求 · grounds and request' })
  matter!: string;
}

export const complaintLodge = action({
  name: 'biddingComplaintLodge',
  description:
    '向行政监督部门投诉；异议答复期间不计入投诉期限，逾期的照录并注明 · complain to the supervising department; the time until an objection is answered does not count, and what is late is recorded as such (招标投标法实施条例 60)',
  input: ComplaintLodgeInput,
  record: BiddingComplaint,
  bySubjects: true,
  async run({ tender: tenderId, enterprise, objection: objectionId, ...input }, work) {
    work.speakFor(enterprise);
    checkText(work, input.matter, 'matter');
    checkPast(work, input.lodgedOn, 'lodgedOn');
    checkAfter(work, input.knownOn, input.lodgedOn, 'lodgedOn', 'LODGED_BEFORE_KNOWN');
    await checkKnown(work, 'Enterprise', enterprise, 'enterprise');
    const tender = await work.see(BiddingTender, tenderId, 'tender');
    const project = tender && (await work.see(BiddingProject, tender.projectId, 'tender'));
    const objection = objectionId ? await work.see(BiddingObjection, objectionId, 'objection') : undefined;
    if (!project) return;
    checkObjection(work, objection, enterprise, tender.id);
    if (work.refused) return;

    work.effectiveOn = input.lodgedOn;
    const lastDay = lastDayOf('complaint', input.knownOn, { suspensions: repliesOf(objection) });
    const complaint = work.create(BiddingComplaint, {
      ...partOf(tender),
      ...input,
      objectionId,
      enterpriseId: enterprise,
      authorityId: project.authorityId,
      // While an objection is not answered the time to complain stands still: there is no last day yet.
      isInTime: lastDay === undefined || input.lodgedOn <= lastDay,
      state: 'LODGED',
      uncountedDays: [],
    });
    await settleComplaint(work, complaint);
    return complaint;
  },
});

function checkObjection(work: Work, objection: BiddingObjection | undefined, firm: string, tenderId: string): void {
  if (objection && (objection.enterpriseId !== firm || objection.tenderId !== tenderId)) {
    refuse(work, 'OBJECTION_OF_OTHER', 'objection', objection.lodgedOn);
  }
}

/** 条例 60: the time in which an objection is answered does not count. */
const repliesOf = (objection: BiddingObjection | undefined) =>
  objection
    ? [
        {
          from: objection.lodgedOn,
          ...(objection.repliedOn && { to: objection.repliedOn }),
          reason: '异议答复期间 · until the objection is answered',
        },
      ]
    : [];
