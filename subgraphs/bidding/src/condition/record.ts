import { action } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkText } from '../checks.js';
import { placeOf } from '../notice.js';
import { BiddingPrequalification } from '../prequalification/prequalification.js';
import { refuse } from '../refusals.js';
import { BiddingTender } from '../tender/tender.js';
import { BiddingCondition } from './condition.js';
import { ConditionKind, ConditionLimit } from './exclusion.js';

@InputType('BiddingConditionRecordInput', {
  description: '登记文件设定的一项条件 · record a condition that documents set (实施条例 32)',
})
export class ConditionRecordInput {
  @Field(() => ID, { nullable: true, description: '招标；与资格预审择一 · tender; that or a prequalification' })
  tender?: string | null;

  @Field(() => ID, { nullable: true, description: '资格预审 · prequalification' })
  prequalification?: string | null;

  @Field(() => ConditionKind, { description: '条件种类 · what it is for' })
  kind!: ConditionKind;

  @Field(() => String, { description: '条件内容，照录文件 · the condition as the documents have it' })
  content!: string;

  @Field(() => ConditionLimit, { nullable: true, description: '所限定的内容 · what it is tied to' })
  tiedTo?: ConditionLimit | null;

  @Field(() => String, {
    nullable: true,
    description: '所限定的对象，如品牌名称 · what or whom it names, such as a brand',
  })
  named?: string | null;
}

export const conditionRecord = action({
  name: 'biddingConditionRecord',
  description:
    '登记招标、资格预审文件设定的资格、技术、商务、评分条件 · record a condition that the documents of a tender or a prequalification set (招标投标法 18、20；实施条例 32)',
  input: ConditionRecordInput,
  record: BiddingCondition,
  async run({ tender: tenderId, prequalification: prequalificationId, ...input }, work) {
    checkText(work, input.content, 'content');
    checkText(work, input.named, 'named');
    if (Boolean(input.tiedTo) !== Boolean(input.named)) {
      refuse(work, 'LIMIT_UNNAMED', input.tiedTo ? 'named' : 'tiedTo', input.tiedTo ?? '—');
    }
    if (Boolean(tenderId) === Boolean(prequalificationId)) {
      refuse(work, 'ONE_DOCUMENT', 'tender', `${tenderId ?? '—'}, ${prequalificationId ?? '—'}`);
      return;
    }
    const document = tenderId
      ? await work.see(BiddingTender, tenderId, 'tender')
      : await work.see(BiddingPrequalification, prequalificationId!, 'prequalification');
    if (work.refused || !document) return;

    const { projectId, publishedOn } = document;
    work.effectiveOn = publishedOn;
    const of = { ...placeOf(document), tenderId, prequalificationId, projectId };
    return work.create(BiddingCondition, { ...of, ...input, publishedOn });
  },
});
