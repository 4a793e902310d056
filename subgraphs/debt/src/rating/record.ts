import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { DebtBond } from '../bond/bond.js';
import { checkGovernment, ofGovernment } from '../ledger/government.js';
import { refuse } from '../refusals.js';
import { DebtRating } from './rating.js';

@InputType('DebtRatingRecordInput', { description: '登记政府或债券评级 · record a rating of a government or a bond' })
export class RatingRecordInput {
  @Field(() => ID, { description: '被评政府，债券评级为发行人 · government rated; of a bond its issuer' })
  government!: string;

  @Field(() => ID, { nullable: true, description: '被评债券 · bond rated' })
  bond?: string | null;

  @Field(() => String, { description: '评级机构或评定机关 · agency, or authority that assessed' })
  agency!: string;

  @Field(() => String, { description: '等级 · grade' })
  grade!: string;

  @Field(() => String, { nullable: true, description: '展望 · outlook' })
  outlook?: string | null;

  @Field(() => GraphQLDay, { description: '评定日期 · day of the rating' })
  ratedOn!: Day;

  @Field(() => String, { description: '报告或通报文件 · report' })
  document!: string;
}

export const ratingRecord = action({
  name: 'debtRatingRecord',
  description: '登记政府评级或债券评级 · record a rating of a government or of one of its bonds (国发〔2014〕43号)',
  input: RatingRecordInput,
  record: DebtRating,
  async run({ government, bond: bondId, ...input }, work) {
    for (const field of ['agency', 'grade', 'outlook', 'document'] as const) checkText(work, input[field], field);
    checkPast(work, input.ratedOn, 'ratedOn');
    const body = await checkGovernment(work, government, 'government');
    const bond = bondId ? await work.see(DebtBond, bondId, 'bond') : undefined;
    if (!body) return;
    if (bond && bond.issuerId !== body.id) refuse(work, 'BOND_OF_OTHER_ISSUER', 'bond', bond.code);
    if (work.refused) return;

    work.effectiveOn = input.ratedOn;
    return work.create(DebtRating, { ...input, ...ofGovernment(body), bondId: bond?.id });
  },
});
