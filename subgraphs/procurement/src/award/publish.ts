import { action } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPost, checkText } from '../checks.js';
import { placeOf } from '../project/part.js';
import { checkPublication, PublicationInput, publicationOf, windowOf } from '../published.js';
import { refuse } from '../refusals.js';
import { ProcurementAward } from './award.js';
import { settleAward } from './obligations.js';
import { ProcurementAwardPublication } from './publication.js';

@InputType('ProcurementAwardPublishInput', {
  description: '公告中标、成交结果 · publish the result (政府采购法实施条例 43)',
})
export class AwardPublishInput extends PublicationInput {
  @Field(() => ID, { description: '中标、成交结果 · award' })
  award!: string;

  @Field(() => [String], {
    defaultValue: [],
    description: '公告的评审专家名单 · names of the experts, as published',
  })
  evaluatorNames!: string[];
}

export const awardPublish = action({
  name: 'procurementAwardPublish',
  description:
    '公告中标、成交结果，公众自公告日起可见 · publish the result: the public sees it from that day (实施条例 43)',
  input: AwardPublishInput,
  record: ProcurementAwardPublication,
  async run({ award: id, evaluatorNames, ...publication }, work) {
    const { publishedOn } = publication;
    checkPublication(work, publication);
    for (const [index, name] of evaluatorNames.entries()) checkText(work, name, `evaluatorNames.${index}`);
    const award = await work.find(ProcurementAward, id, 'award');
    await checkPost(work, award?.buyerId, publication.approverPost, 'approverPost');
    if (!award) return;
    checkAfter(work, award.decidedOn, publishedOn, 'publishedOn', 'PUBLISHED_BEFORE_CHOICE');
    if (award.datePublished) refuse(work, 'RESULT_PUBLISHED', 'award', award.datePublished);
    if (work.refused) return;

    work.effectiveOn = publishedOn;
    const published = work.create(ProcurementAwardPublication, {
      ...placeOf(award),
      ...publicationOf(publication),
      awardId: award.id,
      supplierId: award.supplierId,
      evaluatorNames,
    });
    work.change(award, { ...windowOf(publication), datePublished: publishedOn });
    await settleAward(work, award);
    return published;
  },
});
