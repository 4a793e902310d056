import { action, Code, Day, GraphQLDay, RecordType, Text } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingArchive } from '../archive/archive.js';
import { ARCHIVED, ArchivePart, archivedIn } from '../archive/part.js';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { publishing } from '../publication/publication.js';
import { refuse, taken } from '../refusals.js';
import { BiddingFirmKind } from './kind.js';

/** A qualification or licence of an agency, contractor or supplier (招标投标法 18, 26). */
@RecordType({ table: 'qualification', zh: '企业资质', en: 'Qualification of a firm in bidding', bodies: ARCHIVED })
export class BiddingQualification extends ArchivePart {
  @Code(BiddingFirmKind, '以何种主体 · as which kind of firm', { filter: true })
  kind!: BiddingFirmKind;

  @Text('资质名称与等级 · qualification and grade', { filter: true })
  name!: string;

  @Text('证书编号 · number of the certificate', { filter: true })
  number!: string;

  @Text('发证机关 · issuer')
  issuer!: string;

  @Day('有效期起 · first day of validity', { order: true })
  validFrom!: string;

  @Day('有效期止，长期的为空 · last day of validity; null when it has none', { nullable: true, filter: true })
  validUntil?: string | null;
}

@InputType('BiddingQualificationRecordInput', { description: '登记企业资质 · record a qualification of a firm' })
export class QualificationRecordInput {
  @Field(() => ID, { description: '诚信档案 · archive of the firm' })
  archive!: string;

  @Field(() => BiddingFirmKind, { description: '以何种主体 · as which kind of firm' })
  kind!: BiddingFirmKind;

  @Field(() => String, { description: '资质名称与等级 · qualification and grade' })
  name!: string;

  @Field(() => String, { description: '证书编号 · number of the certificate' })
  number!: string;

  @Field(() => String, { description: '发证机关 · issuer' })
  issuer!: string;

  @Field(() => GraphQLDay, { description: '有效期起 · first day of validity' })
  validFrom!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: '有效期止 · last day of validity' })
  validUntil?: Day | null;
}

export const qualificationRecord = action({
  name: 'biddingQualificationRecord',
  description: '登记代理机构、承包商、供应商的资质 · record a qualification of a firm (晋政发〔2018〕10号 10)',
  input: QualificationRecordInput,
  record: BiddingQualification,
  constraints: { qualification_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ archive: id, ...input }, work) {
    for (const field of ['name', 'number', 'issuer'] as const) checkText(work, input[field], field);
    checkPast(work, input.validFrom, 'validFrom');
    checkAfter(work, input.validFrom, input.validUntil, 'validUntil', 'VALIDITY_ENDS_FIRST');
    const archive = await work.see(BiddingArchive, id, 'archive');
    if (!archive) return;
    const [same] = await work.findAll(BiddingQualification, { archiveId: archive.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.name}`);
    if (work.refused) return;

    work.effectiveOn = input.validFrom;
    return work.create(BiddingQualification, { ...archivedIn(archive), ...input });
  },
});

export const qualificationPublish = publishing({
  name: 'biddingQualificationPublish',
  description: '公开企业资质 · publish a qualification of a firm (晋政发〔2018〕10号 10)',
  record: BiddingQualification,
  publisher: ({ keeperId }) => keeperId,
  since: ({ validFrom }) => validFrom,
});
