import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { refuse } from '../refusals.js';
import { ChallengeOutcome, ProcurementChallenge, settleChallenge } from './challenge.js';

@InputType('ProcurementChallengeReplyInput', { description: '答复质疑 · reply to a challenge (政府采购法 53)' })
export class ChallengeReplyInput {
  @Field(() => ID, { description: '质疑 · challenge' })
  challenge!: string;

  @Field(() => GraphQLDay, { description: '答复日期 · day of the reply' })
  repliedOn!: Day;

  @Field(() => ChallengeOutcome, { description: '答复结果 · outcome' })
  outcome!: ChallengeOutcome;

  @Field(() => String, { description: '答复内容 · reply' })
  reply!: string;
}

export const challengeReply = action({
  name: 'procurementChallengeReply',
  description: '采购人或其代理机构答复质疑 · buyer or agency replies to a challenge (政府采购法 53、54)',
  input: ChallengeReplyInput,
  record: ProcurementChallenge,
  async run({ challenge: id, ...input }, work) {
    checkText(work, input.reply, 'reply');
    checkPast(work, input.repliedOn, 'repliedOn');
    const challenge = await work.find(ProcurementChallenge, id, 'challenge');
    if (!challenge) return;
    checkAfter(work, challenge.lodgedOn, input.repliedOn, 'repliedOn', 'BEFORE_LODGING');
    if (challenge.repliedOn) refuse(work, 'ALREADY_REPLIED', 'challenge', challenge.repliedOn);
    if (input.outcome === 'OUT_OF_TIME' && challenge.isInTime) {
      refuse(work, 'LODGED_IN_TIME', 'outcome', `${challenge.knownOn}, ${challenge.lodgedOn}`);
    }
    if (work.refused) return;

    work.effectiveOn = input.repliedOn;
    work.change(challenge, input);
    await settleChallenge(work, challenge);
    return challenge;
  },
});
