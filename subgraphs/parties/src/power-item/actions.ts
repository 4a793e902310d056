import { action } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { GovernmentBody } from '../body/government-body.js';
import { checkText } from '../dates.js';
import { Post } from '../post/post.js';
import { Power, PowerItem } from './power-item.js';

@InputType('PowerItemRecordInput', { description: '权责清单事项 · an item of the list of powers and responsibilities' })
class PowerItemRecordInput {
  @Field(() => ID, { description: '行使机构 · body' }) body!: string;
  @Field(() => String, { description: '事项编码 · code of the item' }) code!: string;
  @Field(() => String, { description: '事项名称 · name of the item' }) name!: string;
  @Field(() => Power, { description: '权力类别 · kind of power' }) power!: Power;
  @Field(() => ID, { description: '责任岗位 · post answerable' }) post!: string;
  @Field(() => String, { description: '设定依据法规 · law it rests on' }) basisTitle!: string;
  @Field(() => String, { nullable: true, description: '条款 · article' }) basisArticle?: string | null;
}

/** Who decides does not supervise himself; carrying out is kept apart from both by post, not by person. */
const APART: Partial<Record<Power, Power>> = { DECISION: 'SUPERVISION', SUPERVISION: 'DECISION' };

export const powerItemRecord = action({
  name: 'powerItemRecord',
  description:
    '登记权责清单事项；决策与监督不得同岗 · record an item; one post may not both decide and supervise it (温政办〔2017〕71号 一(二)1)',
  input: PowerItemRecordInput,
  record: PowerItem,
  async run({ body: bodyId, code, name, power, post: postId, basisTitle, basisArticle }, work) {
    checkText(work, 'code', code, 'the code');
    checkText(work, 'name', name, 'the name');
    checkText(work, 'basisTitle', basisTitle, 'the law it rests on (法无授权不可为)');
    const body = await work.see(GovernmentBody, bodyId, 'body');
    // Locked, so that of two powers recorded for one post at once the second sees the first.
    const post = await work.find(Post, postId, 'post');
    if (body && post && post.bodyId !== body.id)
      work.refuse('POST_ELSEWHERE', 'post', `${post.title} is a post of another body; name one of ${body.name}`);
    const same = await work.findAll(PowerItem, { code, postId });
    if (same.some((item) => item.power === APART[power])) {
      work.refuse(
        'POWERS_NOT_SEPARATED',
        'post',
        `${post?.title ?? 'the post'} holds ${APART[power]} of ${code} already: give ${power} to another post`,
      );
    }
    if (same.some((item) => item.power === power))
      work.refuse('ALREADY_RECORDED', 'code', `${power} of ${code} is on record for this post already`);
    if (work.refused || !body) return;
    const { divisionId, divisionPath } = body;
    return work.create(PowerItem, {
      bodyId,
      code,
      name,
      power,
      postId,
      basisTitle,
      basisArticle,
      divisionId,
      divisionPath,
      level: 1,
    });
  },
});
