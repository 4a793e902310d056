import { action, type Day, dayOf, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingCandidatePublicity } from '../candidates/publicity.js';
import { checkAfter, checkKnown, checkPast, checkText } from '../checks.js';
import { placeOf } from '../notice.js';
import { settleObjection } from '../obligations.js';
import { BiddingPrequalification } from '../prequalification/prequalification.js';
import { refuse } from '../refusals.js';
import { lastDayOf } from '../rules/within.js';
import { BiddingTender } from '../tender/tender.js';
import { BiddingObjection, type ObjectionSubject } from './objection.js';

@InputType('BiddingObjectionLodgeInput', { description: '提出异议 · object (招标投标法实施条例 22、54)' })
export class ObjectionLodgeInput {
  @Field(() => ID, { nullable: true, description: '招标；与资格预审择一 · tender; that or a prequalification' })
  tender?: string | null;

  @Field(() => ID, { nullable: true, description: '资格预审 · prequalification' })
  prequalification?: string | null;

  @Field(() => ID, { description: '异议人 · firm that objects' })
  enterprise!: string;

  @Field(() => GraphQLDay, { description: '提出日期 · day it was received' })
  lodgedOn!: Day;

  @Field(() => String, { description: '异议内容与请求 · grounds and request' })
  matter!: string;
}

export const objectionLodge = action({
  name: 'biddingObjectionLodge',
  description:
    '对文件或评标结果提出异议；逾期的照录并注明 · object to documents or to the result of the evaluation; one out of time is recorded as such (招标投标法实施条例 22、54)',
  input: ObjectionLodgeInput,
  record: BiddingObjection,
  bySubjects: true,
  async run({ tender: tenderId, prequalification: prequalificationId, enterprise, ...input }, work) {
    work.speakFor(enterprise);
    checkText(work, input.matter, 'matter');
    checkPast(work, input.lodgedOn, 'lodgedOn');
    await checkKnown(work, 'Enterprise', enterprise, 'enterprise');
    if (Boolean(tenderId) === Boolean(prequalificationId)) {
      refuse(work, 'ONE_DOCUMENT', 'tender', `${tenderId ?? '—'}, ${prequalificationId ?? '—'}`);
      return;
    }
    const concern = await concernOf(work, input.lodgedOn, tenderId, prequalificationId);
    if (!concern) return;
    const { record, against, lastDay } = concern;
    checkAfter(work, record.publishedOn, input.lodgedOn, 'lodgedOn', 'LODGED_BEFORE_ISSUE');
    if (work.refused) return;

    work.effectiveOn = input.lodgedOn;
    const objection = work.create(BiddingObjection, {
      ...placeOf(record),
      ...input,
      tenderId: tenderId ?? null,
      prequalificationId: prequalificationId ?? null,
      enterpriseId: enterprise,
      against,
      isInTime: input.lodgedOn <= lastDay,
    });
    await settleObjection(work, objection);
    return objection;
  },
});

/** What an objection is about, and the last day for it: of documents before the deadline, of candidates while they stand in public. */
async function concernOf(
  work: Work,
  lodgedOn: Day,
  tenderId?: string | null,
  prequalificationId?: string | null,
): Promise<{ record: BiddingTender | BiddingPrequalification; against: ObjectionSubject; lastDay: Day } | undefined> {
  if (prequalificationId) {
    const record = await work.see(BiddingPrequalification, prequalificationId, 'prequalification');
    const due = record && dayOf(record.applicationsDueAt);
    return (
      record && {
        record,
        against: 'PREQUALIFICATION_DOCUMENTS',
        lastDay: lastDayOf('prequalification_objection', due!) ?? due!,
      }
    );
  }
  const record = await work.see(BiddingTender, tenderId!, 'tender');
  if (!record) return undefined;
  const [publicity] = await work.findAll(BiddingCandidatePublicity, { tenderId: record.id });
  if (publicity && publicity.publishedOn <= lodgedOn) {
    return { record, against: 'CANDIDATES', lastDay: publicity.until };
  }
  const due = dayOf(record.bidsDueAt);
  return { record, against: 'DOCUMENTS', lastDay: lastDayOf('document_objection', due) ?? due };
}
