import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { settleObjection } from '../obligations.js';
import { refuse } from '../refusals.js';
import { BiddingObjection } from './objection.js';

@InputType('BiddingObjectionReplyInput', {
  description: '答复异议 · reply to an objection (招标投标法实施条例 22、54)',
})
export class ObjectionReplyInput {
  @Field(() => ID, { description: '异议 · objection' })
  objection!: string;

  @Field(() => GraphQLDay, { description: '答复日期 · day of the reply' })
  repliedOn!: Day;

  @Field(() => String, { description: '答复内容 · the reply' })
  reply!: string;
}

export const objectionReply = action({
  name: 'biddingObjectionReply',
  description: '招标人答复异议 · the tenderer replies to an objection (招标投标法实施条例 22、54)',
  input: ObjectionReplyInput,
  record: BiddingObjection,
  async run({ objection: id, ...input }, work) {
    checkText(work, input.reply, 'reply');
    checkPast(work, input.repliedOn, 'repliedOn');
    const objection = await work.find(BiddingObjection, id, 'objection');
    if (!objection) return;
    if (objection.repliedOn) refuse(work, 'ALREADY_REPLIED', 'objection', objection.repliedOn);
    checkAfter(work, objection.lodgedOn, input.repliedOn, 'repliedOn', 'BEFORE_LODGING');
    if (work.refused) return;

    work.effectiveOn = input.repliedOn;
    work.change(objection, input);
    await settleObjection(work, objection);
    return objection;
  },
});
