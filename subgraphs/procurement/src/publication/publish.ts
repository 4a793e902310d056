import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkPost, checkText } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { settleObligations } from '../obligations.js';
import { refuse } from '../refusals.js';
import { ProcurementContractPublication } from './publication.js';

@InputType('ProcurementContractPublishInput', {
  description: '公告政府采购合同 · publish a procurement contract (实施条例 50)',
})
export class ContractPublishInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => GraphQLDay, { description: '公告日期 · day of publication' })
  publishedOn!: Day;

  @Field(() => String, { description: '公告媒体 · medium' })
  medium!: string;

  @Field(() => String, { nullable: true, description: '公告网址 · address' })
  url?: string | null;

  @Field(() => String, { description: '公开依据 · legal basis, such as 政府采购法实施条例 50' })
  basis!: string;

  @Field(() => ID, {
    description: '批准岗位，须为采购人的岗位 · post that approved the publication, one of the buyer’s',
  })
  approverPost!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: '公开截止日，无则长期公开 · last day of publication; none when it has no end',
  })
  visibleUntil?: Day | null;
}

export const contractPublish = action({
  name: 'procurementContractPublish',
  description:
    '公告政府采购合同，公众自公告日起可见 · publish a contract: the public sees it from that day (实施条例 50)',
  input: ContractPublishInput,
  record: ProcurementContractPublication,
  async run({ contract: contractId, approverPost, visibleUntil, ...input }, work) {
    const { publishedOn } = input;
    checkText(work, input.medium, 'medium');
    checkText(work, input.basis, 'basis');
    checkPast(work, publishedOn, 'publishedOn');
    checkAfter(work, publishedOn, visibleUntil, 'visibleUntil', 'WINDOW_ENDS_FIRST');
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    await checkPost(work, contract?.buyerId, approverPost, 'approverPost');
    if (!contract) return;
    if (contract.datePublished) {
      refuse(work, 'ALREADY_PUBLISHED', 'contract', contract.datePublished);
    }
    checkAfter(work, contract.dateSigned, publishedOn, 'publishedOn', 'PUBLISHED_BEFORE_SIGNING');
    if (work.refused) return;

    work.effectiveOn = publishedOn;
    const window = { level: 1, visibleFrom: publishedOn, visibleUntil };
    const publication = work.create(ProcurementContractPublication, {
      ...partOf(contract),
      ...window,
      ...input,
      approverPostId: approverPost,
    });
    await settleObligations(work, contract);
    work.change(contract, { ...window, datePublished: publishedOn });
    return publication;
  },
});
