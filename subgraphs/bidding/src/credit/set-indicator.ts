import { action, compareDecimals, type Day, GraphQLDay, GraphQLDecimal } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingArchive } from '../archive/archive.js';
import { archivedIn } from '../archive/part.js';
import { checkAfter, checkKnown, checkPast, checkText } from '../checks.js';
import { refuse, taken } from '../refusals.js';
import { BiddingCreditIndicator, StandardDirection } from './indicator.js';
import { BiddingFirmKind, isOfKind } from './kind.js';
import { BiddingCreditMark } from './mark.js';

@InputType('BiddingCreditIndicatorSetInput', {
  description: '制定信用指标与标准 · set a credit indicator and its standard (晋政发〔2018〕10号 10)',
})
export class CreditIndicatorSetInput {
  @Field(() => ID, { description: '制定机关 · body that sets it' })
  issuer!: string;

  @Field(() => String, { description: '指标代码 · code' })
  code!: string;

  @Field(() => String, { description: '指标名称 · name' })
  name!: string;

  @Field(() => BiddingFirmKind, { description: '适用主体 · for which kind of firm' })
  kind!: BiddingFirmKind;

  @Field(() => String, { description: '计量单位 · unit' })
  unit!: string;

  @Field(() => StandardDirection, { description: '标准方向 · direction' })
  direction!: StandardDirection;

  @Field(() => GraphQLDecimal, { description: '标准值 · standard' })
  standard!: string;

  @Field(() => GraphQLDecimal, { description: '权重，大于零 · weight, above 0' })
  weight!: string;

  @Field(() => String, { description: '制定文件 · document' })
  document!: string;

  @Field(() => GraphQLDay, { description: '施行日期 · first day in force' })
  validFrom!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: '失效日期 · last day in force' })
  validUntil?: Day | null;
}

export const creditIndicatorSet = action({
  name: 'biddingCreditIndicatorSet',
  description: '制定信用指标与标准 · set a credit indicator and its standard (晋政发〔2018〕10号 10)',
  input: CreditIndicatorSetInput,
  record: BiddingCreditIndicator,
  constraints: { credit_indicator_from: taken('STANDARD_SET', 'code') },
  async run({ issuer, ...input }, work) {
    for (const field of ['code', 'name', 'unit', 'document'] as const) checkText(work, input[field], field);
    checkAfter(work, input.validFrom, input.validUntil, 'validUntil', 'VALIDITY_ENDS_FIRST');
    if (compareDecimals(input.weight, '0') <= 0) refuse(work, 'AMOUNT_NOT_POSITIVE', 'weight', input.weight);
    const body = await checkKnown(work, 'GovernmentBody', issuer, 'issuer');
    if (!body) return;
    const [same] = await work.findAll(BiddingCreditIndicator, {
      issuerId: body.id,
      code: input.code,
      validFrom: input.validFrom,
    });
    if (same) refuse(work, 'STANDARD_SET', 'code', `${input.code}, ${input.validFrom}`);
    if (work.refused) return;
    return work.create(BiddingCreditIndicator, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      issuerId: body.id,
    });
  },
});

@InputType('BiddingCreditMarkRecordInput', { description: '按指标评价 · mark a firm by an indicator' })
export class CreditMarkRecordInput {
  @Field(() => ID, { description: '诚信档案 · archive of the firm' })
  archive!: string;

  @Field(() => ID, { description: '指标 · indicator' })
  indicator!: string;

  @Field(() => GraphQLDecimal, { description: '指标值 · value reached' })
  value!: string;

  @Field(() => GraphQLDay, { description: '评价日期 · day of the mark' })
  markedOn!: Day;

  @Field(() => String, { description: '依据材料 · evidence' })
  evidence!: string;
}

export const creditMarkRecord = action({
  name: 'biddingCreditMarkRecord',
  description: '按当日施行的标准评价企业 · mark a firm by the standard in force on the day (晋政发〔2018〕10号 10)',
  input: CreditMarkRecordInput,
  record: BiddingCreditMark,
  constraints: { credit_mark_day: taken('ALREADY_MARKED', 'markedOn') },
  async run({ archive: archiveId, indicator: indicatorId, ...input }, work) {
    checkText(work, input.evidence, 'evidence');
    checkPast(work, input.markedOn, 'markedOn');
    const archive = await work.see(BiddingArchive, archiveId, 'archive');
    const indicator = await work.see(BiddingCreditIndicator, indicatorId, 'indicator');
    if (!archive || !indicator) return;
    const { kind, validFrom, validUntil, weight } = indicator;
    if (input.markedOn < validFrom || (validUntil && input.markedOn > validUntil)) {
      refuse(work, 'INDICATOR_NOT_IN_FORCE', 'markedOn', `${validFrom} – ${validUntil ?? ''}`);
    }
    if (!isOfKind(archive, kind)) refuse(work, 'INDICATOR_OF_OTHER_KIND', 'indicator', kind);
    const of = { archiveId: archive.id, indicatorId: indicator.id, markedOn: input.markedOn };
    const [same] = await work.findAll(BiddingCreditMark, of);
    if (same) refuse(work, 'ALREADY_MARKED', 'markedOn', input.markedOn);
    if (work.refused) return;

    work.effectiveOn = input.markedOn;
    const isMet = meets(indicator, input.value);
    return work.create(BiddingCreditMark, { ...archivedIn(archive), ...of, ...input, isMet, weight });
  },
});

/** Whether a value meets a standard; the standard itself does. */
export function meets({ direction, standard }: Pick<BiddingCreditIndicator, 'direction' | 'standard'>, value: string) {
  const order = compareDecimals(value, standard);
  return direction === 'AT_LEAST' ? order >= 0 : order <= 0;
}
