import { action } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPost } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { settleObligations } from '../obligations.js';
import { checkPublication, PublicationInput, publicationOf, windowOf } from '../published.js';
import { refuse } from '../refusals.js';
import { ProcurementContractPublication } from './publication.js';

@InputType('ProcurementContractPublishInput', {
  description: '公告政府采购合同 · publish a procurement contract (实施条例 50)',
})
export class ContractPublishInput extends PublicationInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;
}

export const contractPublish = action({
  name: 'procurementContractPublish',
  description:
    '公告政府采购合同，公众自公告日起可见 · publish a contract: the public sees it from that day (实施条例 50)',
  input: ContractPublishInput,
  record: ProcurementContractPublication,
  async run({ contract: contractId, ...published }, work) {
    const { publishedOn } = published;
    checkPublication(work, published);
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    await checkPost(work, contract?.buyerId, published.approverPost, 'approverPost');
    if (!contract) return;
    if (contract.datePublished) {
      refuse(work, 'ALREADY_PUBLISHED', 'contract', contract.datePublished);
    }
    checkAfter(work, contract.dateSigned, publishedOn, 'publishedOn', 'PUBLISHED_BEFORE_SIGNING');
    if (work.refused) return;

    work.effectiveOn = publishedOn;
    const publication = work.create(ProcurementContractPublication, {
      ...partOf(contract),
      ...publicationOf(published),
    });
    await settleObligations(work, contract);
    work.change(contract, { ...windowOf(published), datePublished: publishedOn });
    return publication;
  },
});
