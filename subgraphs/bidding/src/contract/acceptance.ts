import {
  action,
  Day,
  DomainRecord,
  Enterprise,
  Flag,
  GovernmentBody,
  GraphQLDay,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { placeOf } from '../notice.js';
import { refuse, taken } from '../refusals.js';
import { BiddingContract } from './contract.js';

/** How a contract was performed, for the archive of the firm (履约记录). */
@RecordType({
  table: 'acceptance',
  zh: '合同履约验收',
  en: 'Acceptance of a contract after a tender',
  bodies: ['tenderer_id', 'enterprise_id'],
})
export class BiddingAcceptance extends DomainRecord {
  @Reference(() => BiddingContract, '合同 · contract', { filter: true })
  contractId!: string;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { hidden: true })
  tendererId!: string;

  @Reference(() => Enterprise, '中标人 · contractor', { filter: true })
  enterpriseId!: string;

  @Day('验收日期 · day of acceptance', { filter: true, order: true })
  acceptedOn!: string;

  @Flag('是否合格 · whether it passed', { filter: true })
  isPassed!: boolean;

  @Flag('是否按期完成；未约定日期的为空 · whether in time; null where no day was agreed', {
    nullable: true,
    filter: true,
  })
  isInTime?: boolean | null;

  @Text('验收文件 · document of the acceptance')
  document!: string;
}

@InputType('BiddingContractAcceptInput', { description: '登记合同履约验收 · record the acceptance of a contract' })
export class ContractAcceptInput {
  @Field(() => ID, { description: '合同 · contract' })
  contract!: string;

  @Field(() => GraphQLDay, { description: '验收日期 · day of acceptance' })
  acceptedOn!: string;

  @Field(() => Boolean, { description: '是否合格 · whether it passed' })
  isPassed!: boolean;

  @Field(() => String, { description: '验收文件 · document' })
  document!: string;
}

export const contractAccept = action({
  name: 'biddingContractAccept',
  description:
    '登记合同履约验收，归入诚信档案 · record how a contract was performed, for the archive (温政办〔2017〕71号)',
  input: ContractAcceptInput,
  record: BiddingAcceptance,
  constraints: { acceptance_contract: taken('ALREADY_ACCEPTED', 'contract') },
  async run({ contract: id, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.acceptedOn, 'acceptedOn');
    const contract = await work.find(BiddingContract, id, 'contract');
    if (!contract) return;
    checkAfter(work, contract.dateSigned, input.acceptedOn, 'acceptedOn', 'ACCEPTED_BEFORE_SIGNING');
    const [earlier] = await work.findAll(BiddingAcceptance, { contractId: contract.id });
    if (earlier) refuse(work, 'ALREADY_ACCEPTED', 'contract', earlier.acceptedOn);
    if (work.refused) return;

    work.effectiveOn = input.acceptedOn;
    const { completionDueOn, enterpriseId } = contract;
    const isInTime = completionDueOn ? input.acceptedOn <= completionDueOn : null;
    const of = { ...placeOf(contract), contractId: contract.id, enterpriseId };
    return work.create(BiddingAcceptance, { ...of, ...input, isInTime });
  },
});
