import {
  Code,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { BiddingFirmKind } from './kind.js';

/** On which side of the standard a value meets it; the standard itself does. */
export const StandardDirection = { AT_LEAST: 'AT_LEAST', AT_MOST: 'AT_MOST' } as const;
export type StandardDirection = keyof typeof StandardDirection;

codelist(StandardDirection, 'BiddingStandardDirection', '标准方向 · on which side of the standard a value meets it', {
  AT_LEAST: '不低于，如按期完成率 · at least, as for completions in time',
  AT_MOST: '不高于，如处罚次数 · at most, as for penalties',
});

/** An indicator of credit with its standard and weight, as an authority set them (晋政发〔2018〕10号 10). */
@RecordType({
  table: 'credit_indicator',
  zh: '招标投标信用指标与标准',
  en: 'Credit indicator and its standard in bidding',
  bodies: ['issuer_id'],
})
export class BiddingCreditIndicator extends DomainRecord {
  @Reference(() => GovernmentBody, '制定机关 · body that set it', { filter: true })
  issuerId!: string;

  @Text('指标代码 · code', { filter: true, order: true })
  code!: string;

  @Text('指标名称 · name')
  name!: string;

  @Code(BiddingFirmKind, '适用主体 · for which kind of firm', { filter: true })
  kind!: BiddingFirmKind;

  @Text('计量单位 · unit')
  unit!: string;

  @Code(StandardDirection, '标准方向 · on which side of the standard a value meets it')
  direction!: StandardDirection;

  @DecimalNumber('标准值 · standard')
  standard!: string;

  @DecimalNumber('权重 · weight')
  weight!: string;

  @Text('制定文件 · document')
  document!: string;

  @Day('施行日期 · first day in force', { filter: true, order: true })
  validFrom!: string;

  @Day('失效日期，未定的为空 · last day in force; null when none is set', { nullable: true })
  validUntil?: string | null;
}
