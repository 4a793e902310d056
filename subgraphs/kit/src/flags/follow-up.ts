import { Field, ID, InputType } from 'type-graphql';
import { type Action, action } from '../actions/action.js';
import { checkPost, checkText } from '../actions/checks.js';
import { sectorRefusals } from '../actions/refusals.js';
import { capitalised } from '../graph/said.js';
import { codelist } from '../graph/values.js';
import type { RecordClass } from '../storage/rows.js';
import type { FlagState, SectorFlag } from './sector-flag.js';

const { refuse } = sectorRefusals({
  FLAG_CLOSED: '线索已办结或撤回 · the flag is closed or withdrawn: nothing is left to do',
  NOT_REPLIED: '部门尚未答复 · the department has not replied yet: a flag is closed as explained after its reply',
  SAME_PERSON: '办结人不得为答复人 · who entered the reply does not close the flag: another person does',
});

const isOpen = (state: FlagState) => state === 'RAISED' || state === 'REPLIED';

/** The body looked at replies. */
export function flagReply<F extends SectorFlag>(sector: string, type: RecordClass<F>): Action {
  const name = `${sector}FlagReply`;
  @InputType(`${capitalised(name)}Input`, { description: '答复线索 · reply to a flag' })
  class ReplyInput {
    @Field(() => ID, { description: '线索 · flag' }) flag!: string;
    @Field(() => String, { description: '答复内容 · what the department says' }) text!: string;
    @Field(() => String, { nullable: true, description: '依据文件 · document it rests on' }) document?: string | null;
    @Field(() => ID, { description: '答复岗位，须为所涉机关的岗位 · post that replies, one of the body looked at' })
    post!: string;
  }
  return action<ReplyInput, F>({
    name,
    description: '答复线索，答复与线索并列展示 · reply to a flag; the reply stands beside it',
    input: ReplyInput,
    record: type,
    async run({ flag: id, text, document, post: postId }, work) {
      checkText(work, text, 'text');
      const flag = await work.find(type, id, 'flag');
      await checkPost(work, flag?.bodyId, postId, 'post');
      if (!flag) return;
      if (!isOpen(flag.state)) refuse(work, 'FLAG_CLOSED', 'flag', flag.state);
      if (work.refused) return;
      return work.change(flag, {
        replyText: text,
        replyDocument: document ?? null,
        replyPostId: postId,
        repliedOn: work.today,
        repliedBy: work.context.principal.id,
        state: 'REPLIED',
      } as Partial<F>);
    },
  });
}

const FlagClosing = { EXPLAINED: 'EXPLAINED', REFERRED: 'REFERRED' } as const;
codelist(FlagClosing, 'FlagClosing', '线索办结方式 · how a flag is closed', {
  EXPLAINED: '已作说明 · explained by the reply',
  REFERRED: '移送有权机关核查 · passed on to who may establish the facts',
});

/** Somebody else than replied closes the flag: as explained, or passed on. */
export function flagClose<F extends SectorFlag>(sector: string, type: RecordClass<F>): Action {
  const name = `${sector}FlagClose`;
  @InputType(`${capitalised(name)}Input`, { description: '办结线索 · close a flag' })
  class CloseInput {
    @Field(() => ID, { description: '线索 · flag' }) flag!: string;
    @Field(() => FlagClosing, { description: '办结方式 · how' }) outcome!: keyof typeof FlagClosing;
    @Field(() => String, { description: '理由 · reason' }) reason!: string;
    @Field(() => String, { nullable: true, description: '依据文件 · document it rests on' }) document?: string | null;
  }
  return action<CloseInput, F>({
    name,
    description: '办结线索：已说明或移送核查，均非认定 · close a flag as explained or passed on; neither is a finding',
    input: CloseInput,
    record: type,
    async run({ flag: id, outcome, reason, document }, work) {
      checkText(work, reason, 'reason');
      const flag = await work.find(type, id, 'flag');
      if (!flag) return;
      if (!isOpen(flag.state)) refuse(work, 'FLAG_CLOSED', 'flag', flag.state);
      if (outcome === 'EXPLAINED' && flag.state === 'RAISED') refuse(work, 'NOT_REPLIED', 'outcome', outcome);
      if (flag.repliedBy === work.context.principal.id) refuse(work, 'SAME_PERSON', 'flag', flag.repliedBy);
      if (work.refused) return;
      const closing = { closingReason: reason, closingDocument: document ?? null, closedOn: work.today };
      return work.change(flag, { ...closing, state: outcome } as Partial<F>);
    },
  });
}
