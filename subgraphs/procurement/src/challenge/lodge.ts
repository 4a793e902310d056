import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { disputeAbout } from '../dispute/part.js';
import { lastDayOf } from '../rules/period.js';
import { ChallengeSubject, ProcurementChallenge, settleChallenge } from './challenge.js';

@InputType('ProcurementChallengeLodgeInput', { description: '提出质疑 · lodge a challenge (政府采购法 52)' })
export class ChallengeLodgeInput {
  @Field(() => ID, { description: '采购项目 · project' })
  project!: string;

  @Field(() => ID, { description: '供应商 · supplier who challenges' })
  supplier!: string;

  @Field(() => ChallengeSubject, { description: '质疑对象 · what is challenged' })
  against!: ChallengeSubject;

  @Field(() => GraphQLDay, {
    description: '知道或者应当知道权益受损之日 · day the harm was or ought to have been known',
  })
  knownOn!: Day;

  @Field(() => GraphQLDay, { description: '提出日期，即收到书面质疑之日 · day it was received in writing' })
  lodgedOn!: Day;

  @Field(() => String, { description: '质疑事项与请求 · grounds and request' })
  matter!: string;
}

export const challengeLodge = action({
  name: 'procurementChallengeLodge',
  description:
    '供应商提出质疑；逾期的照录并注明 · a supplier challenges; one out of time is recorded as such (政府采购法 52)',
  input: ChallengeLodgeInput,
  record: ProcurementChallenge,
  bySubjects: true,
  async run({ project, supplier, ...input }, work) {
    const { knownOn, lodgedOn } = input;
    const about = await disputeAbout(work, project, supplier);
    checkText(work, input.matter, 'matter');
    checkPast(work, lodgedOn, 'lodgedOn');
    checkAfter(work, knownOn, lodgedOn, 'lodgedOn', 'LODGED_BEFORE_KNOWN');
    if (work.refused || !about) return;

    work.effectiveOn = lodgedOn;
    const lastDay = lastDayOf('challenge', knownOn);
    const isInTime = lastDay === undefined || lodgedOn <= lastDay;
    const challenge = work.create(ProcurementChallenge, { ...about, ...input, isInTime });
    await settleChallenge(work, challenge);
    return challenge;
  },
});
