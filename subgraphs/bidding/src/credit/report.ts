import { action, Day, Enterprise, GraphQLDay, RecordType, Reference, Text } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingArchive } from '../archive/archive.js';
import { ARCHIVED, ArchivePart, archivedIn } from '../archive/part.js';
import { checkAfter, checkKnown, checkPast, checkText } from '../checks.js';
import { publishing } from '../publication/publication.js';
import { refuse, taken } from '../refusals.js';

/** A credit report on a firm by a third party, as asked for in bidding (晋政发〔2018〕10号 10; 云政发〔2017〕66号 三). */
@RecordType({ table: 'credit_report', zh: '第三方信用报告', en: 'Credit report by a third party', bodies: ARCHIVED })
export class BiddingCreditReport extends ArchivePart {
  @Reference(() => Enterprise, '出具报告的信用服务机构 · third party that made it', { filter: true })
  providerId!: string;

  @Text('报告编号 · number', { filter: true })
  number!: string;

  @Text('信用等级 · grade', { filter: true })
  grade!: string;

  @Day('出具日期 · day it was made', { filter: true, order: true })
  issuedOn!: string;

  @Day('有效期止 · last day of validity', { filter: true })
  validUntil!: string;
}

@InputType('BiddingCreditReportRecordInput', {
  description: '登记第三方信用报告 · record a credit report by a third party',
})
export class CreditReportRecordInput {
  @Field(() => ID, { description: '诚信档案 · archive of the firm' })
  archive!: string;

  @Field(() => ID, { description: '信用服务机构，不得为本企业 · third party, not the firm itself' })
  provider!: string;

  @Field(() => String, { description: '报告编号，同一机构不得重复 · number, unique for the third party' })
  number!: string;

  @Field(() => String, { description: '信用等级 · grade' })
  grade!: string;

  @Field(() => GraphQLDay, { description: '出具日期 · day it was made' })
  issuedOn!: Day;

  @Field(() => GraphQLDay, { description: '有效期止 · last day of validity' })
  validUntil!: Day;
}

export const creditReportRecord = action({
  name: 'biddingCreditReportRecord',
  description: '登记第三方信用报告 · record a credit report by a third party (晋政发〔2018〕10号 10)',
  input: CreditReportRecordInput,
  record: BiddingCreditReport,
  constraints: { credit_report_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ archive: id, provider, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.grade, 'grade');
    checkPast(work, input.issuedOn, 'issuedOn');
    checkAfter(work, input.issuedOn, input.validUntil, 'validUntil', 'VALIDITY_ENDS_FIRST');
    const third = await checkKnown(work, 'Enterprise', provider, 'provider');
    const archive = await work.see(BiddingArchive, id, 'archive');
    if (!archive || !third) return;
    if (third.id === archive.enterpriseId) refuse(work, 'OWN_REPORT', 'provider', third.name);
    const [same] = await work.findAll(BiddingCreditReport, { providerId: third.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.issuedOn}`);
    if (work.refused) return;

    work.effectiveOn = input.issuedOn;
    return work.create(BiddingCreditReport, { ...archivedIn(archive), ...input, providerId: third.id });
  },
});

export const creditReportPublish = publishing({
  name: 'biddingCreditReportPublish',
  description: '公开第三方信用报告结果 · publish a credit report (晋政发〔2018〕10号 10)',
  record: BiddingCreditReport,
  publisher: ({ keeperId }) => keeperId,
  since: ({ issuedOn }) => issuedOn,
});
