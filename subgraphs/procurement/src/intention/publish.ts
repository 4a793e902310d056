import { action, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkKnown, checkMoney, checkPost, checkText } from '../checks.js';
import { checkPublication, PublicationInput, publicationOf } from '../published.js';
import { ProcurementIntention } from './intention.js';

@InputType('ProcurementIntentionPublishInput', {
  description: '公开采购意向 · publish a procurement intention (财库〔2020〕10号)',
})
export class IntentionPublishInput extends PublicationInput {
  @Field(() => ID, { description: '采购人 · buyer' })
  buyer!: string;

  @Field(() => String, { description: '采购项目名称 · name of what is to be procured' })
  name!: string;

  @Field(() => String, { description: '采购需求概况 · summary of the need' })
  needSummary!: string;

  @Field(() => MoneyInput, { description: '预算金额 · budget' })
  budget!: MoneyInput;

  @Field(() => GraphQLDay, { description: '预计采购时间 · expected time' })
  expectedOn!: Day;
}

export const intentionPublish = action({
  name: 'procurementIntentionPublish',
  description:
    '公开采购意向，公众自公告日起可见 · publish an intention: the public sees it from that day (财库〔2020〕10号)',
  input: IntentionPublishInput,
  record: ProcurementIntention,
  async run({ buyer, ...input }, work) {
    const { name, needSummary, budget, expectedOn } = input;
    checkText(work, name, 'name');
    checkText(work, needSummary, 'needSummary');
    checkMoney(work, budget, 'budget');
    checkPublication(work, input);
    const body = await checkKnown(work, 'GovernmentBody', buyer, 'buyer');
    await checkPost(work, body?.id, input.approverPost, 'approverPost');
    if (work.refused || !body) return;

    work.effectiveOn = input.publishedOn;
    return work.create(ProcurementIntention, {
      ...publicationOf(input),
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      buyerId: body.id,
      name,
      needSummary,
      budget,
      expectedOn,
    });
  },
});
